/** The dates a text speaks of: full, partial, and relative to the day on which it was published. */
import type { PartialDate, Span } from '../../../shared/model.ts'
import { readDate } from './dates-read.ts'
import { parsePublication } from './dates-calendar.ts'
import { toWords, type Word } from './sentences/words.ts'

export type DatePrecision = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'part' | 'year' | 'decade' | 'range'

export interface FoundDate extends Span {
  /** First and last day, `YYYY-MM-DD`, both included; null when the words need a publication date that is missing or too vague. */
  readonly from: string | null
  readonly to: string | null
  readonly precision: DatePrecision
  /** Whether the days were counted from the publication date. */
  readonly relative: boolean
}

/** The dates of `text` in order, never overlapping. A bare year counts when nothing shows that it is a quantity. */
export function findDates(text: string, published: PartialDate | null, words: readonly Word[] = toWords(text)): FoundDate[] {
  const publication = parsePublication(published)
  const dates: FoundDate[] = []
  for (let i = 0; i < words.length; ) {
    const read = readDate(words, i, publication)
    if (read === null) {
      i++
      continue
    }
    dates.push({ start: words[i]!.start, end: words[read.next - 1]!.end, from: read.days?.from ?? null, to: read.days?.to ?? null,
      precision: read.precision, relative: read.relative ?? false })
    i = read.next
  }
  return dates
}
