import * as z from 'zod'
import { entityKinds, predicates, type EntitySummary, type Evidence, type Predicate } from '../model.ts'
import { asks } from './request.ts'

export interface GraphNode extends EntitySummary {
  /** Neighbours in the whole library, of which the picture may show fewer. */
  readonly degree: number
  /** Steps from the centre; 0 for the centre, and for every node of a graph without one. */
  readonly distance: number
}
export interface GraphEdge {
  /** Indices into `nodes`. Directed from subject to object unless `predicate` is null. */
  readonly source: number
  readonly target: number
  /** Null is *appears with*: the two stand in one sentence and nothing more is claimed. */
  readonly predicate: Predicate | null
  readonly sentences: number
  readonly documents: number
}
/** The part of the graph worth drawing. */
export interface Neighbourhood {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** What the budget left out: said, never silent. */
  readonly hiddenNodes: number
  readonly hiddenEdges: number
}
export interface EdgeEvidence {
  readonly subject: EntitySummary
  readonly object: EntitySummary
  readonly predicate: Predicate | null
  readonly items: readonly { readonly role: string | null; readonly negated: boolean; readonly conditional: boolean; readonly evidence: Evidence }[]
}

export const graphRequests = {
  neighbourhood: asks<Neighbourhood>()(
    'The entities around one (or the most connected of the library), and what links them.',
    z.object({
      centre: z.string().optional(),
      depth: z.int().min(1).max(4).default(2),
      kinds: z.array(z.enum(entityKinds)).optional(),
      /** Only these predicates; absent means all. */
      predicates: z.array(z.enum(predicates)).optional(),
      /** Also follow and draw *appears with*, where no relation is said: an entity of which nothing is stated then still has neighbours. */
      appearsWith: z.boolean().default(false),
      /** At most so many nodes. */
      budget: z.int().min(2).max(5000).default(80),
    }),
  ),
  evidence: asks<EdgeEvidence>()(
    'The sentences behind one line of the graph; predicate null asks for those in which both stand.',
    z.object({ subject: z.string(), object: z.string(), predicate: z.enum(predicates).nullable() }),
  ),
}
