import type { GraphEdge } from '../../../shared/contract/graph.ts'

/**
 * Who is next to whom, both ways, in flat arrays: the neighbours of node `i` are `target[offset[i] … offset[i + 1]]`,
 * in ascending order, each once however many edges join the pair, with the sum of their weights.
 */
export interface Adjacency {
  readonly size: number
  readonly offset: Uint32Array
  readonly target: Uint32Array
  readonly weight: Float64Array
}

/**
 * How much an edge says: the second sentence adds less than the first, a second document more than a second sentence.
 * A relation that somebody stated weighs ten times what standing in one sentence does, one that is not said plainly half as much. Rounded to a 1024th, so that sums
 * are exact and do not depend on the order in which edges come.
 */
export function edgeWeight({ predicate, sentences, documents, uncertain }: GraphEdge): number {
  return Math.round(1024 * Math.log2(1 + sentences + 2 * documents) * (predicate === null ? 0.1 : uncertain ? 0.5 : 1)) / 1024
}

/** Sorting by counting, first by one end and then by the other: a million edges take a few hundredths of a second. Edges to oneself are left out. */
export function toAdjacency(size: number, edges: readonly GraphEdge[]): Adjacency {
  const most = 2 * edges.length
  const from = new Uint32Array(most)
  const to = new Uint32Array(most)
  const value = new Float64Array(most)
  let count = 0
  for (const edge of edges) {
    if (edge.source === edge.target) continue
    const weight = edgeWeight(edge)
    for (const [a, b] of [[edge.source, edge.target], [edge.target, edge.source]] as const) {
      from[count] = a
      to[count] = b
      value[count++] = weight
    }
  }
  const byTo = countingOrder(size, to, count, null)
  const order = countingOrder(size, from, count, byTo)

  const offset = new Uint32Array(size + 1)
  const target = new Uint32Array(count)
  const weight = new Float64Array(count)
  let filled = 0
  for (let at = 0, node = 0; node < size; node++) {
    offset[node] = filled
    for (; at < count && from[order[at]!] === node; at++) {
      const entry = order[at]!
      if (filled > offset[node]! && target[filled - 1] === to[entry]) weight[filled - 1]! += value[entry]!
      else {
        target[filled] = to[entry]!
        weight[filled++] = value[entry]!
      }
    }
  }
  offset[size] = filled
  return { size, offset, target: target.slice(0, filled), weight: weight.slice(0, filled) }
}

/** The entries 0 … count in ascending order of `key`; equal ones as in `before`. */
function countingOrder(size: number, key: Uint32Array, count: number, before: Uint32Array | null): Uint32Array {
  const next = new Uint32Array(size + 1)
  for (let entry = 0; entry < count; entry++) next[key[entry]! + 1]!++
  for (let i = 0; i < size; i++) next[i + 1]! += next[i]!
  const order = new Uint32Array(count)
  for (let at = 0; at < count; at++) {
    const entry = before ? before[at]! : at
    order[next[key[entry]!]!++] = entry
  }
  return order
}

export const degreeOf = (graph: Adjacency, node: number): number => graph.offset[node + 1]! - graph.offset[node]!

export function isNeighbour({ offset, target }: Adjacency, node: number, other: number): boolean {
  let [low, high] = [offset[node]!, offset[node + 1]!]
  while (low < high) {
    const middle = (low + high) >> 1
    if (target[middle]! < other) low = middle + 1
    else high = middle
  }
  return low < offset[node + 1]! && target[low] === other
}

export function* neighboursOf(graph: Adjacency, node: number): Generator<number> {
  for (let at = graph.offset[node]!; at < graph.offset[node + 1]!; at++) yield graph.target[at]!
}

/** Steps from `centre` to every node; -1 where there are more than `depth`, or no way. */
export function distancesFrom(graph: Adjacency, centre: number, depth: number): Int32Array {
  const distance = new Int32Array(graph.size).fill(-1)
  distance[centre] = 0
  let frontier = [centre]
  for (let step = 1; step <= depth && frontier.length > 0; step++) {
    const next: number[] = []
    for (const node of frontier) {
      for (const other of neighboursOf(graph, node)) {
        if (distance[other] !== -1) continue
        distance[other] = step
        next.push(other)
      }
    }
    frontier = next
  }
  return distance
}
