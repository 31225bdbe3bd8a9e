import type { Annotation, AnchorState, Span } from '../../../shared/model.ts'
import { ownAfter, ownBefore, provenSide, type Anchor } from './anchor.ts'
import { listLikely, type Likely } from './approximate.ts'
import { findBetween } from './between.ts'
import { foldOnce, toOriginalSpan, type FoldedText } from './folded.ts'
import { isOtherOfMould, isTouchedUp, likenessOf } from './likeness.ts'
import {
  agreeingAfter, agreeingBefore, hasOwnSentence, hasProof, hasQuoteNearby, hasTwinNearby, hasWholeSide, isBareQuote, isOwnSentenceAlone, isSentenceSeen,
  isWholeAfter, isWholeBefore, listPlaces, tellingSide, toFoldedAnchor, type FoldedAnchor, type Place,
} from './places.ts'

export interface Located extends Span {
  readonly state: AnchorState
  readonly candidates: Annotation['candidates']
}
type Candidate = Annotation['candidates'][number]

/** A candidate must be this much like the quote to be offered, and so much more than the next to be taken. */
const offered = 0.6
const taken = 0.85
const margin = 0.15
const mostCandidates = 5

/**
 * Where the anchored span is in `text` now, or that it cannot be said.
 *
 * `exact`: where it was. `moved`: elsewhere, or somewhat reworded. Both only when what stands around it says so: the same words at
 * the old place are no proof, for another sentence may read alike. `uncertain`: there are candidates, likeliest first, and none
 * that could not be another; the span given is the first of them and must not be drawn as placed. `lost`: nothing like it is
 * there; the span is the old one.
 * @param is what `text` is: the very text the anchor was taken from, so that its place is sure; another copy of it, as when
 * annotations come from elsewhere; or an edited one, against which little context proves nothing.
 */
export function locateAnchor(text: string, anchor: Anchor, is: 'unchanged' | 'copy' | 'edited' = 'edited'): Located {
  const { start, end, exact } = anchor
  if (exact !== '' && is === 'unchanged' && text.slice(start, end) === exact) return { start, end, state: 'exact', candidates: [] }
  const folded = foldOnce(text)
  const wanted = toFoldedAnchor(anchor)
  const found = decide(text, folded, anchor, wanted, is === 'edited')
  if (found.placed) {
    const span = found.placed
    return { ...span, state: span.start === start && span.end === end ? 'exact' : 'moved', candidates: [] }
  }
  const candidates = ranked(found.candidates, start)
  const [first] = candidates
  return first ? { start: first.start, end: first.end, state: 'uncertain', candidates } : { start, end, state: 'lost', candidates }
}

interface Decision {
  readonly placed: Span | null
  readonly candidates: readonly Candidate[]
}

function decide(text: string, folded: FoldedText, anchor: Anchor, wanted: FoldedAnchor, isEdited: boolean): Decision {
  const toSpan = ({ from, to }: Stretch): Span => toOriginalSpan(folded, from, to)
  const placed = (place: Stretch): Decision => ({ placed: toSpan(place), candidates: [] })

  const places = listPlaces(folded, wanted)
  const known = places.map((place) => ({ ...withEdges(text, anchor.exact, toSpan(place)), likeness: likenessWith(1, surroundings(place, wanted)) }))
  const doubt: Decision = { placed: null, candidates: known }
  const placedAt = (place: Place): Decision => ({ placed: withEdges(text, anchor.exact, toSpan(place)), candidates: [] })
  const isOwn = (place: Place): boolean => hasOwnSentence(place, wanted) || (!hasQuoteNearby(wanted) && isInLikeSentence(text, toSpan(place), anchor))
  const beside = places.filter((place) => (isWholeBefore(place, wanted) || isWholeAfter(place, wanted, folded)) && isOwn(place))
  const whole = beside.filter((place) => isWholeBefore(place, wanted) && isWholeAfter(place, wanted, folded))
  // Of a sentence doubled on the spot, each copy has a side that stands as it stood.
  const isWeak = isEdited && !hasProof(wanted)
  if (whole.length === 1 && beside.length === 1 && (!isWeak || isSentenceSeen(wanted))) return placedAt(whole[0]!)
  if (whole.length > 0 || (isWeak && places.length > 0)) return doubt
  const isTwin = hasTwinNearby(wanted)
  const least = isEdited || places.length > 1 ? provenSide : tellingSide
  const isProven = (place: Place): boolean => !isTwin && beside.includes(place) && hasWholeSide(place, wanted, folded, least)
  const isBare = !isEdited && isBareQuote(wanted, places.length)
  const strong = places.filter((place) => isBare || isProven(place) || isOwnSentenceAlone(place, wanted))
  if (strong.length === 1 && beside.every((place) => place === strong[0])) return placedAt(strong[0]!)
  if (strong.length > 0) return doubt

  // Reworded, between surroundings that stand as they stood.
  const between = findBetween(folded.text, wanted)
  const inside = between ? places.filter((place) => place.from >= between.from && place.to <= between.to) : []
  if (inside.length > 0) return inside.length === 1 && isInLikeSentence(text, toSpan(inside[0]!), anchor) ? placedAt(inside[0]!) : doubt
  const likely = listLikely(folded.text, wanted.quote)
    .map((one) => ({ ...one, ...toWholeWords(folded.text, one) }))
    .filter((one) => !places.some((place) => overlaps(place, one)))
  const isSafe = ({ from, to }: Stretch): boolean => {
    const span = toSpan({ from, to })
    return isTouchedUp(anchor.exact, text.slice(span.start, span.end)) && !isNeighbour(folded.text.slice(from, to), wanted)
  }
  const hasRival = (than: Likely): boolean => likely.some((one) => one.likeness > than.likeness && !overlaps(one, than))
  if (between && between.likeness >= offered && isSafe(between) && !hasRival(between)) return placed(between)
  const [best, second] = likely
  const standsOut = best !== undefined && places.length === 0 && best.likeness >= taken && best.likeness - (second?.likeness ?? 0) >= margin
  if (standsOut && hasSideNearby(folded.text, best, wanted) && isSafe(best)) return placed(best)

  const alike = likely.map((one) => ({ ...toSpan(one), likeness: likenessWith(one.likeness, surroundings(around(folded.text, one, wanted), wanted)) }))
  const inPlace = between ? [{ ...toSpan(between), likeness: likenessWith(between.likeness, 1) }] : []
  // Where the quote itself stands, what is only like it would be noise.
  const others = (known.length > 0 ? [] : alike).filter((one) => !inPlace.some((other) => other.start < one.end && one.start < other.end))
  return { placed: null, candidates: [...known, ...[...inPlace, ...others].filter(({ likeness }) => likeness >= offered * quoteWeight)] }
}

