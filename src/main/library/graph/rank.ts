import type { Adjacency } from './adjacency.ts'

const damping = 0.85
const rounds = 30

/**
 * How near each node is to `centre`, or without one how central in the whole: a random walk that keeps going back to where
 * it began (personalised PageRank). A step prefers strong links and, among equals, the neighbour with *fewer* links
 * (weight / √degree): "European Commission" touches everything, and for that very reason says little about any one thing.
 * Sums to 1 over nodes that have a link; always the same for the same graph.
 */
export function toRanks(graph: Adjacency, centre: number | null): Float64Array {
  const { size, offset, target, weight } = graph
  const pull = new Float64Array(weight.length)
  const total = new Float64Array(size)
  for (let node = 0; node < size; node++) {
    for (let at = offset[node]!; at < offset[node + 1]!; at++) {
      const other = target[at]!
      pull[at] = weight[at]! / Math.sqrt(offset[other + 1]! - offset[other]!)
      total[node]! += pull[at]!
    }
  }
  const linked = total.reduce((count, sum) => count + (sum > 0 ? 1 : 0), 0)
  const home = (node: number) => (centre === null ? (total[node]! > 0 ? 1 / linked : 0) : node === centre ? 1 : 0)
  let rank = Float64Array.from({ length: size }, (_, node) => home(node))
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(size)
    let lost = 0
    for (let node = 0; node < size; node++) {
      if (rank[node] === 0) continue
      if (total[node] === 0) lost += rank[node]!
      const share = total[node]! > 0 ? (damping * rank[node]!) / total[node]! : 0
      for (let at = offset[node]!; at < offset[node + 1]!; at++) next[target[at]!]! += share * pull[at]!
    }
    for (let node = 0; node < size; node++) next[node]! += (1 - damping + damping * lost) * home(node)
    rank = next
  }
  return rank
}
