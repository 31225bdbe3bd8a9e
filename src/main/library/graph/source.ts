import type { GraphEdge } from '../../../shared/contract/graph.ts'
import type { DocumentId, EntitySummary, PartialDate, Predicate } from '../../../shared/model.ts'

/** An entity with the day on which it is first spoken of. */
export interface SourceEntity extends EntitySummary {
  readonly first: PartialDate | null
}

/**
 * A graph as plain arrays, counted: what the pure code of this folder computes on. `edges` point into `entities`; a triple of
 * source, target and predicate stands at most once, and *appears with* (predicate null) at most once a pair, whichever way
 * round. Edges from an entity to itself are ignored.
 * Hand in the same object again for as long as nothing has changed: what was prepared for it is then not prepared anew.
 */
export interface GraphSource {
  readonly entities: readonly SourceEntity[]
  readonly edges: readonly GraphEdge[]
}

export interface SourceLine {
  readonly source: number
  readonly target: number
  readonly predicate: Predicate | null
  readonly confirmed?: true
}
export interface SourceDocument {
  readonly id: DocumentId
  readonly published: PartialDate | null
  /** Near copies have the same. */
  readonly origin: number
}

/**
 * The whole graph of a library with what supports every line, document by document: line `i` is said in the documents
 * `document[offset[i] … offset[i + 1]]` (places in `documents`), in as many sentences of each as `sentences` has there.
 */
export interface GraphRecords {
  readonly entities: readonly SourceEntity[]
  readonly documents: readonly SourceDocument[]
  readonly lines: readonly SourceLine[]
  readonly offset: Uint32Array
  readonly document: Uint32Array
  /** 1: none of that document's sentences says it plainly. */
  readonly uncertain: Uint8Array
  readonly sentences: Uint32Array
}
