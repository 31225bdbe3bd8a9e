/** What every format's reader promises, so that formats join without the rest of the import knowing. */
import type { Block, DocumentFormat, Language, PartialDate, Sentence } from '../../../shared/model.ts'
import type { LibraryFailure } from '../failure.ts'

/** A file as it lies on disk. */
export interface SourceBytes {
  readonly bytes: Uint8Array
  /** The file's name, without folders. A hint, never the decision: readers look at the content. */
  readonly name: string
}

/**
 * Where the stored text came from in the file's decoded text: sorted pairs `[stored, source]` of UTF-16 offsets. From
 * each pair to the next, source = source₀ + (stored − stored₀). `[[0, 0]]` when nothing moved; empty when there is no
 * such correspondence (HTML), and then stored offsets are given as they are. Two pairs for one stored offset say that
 * the source has something there that the stored text lacks: what ends there ends at the first, what starts there
 * starts at the second.
 */
export type OffsetMap = readonly (readonly [stored: number, source: number])[]

/** A document as a reader hands it over: its text exactly (NFC, line ends made \n, nothing else), and what is known of it. */
export interface ReadDocument {
  readonly format: DocumentFormat
  readonly charset: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly title: string
  readonly outlet: string | null
  readonly author: string | null
  readonly address: string | null
  readonly published: PartialDate | null
  /** When the source says it was last changed; absent when it does not say, or says the day of publication. */
  readonly modified?: PartialDate
  readonly language: Language
  readonly offsets: OffsetMap
  /** Characters of navigation, advertising and the like that were left out. */
  readonly boilerplateDropped: number
  /** Where each page of the source begins in `text`, the first at 0; absent when the source has no pages. */
  readonly pages?: readonly number[]
  /** For the receipt: what was guessed, repaired or left out. */
  readonly notes: readonly Sentence[]
}

/** How much is spent on one file, whatever it holds: each limit ends in a refusal that names it. */
export interface ReadLimits {
  /** Of the file as it lies on disk. */
  readonly bytes: number
  /** Of one article inside an archive, and of the text of one article. */
  readonly articleBytes: number
  /** Of everything that is unpacked from one file, however deep. */
  readonly unpackedBytes: number
  /** How many times larger than its file what is unpacked may be, from 10 MB on. */
  readonly expansion: number
  /** Archives in archives. */
  readonly depth: number
  /** Files, rows or records in one file. */
  readonly entries: number
  readonly pages: number
  /** For the whole file; looked at between pages, records, chapters and entries. */
  readonly milliseconds: number
}

/** One article that a file holds. */
export interface FoundArticle {
  /** Where in the file it lies: `press/article.html`, `#12` (its twelfth row or line), `https://…`; null when the file is the article. Unique within the file. */
  readonly entry: string | null
  readonly document: ReadDocument
  /** Its own bytes, for a checksum of its own; null when it has none apart from the file's (a row, a record, the file itself). */
  readonly bytes: Uint8Array | null
}

/** Something in a file that should have been an article and could not be read: one line in the report. */
export interface RefusedEntry {
  readonly entry: string
  readonly refused: LibraryFailure
}

/** What is known at the end: files inside an archive that nobody would call articles (pictures, styles, what is hidden). */
export interface PassedOver {
  readonly passedOver: number
  /** About the file as a whole, where it holds several: which columns were taken for what, where it was cut off. */
  readonly notes: readonly Sentence[]
}

/** What `readArticles` gives, in the order of the file; `PassedOver` comes last, once, and only when there is something to say. */
export type ReadOutcome = FoundArticle | RefusedEntry | PassedOver

/** The same, all at once. */
export interface ReadResult extends PassedOver {
  readonly articles: readonly FoundArticle[]
  readonly refused: readonly RefusedEntry[]
}

/** A format that is read from its decoded text alone, and that holds one article. */
export interface Reader {
  readonly format: DocumentFormat
  /** Whether this content is this reader's, from the decoded beginning (at most 4,096 characters) and the name as a hint. */
  claims(beginning: string, name: string): boolean
  /** @throws LibraryFailure `unreadable`, with a sentence that says why and what to do. */
  read(text: string, source: SourceBytes, charset: string): ReadDocument
}
