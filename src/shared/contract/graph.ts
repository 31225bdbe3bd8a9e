import * as z from 'zod'
import { entityKinds, predicates, type EntityKey, type EntitySummary, type Evidence, type PartialDate, type Predicate } from '../model.ts'
import type { ExportedFile } from './annotations.ts'
import { asks, changes } from './request.ts'

export interface GraphNode extends EntitySummary {
  /** Neighbours in the whole library, of which the picture may show fewer. */
  readonly degree: number
  /** Steps from the centre; 0 for the centre, and for every node of a graph without one. */
  readonly distance: number
  /** The group it belongs to (Louvain over what is drawn, seeded), 0 for the largest. */
  readonly community: number
  /** When it is first spoken of: the day of the earliest document that mentions it. */
  readonly first: PartialDate | null
}
export interface GraphEdge {
  /** Indices into `nodes`. Directed from subject to object unless `predicate` is null. */
  readonly source: number
  readonly target: number
  /** Null is *appears with*: the two stand in one sentence and nothing more is claimed. */
  readonly predicate: Predicate | null
  readonly sentences: number
  readonly documents: number
  /** Sources that say it, near copies counted once. */
  readonly independent: number
  readonly confirmed?: true
  /** No sentence says it plainly: the machine takes it to be said. Absent where one does, or where the person confirmed it. */
  readonly uncertain?: true
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
  readonly items: readonly { readonly role: string | null; readonly negated: boolean; readonly conditional: boolean; readonly confirmed?: true; readonly uncertain?: true; readonly evidence: Evidence }[]
}

/** One way from one entity to another. */
export interface Route {
  readonly nodes: readonly EntitySummary[]
  /** One a step: what links node i to node i + 1, the strongest line first, with its sentences. */
  readonly steps: readonly {
    readonly predicate: Predicate | null
    /** Subject and object run with the route; false: against it. */
    readonly along: boolean
    readonly independent: number
    readonly evidence: readonly Evidence[]
  }[]
}
export interface Routes {
  readonly from: EntitySummary
  readonly to: EntitySummary
  /** Shortest first; none when nothing links them within `most` steps. */
  readonly routes: readonly Route[]
  /** Shortest routes beyond those given. */
  readonly more: number
}

/** What of the graph is asked for: every part may be left out. */
const asked = {
  centre: z.string().optional(),
  depth: z.int().min(1).max(4).default(2),
  kinds: z.array(z.enum(entityKinds)).optional(),
  /** Only these predicates; absent means all. */
  predicates: z.array(z.enum(predicates)).optional(),
  /** Also follow and draw *appears with*, where no relation is said: an entity of which nothing is stated then still has neighbours. */
  appearsWith: z.boolean().default(false),
  /** Only what these documents say: a search's answers, a collection. */
  documents: z.array(z.int().positive()).max(100_000).optional(),
  /** Only what stands in documents published from this day on, up to that one. */
  since: z.string().max(10).optional(),
  until: z.string().max(10).optional(),
  /** Only lines that at least so many independent sources say. */
  sources: z.int().min(1).default(1),
  confirmed: z.boolean().default(false),
  /** Only lines that some sentence says plainly, or that were confirmed. */
  plain: z.boolean().default(false),
  /** Also these, whatever the budget: what the person opened by hand; and never those. */
  expanded: z.array(z.string()).max(1000).optional(),
  hidden: z.array(z.string()).max(1000).optional(),
  /** At most so many nodes. */
  budget: z.int().min(2).max(5000).default(80),
}
export const neighbourhoodSchema = z.object(asked)

export const graphLayouts = ['force', 'radial', 'timeline', 'kinds'] as const
export type GraphLayout = (typeof graphLayouts)[number]
/** A picture of the graph as it was left: what it asks, how it is laid out, what was pinned. */
export const graphViewSchema = z.object({
  asked: neighbourhoodSchema.partial(),
  layout: z.enum(graphLayouts).default('force'),
  colour: z.enum(['kind', 'community']).default('kind'),
  pins: z.record(z.string(), z.tuple([z.number(), z.number()])).default({}),
})
export type GraphViewState = z.infer<typeof graphViewSchema>
export interface SavedGraphView {
  readonly id: number
  readonly name: string
  readonly savedAt: string
  readonly state: GraphViewState
  /** Entities and lines (as `subject|predicate|object`) that were drawn when it was saved: what is new since stands out. */
  readonly nodes: readonly EntityKey[]
  readonly edges: readonly string[]
}

export const graphFormats = ['gexf', 'graphml', 'json', 'csv-nodes', 'csv-edges', 'ftm', 'html'] as const

export const graphRequests = {
  neighbourhood: asks<Neighbourhood>()('The entities around one (or the most connected of the library), and what links them.', neighbourhoodSchema),
  evidence: asks<EdgeEvidence>()(
    'The sentences behind one line of the graph; predicate null asks for those in which both stand.',
    z.object({ subject: z.string(), object: z.string(), predicate: z.enum(predicates).nullable() }),
  ),
  findRoutes: asks<Routes>()(
    'The shortest ways from one entity to another, with the sentences of every step.',
    neighbourhoodSchema.pick({ kinds: true, predicates: true, appearsWith: true, documents: true, since: true, until: true, sources: true, confirmed: true, plain: true })
      .extend({ from: z.string().min(1), to: z.string().min(1), most: z.int().min(1).max(8).default(5), limit: z.int().min(1).max(100).default(5) }),
  ),
  exportGraph: asks<ExportedFile>()('The graph as a file that other programs read, or as a page with its sentences that stands alone.', z.object({ asked: neighbourhoodSchema.partial().default({}), format: z.enum(graphFormats), language: z.enum(['fr', 'en']).default('en') })),
  listGraphViews: asks<readonly SavedGraphView[]>()('Pictures of the graph that were kept, newest first.', z.object({})),
  saveGraphView: changes<{ readonly id: number }>('views')('Keep a picture of the graph under a name; the same name replaces it.', z.object({ name: z.string().trim().min(1).max(200), state: graphViewSchema })),
  removeGraphView: changes<{ readonly removed: boolean }>('views')('Remove a kept picture of the graph.', z.object({ id: z.int().positive() })),
}
