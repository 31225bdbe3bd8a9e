import search from 'approx-string-match'
import { likenessOf } from './likeness.ts'

/** A stretch of the folded text that reads much like the quote. */
export interface Likely {
  readonly from: number
  readonly to: number
  readonly likeness: number
}

/** Shorter quotes are in everything; longer ones are looked for by pieces first. */
const shortest = 8
const longestWhole = 64
/** A quote of which more than this share of letters changed is another. */
const mostErrors = 0.4
const most = 5

/** At most five stretches of `text` that read most like `quote`, none overlapping another, likeliest first. Its time is bounded whatever the quote's length. */
export function listLikely(text: string, quote: string): Likely[] {
  if (quote.length < shortest) return []
  const found = quote.length <= longestWhole ? searchWhole(text, quote) : searchByPieces(text, quote)
  return found.toSorted((a, b) => b.likeness - a.likeness).slice(0, most)
}

/** The best of the text, then the best of what is left on either side of it, and so on. */
function searchWhole(text: string, quote: string): Likely[] {
  const found: Likely[] = []
  const left: { from: number; to: number }[] = [{ from: 0, to: text.length }]
  while (left.length > 0 && found.length < 2 * most) {
    const { from, to } = left.shift()!
    const best = bestIn(text.slice(from, to), quote)
    if (!best) continue
    found.push({ ...best, from: from + best.from, to: from + best.to })
    left.push({ from, to: from + best.from }, { from: from + best.to, to })
  }
  return found
}

function bestIn(text: string, quote: string): Likely | undefined {
  if (text.length < quote.length / 2) return undefined
  const [best] = search(text, quote, Math.floor(quote.length * mostErrors))
  return best && { from: best.start, to: best.end, likeness: 1 - best.errors / quote.length }
}

const pieceLength = 12
const pieces = 32
const occurrences = 64

/**
 * Where pieces of the quote stand, in about the order and distance they have in it, is where to compare letters. A place that
 * shares no piece of twelve letters with a long quote is nothing one would call alike.
 */
function searchByPieces(text: string, quote: string): Likely[] {
  const step = Math.max(1, Math.floor((quote.length - pieceLength) / pieces))
  const width = Math.max(32, Math.floor(quote.length * 0.15))
  const votes = new Map<number, number>()
  for (let offset = 0; offset + pieceLength <= quote.length; offset += step) {
    const piece = quote.slice(offset, offset + pieceLength)
    let seen = 0
    for (let at = text.indexOf(piece); at >= 0 && seen < occurrences; at = text.indexOf(piece, at + 1), seen++) {
      const bin = Math.floor((at - offset) / width)
      votes.set(bin, (votes.get(bin) ?? 0) + 1)
    }
  }
  const bins = [...votes].toSorted(([, a], [, b]) => b - a).slice(0, 3 * most)
  const found: Likely[] = []
  for (const [bin] of bins) {
    const from = Math.max(0, (bin - 1) * width)
    const to = Math.min(text.length, (bin + 2) * width + quote.length)
    const best = quote.length <= 1000 ? bestIn(text.slice(from, to), quote) : bestByEnds(text.slice(from, to), quote)
    if (!best) continue
    const here = { ...best, from: from + best.from, to: from + best.to }
    if (!found.some((other) => other.from < here.to && here.from < other.to)) found.push(here)
  }
  return found
}

/** A long quote's place, by where its first and last words stand. */
function bestByEnds(text: string, quote: string): Likely | undefined {
  const head = bestIn(text.slice(0, Math.max(longestWhole, text.length - (quote.length >> 1))), quote.slice(0, longestWhole))
  const half = Math.min(text.length, quote.length >> 1)
  const tail = bestIn(text.slice(half), quote.slice(-longestWhole))
  const from = head?.from ?? 0
  const to = tail ? half + tail.to : text.length
  if (to <= from) return undefined
  const likeness = likenessOf(text.slice(from, to), quote)
  return likeness >= 1 - mostErrors ? { from, to, likeness } : undefined
}
