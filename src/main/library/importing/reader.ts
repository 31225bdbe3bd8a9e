/** What every format's reader promises, so that formats join without the rest of the import knowing. */
import type { Block, Language, PartialDate, Receipt, Sentence } from '../../../shared/model.ts'

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
  readonly format: Receipt['format']
  readonly charset: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly title: string
  readonly outlet: string | null
  readonly author: string | null
  readonly address: string | null
  readonly published: PartialDate | null
  readonly language: Language
  readonly offsets: OffsetMap
  /** Characters of navigation, advertising and the like that were left out. */
  readonly boilerplateDropped: number
  /** For the receipt: what was guessed, repaired or left out. */
  readonly notes: readonly Sentence[]
}

export interface Reader {
  readonly format: Receipt['format']
  /** Whether this content is this reader's, from the decoded beginning (at most 4,096 characters) and the name as a hint. */
  claims(beginning: string, name: string): boolean
  /** @throws LibraryFailure `unreadable`, with a sentence that says why and what to do. */
  read(text: string, source: SourceBytes, charset: string): ReadDocument
}
