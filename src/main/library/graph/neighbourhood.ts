import type { Parsed } from '../../../shared/contract.ts'
import type { GraphEdge, Neighbourhood } from '../../../shared/contract/graph.ts'
import { degreeOf, distancesFrom, edgeWeight, isNeighbour, toAdjacency } from './adjacency.ts'
import { chooseAround, chooseCentral } from './choose.ts'
import { toRanks } from './rank.ts'
import type { GraphSource } from './source.ts'

export type NeighbourhoodOptions = Parsed<'neighbourhood'>

/** More lines than this a node and a picture is wool, whatever the layout. */
const edgesPerNode = 3

/**
 * The part of the graph worth drawing: with a centre, what is within `depth` steps of it; without, every entity that has a
 * link; of these the best `budget`, such that each one shown is linked to another one shown. `kinds`, `predicates` and
 * `appearsWith` say which entities and lines count at all (the centre always does); *appears with* also leads somewhere,
 * with a tenth of the weight, so that an entity about which nothing is stated still has a neighbourhood; between two
 * entities about which something *is* stated it says nothing new, and does not count.
 * `hiddenNodes` and `hiddenEdges` count, exactly, what answers the question and is not in the picture.
 * Null when the library has no such centre. The same picture whatever the order of the rows in `source`.
 */
export function toNeighbourhood(source: GraphSource, options: NeighbourhoodOptions): Neighbourhood | null {
  const { entities, edges } = byKey(source)
  const centre = options.centre === undefined ? null : entities.findIndex(({ key }) => key === options.centre)
  if (centre === -1) return null

  const said = toAdjacency(entities.length, edges.filter(({ predicate }) => predicate !== null))
  const counting = edges.filter(
    ({ source: from, target: to, predicate }) => from !== to && (predicate !== null || (options.appearsWith && !isNeighbour(said, from, to))),
  )
  const kinds = options.kinds && new Set(options.kinds)
  const predicates = options.predicates && new Set(options.predicates)
  const isAdmitted = (node: number) => node === centre || !kinds || kinds.has(entities[node]!.kind)
  const admitted =
    !kinds && !predicates
      ? counting
      : counting.filter((edge) => (edge.predicate === null || !predicates || predicates.has(edge.predicate)) && isAdmitted(edge.source) && isAdmitted(edge.target))

  const whole = admitted === counting && !options.appearsWith ? said : toAdjacency(entities.length, admitted)
  const distance = centre === null ? null : distancesFrom(whole, centre, options.depth)
  const isEligible = (node: number) => (distance ? distance[node]! >= 0 : degreeOf(whole, node) > 0)
  const eligibleEdges = distance ? admitted.filter((edge) => isEligible(edge.source) && isEligible(edge.target)) : admitted
  const graph = distance ? toAdjacency(entities.length, eligibleEdges) : whole
  let eligible = 0
  for (let node = 0; node < entities.length; node++) if (isEligible(node)) eligible++

  const rank = toRanks(graph, centre)
  const chosen = centre === null ? chooseCentral(graph, rank, options.budget) : chooseAround(graph, rank, centre, options.budget)
  const place = new Map(chosen.map((node, at) => [node, at]))
  const between = eligibleEdges.filter((edge) => place.has(edge.source) && place.has(edge.target)).sort(compareEdges)
  const drawn = between.length <= chosen.length * edgesPerNode ? between : thinOut(between, chosen.length)

  const all = admitted === counting ? whole : toAdjacency(entities.length, counting)
  return {
    nodes: chosen.map((node) => ({ ...entities[node]!, degree: degreeOf(all, node), distance: distance ? distance[node]! : 0 })),
    edges: drawn.map((edge) => ({ ...edge, source: place.get(edge.source)!, target: place.get(edge.target)! })),
    hiddenNodes: eligible - chosen.length,
    hiddenEdges: eligibleEdges.length - drawn.length,
  }
}

const ordered = new WeakMap<GraphSource, GraphSource>()

/** Entities in the order of their keys: ties are settled by it, and a picture must not depend on the order of rows. Remembered for a source that is asked again. */
function byKey(source: GraphSource): GraphSource {
  const known = ordered.get(source)
  if (known) return known
  const { entities, edges } = source
  const order = entities.map((_, at) => at).sort((a, b) => (entities[a]!.key < entities[b]!.key ? -1 : 1))
  const place = new Uint32Array(entities.length)
  for (const [at, from] of order.entries()) place[from] = at
  const made: GraphSource = {
    entities: order.map((at) => entities[at]!),
    edges: edges.map(({ source: from, target: to, predicate, sentences, documents }) => ({ source: place[from]!, target: place[to]!, predicate, sentences, documents })),
  }
  ordered.set(source, made)
  return made
}

function compareEdges(a: GraphEdge, b: GraphEdge): number {
  const [one, other] = [a.predicate ?? '', b.predicate ?? '']
  return a.source - b.source || a.target - b.target || (one < other ? -1 : one > other ? 1 : 0)
}

/** The strongest lines, a spanning forest of them first: thinner, yet nothing that hung together falls apart. */
function thinOut(edges: readonly GraphEdge[], nodes: number): GraphEdge[] {
  const strongest = edges.map((edge, at) => ({ at, weight: edgeWeight(edge) })).sort((a, b) => b.weight - a.weight || a.at - b.at)
  const parent = new Map<number, number>()
  const rootOf = (node: number): number => {
    let root = node
    while (parent.has(root)) root = parent.get(root)!
    if (root !== node) parent.set(node, root)
    return root
  }
  const kept = new Set<number>()
  for (const { at } of strongest) {
    const from = rootOf(edges[at]!.source)
    const to = rootOf(edges[at]!.target)
    if (from === to) continue
    parent.set(from, to)
    kept.add(at)
  }
  for (const { at } of strongest) {
    if (kept.size >= nodes * edgesPerNode) break
    kept.add(at)
  }
  return edges.filter((_, at) => kept.has(at))
}
