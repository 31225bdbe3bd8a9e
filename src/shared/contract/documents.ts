import * as z from 'zod'
import type { Annotation, Block, DocumentFormat, DocumentId, DocumentSummary, EntitySummary, Figure, Mention, Receipt, Sentence, Span } from '../model.ts'
import { asks, changes } from './request.ts'

/** One line of an import's report. A bad file is a line here, never the end of the import. */
export interface ImportOutcome {
  /** The file's; for an article inside a file, the file's and the article's; for `skipped`, the folder's. */
  readonly name: string
  /**
   * `revised`: an article that was here has another text now, kept as its newest revision.
   * `skipped` stands once for a folder or an archive, for all the files in it that nobody would call articles: no failure, but not silent either.
   * It also says what else is to be known of a file that holds several articles (what its columns were taken for, where it was cut off).
   */
  readonly outcome: 'imported' | 'revised' | 'known' | 'refused' | 'skipped'
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
  /** Of the source that gave the present text; `documentReceipts` has them all. */
  readonly receipt: Receipt
}

// ---------------------------------------------------------------- lists and filters

const id = z.int().positive()
const manyIds = z.array(id).min(1).max(100_000)
const documentTag = z.string().trim().min(1).max(80)
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Give a day as 2025, 2025-02 or 2025-02-14.')

/** Which documents are meant; what is absent narrows nothing. */
export const documentFilterSchema = z.object({
  collection: id.optional(),
  tag: documentTag.optional(),
  starred: z.boolean().optional(),
  /** An outlet exactly; the empty one: documents without. */
  outlet: z.string().optional(),
  language: z.enum(['fr', 'en', 'und']).optional(),
  /** Published in these days, both included, each as precise as one likes. Documents without a date are then left out. */
  from: partialDate.optional(),
  to: partialDate.optional(),
  /** That mention this entity, by its key. */
  entity: z.string().min(1).optional(),
  /** That came from a file of this format. */
  format: z.string().min(1).optional(),
  /** Near copies of this one, itself among them. */
  copiesOf: id.optional(),
  /** A part of the title, the outlet, the author or the file's name; case and accents do not matter. */
  words: z.string().max(200).optional(),
})
export type DocumentFilter = z.output<typeof documentFilterSchema>
export const documentSorts = ['published', 'added', 'title', 'outlet', 'author', 'language', 'characters'] as const
export type DocumentSort = (typeof documentSorts)[number]

/** How many of the filtered documents have each value, most first; `value` empty: those that have none. Each list is counted under the filter without its own part. */
export interface DocumentFacets {
  readonly total: number
  readonly starred: number
  readonly outlets: readonly ValueCount[]
  readonly languages: readonly ValueCount[]
  /** Newest first. */
  readonly years: readonly ValueCount[]
  readonly tags: readonly ValueCount[]
  readonly formats: readonly ValueCount[]
}
export interface ValueCount {
  readonly value: string
  readonly documents: number
}

// ---------------------------------------------------------------- receipts

/** What became of one source of a document. A document has several where files gave the same text, or where it was revised. */
export interface SourceReceipt extends Receipt {
  readonly source: number
  readonly document: DocumentId
  readonly fileName: string
  /** Where in the file the article lay: an archive's entry, a row; empty when the file is the article. */
  readonly entry: string
  /** Where the file lay when it came in; null when it was not on this machine's disk (dropped in a browser, pasted). */
  readonly path: string | null
  readonly importedAt: string
  /** The revision it gave; 1 is the first. */
  readonly revision: number
  /** The original's bytes are still here. */
  readonly hasOriginal: boolean
}
export interface DocumentReceipts {
  readonly document: DocumentSummary
  /** Newest first. */
  readonly sources: readonly SourceReceipt[]
  readonly found: { readonly sentences: number; readonly mentions: number; readonly entities: number; readonly relations: number; readonly figures: number }
  /** False: findings are still to come, search and graph do not cover it yet. */
  readonly isIndexed: boolean
  /** What the person set by hand, which a new import leaves alone. */
  readonly edited: readonly EditableField[]
}

