import type { Span } from '../../../shared/model.ts'
import { foldOnce, toFoldedSpan, type FoldedText } from './folded.ts'

/** What finds an annotation's span again: its quote and what stands around it. */
export interface Anchor extends Span {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** The sentence (or sentences) it stands in stood once in the text; false where that is not so, or not known. */
  readonly alone: boolean
}

/**
 * A side of at least this many compared characters, as `toAnchor` records it, is proof: together with the quote it stood once in
 * the text. So sides grow until that is true; where it never is, they stay below this length, and prove nothing by themselves.
 */
export const provenSide = 64
const longestSide = 512
const unprovenSide = 48

/** The anchor of a span, taken from the text itself. */
export function toAnchor(text: string, { start, end }: Span): Anchor {
  const folded = foldOnce(text)
  const { from, to } = toFoldedSpan(folded, { start, end })
  const around = { exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - longestSide), start), suffix: text.slice(end, end + longestSide) }
  const own = { before: ownBefore(around).length, after: ownAfter(around).length }
  const sentence = toFoldedSpan(folded, { start: start - own.before, end: end + own.after })
  const alone = sentence.to > sentence.from && isUnique(folded, sentence.from, sentence.to)
  // A sentence that stands several times is told from its twins by its neighbours, and by theirs.
  const least = alone ? provenSide + 2 : 3 * provenSide
  const before = growUntilUnique(folded, least + own.before, (length) => [Math.max(0, from - length), to])
  const after = growUntilUnique(folded, least + own.after, (length) => [from, Math.min(folded.text.length, to + length)])
  const prefix = text.slice(Math.min(start, folded.starts[before[0]] ?? start), start)
  const suffix = text.slice(end, Math.max(end, after[1] === to ? end : (folded.ends[after[1] - 1] ?? end)))
  return { start, end, exact: around.exact, prefix, suffix, alone }
}

/** Beyond the quote's own sentence, whose like may stand next to it; then as far as it takes. */
function growUntilUnique(folded: FoldedText, least: number, toStretch: (length: number) => readonly [number, number]): readonly [number, number] {
  for (let length = least; length <= least + longestSide; length *= 2) {
    const [from, to] = toStretch(length)
    if (to > from && isUnique(folded, from, to)) return [from, to]
  }
  return toStretch(unprovenSide)
}

function isUnique({ text }: FoldedText, from: number, to: number): boolean {
  const words = text.slice(from, to)
  const first = text.indexOf(words)
  return first === from && !text.includes(words, first + 1)
}

const sentenceEnd = /[.!?…]["'»”’)\]]*\s|\n/g
const endsSentence = /(?:[.!?…]["'»”’)\]]*\s*|\n\s*)$/

/** What stands before the quote in its own sentence, as far as the anchor knows. */
export function ownBefore({ prefix }: Pick<Anchor, 'prefix'>): string {
  const ends = [...prefix.matchAll(sentenceEnd)]
  const last = ends.at(-1)
  return last ? prefix.slice(last.index + last[0].length) : prefix
}

/** What stands after the quote in its own sentence, as far as the anchor knows. */
export function ownAfter({ exact, suffix }: Pick<Anchor, 'exact' | 'suffix'>): string {
  if (endsSentence.test(exact)) return ''
  const [first] = suffix.matchAll(sentenceEnd)
  return first ? suffix.slice(0, first.index + first[0].trimEnd().length) : suffix
}
