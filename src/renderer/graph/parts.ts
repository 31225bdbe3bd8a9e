import type { Routes, SavedGraphView, Neighbourhood } from '../../shared/contract/graph.ts'
import type { EntityKey } from '../../shared/model.ts'
import { edgeKeyOf } from './graph-place.ts'

/** Places in a picture: of nodes and of lines. */
export interface Part {
  readonly nodes: ReadonlySet<number>
  readonly edges: ReadonlySet<number>
}
export const nothing: Part = { nodes: new Set(), edges: new Set() }

/** Only these entities, and the lines among them. */
export function keepOnly(view: Neighbourhood, keys: ReadonlySet<EntityKey>): Neighbourhood {
  const place = new Map<number, number>()
  const nodes = view.nodes.filter(({ key }, at) => {
    if (!keys.has(key)) return false
    place.set(at, place.size)
    return true
  })
  const edges = view.edges.flatMap((edge) => {
    const [source, target] = [place.get(edge.source), place.get(edge.target)]
    return source === undefined || target === undefined ? [] : [{ ...edge, source, target }]
  })
  return { ...view, nodes, edges }
}

/** An entity and whoever it is linked to in the picture. */
export function toCompany({ nodes, edges }: Neighbourhood, key: EntityKey): ReadonlySet<EntityKey> {
  const at = nodes.findIndex((node) => node.key === key)
  return new Set([key, ...edges.flatMap(({ source, target }) => (source === at ? [nodes[target]!.key] : target === at ? [nodes[source]!.key] : []))])
}

/** Who hangs on this entity and on nobody else in the picture: what collapsing it takes away. */
export function toLeaves(view: Neighbourhood, key: EntityKey, kept: EntityKey | undefined): readonly EntityKey[] {
  const at = view.nodes.findIndex((node) => node.key === key)
  const near = new Set(view.edges.flatMap(({ source, target }) => (source === at ? [target] : target === at ? [source] : [])))
  near.delete(at)
  // Whoever has a line to anybody else hangs on more than this one.
  for (const { source, target } of view.edges) {
    if (target !== at) near.delete(source)
    if (source !== at) near.delete(target)
  }
  return [...near].map((other) => view.nodes[other]!.key).filter((other) => other !== kept)
}

/** What of a picture belongs to the routes, or to one of them. */
export function toRoutePart({ nodes, edges }: Neighbourhood, { routes }: Routes, way: number | undefined): Part {
  const place = new Map(nodes.map(({ key }, at) => [key, at]))
  const shown = way === undefined || !routes[way] ? routes : [routes[way]]
  const lines = new Set(shown.flatMap((route) => route.steps.map(({ predicate, along }, at) => {
    const [one, other] = [place.get(route.nodes[at]!.key), place.get(route.nodes[at + 1]!.key)]
    return along ? `${one} ${predicate} ${other}` : `${other} ${predicate} ${one}`
  })))
  const isOn = (source: number, target: number, predicate: string | null) => lines.has(`${source} ${predicate} ${target}`) || (predicate === null && lines.has(`${target} ${predicate} ${source}`))
  return {
    nodes: new Set(shown.flatMap((route) => route.nodes.flatMap(({ key }) => place.get(key) ?? []))),
    edges: new Set(edges.keys().filter((at) => isOn(edges[at]!.source, edges[at]!.target, edges[at]!.predicate))),
  }
}

/** What a picture shows that it did not when it was kept. */
export function toFresh(view: Neighbourhood, saved: SavedGraphView): Part {
  const [nodes, edges] = [new Set(saved.nodes), new Set(saved.edges)]
  return {
    nodes: new Set(view.nodes.keys().filter((at) => !nodes.has(view.nodes[at]!.key))),
    edges: new Set(view.edges.keys().filter((at) => !edges.has(edgeKeyOf(view, view.edges[at]!)))),
  }
}
