import * as z from 'zod'
import type { DocumentId, EntityKey, EntityKind, Evidence, PartialDate } from '../model.ts'
import { asks } from './request.ts'

export interface NameHit {
  readonly type: 'entity' | 'document' | 'tag'
  /** What to show: the name, or the title. */
  readonly text: string
  /** The alias that matched, where it is not `text` itself. */
  readonly matched: string | null
  readonly entity: EntityKey | null
  readonly kind: EntityKind | null
  readonly document: DocumentId | null
}
export interface DocumentHit {
  readonly document: DocumentId
  readonly title: string
  readonly outlet: string | null
  readonly published: PartialDate | null
  /** Sentences with every match lit; the best first, at most `perDocument`. */
  readonly sentences: readonly Evidence[]
  /** All passages of the document that answer, of which `sentences` shows some. */
  readonly passages: number
}
export interface SearchReply {
  readonly names: readonly NameHit[]
  readonly documents: readonly DocumentHit[]
  /** Of all documents that answer; `documents` may be cut at `limit`. */
  readonly total: number
  /** Where AND found little: how many would answer with any of the words instead. */
  readonly withEither: number | null
  /** Of the library's documents, how many were searched: anything less than all is said. */
  readonly searched: number
  readonly of: number
}

export const searchRequests = {
  search: asks<SearchReply>()(
    'Documents that answer the words (all of them; "quoted phrases" stay together; the last word may be unfinished), and names like them.',
    z.object({ words: z.string(), limit: z.int().min(1).max(200).default(50), perDocument: z.int().min(1).max(20).default(3) }),
  ),
}
