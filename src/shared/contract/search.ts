import * as z from 'zod'
import type { AnnotationId, DocumentId, EntityKey, EntityKind, Evidence, Language, PartialDate, Sentence, Span } from '../model.ts'
import type { QueryPart } from '../query/query.ts'
import { asks, changes } from './request.ts'

export interface NameHit {
  readonly type: 'entity' | 'document' | 'tag' | 'note'
  /** What to show: the name, the title, the beginning of the note. */
  readonly text: string
  /** The alias that matched, where it is not `text` itself. */
  readonly matched: string | null
  readonly entity: EntityKey | null
  readonly kind: EntityKind | null
  /** The document that is meant, or in which the note stands. */
  readonly document: DocumentId | null
  readonly annotation: AnnotationId | null
  /** Of an entity: the person has said that it is so. */
  readonly confirmed?: true
}
export interface DocumentHit {
  readonly document: DocumentId
  readonly title: string
  /** Where the title answers, counted from its beginning. */
  readonly titleLit: readonly Span[]
  readonly outlet: string | null
  readonly published: PartialDate | null
  readonly language: Language
  /** Sentences with every match lit; the best first, at most `perDocument`. */
  readonly sentences: readonly Evidence[]
  /** All passages of the document that answer, of which `sentences` shows some. */
  readonly passages: number
  /** Annotations of the document whose note, quote or tags answer. */
  readonly annotations: readonly { readonly annotation: AnnotationId; readonly quote: string; readonly note: string; readonly start: number; readonly end: number }[]
}

/** What answers can be counted and narrowed by. `year` is the year of publication. */
export const facetNames = ['outlet', 'year', 'language', 'kind', 'entity', 'tag'] as const
export type FacetName = (typeof facetNames)[number]
/** One value of a facet, with the number of answering documents that have it (each facet counted under the choices made in the others). */
export interface FacetCount {
  /** What to choose by: the outlet, the year, the language, the kind, the entity's key, the tag. Empty: documents that have none. */
  readonly value: string
  /** What to show where that differs: an entity's name. */
  readonly label: string
  readonly kind: EntityKind | null
  readonly documents: number
}
export interface Facet {
  readonly facet: FacetName
  /** Most documents first (years: newest first); of entities at most forty. Chosen values always stand in it, with 0 where they have none. */
  readonly values: readonly FacetCount[]
  /** Values beyond those listed. */
  readonly more: number
}

/** How the words were understood. */
export interface Understood {
  readonly parts: readonly QueryPart[]
  /** The whole query in a sentence: “documents with ‘gigafactory’ and not ‘CERN’, published from February 2025”. */
  readonly explanation: Sentence
  /** What could not be understood and was searched as words, what was too common to rank, what no document can answer. */
  readonly remarks: readonly Sentence[]
}

export interface SearchReply {
  readonly names: readonly NameHit[]
  readonly documents: readonly DocumentHit[]
  /** Of all documents that answer; `documents` may be cut at `limit`. */
  readonly total: number
  /** Where AND found little: how many would answer with any of the words instead, and the words to ask it with. */
  readonly withEither: { readonly documents: number; readonly words: string } | null
  /** Of the library's documents, how many were searched: anything less than all is said. */
  readonly searched: number
  readonly of: number
  readonly query: Understood
  readonly facets: readonly Facet[]
}

const facetChoice = z.object({ facet: z.enum(facetNames), value: z.string(), exclude: z.boolean().default(false) })
/** All that makes up a search, and so what a saved one keeps. */
export const searchSchema = z.object({
  words: z.string(),
  /** No stems: words as they are written. */
  exact: z.boolean().default(false),
  sort: z.enum(['relevance', 'newest', 'oldest']).default('relevance'),
  /** Values of one facet widen, facets among one another narrow; excluded values always narrow. */
  facets: z.array(facetChoice).max(200).default([]),
})
export type Search = z.output<typeof searchSchema>

export interface SavedSearch {
  readonly id: number
  readonly name: string
  readonly search: Search
  readonly savedAt: string
}
export interface PastSearch {
  readonly search: Search
  readonly at: string
}

export interface TermRow {
  /** As given, trimmed. */
  readonly term: string
  /** Why the line could not be searched; its counts are then empty. */
  readonly problem: Sentence | null
  /** Documents that answer. */
  readonly documents: number
  /** Places in each of them, in the order of `TermTable.documents`; 0 where none. */
  readonly counts: readonly number[]
}
/** A batch of terms against every source that answers at least one of them. */
export interface TermTable {
  readonly documents: readonly { readonly document: DocumentId; readonly title: string; readonly outlet: string | null; readonly published: PartialDate | null }[]
  readonly rows: readonly TermRow[]
}

export const searchRequests = {
  search: asks<SearchReply>()(
    'Documents that answer the query, best first, each with the sentences that answer; names like the words; counts to narrow by.',
    searchSchema.extend({
      limit: z.int().min(1).max(200).default(50),
      offset: z.int().min(0).default(0),
      perDocument: z.int().min(1).max(20).default(3),
      /** Whether to count facets; a list being scrolled need not. */
      counts: z.boolean().default(true),
    }),
  ),
  /** For the reader: every place of one document that answers. */
  listMatches: asks<{ readonly spans: readonly Span[]; readonly more: number }>()(
    'Every span of a document that answers the query, in the order of the text; at most 10,000.',
    z.object({ document: z.int().positive(), words: z.string(), exact: z.boolean().default(false) }),
  ),
  /** For the palette: entities, aliases, titles, tags and notes with a name like the words. */
  findNames: asks<readonly NameHit[]>()('What is named like the words: whole words before beginnings before misspellings.', z.object({ words: z.string().max(200), limit: z.int().min(1).max(100).default(20) })),
  searchTerms: asks<TermTable>()(
    'Many terms at once, one a line in the query language: how often each source answers each of them. A line that cannot be searched says why; the rest run.',
    z.object({ terms: z.array(z.string().max(1000)).max(1000), exact: z.boolean().default(false) }),
  ),
  listSavedSearches: asks<readonly SavedSearch[]>()('The searches the person has named, by name.', z.object({})),
  saveSearch: changes<SavedSearch>('searches')('Keep a search under a name; a name that is taken gets the new search.', z.object({ name: z.string().trim().min(1).max(120), search: searchSchema })),
  removeSavedSearch: changes<null>('searches')('Forget a saved search; undo brings it back.', z.object({ id: z.int().positive() })),
  listPastSearches: asks<readonly PastSearch[]>()('Searches of which an answer was opened, newest first, each once; at most 100.', z.object({})),
  rememberSearch: changes<null>('searches')('Put a search at the head of the past ones.', z.object({ search: searchSchema })),
  forgetPastSearches: changes<null>('searches')('Empty the list of past searches.', z.object({})),
}
