import type { GraphEdge } from '../../../shared/contract/graph.ts'
import type { EntityKey, EntityKind, Predicate } from '../../../shared/model.ts'
import { degreeOf, edgeWeight, toAdjacency, type Adjacency } from './adjacency.ts'
import { byKey, toCounting } from './neighbourhood.ts'
import type { GraphSource, SourceEntity } from './source.ts'

export interface RouteOptions {
  readonly from: EntityKey
  readonly to: EntityKey
  readonly kinds?: readonly EntityKind[] | undefined
  readonly predicates?: readonly Predicate[] | undefined
  readonly appearsWith: boolean
  /** At most so many steps. */
  readonly most: number
  readonly limit: number
}
export interface FoundRoute {
  readonly nodes: readonly SourceEntity[]
  /** For each step the strongest line between the two, and whether it runs with the route. */
  readonly steps: readonly { readonly edge: GraphEdge; readonly along: boolean }[]
}
export interface FoundRoutes {
  readonly routes: readonly FoundRoute[]
  /** Shortest routes beyond those given. */
  readonly more: number
}

/** A search that opens more stretches than this is given up: so many routes of one length tell nobody anything. */
const mostOpened = 50_000

/**
 * The best `limit` ways from one to the other, the shortest first; where there are fewer of the shortest, those a step longer
 * follow. Of equally long ones, a way through little-known entities goes before one through a hub that touches everything,
 * then one along well-supported lines. No route passes an entity twice. Null when one of the two is not there.
 */
export function toRoutes(source: GraphSource, options: RouteOptions): FoundRoutes | null {
  const { entities, edges } = byKey(source)
  const from = entities.findIndex(({ key }) => key === options.from)
  const to = entities.findIndex(({ key }) => key === options.to)
  if (from === -1 || to === -1) return null
  if (from === to) return { routes: [], more: 0 }
  const kinds = options.kinds && new Set(options.kinds)
  const predicates = options.predicates && new Set(options.predicates)
  const isPassed = (node: number) => node === from || node === to || !kinds || kinds.has(entities[node]!.kind)
  const lines = toCounting(entities.length, edges, options.appearsWith).filter(
    (edge) => (edge.predicate === null || !predicates || predicates.has(edge.predicate)) && isPassed(edge.source) && isPassed(edge.target),
  )
  const graph = toAdjacency(entities.length, lines)
  const shortest = stepsBetween(graph, from, to, options.most)
  if (shortest === null) return { routes: [], more: 0 }

  const found: number[][] = []
  for (let length = shortest; length <= Math.min(options.most, shortest + 1) && found.length < options.limit; length++)
    found.push(...waysOf(graph, from, to, length, options.limit - found.length))
  const ofShortest = found.filter((nodes) => nodes.length === shortest + 1).length
  const strongest = toStrongest(lines)
  return {
    routes: found.map((nodes) => ({
      nodes: nodes.map((node) => entities[node]!),
      steps: nodes.slice(1).map((node, at) => {
        const edge = strongest.get(pair(nodes[at]!, node))!
        return { edge, along: edge.source === nodes[at] }
      }),
    })),
    more: countWays(graph, from, to, shortest) - ofShortest,
  }
}

