import type { Span } from '../../../shared/model.ts'
import type { OffsetMap } from './reader.ts'

/**
 * Where a stored offset lies in the source; never past the place where the next known pair lies (a piece that grew on
 * its way to the stored text has more stored offsets than source ones). An empty map gives the offset as it is.
 */
export function toSourceOffset(map: OffsetMap, stored: number): number {
  const at = lastPairAt(map, stored)
  const pair = map[at]
  if (!pair) return stored
  const moved = pair[1] + (stored - pair[0])
  const next = map[at + 1]
  return next ? Math.min(moved, next[1]) : moved
}

/**
 * Where a stretch that ends at `stored` ends in the source. Not always where the next one starts: between them may lie
 * markup that the stored text lacks. A map says so with two pairs for one stored offset, the end's and the start's.
 */
export function toSourceEnd(map: OffsetMap, stored: number): number {
  const at = lastPairAt(map, stored)
  const before = map[at - 1]
  return before && before[0] === stored ? before[1] : toSourceOffset(map, stored)
}

/** A stretch of the stored text as a stretch of the source. */
export const toSourceSpan = (map: OffsetMap, { start, end }: Span): Span => ({ start: toSourceOffset(map, start), end: end > start ? toSourceEnd(map, end) : toSourceOffset(map, end) })

/** First `outer` (stored → middle), then `inner` (middle → source), as one map. Empty when either has no correspondence. */
export function composeOffsets(outer: OffsetMap, inner: OffsetMap): OffsetMap {
  if (outer.length === 0 || inner.length === 0) return []
  const pairs: [number, number][] = []
  let from = 0
  outer.forEach(([stored, middle], i) => {
    const next = outer[i + 1]
    // A stretch that grew has more stored offsets than middle ones: those behind its end all lead to its end.
    const until = next ? Math.min(middle + next[0] - stored - 1, next[1]) : Infinity
    const isEnd = next?.[0] === stored
    const source = toSourceOffset(inner, middle)
    const end = toSourceEnd(inner, middle)
    if ((isEnd || end !== source) && end >= (pairs.at(-1)?.[1] ?? 0)) pairs.push([stored, end])
    if (!isEnd) pairs.push([stored, source])
    // Outer maps run forwards, so the inner pairs already passed need not be looked at again.
    while (from < inner.length && inner[from]![0] <= middle) from += 1
    for (; from < inner.length && inner[from]![0] <= until; from += 1) {
      pairs.push([stored + inner[from]![0] - middle, inner[from]![1]])
    }
    if (next && !isEnd) pairs.push(...toStill(inner, stored - middle, from, Math.max(middle, inner[from - 1]?.[0] ?? 0), until))
  })
  return withoutRepeats(pairs)
}

/** Where `until` cuts off a stretch that grew, nothing would hold its last offsets back any more: each gets a pair of its own. */
function toStill(inner: OffsetMap, by: number, next: number, first: number, until: number): [number, number][] {
  const held = inner[next]?.[1]
  const pairs: [number, number][] = []
  for (let at = until; held !== undefined && at > first && toSourceOffset(inner, at) === held; at -= 1) pairs.unshift([at + by, held])
  return pairs
}

/** Drops the pairs that say what the pair before them already says. */
export function withoutRepeats(pairs: readonly (readonly [number, number])[]): OffsetMap {
  const kept: (readonly [number, number])[] = []
  pairs.forEach((pair, i) => {
    const last = kept.at(-1)
    const next = pairs[i + 1]
    const isEnd = next !== undefined && next[0] === pair[0] && next[1] !== pair[1]
    if (!last || isEnd || pair[1] - pair[0] !== last[1] - last[0]) kept.push(pair)
  })
  return kept
}

function lastPairAt(map: OffsetMap, stored: number): number {
  let low = 0
  let high = map.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (map[middle]![0] <= stored) low = middle + 1
    else high = middle
  }
  return low - 1
}
