import type { Parsed } from '../../../shared/contract.ts'
import type { GraphEdge, Neighbourhood } from '../../../shared/contract/graph.ts'
import { degreeOf, distancesFrom, edgeWeight, isNeighbour, toAdjacency } from './adjacency.ts'
import { chooseAround, chooseCentral } from './choose.ts'
import { toCommunities } from './communities.ts'
import { toRanks } from './rank.ts'
import type { GraphSource } from './source.ts'

/** What is asked, but for what narrowed the source before: documents, dates, sources. */
export type NeighbourhoodOptions = Pick<Parsed<'neighbourhood'>, 'centre' | 'depth' | 'kinds' | 'predicates' | 'appearsWith' | 'expanded' | 'hidden' | 'budget'>

/** More lines than this and a picture is wool, whatever the layout: three a node in a small one, fewer in a large one. */
const mostEdges = (nodes: number): number => Math.floor(nodes * Math.min(3, Math.max(1.8, 3 - (nodes - 40) / 90)))

/**
 * The part of the graph worth drawing: with a centre, what is within `depth` steps of it; without, every entity that has a
 * link; of these the best `budget`, such that each one shown is linked to another one shown. `kinds`, `predicates` and
 * `appearsWith` say which entities and lines count at all (the centre always does); *appears with* also leads somewhere,
 * with a tenth of the weight, so that an entity about which nothing is stated still has a neighbourhood; between two
 * entities about which something *is* stated it says nothing new, and does not count.
 * `expanded` are drawn besides, whatever the budget, depth and kinds; `hidden` are not there at all, and nothing leads through them.
 * `hiddenNodes` and `hiddenEdges` count, exactly, what answers the question and is not in the picture.
 * Null when the library has no such centre. The same picture whatever the order of the rows in `source`.
 * `whole` is the library's graph, for the degrees; absent, `source` is the whole.
 */
export function toNeighbourhood(source: GraphSource, options: NeighbourhoodOptions, whole: GraphSource = source): Neighbourhood | null {
  const { entities, edges } = byKey(source)
  const centre = options.centre === undefined ? null : entities.findIndex(({ key }) => key === options.centre)
  if (centre === -1) return null

  const counting = toCounting(entities.length, edges, options.appearsWith)
  const kinds = options.kinds && new Set(options.kinds)
  const predicates = options.predicates && new Set(options.predicates)
  const hidden = new Set(options.hidden)
  const expanded = new Set(options.expanded)
  const isAlso = (node: number) => expanded.size > 0 && expanded.has(entities[node]!.key) && !hidden.has(entities[node]!.key)
  const isAdmitted = (node: number) => node === centre || (!hidden.has(entities[node]!.key) && (!kinds || kinds.has(entities[node]!.kind) || isAlso(node)))
  const isPlain = !kinds && !predicates && hidden.size === 0
  const admitted = isPlain
    ? counting
    : counting.filter((edge) => (edge.predicate === null || !predicates || predicates.has(edge.predicate)) && isAdmitted(edge.source) && isAdmitted(edge.target))

  const linked = toAdjacency(entities.length, admitted)
  const distance = centre === null ? null : distancesFrom(linked, centre, options.depth)
  const isEligible = (node: number) => (distance ? distance[node]! >= 0 : degreeOf(linked, node) > 0) || isAlso(node)
  const eligibleEdges = distance ? admitted.filter((edge) => isEligible(edge.source) && isEligible(edge.target)) : admitted
  const graph = distance ? toAdjacency(entities.length, eligibleEdges) : linked
  let eligible = 0
  for (let node = 0; node < entities.length; node++) if (isEligible(node)) eligible++

  const rank = toRanks(graph, centre)
  const best = centre === null ? chooseCentral(graph, rank, options.budget) : chooseAround(graph, rank, centre, options.budget)
  const known = new Set(best)
  const chosen = expanded.size === 0 ? best : [...best, ...entities.keys().filter((node) => isAlso(node) && !known.has(node))]
  const place = new Map(chosen.map((node, at) => [node, at]))
  const between = eligibleEdges.filter((edge) => place.has(edge.source) && place.has(edge.target)).sort(compareEdges)
  const kept = between.length <= mostEdges(chosen.length) ? between : thinOut(between, chosen.length, (edge) => isAlso(edge.source) && isAlso(edge.target))
  const drawn = kept.map((edge) => ({ ...edge, source: place.get(edge.source)!, target: place.get(edge.target)! }))

  const communities = toCommunities(toAdjacency(chosen.length, drawn))
  const degrees = toDegrees(whole, options.appearsWith)
  return {
    nodes: chosen.map((node, at) => ({
      ...entities[node]!, degree: degrees[node]!, community: communities[at]!,
      distance: distance ? (distance[node]! >= 0 ? distance[node]! : options.depth + 1) : 0,
    })),
    edges: drawn,
    hiddenNodes: eligible - chosen.length,
    hiddenEdges: eligibleEdges.length - drawn.length,
  }
}

