import type { DocumentId, Span } from '../../../shared/model.ts'
import type { QuotedStatement } from './decisions.ts'

/** A statement where it stands in a document's present text. */
export interface PlacedStatement extends Span {
  readonly key: string
  readonly document: DocumentId
  readonly sentenceStart: number
  readonly sentenceEnd: number
}

/** So much of its sentence, on either side, tells a quote from others like it. */
const around = 120
/** What a key says after the span: nothing for a figure, which office of whom for a name. */
const askedIn = (key: string): string => /^\d+:\d+-\d+(?::(.*))?$/s.exec(key)?.[1] ?? ''

export function toQuoted({ key, document, start, end, sentenceStart, sentenceEnd }: PlacedStatement, text: string): QuotedStatement {
  return { key, document, start, end, words: text.slice(start, end), before: text.slice(Math.max(sentenceStart, start - around), start), after: text.slice(end, Math.min(sentenceEnd, end + around)) }
}

/**
 * The statement that was meant. Where its text still stands at its place: the one there, also when the machine now quotes a little more or less.
 * Where the text was revised: the only one that says the same words between the same words. Undefined when there is none, or more than one.
 */
export function recognise<T extends PlacedStatement>(quoted: QuotedStatement, statements: readonly T[], textOf: (document: DocumentId) => string | undefined): T | undefined {
  const own = statements.filter(({ document, key }) => document === quoted.document && askedIn(key).split(':')[0] === askedIn(quoted.key).split(':')[0])
  const text = own.length === 0 ? undefined : textOf(quoted.document)
  if (text === undefined) return undefined
  const { before, words, after, start, end } = quoted
  const stands = text.slice(Math.max(0, start - before.length), end + after.length) === before + words + after
  const there = own.filter((one) => {
    if (stands) return one.start < end && one.end > start
    const now = toQuoted(one, text)
    return now.words === words && now.before === before && now.after === after
  })
  const named = there.filter(({ key }) => (stands ? key === quoted.key : askedIn(key) === askedIn(quoted.key)))
  const likely = named.length > 0 ? named : there
  return likely.length === 1 ? likely[0] : undefined
}
