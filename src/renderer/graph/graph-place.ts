import { useMemo } from 'react'
import type { Input } from '../../shared/contract.ts'
import type { GraphEdge, GraphLayout, Neighbourhood } from '../../shared/contract/graph.ts'
import type { EntityKey } from '../../shared/model.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace, type Place } from '../place.ts'

export type GraphPlace = Extract<Place, { view: 'graph' }>
/** A line by what it says, which outlives the picture; numbers of nodes do not. */
export type EdgeName = NonNullable<GraphPlace['edge']>
export type Pins = NonNullable<GraphPlace['pins']>

export const defaultBudget = 80
export const defaultDepth = 2

/** What the graph is of: coming from one to the other is a step that Back takes back; everything else changes in place. */
const whereabouts = ['centre', 'documents', 'saved'] as const

export function useGraphPlace() {
  const { place, go, replace } = usePlace()
  const here = useMemo<GraphPlace>(() => (place.view === 'graph' ? place : { view: 'graph' }), [place])
  return useMemo(() => {
    /** Change some of it; `undefined` takes a part away. */
    const change = (changes: { readonly [K in keyof GraphPlace]?: GraphPlace[K] | undefined }) => {
      const next = Object.fromEntries(Object.entries({ ...here, ...changes }).filter(([, value]) => value !== undefined)) as unknown as GraphPlace
      if (whereabouts.some((part) => part in changes && changes[part] !== here[part])) go(next)
      else replace(next)
    }
    const select = (selected: EntityKey | undefined, edge?: EdgeName) => change({ selected, edge })
    const recentre = (centre: EntityKey | undefined) => change({ centre, selected: centre, edge: undefined, pins: undefined, expanded: undefined, saved: undefined })
    const openEntity = (entity: EntityKey) => go({ view: 'entity', entity })
    return { here, change, select, recentre, openEntity, go }
  }, [here, go, replace])
}

/** What a place asks of the library, but for what its routes add. */
export function toAsked(here: GraphPlace): Input<'neighbourhood'> {
  const { centre, depth = defaultDepth, kinds, predicates, appearsWith = false, budget = defaultBudget, documents, since, until, sources, confirmed, plain, expanded, hidden } = here
  return {
    ...(centre === undefined ? {} : { centre }), depth, appearsWith, budget,
    ...(kinds ? { kinds: [...kinds] } : {}), ...(predicates ? { predicates: [...predicates] } : {}), ...(documents ? { documents: [...documents] } : {}),
    ...(since ? { since } : {}), ...(until ? { until } : {}), ...(sources === undefined ? {} : { sources }), ...(confirmed ? { confirmed } : {}), ...(plain ? { plain } : {}),
    ...(expanded?.length ? { expanded: [...expanded] } : {}), ...(hidden?.length ? { hidden: [...hidden] } : {}),
  }
}

/** Whether anything but the centre and the depth was chosen: for a button that takes it all back. */
export const isFiltered = ({ kinds, predicates, since, until, sources, confirmed, plain }: GraphPlace): boolean =>
  [kinds, predicates, since, until, sources, confirmed, plain].some((part) => part !== undefined)
export const unfiltered = { kinds: undefined, predicates: undefined, since: undefined, until: undefined, sources: undefined, confirmed: undefined, plain: undefined }

/** The ways between the two that the place names; nothing is asked while one of them is missing. */
export function useRoutes() {
  const { here } = useGraphPlace()
  const { from = '', to = '' } = here.route ?? {}
  const { kinds, predicates, appearsWith, documents, since, until, sources, confirmed, plain } = toAsked(here)
  const given = Object.fromEntries(Object.entries({ kinds, predicates, appearsWith, documents, since, until, sources, confirmed, plain }).filter(([, value]) => value !== undefined))
  return useAsk('findRoutes', { ...given, from: from || '-', to: to || '-' }, { when: from !== '' && to !== '' && from !== to })
}

/** What the place asks of the library. The view and the inspector ask the same, and so share one answer. */
export function useNeighbourhood() {
  const { here } = useGraphPlace()
  const { data: routes } = useRoutes()
  const input = toAsked(here)
  const stations = here.route && routes ? [...new Set(routes.routes.flatMap(({ nodes }) => nodes.map(({ key }) => key)))] : []
  // Whoever a route passes through is drawn, whatever the budget.
  return useAsk('neighbourhood', stations.length > 0 ? { ...input, expanded: [...new Set([...(input.expanded ?? []), ...stations])] } : input, { keepPrevious: true })
}

export const layoutOf = (here: GraphPlace): GraphLayout => here.layout ?? 'force'

export const nameOf = ({ nodes }: Neighbourhood, { source, target, predicate }: GraphEdge): EdgeName => ({ subject: nodes[source]!.key, object: nodes[target]!.key, predicate })

/** A line as kept pictures write it down; *appears with* has no direction. */
export function edgeKeyOf({ nodes }: Neighbourhood, { source, target, predicate }: GraphEdge): string {
  const ends = [nodes[source]!.key, nodes[target]!.key]
  const [one, other] = predicate === null ? ends.toSorted() : ends
  return `${one}|${predicate ?? ''}|${other}`
}

/** Which line of a picture bears this name; *appears with* has no direction. */
export function findEdge({ nodes, edges }: Neighbourhood, name: EdgeName | undefined): number | null {
  if (!name) return null
  const is = (subject: EntityKey, object: EntityKey) => subject === name.subject && object === name.object
  const found = edges.findIndex(({ source, target, predicate }) => {
    if (predicate !== name.predicate) return false
    const [from, to] = [nodes[source]!.key, nodes[target]!.key]
    return is(from, to) || (predicate === null && is(to, from))
  })
  return found === -1 ? null : found
}

export const findNode = ({ nodes }: Neighbourhood, key: EntityKey | undefined): number | null => {
  const found = key === undefined ? -1 : nodes.findIndex((node) => node.key === key)
  return found === -1 ? null : found
}
