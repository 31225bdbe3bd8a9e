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

/** First `outer` (stored → middle), then `inner` (middle → source), as one map. Empty when either has no correspondence. */
export function composeOffsets(outer: OffsetMap, inner: OffsetMap): OffsetMap {
  if (outer.length === 0 || inner.length === 0) return []
  const pairs: [number, number][] = []
  let from = 0
  outer.forEach(([stored, middle], i) => {
    const next = outer[i + 1]
    const until = next ? Math.min(middle + next[0] - stored, next[1]) : Infinity
    pairs.push([stored, toSourceOffset(inner, middle)])
    // Outer maps run forwards, so the inner pairs already passed need not be looked at again.
    while (from < inner.length && inner[from]![0] <= middle) from += 1
    for (; from < inner.length && inner[from]![0] < until; from += 1) {
      pairs.push([stored + inner[from]![0] - middle, inner[from]![1]])
    }
  })
  return withoutRepeats(pairs)
}

/** Drops the pairs that say what the pair before them already says. */
export function withoutRepeats(pairs: readonly (readonly [number, number])[]): OffsetMap {
  const kept: (readonly [number, number])[] = []
  for (const pair of pairs) {
    const last = kept.at(-1)
    if (!last || pair[1] - pair[0] !== last[1] - last[0]) kept.push(pair)
  }
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
