import { likenessOf } from './likeness.ts'
import type { Likely } from './approximate.ts'
import { outerSlack, type FoldedAnchor } from './places.ts'

/** Surroundings shorter than this could be another's. */
const shortestSide = 24

/** What stands between the anchor's surroundings now; null where they do not stand, each whole, exactly once near each other, or nothing stands between them. */
export function findBetween(text: string, { prefix, quote, suffix }: FoldedAnchor): Likely | null {
  const before = prefix.slice(outerSlack).trimEnd()
  const after = suffix.slice(0, suffix.length - outerSlack).trimStart()
  if (before.length < shortestSide || after.length < shortestSide) return null
  const furthest = Math.ceil(quote.length * 1.7) + 24
  const pairs: { readonly from: number; readonly to: number }[] = []
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
    const from = at + before.length
    const to = text.indexOf(after, from)
    if (to >= 0 && to - from <= furthest) pairs.push({ from, to })
  }
  const [pair] = pairs
  if (!pair || pairs.length > 1) return null
  const from = text[pair.from] === ' ' ? pair.from + 1 : pair.from
  const to = text[pair.to - 1] === ' ' ? pair.to - 1 : pair.to
  return to > from ? { from, to, likeness: likenessOf(text.slice(from, to), quote) } : null
}