/** A source that could not be read: kept until it is read after all, or dismissed. */
export interface Refusal {
  readonly id: number
  readonly name: string
  readonly path: string | null
  readonly bytes: number | null
  readonly reason: Sentence
  readonly at: string
}
/** What of all that was given to the library it covers, and what not. */
export interface Coverage {
  readonly documents: number
  readonly sources: number
  readonly characters: number
  /** Characters of documents that are indexed: what search, graph and comparison speak of. */
  readonly indexedCharacters: number
  readonly pending: number
  /** Files that were asked for and are not read yet. */
  readonly waiting: number
  readonly boilerplateDropped: number
  readonly formats: readonly { readonly format: DocumentFormat; readonly sources: number; readonly characters: number }[]
  /** Documents of which the receipt says something was guessed, repaired or left out. */
  readonly withNotes: number
  /** All that was refused; `refusals` may be cut at `limit`. */
  readonly refused: number
  /** Newest first. */
  readonly refusals: readonly Refusal[]
}

// ---------------------------------------------------------------- revisions

export interface Revision {
  readonly number: number
  readonly createdAt: string
  readonly characters: number
  readonly sentences: number
  /** The files that gave it. */
  readonly sources: readonly string[]
  readonly isCurrent: boolean
}
/** A stretch of two texts laid side by side, sentence by sentence. `null`: this side has nothing there. */
export interface Difference {
  readonly type: 'same' | 'changed' | 'removed' | 'added'
  readonly before: Span | null
  readonly after: Span | null
  /** For `changed`: the words that went and that came, as spans of each text. */
  readonly removedWords: readonly Span[]
  readonly addedWords: readonly Span[]
}
/** A figure that one text states and the other does not, or states otherwise. */
export interface ChangedFigure {
  readonly before: (Span & { readonly text: string; readonly sentence: string }) | null
  readonly after: (Span & { readonly text: string; readonly sentence: string }) | null
}
export interface RevisionComparison {
  readonly document: DocumentId
  readonly before: { readonly number: number; readonly text: string }
  readonly after: { readonly number: number; readonly text: string }
  /** In the order of the newer text; together they are both texts, white space between sentences aside. */
  readonly differences: readonly Difference[]
  readonly figures: readonly ChangedFigure[]
  /** How many of the document's annotations stand exactly, moved, uncertain and lost in the present text. */
  readonly annotations: { readonly exact: number; readonly moved: number; readonly uncertain: number; readonly lost: number }
}

// ---------------------------------------------------------------- editing and removing

export const editableFields = ['title', 'outlet', 'author', 'published', 'language'] as const
export type EditableField = (typeof editableFields)[number]

/** What removing documents takes along. Undo brings all of it back, until it is purged. */
export interface RemovalPreview {
  readonly documents: number
  readonly titles: readonly string[]
  readonly sources: number
  readonly revisions: number
  readonly characters: number
  readonly annotations: number
  readonly mentions: number
  readonly figures: number
  readonly relations: number
  /** Entities that only these documents mention. */
  readonly entities: number
  /** Of the originals, in bytes. */
  readonly bytes: number
}
export interface RemovedDocument {
  readonly document: DocumentId
  readonly title: string
  readonly outlet: string | null
  readonly removedAt: string
  readonly annotations: number
  /** Of its originals that no other document needs. */
  readonly bytes: number
}

