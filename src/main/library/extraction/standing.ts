/** How a quantity stands in its sentence: how real it is said to be, of what part or rate it is, of which days. Pure; the words are in standing-words.ts. */
import type { Days, FigureStatus, PartialDate, Span } from '../../../shared/model.ts'
import { findDates } from './dates.ts'
import { toWords, type Word } from './sentences/words.ts'
import { averages, denials, eachOf, everywhere, firsts, isFuture, onTopAfter, onTopBefore, partBefore, rates, statusWords } from './standing-words.ts'

export interface Standing {
  /** Null where the sentence does not say; never guessed from the publication. */
  readonly status: FigureStatus | null
  /** Comes on top of another quantity (`50 milliards de plus`). */
  readonly additional: boolean
  /** Only some of the whole (`dont 20 …`, `les quatre premières …`). */
  readonly part: boolean
  readonly rate: boolean
  readonly each: boolean
  readonly average: boolean
  /** The clause denies it. */
  readonly denied: boolean
  /** Words that widen or narrow the scope: world, national. Places with names are mentions, and known to the caller. */
  readonly reach: readonly string[]
  readonly about: Days | null
}

const breaks = new Set([';', ':', '«', '»', '“', '”', '.', '?', '!', '(', ')', '|'])

/** The standing of what `span` says within `sentence`. */
export function standingOf(text: string, sentence: Span, span: Span, published: PartialDate | null): Standing {
  const words = toWords(text, sentence)
  let first = words.findIndex(({ end }) => end > span.start)
  if (first < 0) first = words.length
  let next = first
  while (next < words.length && words[next]!.start < span.end) next++
  const [from, to] = clauseAround(words, first, next)
  const before = words.slice(from, first)
  const after = words.slice(next, to)
  const near = [...before.slice(-10), ...after.slice(0, 8)]
  const inside = words.slice(first, next)
  return {
    status: statusOf(before, after),
    additional: starts(after.slice(0, 3), onTopAfter) && !(after[0]?.low === 'more' && after[1]?.low === 'than') || holds(before.slice(-3), onTopBefore) || /^(?:another|additional|extra)$/.test(inside[0]?.low ?? ''),
    part: holds(before.slice(-4), partBefore) || [...inside, ...before.slice(-1)].some(({ low }) => firsts.test(low)),
    rate: holds(after.slice(0, 5), rates) || holds(before.slice(-4), rates),
    each: holds(before.slice(-8), eachOf) || holds(after.slice(0, 4), eachOf),
    average: holds(near, averages),
    // A comma ends what is denied: `pas avant 2032, soit deux ans de retard`.
    denied: before.slice(Math.max(before.length - 6, before.findLastIndex(({ low }) => low === ',') + 1)).some(({ low }) => denials.has(low)),
    reach: [...new Set(near.filter(({ low }) => everywhere.test(low)).map(({ low }) => low.slice(0, 4)))].sort(),
    about: daysOf(text, sentence, span, published),
  }
}

/** The stretch around the figure that no strong mark breaks. */
function clauseAround(words: readonly Word[], first: number, next: number): [number, number] {
  let [from, to] = [first, next]
  while (from > 0 && !breaks.has(words[from - 1]!.low)) from--
  while (to < words.length && !breaks.has(words[to]!.low)) to++
  return [from, to]
}

/** The nearest telling word before the figure, then after it. */
function statusOf(before: readonly Word[], after: readonly Word[]): FigureStatus | null {
  for (const { low } of [...before.slice(-12).reverse(), ...after.slice(0, 7)]) {
    const known = statusWords.find(([, pattern]) => pattern.test(low))
    if (known !== undefined) return known[0]
    if (isFuture(low)) return 'planned'
  }
  return null
}

const isAt = (words: readonly Word[], i: number, phrase: readonly string[]): boolean => phrase.every((word, k) => words[i + k]?.low === word)
const starts = (words: readonly Word[], phrases: readonly (readonly string[])[]): boolean => phrases.some((phrase) => isAt(words, 0, phrase))
const holds = (words: readonly Word[], phrases: readonly (readonly string[])[]): boolean => words.some((_word, i) => phrases.some((phrase) => isAt(words, i, phrase)))

/** The date nearest to the figure within its sentence; one behind a strong mark is another clause's. */
function daysOf(text: string, sentence: Span, span: Span, published: PartialDate | null): Days | null {
  const said = text.slice(sentence.start, sentence.end)
  let best: { readonly days: Days; readonly gap: number } | null = null
  for (const { start, end, from, to } of findDates(said, published)) {
    if (from === null || to === null) continue
    const at = { start: start + sentence.start, end: end + sentence.start }
    const between = at.start >= span.end ? text.slice(span.end, at.start) : text.slice(at.end, span.start)
    if (at.start < span.end && at.end > span.start || /[;:«»“”]/.test(between)) continue
    // Behind a comma it dates another clause, unless it opens the sentence (`En 2024, …`).
    if (between.includes(',') && (at.start >= span.end || start > 14)) continue
    if (best === null || between.length < best.gap) best = { days: { from, to }, gap: between.length }
  }
  return best?.days ?? null
}
