import type { EntitySummary } from '../../../shared/model.ts'
import type { GraphSource } from '../graph/source.ts'
import type { Stores } from '../stores.ts'

/** The whole graph as plain arrays, read when first asked for and after a change: a person who turns knobs asks often. */
export function createGraphSource({ entities, evidence }: Stores) {
  let known: { typed?: GraphSource; withCompanions?: GraphSource } = {}

  function read(appearsWith: boolean): GraphSource {
    const listed = entities.list(null, -1)
    const place = new Map(listed.map(({ id }, i) => [id, i]))
    const summaries = listed.map(({ key, kind, name, mentions, documents }): EntitySummary => ({ key, kind, name, mentions, documents }))
    const typed = evidence.listEdges().map((edge) => ({ ...edge, source: place.get(edge.source)!, target: place.get(edge.target)! }))
    if (!appearsWith) return { entities: summaries, edges: typed }
    // Where a relation is said, *appears with* would only repeat that the two stand together.
    const pair = (one: number, other: number) => `${Math.min(one, other)} ${Math.max(one, other)}`
    const related = new Set(typed.map(({ source, target }) => pair(source, target)))
    const companions = evidence.listCompanions().map((edge) => ({ ...edge, source: place.get(edge.source)!, target: place.get(edge.target)!, predicate: null }))
    return { entities: summaries, edges: [...typed, ...companions.filter(({ source, target }) => !related.has(pair(source, target)))] }
  }

  return {
    /** The library's graph; `appearsWith` adds the pairs that share a sentence and of whom nothing more is said. */
    source: (appearsWith: boolean): GraphSource => (appearsWith ? (known.withCompanions ??= read(true)) : (known.typed ??= read(false))),
    /** To be called when findings changed. */
    forget(): void {
      known = {}
    },
  }
}
export type GraphSourceReader = ReturnType<typeof createGraphSource>