export const documentRequests = {
  /**
   * `path` names a file or folder on this machine. A window never says a path: its shell takes dropped and
   * chosen files, and hands the window a `token` that the shell turns into the path on the way in.
   */
  importDocuments: changes<readonly ImportOutcome[]>('documents', 'findings')(
    'Read files or folders into the library; one outcome a file or article, progress on the way. What a crash interrupts goes on at the next start.',
    z.object({
      /** `isPassing`: the file is there for this import only, as an upload is; where it lies is then not remembered. */
      sources: z.array(z.object({ path: z.string().min(1), name: z.string().optional(), isPassing: z.boolean().optional() })).min(1),
      /** Put what comes in, and what was here already, into this collection. */
      collection: id.optional(),
    }),
  ),
  importText: changes<ImportOutcome>('documents', 'findings')(
    'Keep a text that was pasted or dropped as a document; Markdown and HTML are recognised. Without a title, its first line gives it.',
    z.object({
      text: z.string().min(1).max(32_000_000),
      title: z.string().trim().min(1).max(500).optional(),
      outlet: z.string().trim().max(200).optional(),
      address: z.string().trim().max(2000).optional(),
      published: partialDate.optional(),
      collection: id.optional(),
    }),
  ),
  /** The request that asked for the import answers `cancelled`; what was finished is kept. */
  steerImport: changes<null>()('Hold an import that is running, let it go on, or end it.', z.object({ to: z.enum(['pause', 'resume', 'cancel']) })),

  listDocuments: asks<readonly DocumentSummary[]>()(
    'Documents, newest publication first unless asked otherwise; all of them, or those that a filter leaves.',
    documentFilterSchema.extend({
      sort: z.enum(documentSorts).default('published'),
      /** The other way round than is usual for this sort: dates and sizes begin with the greatest, words with A. */
      reverse: z.boolean().default(false),
      limit: z.int().min(1).max(100_000).optional(),
      offset: z.int().min(0).default(0),
    }),
  ),
  documentFacets: asks<DocumentFacets>()('What documents can be narrowed by, with counts.', documentFilterSchema),
  openDocument: asks<OpenDocument>()('One document whole: text, blocks, mentions, figures, annotations.', z.object({ document: id })),

  documentReceipts: asks<DocumentReceipts>()('What became of each source of a document when it was read, and what was found in it.', z.object({ document: id })),
  listCoverage: asks<Coverage>()('What of all that was given to the library it covers; what was not read, and why.', z.object({ limit: z.int().min(0).max(10_000).default(500), offset: z.int().min(0).default(0) })),
  retryRefused: changes<readonly ImportOutcome[]>('documents', 'findings')('Read refused files again, those that still lie where they lay.', z.object({ refusals: manyIds.optional() })),
  dismissRefused: changes<{ readonly dismissed: number }>('documents')('Take refused files off the list of what was not read; all of them, unless some are named.', z.object({ refusals: manyIds.optional() })),

  listRevisions: asks<readonly Revision[]>()('Every state of a document, newest first.', z.object({ document: id })),
  compareRevisions: asks<RevisionComparison>()(
    'Two states of a document side by side: sentences that changed, figures that changed. Without numbers, the last two.',
    z.object({ document: id, before: id.optional(), after: id.optional() }),
  ),

  editDocuments: changes<{ readonly changed: number }>('documents', 'findings')(
    'Change what is said of documents, their tags, stars and collections: one step to undo. What is absent stays; what is set here survives a new import.',
    z.object({
      documents: manyIds,
      set: z
        .object({
          title: z.string().trim().min(1).max(500),
          outlet: z.string().trim().min(1).max(200).nullable(),
          author: z.string().trim().min(1).max(300).nullable(),
          published: partialDate.nullable(),
          language: z.enum(['fr', 'en', 'und']),
          starred: z.boolean(),
        })
        .partial()
        .default({}),
      addTags: z.array(documentTag).max(50).default([]),
      removeTags: z.array(documentTag).max(50).default([]),
      addTo: z.array(id).max(50).default([]),
      removeFrom: z.array(id).max(50).default([]),
    }),
  ),

  previewRemoval: asks<RemovalPreview>()('What removing these documents would take along.', z.object({ documents: manyIds })),
  removeDocuments: changes<{ readonly removed: number }>('documents', 'findings', 'annotations')('Remove documents with everything found in and noted on them. Undo brings them back exactly, until they are purged.', z.object({ documents: manyIds })),
  listRemoved: asks<readonly RemovedDocument[]>()('Documents that were removed and can be brought back, newest removal first.', z.object({})),
  restoreDocuments: changes<{ readonly restored: number }>('documents', 'findings', 'annotations')('Bring removed documents back, whenever they were removed.', z.object({ documents: manyIds })),
  purgeRemoved: changes<{ readonly purged: number; readonly bytes: number; readonly says: Sentence }>('documents')(
    'Delete removed documents and their originals for good, all of them unless some are named. Nothing brings them back, and `says` says so.',
    z.object({ documents: manyIds.optional() }),
  ),
}