interface Stretch {
  readonly from: number
  readonly to: number
}
const overlaps = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to

/** The quote says most of whether a candidate is meant, its surroundings the rest. */
const quoteWeight = 0.7
const likenessWith = (quote: number, around: number): number => Math.round(1000 * (quoteWeight * quote + (1 - quoteWeight) * around)) / 1000

/** How much of the surroundings agrees, 0 to 1. */
function surroundings({ before, after }: Place, { prefix, suffix }: FoldedAnchor): number {
  const known = prefix.length + suffix.length
  return known === 0 ? 0 : (before + after) / known
}
const around = (text: string, { from, to }: Stretch, { prefix, suffix }: FoldedAnchor): Place => ({
  from, to, before: agreeingBefore(text, from, prefix), after: agreeingAfter(text, to, suffix),
})

/** A reworded quote whose edges may lie a few letters off has one side that stands as it stood. */
function hasSideNearby(text: string, { from, to }: Stretch, { prefix, suffix }: FoldedAnchor): boolean {
  const slack = 6
  const trimmedPrefix = prefix.slice(2).trimEnd()
  const trimmedSuffix = suffix.slice(0, -2).trimStart()
  return (
    (prefix.length >= 48 && text.slice(Math.max(0, from - prefix.length - slack), from + slack).includes(trimmedPrefix)) ||
    (suffix.length >= 48 && text.slice(Math.max(0, to - slack), to + suffix.length + slack).includes(trimmedSuffix))
  )
}

/** Whether what was found reads at least as much like what stood next to the quote: the quote was then cut out, and its neighbour moved up. */
function isNeighbour(found: string, { prefix, quote, suffix }: FoldedAnchor): boolean {
  const asQuote = likenessOf(found, quote)
  const reads = (side: string): boolean => side.length >= 16 && likenessOf(found.length > side.length ? found.slice(0, side.length) : found, side) >= asQuote - 0.1
  return reads(suffix.slice(0, found.length)) || reads(prefix.slice(-found.length))
}

/** Whether the sentence around a place may be the anchor's own, edited: the same quote may also stand in another sentence next to the same words. */
function isInLikeSentence(text: string, { start, end }: Span, anchor: Anchor): boolean {
  const here = { exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - mostAround), start), suffix: text.slice(end, end + mostAround) }
  const then = [ownBefore(anchor), anchor.exact, ownAfter(anchor)] as const
  // Where the end of a sentence was cut, it goes on into the next: no more than was there is compared.
  const before = ownBefore(here).slice(-then[0].length - edgeSlack).replace(/^\S*\s/, (cut) => (ownBefore(here).length > then[0].length + edgeSlack ? '' : cut))
  const after = ownAfter(here).slice(0, then[2].length + edgeSlack).replace(/\s\S*$/, (cut) => (ownAfter(here).length > then[2].length + edgeSlack ? '' : cut))
  const [was, is] = [then.join(''), before + here.exact + after]
  return !isOtherOfMould(was, is) && likenessOf(was, is) >= alikeSentences
}
const mostAround = 400
const edgeSlack = 8
const alikeSentences = 0.7

/** Letters that agree by chance end in the middle of words. */
function toWholeWords(text: string, { from, to }: Stretch): Stretch {
  const isWord = (character: string | undefined): boolean => character !== undefined && /^[\p{L}\p{N}]$/u.test(character)
  let [first, last] = [from, to]
  while (isWord(text[first]) && isWord(text[first - 1])) first--
  while (isWord(text[last - 1]) && isWord(text[last])) last++
  return { from: first, to: last }
}

/** Space at a quote's edges is part of it, though it does not count in comparing. */
function withEdges(text: string, exact: string, { start, end }: Span): Span {
  const lead = exact.length - exact.trimStart().length
  const at = start - lead
  return at >= 0 && text.startsWith(exact, at) ? { start: at, end: at + exact.length } : { start, end }
}

function ranked(candidates: readonly Candidate[], expected: number): Candidate[] {
  return candidates.toSorted((a, b) => b.likeness - a.likeness || Math.abs(a.start - expected) - Math.abs(b.start - expected)).slice(0, mostCandidates)
}