/** Edges between two, and *appears with* only where it is asked for and nothing is stated of the two. */
export function toCounting(size: number, edges: readonly GraphEdge[], appearsWith: boolean): readonly GraphEdge[] {
  const stated = edges.filter(({ source: from, target: to, predicate }) => from !== to && predicate !== null)
  if (!appearsWith) return stated
  const said = toAdjacency(size, stated)
  return [...stated, ...edges.filter(({ source: from, target: to, predicate }) => predicate === null && from !== to && !isNeighbour(said, from, to))]
}

const knownDegrees = new WeakMap<GraphSource, Map<boolean, Uint32Array>>()

/** How many neighbours each entity has, whatever the filters. Remembered for a source that is asked again. */
function toDegrees(whole: GraphSource, appearsWith: boolean): Uint32Array {
  const known = knownDegrees.get(whole) ?? new Map<boolean, Uint32Array>()
  knownDegrees.set(whole, known)
  const before = known.get(appearsWith)
  if (before) return before
  const { entities, edges } = byKey(whole)
  const graph = toAdjacency(entities.length, toCounting(entities.length, edges, appearsWith))
  const degrees = Uint32Array.from(entities, (_, node) => degreeOf(graph, node))
  known.set(appearsWith, degrees)
  return degrees
}

const ordered = new WeakMap<GraphSource, GraphSource>()

/** Entities in the order of their keys: ties are settled by it, and a picture must not depend on the order of rows. Remembered for a source that is asked again. */
export function byKey(source: GraphSource): GraphSource {
  const known = ordered.get(source)
  if (known) return known
  const { entities, edges } = source
  const order = entities.map((_, at) => at).sort((a, b) => (entities[a]!.key < entities[b]!.key ? -1 : 1))
  const place = new Uint32Array(entities.length)
  for (const [at, from] of order.entries()) place[from] = at
  const made: GraphSource = {
    entities: order.map((at) => entities[at]!),
    edges: edges.map((edge) => ({ ...edge, source: place[edge.source]!, target: place[edge.target]! })),
  }
  ordered.set(source, made)
  return made
}

function compareEdges(a: GraphEdge, b: GraphEdge): number {
  const [one, other] = [a.predicate ?? '', b.predicate ?? '']
  return a.source - b.source || a.target - b.target || (one < other ? -1 : one > other ? 1 : 0)
}

/**
 * The lines that say most, a spanning forest of them first: thinner, yet nothing that hung together falls apart; nor is
 * anything lost between those opened by hand. A second line between two says less than their first one, and so does one
 * more line at a hub: what is left then shows who belongs together.
 */
function thinOut(edges: readonly GraphEdge[], nodes: number, isKept: (edge: GraphEdge) => boolean): GraphEdge[] {
  const degree = new Map<number, number>()
  for (const { source, target } of edges) for (const node of [source, target]) degree.set(node, (degree.get(node) ?? 0) + 1)
  const strongest = edges.map((edge, at) => ({ at, weight: edgeWeight(edge) })).sort((a, b) => b.weight - a.weight || a.at - b.at)
  const times = new Map<string, number>()
  const telling = strongest.map(({ at, weight }) => {
    const { source, target } = edges[at]!
    const pair = `${Math.min(source, target)} ${Math.max(source, target)}`
    const time = (times.get(pair) ?? 0) + 1
    times.set(pair, time)
    return { at, weight: weight / time / (degree.get(source)! * degree.get(target)!) ** 0.25 }
  }).sort((a, b) => b.weight - a.weight || a.at - b.at)
  const parent = new Map<number, number>()
  const rootOf = (node: number): number => {
    let root = node
    while (parent.has(root)) root = parent.get(root)!
    if (root !== node) parent.set(node, root)
    return root
  }
  const kept = new Set(edges.keys().filter((at) => isKept(edges[at]!)))
  for (const { at } of telling) {
    const from = rootOf(edges[at]!.source)
    const to = rootOf(edges[at]!.target)
    if (from === to) continue
    parent.set(from, to)
    kept.add(at)
  }
  for (const { at } of telling) {
    if (kept.size >= mostEdges(nodes)) break
    kept.add(at)
  }
  return edges.filter((_, at) => kept.has(at))
}
