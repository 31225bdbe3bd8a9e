import * as z from 'zod'
import type { Annotation, Block, DocumentId, DocumentSummary, EntitySummary, Figure, Mention, Receipt, Sentence } from '../model.ts'
import { asks, changes } from './request.ts'

/** One line of an import's report. A bad file is a line here, never the end of the import. */
export interface ImportOutcome {
  /** The file's; for `skipped`, the folder's. */
  readonly name: string
  /** `skipped` stands once for a folder, for all the files in it that nobody would call articles: no failure, but not silent either. */
  readonly outcome: 'imported' | 'known' | 'refused' | 'skipped'
  readonly document: DocumentId | null
  readonly title: string | null
  /** Why it was refused, and what to do; how many files were passed over, and why. */
  readonly reason: Sentence | null
}

export interface OpenDocument {
  readonly document: DocumentSummary
  readonly text: string
  readonly blocks: readonly Block[]
  readonly mentions: readonly Mention[]
  /** The original's bytes as they came in; null when nothing more than the text was kept. */
  readonly original: { readonly fileName: string; readonly bytes: number } | null
  /** The entities that are mentioned here, most mentioned here first; counts are the whole library's. */
  readonly entities: readonly (EntitySummary & { readonly here: number })[]
  readonly figures: readonly Figure[]
  readonly annotations: readonly Annotation[]
  readonly receipt: Receipt
}

export const documentRequests = {
  /**
   * `path` names a file or folder on this machine. A window never says a path: its shell takes dropped and
   * chosen files, and hands the window a `token` that the shell turns into the path on the way in.
   */
  importDocuments: changes<readonly ImportOutcome[]>('documents', 'findings')(
    'Read files or folders into the library; one outcome a file, progress on the way.',
    z.object({ sources: z.array(z.object({ path: z.string().min(1), name: z.string().optional() })).min(1) }),
  ),
  listDocuments: asks<readonly DocumentSummary[]>()('Every document, newest publication first.', z.object({})),
  openDocument: asks<OpenDocument>()('One document whole: text, blocks, mentions, figures, annotations.', z.object({ document: z.int().positive() })),
}
