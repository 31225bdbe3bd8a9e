import type { GraphEdge } from '../../../shared/contract/graph.ts'
import type { EntitySummary } from '../../../shared/model.ts'

/**
 * The whole graph of a library, as plain arrays: what the database gathers and the pure code of this folder computes on.
 * `edges` point into `entities`; a triple of source, target and predicate stands at most once, and *appears with*
 * (predicate null) at most once a pair, whichever way round. Edges from an entity to itself are ignored.
 * Hand in the same object again for as long as nothing has changed: what was prepared for it is then not prepared anew.
 */
export interface GraphSource {
  readonly entities: readonly EntitySummary[]
  readonly edges: readonly GraphEdge[]
}