const pair = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`

/** Of all lines between two, the one with most behind it; what is stated before what merely stands together. */
function toStrongest(lines: readonly GraphEdge[]): Map<string, GraphEdge> {
  const strongest = new Map<string, GraphEdge>()
  for (const edge of lines) {
    const known = strongest.get(pair(edge.source, edge.target))
    if (!known || edge.independent > known.independent || (edge.independent === known.independent && edgeWeight(edge) > edgeWeight(known))) strongest.set(pair(edge.source, edge.target), edge)
  }
  return strongest
}

function stepsBetween(graph: Adjacency, from: number, to: number, most: number): number | null {
  const seen = new Set([from])
  let frontier = [from]
  for (let step = 1; step <= most && frontier.length > 0; step++) {
    const next: number[] = []
    for (const node of frontier) {
      for (let at = graph.offset[node]!; at < graph.offset[node + 1]!; at++) {
        const other = graph.target[at]!
        if (other === to) return step
        if (seen.has(other)) continue
        seen.add(other)
        next.push(other)
      }
    }
    frontier = next
  }
  return null
}

/** How many ways of exactly this length, which is the shortest, there are. */
function countWays(graph: Adjacency, from: number, to: number, length: number): number {
  let ways = new Map([[from, 1]])
  const seen = new Set([from])
  for (let step = 1; step <= length; step++) {
    const next = new Map<number, number>()
    for (const [node, count] of ways)
      for (let at = graph.offset[node]!; at < graph.offset[node + 1]!; at++) {
        const other = graph.target[at]!
        if (!seen.has(other)) next.set(other, (next.get(other) ?? 0) + count)
      }
    for (const node of next.keys()) seen.add(node)
    ways = next
  }
  return ways.get(to) ?? 0
}

/** What it costs to step along entry `at` of the lists to a node: much where that node touches everything, a little where the line is weak. */
const stepCost = (graph: Adjacency, at: number, to: number): number => {
  const node = graph.target[at]!
  return 1 / (1 + graph.weight[at]!) + (node === to ? 0 : Math.log2(1 + degreeOf(graph, node)))
}

/** The cheapest ways of exactly `length` steps, by A* with the true remaining cost as its guide: what is opened first is best. */
function waysOf(graph: Adjacency, from: number, to: number, length: number, limit: number): number[][] {
  const remaining = toRemaining(graph, to, length)
  if (!remaining[length]!.has(from)) return []
  const open: { readonly nodes: readonly number[]; readonly cost: number; readonly hope: number }[] = [{ nodes: [from], cost: 0, hope: remaining[length]!.get(from)! }]
  const found: number[][] = []
  for (let opened = 0; open.length > 0 && found.length < limit && opened < mostOpened; opened++) {
    const best = pop(open)
    const left = length - best.nodes.length + 1
    if (left === 0) {
      found.push([...best.nodes])
      continue
    }
    const node = best.nodes.at(-1)!
    for (let at = graph.offset[node]!; at < graph.offset[node + 1]!; at++) {
      const other = graph.target[at]!
      const rest = remaining[left - 1]!.get(other)
      if (rest === undefined || best.nodes.includes(other) || (other === to && left > 1)) continue
      const cost = best.cost + stepCost(graph, at, to)
      push(open, { nodes: [...best.nodes, other], cost, hope: cost + rest })
    }
  }
  return found
}

/** For each number of steps left, what the cheapest way to `to` costs from every node that has one. */
function toRemaining(graph: Adjacency, to: number, length: number): Map<number, number>[] {
  const remaining = [new Map([[to, 0]])]
  for (let left = 1; left <= length; left++) {
    const costs = new Map<number, number>()
    for (const [node, rest] of remaining[left - 1]!) {
      for (let at = graph.offset[node]!; at < graph.offset[node + 1]!; at++) {
        const other = graph.target[at]!
        if (other === to) continue
        const cost = rest + 1 / (1 + graph.weight[at]!) + (node === to ? 0 : Math.log2(1 + degreeOf(graph, node)))
        if (cost < (costs.get(other) ?? Infinity)) costs.set(other, cost)
      }
    }
    remaining.push(costs)
  }
  return remaining
}

interface Open {
  readonly nodes: readonly number[]
  readonly hope: number
}
/** Cheapest first; of equals, by the numbers of the nodes, which are in the order of their keys. */
function isBefore(a: Open, b: Open): boolean {
  if (Math.abs(a.hope - b.hope) > 1e-9) return a.hope < b.hope
  if (a.nodes.length !== b.nodes.length) return a.nodes.length > b.nodes.length
  const at = a.nodes.findIndex((node, i) => node !== b.nodes[i])
  return at !== -1 && a.nodes[at]! < b.nodes[at]!
}
function push<T extends Open>(heap: T[], value: T): void {
  let at = heap.push(value) - 1
  while (at > 0 && isBefore(heap[at]!, heap[(at - 1) >> 1]!)) {
    const up = (at - 1) >> 1
    ;[heap[at], heap[up]] = [heap[up]!, heap[at]!]
    at = up
  }
}
function pop<T extends Open>(heap: T[]): T {
  const top = heap[0]!
  const last = heap.pop()!
  if (heap.length > 0) heap[0] = last
  for (let at = 0; ; ) {
    let best = at
    for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && isBefore(heap[child]!, heap[best]!)) best = child
    if (best === at) return top
    ;[heap[at], heap[best]] = [heap[best]!, heap[at]!]
    at = best
  }
}
