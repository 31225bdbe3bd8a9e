import type { GraphEdge } from '../../../shared/contract/graph.ts'

/**
 * Who is next to whom, both ways, in flat arrays: the neighbours of node `i` are `target[offset[i] … offset[i + 1]]`,
 * each once however many edges join the pair, with the sum of their weights.
 */
export interface Adjacency {
  readonly size: number
  readonly offset: Uint32Array
  readonly target: Uint32Array
  readonly weight: Float64Array
}

/**
 * How much an edge says: the second sentence adds less than the first, a second document more than a second sentence.
 * A relation that somebody stated weighs ten times what standing in one sentence does.
 */
export function edgeWeight({ predicate, sentences, documents }: GraphEdge): number {
  return Math.log2(1 + sentences + 2 * documents) * (predicate === null ? 0.1 : 1)
}

/** Edges to oneself are left out. The order of a node's neighbours is that of their numbers, whatever the order of the edges. */
export function toAdjacency(size: number, edges: readonly GraphEdge[]): Adjacency {
  const pairs = new Map<number, number>()
  for (const edge of edges) {
    if (edge.source === edge.target) continue
    const pair = Math.min(edge.source, edge.target) * size + Math.max(edge.source, edge.target)
    pairs.set(pair, (pairs.get(pair) ?? 0) + edgeWeight(edge))
  }
  const sorted = [...pairs.keys()].sort((a, b) => a - b)
  const offset = new Uint32Array(size + 1)
  for (const pair of sorted) {
    offset[Math.floor(pair / size) + 1]!++
    offset[(pair % size) + 1]!++
  }
  for (let i = 0; i < size; i++) offset[i + 1]! += offset[i]!
  const next = offset.slice()
  const target = new Uint32Array(sorted.length * 2)
  const weight = new Float64Array(sorted.length * 2)
  const put = (from: number, to: number, value: number) => {
    const at = next[from]!++
    target[at] = to
    weight[at] = value
  }
  // Lower neighbours first, then higher ones: with pairs in order, each node's list comes out in order too.
  for (const pair of sorted) put(pair % size, Math.floor(pair / size), pairs.get(pair)!)
  for (const pair of sorted) put(Math.floor(pair / size), pair % size, pairs.get(pair)!)
  return { size, offset, target, weight }
}

export const degreeOf = (graph: Adjacency, node: number): number => graph.offset[node + 1]! - graph.offset[node]!

export function* neighboursOf(graph: Adjacency, node: number): Generator<number> {
  for (let at = graph.offset[node]!; at < graph.offset[node + 1]!; at++) yield graph.target[at]!
}

/** Steps from `centre` to every node through nodes that `admits`; -1 where more than `depth` steps or no way. */
export function distancesFrom(graph: Adjacency, centre: number, depth: number, admits: (node: number) => boolean): Int32Array {
  const distance = new Int32Array(graph.size).fill(-1)
  distance[centre] = 0
  let frontier = [centre]
  for (let step = 1; step <= depth && frontier.length > 0; step++) {
    const next: number[] = []
    for (const node of frontier) {
      for (const other of neighboursOf(graph, node)) {
        if (distance[other] !== -1 || !admits(other)) continue
        distance[other] = step
        next.push(other)
      }
    }
    frontier = next
  }
  return distance
}
