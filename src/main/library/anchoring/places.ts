import { ownAfter, ownBefore, provenSide, type Anchor } from './anchor.ts'
import { foldText, toFoldedSpan, type FoldedText } from './folded.ts'

/** An anchor as it is compared. */
export interface FoldedAnchor {
  readonly prefix: string
  readonly quote: string
  readonly suffix: string
  /** So much of prefix and suffix belongs to the quote's own sentence. */
  readonly ownBefore: number
  readonly ownAfter: number
  readonly alone: boolean
}

/** Folded together, so that the edges between the three are compared as the text's own. */
export function toFoldedAnchor(anchor: Anchor): FoldedAnchor {
  const { prefix, exact, suffix } = anchor
  const folded = foldText(prefix + exact + suffix)
  const start = prefix.length
  const end = start + exact.length
  const { from, to } = toFoldedSpan(folded, { start, end })
  const sentence = toFoldedSpan(folded, { start: start - ownBefore(anchor).length, end: end + ownAfter(anchor).length })
  return {
    prefix: folded.text.slice(0, from),
    quote: folded.text.slice(from, to),
    suffix: folded.text.slice(to),
    ownBefore: from - Math.min(from, sentence.from),
    ownAfter: Math.max(to, sentence.to) - to,
    alone: anchor.alone,
  }
}

/** A stretch of the folded text that reads as the quote does, and how much of the surroundings stands around it. */
export interface Place {
  readonly from: number
  readonly to: number
  /** Compared characters that agree, outward from the quote. */
  readonly before: number
  readonly after: number
}

const isWord = (character: string | undefined): boolean => character !== undefined && /^[\p{L}\p{N}]$/u.test(character)

/** Every place where the quote stands, word for word: not inside longer words, unless it was so marked. */
export function listPlaces({ text }: FoldedText, { prefix, quote, suffix }: FoldedAnchor): Place[] {
  const places: Place[] = []
  if (quote === '') return places
  const joinsBefore = isWord(prefix.at(-1)) && isWord(quote[0])
  const joinsAfter = isWord(suffix[0]) && isWord(quote.at(-1))
  for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1)) {
    const to = from + quote.length
    if ((isWord(text[from - 1]) && isWord(quote[0])) !== joinsBefore || (isWord(text[to]) && isWord(quote.at(-1))) !== joinsAfter) continue
    places.push({ from, to, before: agreeingBefore(text, from, prefix), after: agreeingAfter(text, to, suffix) })
  }
  return places
}

export function agreeingBefore(text: string, from: number, prefix: string): number {
  let count = 0
  while (count < prefix.length && text[from - 1 - count] === prefix[prefix.length - 1 - count]) count++
  return count
}
export function agreeingAfter(text: string, to: number, suffix: string): number {
  let count = 0
  while (count < suffix.length && text[to + count] === suffix[count]) count++
  return count
}

/** Folding what an anchor recorded can differ from folding the whole text in its outermost characters: a cut word, half a run of spaces. */
export const outerSlack = 2

export const isWholeBefore = ({ from, before }: Place, { prefix }: FoldedAnchor): boolean => (prefix === '' ? from === 0 : before >= Math.max(1, prefix.length - outerSlack))
export const isWholeAfter = ({ to, after }: Place, { suffix }: FoldedAnchor, { text }: FoldedText): boolean =>
  suffix === '' ? to === text.length : after >= Math.max(1, suffix.length - outerSlack)

/** Enough for a side that is the only thing known of a quote that stands once, in a copy of its text. */
export const tellingSide = 24

/** Whether a whole side of at least this length stands around this place. */
export const hasWholeSide = (place: Place, anchor: FoldedAnchor, folded: FoldedText, least: number): boolean =>
  (anchor.prefix.length >= least && isWholeBefore(place, anchor)) || (anchor.suffix.length >= least && isWholeAfter(place, anchor, folded))

/** Whether the anchor was recorded with enough to prove a place in an edited text. Others than `toAnchor` keep less. */
export const hasProof = ({ prefix, suffix, alone }: FoldedAnchor): boolean => alone || Math.max(prefix.length, suffix.length) >= provenSide

/** Whether the anchor goes as far as the edges of the quote's own sentence. */
export const isSentenceSeen = ({ prefix, suffix, ownBefore, ownAfter }: FoldedAnchor): boolean => ownBefore < prefix.length - outerSlack && ownAfter < suffix.length - outerSlack

/** A quote that was given with nothing around it, and stands once. */
export const isBareQuote = ({ prefix, quote, suffix }: FoldedAnchor, places: number): boolean => prefix === '' && suffix === '' && places === 1 && quote.length >= 12

/** Whether the quote's own sentence stands around this place as it was. */
export const hasOwnSentence = ({ before, after }: Place, anchor: FoldedAnchor): boolean => before >= anchor.ownBefore && after >= anchor.ownAfter

/**
 * Whether the quote's own sentence stands again in its surroundings. Cutting the one or the other out leaves the same text, so
 * one side is no proof then.
 */
export function hasTwinNearby({ prefix, quote, suffix, ownBefore, ownAfter }: FoldedAnchor): boolean {
  const sentence = prefix.slice(prefix.length - ownBefore) + quote + suffix.slice(0, ownAfter)
  const [before, after] = [prefix.slice(0, prefix.length - ownBefore), suffix.slice(ownAfter)]
  return before.includes(sentence) || after.includes(sentence)
}

/** Whether the quote stands again in its surroundings: its sentence must then be known word for word. Short quotes are in everything. */
export const hasQuoteNearby = ({ prefix, quote, suffix }: FoldedAnchor): boolean => quote.length >= 12 && (prefix.includes(quote) || suffix.includes(quote))

/** Whether the quote's sentence, which stood once in its text, stands here: put in another order, sentences lose their neighbours only. */
export const isOwnSentenceAlone = (place: Place, anchor: FoldedAnchor): boolean =>
  anchor.alone && anchor.ownBefore + anchor.quote.length + anchor.ownAfter >= tellingSide && hasOwnSentence(place, anchor)
