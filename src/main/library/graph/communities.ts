import { createRandom } from '../../../shared/drawing/random.ts'
import type { Adjacency } from './adjacency.ts'

/** A graph between groups: what a level of Louvain works on. `own` is the weight inside a group. */
interface Level extends Adjacency {
  readonly own: Float64Array
}
const gained = 1e-9
const mostRounds = 50

/**
 * Which group each node belongs to: Louvain's method, nodes visited in an order drawn by the seed. Groups are numbered by
 * size, 0 being the largest (of equals the one with the first node); who has no link is a group alone. The same graph, the
 * same groups.
 */
export function toCommunities(graph: Adjacency, seed = 1): Uint32Array {
  const random = createRandom(seed)
  let level: Level = { ...graph, own: new Float64Array(graph.size) }
  let of = Uint32Array.from({ length: graph.size }, (_, node) => node)
  for (;;) {
    const { groups, count, hasMoved } = moveNodes(level, random)
    if (!hasMoved) break
    of = of.map((node) => groups[node]!)
    if (count === level.size) break
    level = gather(level, groups, count)
  }
  return bySize(of)
}

/** How much denser groups are inside than chance would have it: what Louvain makes large. 0 for a graph without edges. */
export function modularity(graph: Adjacency, groups: ArrayLike<number>): number {
  const { size, offset, target, weight } = graph
  const whole = weight.reduce((sum, value) => sum + value, 0)
  if (whole === 0) return 0
  const degree = new Map<number, number>()
  let inside = 0
  for (let node = 0; node < size; node++) {
    for (let at = offset[node]!; at < offset[node + 1]!; at++) {
      degree.set(groups[node]!, (degree.get(groups[node]!) ?? 0) + weight[at]!)
      if (groups[node] === groups[target[at]!]) inside += weight[at]!
    }
  }
  return inside / whole - [...degree.values()].reduce((sum, value) => sum + (value / whole) ** 2, 0)
}

/** Put each node where modularity gains most, round after round, until nobody moves. */
function moveNodes({ size, offset, target, weight, own }: Level, random: () => number): { groups: Uint32Array; count: number; hasMoved: boolean } {
  const degree = new Float64Array(size)
  let whole = 0
  for (let node = 0; node < size; node++) {
    degree[node] = 2 * own[node]!
    for (let at = offset[node]!; at < offset[node + 1]!; at++) degree[node]! += weight[at]!
    whole += degree[node]!
  }
  const group = Uint32Array.from({ length: size }, (_, node) => node)
  const total = degree.slice()
  const order = shuffled(size, random)
  const near = new Float64Array(size)
  let hasMoved = false
  for (let round = 0, moved = true; moved && round < mostRounds && whole > 0; round++) {
    moved = false
    for (const node of order) {
      const from = group[node]!
      const touched: number[] = [from]
      near[from] = 0
      for (let at = offset[node]!; at < offset[node + 1]!; at++) {
        const to = group[target[at]!]!
        if (target[at] === node) continue
        if (near[to] === 0 && to !== from) touched.push(to)
        near[to]! += weight[at]!
      }
      total[from]! -= degree[node]!
      let best = from
      let most = near[from]! - (total[from]! * degree[node]!) / whole
      for (const to of touched) {
        const gain = near[to]! - (total[to]! * degree[node]!) / whole
        if (gain > most + gained || (gain > most - gained && best !== from && to < best)) [best, most] = [to, Math.max(gain, most)]
      }
      total[best]! += degree[node]!
      for (const to of touched) near[to] = 0
      if (best === from) continue
      group[node] = best
      moved = true
      hasMoved = true
    }
  }
  const names = new Map<number, number>()
  const groups = group.map((old) => {
    const known = names.get(old)
    if (known !== undefined) return known
    names.set(old, names.size)
    return names.size - 1
  })
  return { groups, count: names.size, hasMoved }
}

/** Groups become nodes; what ran between their members runs between them. */
function gather({ size, offset, target, weight, own }: Level, groups: Uint32Array, count: number): Level {
  const inside = new Float64Array(count)
  const between = Array.from({ length: count }, () => new Map<number, number>())
  for (let node = 0; node < size; node++) {
    const from = groups[node]!
    inside[from]! += own[node]!
    for (let at = offset[node]!; at < offset[node + 1]!; at++) {
      const to = groups[target[at]!]!
      // Both ways are in the list, so each counts for half.
      if (to === from) inside[from]! += weight[at]! / 2
      else between[from]!.set(to, (between[from]!.get(to) ?? 0) + weight[at]!)
    }
  }
  const sorted = between.map((others) => [...others].sort(([a], [b]) => a - b))
  const starts = new Uint32Array(count + 1)
  for (const [node, others] of sorted.entries()) starts[node + 1] = starts[node]! + others.length
  return {
    size: count, offset: starts, own: inside,
    target: Uint32Array.from(sorted.flatMap((others) => others.map(([to]) => to))),
    weight: Float64Array.from(sorted.flatMap((others) => others.map(([, value]) => value))),
  }
}

function shuffled(size: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, i) => i)
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}

function bySize(groups: Uint32Array): Uint32Array {
  const members = Map.groupBy(groups.keys(), (node) => groups[node]!)
  const order = [...members].sort(([, a], [, b]) => b.length - a.length || a[0]! - b[0]!)
  const place = new Map(order.map(([group], at) => [group, at]))
  return groups.map((group) => place.get(group)!)
}
