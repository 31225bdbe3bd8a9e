import * as z from 'zod'
import { figureStatuses, type Days, type DocumentId, type EntityKey, type EntityKind, type Evidence, type FigureStatus, type PartialDate, type Qualifier, type Sentence, type Voice } from '../model.ts'
import type { ExportedFile } from './annotations.ts'
import { asks, changes } from './request.ts'

/** What a statement answers with. */
export type StatedValue =
  | { readonly type: 'quantity'; readonly value: number; readonly upper: number | null; readonly unit: string; readonly qualifier: Qualifier | null }
  /** Who or what: the holder of an office, the place of something. `role` in the source's words. */
  | { readonly type: 'entity'; readonly entity: EntityKey; readonly name: string; readonly kind: EntityKind; readonly role: string | null }

/**
 * One thing that a source says and another may confirm or contradict. `key` is made of the document and the quoted span, so it survives a
 * re-run of the extraction and names the statement in decisions.
 */
export interface Statement {
  readonly key: string
  readonly document: DocumentId
  /** `date`: only that something is said of a day; its words are the whole sentence, its value the days as `20250211` in the unit `date`. */
  readonly type: 'figure' | 'office' | 'place' | 'date'
  readonly subject: { readonly entity: EntityKey; readonly name: string; readonly kind: EntityKind } | null
  /** Nothing says plainly that it is of the subject: of those, four in ten are. */
  readonly uncertain?: true
  /** What is asked of the subject, as the source puts it: `mobilised`, `count`, `office`. Empty where it does not say. */
  readonly measure: string
  readonly value: StatedValue
  /** The words that say it, exactly as the document has them, and where they stand in it. */
  readonly words: string
  readonly start: number
  readonly end: number
  readonly status: FigureStatus | null
  readonly voice: Voice
  /** The days the statement speaks of; null where it does not say. */
  readonly about: Days | null
  /** Its sentence, with the words lit. */
  readonly evidence: Evidence
  /** Marked wrong by the person: shown struck through, never compared nor counted. Absent: not so. */
  readonly wrong?: { readonly why: string }
}

export const rowClasses = ['same', 'compatible', 'different', 'not comparable'] as const
export type RowClass = (typeof rowClasses)[number]

/** One question and what the sources answer. */
export interface CompareRow {
  /** Made of subject, measure and unit. */
  readonly key: string
  /** “InvestAI · mobilised (money)” */
  readonly question: Sentence
  readonly subject: Statement['subject']
  readonly measure: string
  /** Null: only one source speaks, so there is nothing to compare. */
  readonly class: RowClass | null
  /** Why it is so, in one sentence. */
  readonly reason: Sentence
  readonly statements: readonly Statement[]
  /** What no answer to this question is, but should be seen with it: the same sum said of another subject, a sum that comes on top. Never counted. */
  readonly beside: readonly { readonly statement: Statement; readonly why: Sentence }[]
  /** Sources that speak, near copies counted once. */
  readonly independent: number
  /** What the person decided about it; absent: nothing. */
  readonly decided?: DecidedRow
}
/** The person's hand on a row. The machine's own word stays beside it. */
export interface DecidedRow {
  /** The class that the person set, and why; `machine` is what it would be. */
  readonly class?: { readonly why: string; readonly machine: { readonly class: RowClass | null; readonly reason: Sentence } }
  /** Rows that the person bound into this one: their own questions. */
  readonly bound?: readonly { readonly row: string; readonly question: Sentence; readonly why: string }[]
  /** The row that this one was parted from. */
  readonly partedFrom?: { readonly row: string; readonly question: Sentence; readonly why: string }
}
export interface CompareSource {
  readonly document: DocumentId
  readonly title: string
  readonly outlet: string | null
  readonly published: PartialDate | null
  /** Documents of one origin (near copies) carry the same number. */
  readonly origin: number
}
export interface CompareTable {
  /** Those that speak in the rows given. */
  readonly sources: readonly CompareSource[]
  /** Rows that several sources answer first, *different* before the rest; then by how many speak. */
  readonly rows: readonly CompareRow[]
  /** Of all rows that pass the filter's entities, documents and sources, whatever their class. */
  readonly counts: Readonly<Record<RowClass | 'single', number>>
  /** Rows beyond the limit. */
  readonly more: number
}

export interface FigureLine {
  readonly statement: Statement
  readonly source: Omit<CompareSource, 'origin'>
}
export interface Silence {
  readonly entity: { readonly key: EntityKey; readonly name: string; readonly kind: EntityKind }
  readonly mention: readonly (Omit<CompareSource, 'origin'> & { readonly mentions: number })[]
  /** Do not mention it. `unread`: no findings of this source are at hand yet, so its silence says nothing. */
  readonly silent: readonly (Omit<CompareSource, 'origin'> & { readonly unread: boolean })[]
}

