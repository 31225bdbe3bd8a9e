import { neighbourhoodSchema, type GraphEdge, type GraphViewState, type Neighbourhood, type SavedGraphView } from '../../../shared/contract/graph.ts'
import type { Handlers } from '../answer.ts'
import { shortened, type History } from '../history/history.ts'
import { toNeighbourhood } from '../graph/neighbourhood.ts'
import type { Stores } from '../stores.ts'
import type { GraphSourceReader } from './graph-source.ts'
import { noEntity } from './missing.ts'

/** Pictures of the graph that the person keeps under a name; undo covers them. */
export function graphViewRequests({ views }: Stores, graph: GraphSourceReader, history: History): Pick<Handlers, 'listGraphViews' | 'saveGraphView' | 'removeGraphView'> {
  const kept = history.keep<SavedGraphView>('graph-view', { put: (view) => views.put(view), remove: (id) => views.remove(Number(id)) })
  return {
    listGraphViews: () => views.list(),
    saveGraphView({ name, state }) {
      const before = views.findByName(name) ?? null
      const drawn = toDrawn(graph, state)
      const after: SavedGraphView = {
        id: before?.id ?? views.nextId(), name, savedAt: new Date().toISOString(), state,
        nodes: drawn.nodes.map(({ key }) => key), edges: drawn.edges.map((edge) => toEdgeName(drawn, edge)),
      }
      history.step('view-saved', shortened(name), [kept.change(after.id, before, after)])
      return { id: after.id }
    },
    removeGraphView({ id }) {
      const before = views.find(id)
      if (!before) return { removed: false }
      history.step('view-removed', shortened(before.name), [kept.change(id, before, null)])
      return { removed: true }
    },
  }
}

/** What a kept picture shows now. */
function toDrawn(graph: GraphSourceReader, { asked }: GraphViewState): Neighbourhood {
  const options = neighbourhoodSchema.parse(asked)
  const drawn = toNeighbourhood(graph.narrow(options.appearsWith, options), options, graph.whole(options.appearsWith))
  if (!drawn) throw noEntity(options.centre ?? '')
  return drawn
}

/** A line by what outlives the picture: `subject|predicate|object`; *appears with* has no direction and no predicate. */
function toEdgeName({ nodes }: Neighbourhood, { source, target, predicate }: GraphEdge): string {
  const ends = [nodes[source]!.key, nodes[target]!.key]
  const [one, other] = predicate === null ? ends.toSorted() : ends
  return `${one}|${predicate ?? ''}|${other}`
}
