import { graphViewSchema, type SavedGraphView, type GraphViewState } from '../../shared/contract/graph.ts'
import { useAsk } from '../library/use-ask.ts'
import { toAsked, useGraphPlace, type GraphPlace } from './graph-place.ts'

/** What is kept of a place under a name. */
export const toState = (here: GraphPlace): GraphViewState =>
  graphViewSchema.parse({ asked: toAsked(here), layout: here.layout ?? 'force', colour: here.colour ?? 'kind', pins: here.pins ?? {} })

/** A kept picture as a place to go to. */
export function toPlace({ id, state }: SavedGraphView): GraphPlace {
  const { asked, layout, colour, pins } = state
  const parts = { ...asked, saved: id, ...(layout === 'force' ? {} : { layout }), ...(colour === 'kind' ? {} : { colour }), ...(Object.keys(pins).length > 0 ? { pins } : {}) }
  // `undefined` and what is the ordinary anyway have no place in an address.
  const usual: Readonly<Record<string, unknown>> = { appearsWith: false, confirmed: false, plain: false, sources: 1, depth: 2, budget: 80 }
  return { view: 'graph', ...Object.fromEntries(Object.entries(parts).filter(([name, value]) => value !== undefined && value !== usual[name])) }
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(sorted) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)])) : value
const same = (one: unknown, other: unknown): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

/** The kept picture that this place was opened from, and whether it still asks the same: only then can what is new since be told. */
export function useSavedView(): { readonly opened: SavedGraphView | undefined; readonly unchanged: SavedGraphView | undefined } {
  const { here } = useGraphPlace()
  const { data: views = [] } = useAsk('listGraphViews', {}, { when: here.saved !== undefined })
  const opened = views.find(({ id }) => id === here.saved)
  const isUnchanged = opened !== undefined && same(toAsked(toPlace(opened)), toAsked(here))
  return { opened, unchanged: isUnchanged ? opened : undefined }
}
