import { useMemo } from 'react'
import type { Input } from '../../shared/contract.ts'
import type { GraphEdge, Neighbourhood } from '../../shared/contract/graph.ts'
import type { EntityKey } from '../../shared/model.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace, type Place } from '../place.ts'

export type GraphPlace = Extract<Place, { view: 'graph' }>
/** A line by what it says, which outlives the picture; numbers of nodes do not. */
export type EdgeName = NonNullable<GraphPlace['edge']>

export const defaultBudget = 80
export const defaultDepth = 2

export function useGraphPlace() {
  const { place, go, replace } = usePlace()
  const here = useMemo<GraphPlace>(() => (place.view === 'graph' ? place : { view: 'graph' }), [place])
  return useMemo(() => {
    /** Change some of it; `undefined` takes a part away. Only a new centre is a step that Back takes back. */
    const change = (changes: { readonly [K in keyof GraphPlace]?: GraphPlace[K] | undefined }) => {
      const next = Object.fromEntries(Object.entries({ ...here, ...changes }).filter(([, value]) => value !== undefined)) as unknown as GraphPlace
      if ('centre' in changes && changes.centre !== here.centre) go(next)
      else replace(next)
    }
    const select = (selected: EntityKey | undefined, edge?: EdgeName) => change({ selected, edge })
    const recentre = (centre: EntityKey | undefined) => change({ centre, selected: centre, edge: undefined })
    return { here, change, select, recentre, openEntity: (entity: EntityKey) => go({ view: 'entity', entity }) }
  }, [here, go, replace])
}

/** What the place asks of the library. The view and the inspector ask the same, and so share one answer. */
export function useNeighbourhood() {
  const { here } = useGraphPlace()
  const { centre, depth = defaultDepth, kinds, predicates, appearsWith = false, budget = defaultBudget } = here
  const input: Input<'neighbourhood'> = {
    ...(centre === undefined ? {} : { centre }), depth, appearsWith, budget,
    ...(kinds ? { kinds: [...kinds] } : {}), ...(predicates ? { predicates: [...predicates] } : {}),
  }
  return useAsk('neighbourhood', input, { keepPrevious: true })
}

export const nameOf = ({ nodes }: Neighbourhood, { source, target, predicate }: GraphEdge): EdgeName => ({ subject: nodes[source]!.key, object: nodes[target]!.key, predicate })

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