/** By which day: the one that a statement speaks of, or the one on which its document was published. */
export const timelineBy = ['spoken', 'published'] as const
/** What has a day. Statements of one document that say the same of the same day are one moment. */
export interface Moment {
  /** The statement's key; for a publication, made of the document. */
  readonly key: string
  readonly type: 'statement' | 'publication'
  /** As precise as the source: a year is 1 January to 31 December. */
  readonly days: Days
  readonly source: Omit<CompareSource, 'origin'>
  /** Null for a publication. */
  readonly statement: Statement | null
}
export interface Timeline {
  /** By first day, then by last, then by document. */
  readonly moments: readonly Moment[]
  /** Those that say no day and so stand nowhere. */
  readonly undated: number
  /** Moments beyond the limit. */
  readonly more: number
}

/** Whether a quote still stands in its source, word for word, at the place it was taken from. */
export type QuoteState = 'verified' | 'changed' | 'missing'
export interface EvidencePack extends ExportedFile {
  readonly quotes: Readonly<Record<QuoteState, number>>
}

const why = z.string().max(2000).default('')
const statementKey = z.string().min(1).max(1000)
const rowKey = z.string().min(1).max(1000)
const filter = z.object({
  /** Only rows about these entities. */
  entities: z.array(z.string()).max(1000).optional(),
  /** Only what these documents say. */
  documents: z.array(z.int().positive()).max(100_000).optional(),
  classes: z.array(z.enum([...rowClasses, 'single'])).optional(),
  /** Only rows that at least so many sources answer. */
  sources: z.int().min(1).default(1),
})
const ledger = z.object({
  entity: z.string().optional(), document: z.int().positive().optional(), measure: z.string().optional(), unit: z.string().optional(),
  status: z.enum(figureStatuses).optional(), words: z.string().max(1000).default(''),
  sort: z.enum(['value', 'date', 'source', 'subject', 'measure']).default('source'), descending: z.boolean().default(false),
  limit: z.int().min(1).max(10_000).default(200), offset: z.int().min(0).default(0),
})

export const compareRequests = {
  compare: asks<CompareTable>()('What the sources say side by side: one row a question, with its class and the reason.', filter.extend({ limit: z.int().min(1).max(10_000).default(500) })),
  compareRow: asks<CompareRow>()('One row of the comparison.', z.object({ row: rowKey })),
  listFigures: asks<{ readonly lines: readonly FigureLine[]; readonly total: number }>()('The ledger: every figure that the documents state.', ledger),
  silence: asks<Silence>()('Which sources mention an entity and which do not.', z.object({ entity: z.string().min(1) })),
  bindRows: changes<{ readonly row: string }>('decisions')(
    'Say that rows answer one question: the others join the first. Undoable, and holds when findings are made anew.',
    z.object({ rows: z.array(rowKey).min(2).max(100), why }),
  ),
  partStatements: changes<{ readonly row: string }>('decisions')('Say that some statements of a row answer another question: they get a row of their own.', z.object({ row: rowKey, statements: z.array(statementKey).min(1).max(1000), why })),
  setRowClass: changes<CompareRow>('decisions')('Give a row another class than the machine does, and say why; null gives it back to the machine.', z.object({ row: rowKey, class: z.enum(rowClasses).nullable(), why })),
  markStatement: changes<{ readonly wrong: boolean }>('decisions')('Mark a statement as wrongly read, or take the mark back.', z.object({ statement: statementKey, wrong: z.boolean(), why })),
  timeline: asks<Timeline>()(
    'What the sources date, by the day they speak of or by publication; a day that is not sure is a range.',
    z.object({
      by: z.enum(timelineBy).default('spoken'), entities: z.array(z.string()).max(1000).optional(), documents: z.array(z.int().positive()).max(100_000).optional(),
      limit: z.int().min(1).max(10_000).default(1000),
    }),
  ),
  packEvidence: asks<EvidencePack>()(
    'Rows with every quote checked once more against its source: a page that stands alone, or JSON.',
    z.object({ rows: z.array(rowKey).min(1).max(10_000), format: z.enum(['html', 'json']), language: z.enum(['fr', 'en']).default('en') }),
  ),
  exportCompare: asks<ExportedFile>()(
    'The comparison, or the ledger of figures, as a file.',
    filter.extend({ what: z.enum(['rows', 'figures']).default('rows'), format: z.enum(['csv', 'json', 'html']), language: z.enum(['fr', 'en']).default('en') }),
  ),
}
