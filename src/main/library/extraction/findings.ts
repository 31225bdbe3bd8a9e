/**
 * What extraction returns for one text. All spans are in UTF-16 units of the text that was given; every finding lies
 * inside a sentence. Nothing here knows of the library: an `Appearance` is an entity as *this* document names it, and
 * `link.ts` decides which appearances of different documents are one entity.
 */
import type { EntityKind, Language, LinkReason, PartialDate, Predicate, Qualifier, Span } from '../../../shared/model.ts'

export interface ExtractionInput {
  readonly text: string
  readonly language: Language
  readonly published: PartialDate | null
  /** The blocks' spans in order (title, paragraphs, table rows …): sentences never cross them. */
  readonly blocks: readonly Span[]
}

/** An entity as one document names it: one name, and the other ways this document has of saying it. */
export interface Appearance {
  readonly kind: EntityKind
  /** The fullest name in this document, without determiner, spaces and apostrophes made plain. */
  readonly name: string
  /** Every distinct way it is written here, the name included. */
  readonly surfaces: readonly { readonly text: string; readonly reason: LinkReason }[]
}

export interface FoundMention extends Span {
  readonly kind: EntityKind
  /** Index into `appearances`. */
  readonly appearance: number
  /** 0 to 1: how sure the extractor is. */
  readonly confidence: number
}

export interface FoundRelation {
  readonly subject: number
  readonly object: number
  readonly predicate: Predicate
  /** The office or function the text names ("présidente", "commissaire à …"), where the predicate has one. */
  readonly role: string | null
  readonly negated: boolean
  readonly conditional: boolean
  /** No rule reads it in the sentence, or one that had to guess who is meant: of those, half at most are right. */
  readonly uncertain?: true
  /** The sentence that says so. */
  readonly evidence: Span
}

export interface FoundFigure extends Span {
  readonly value: number
  /** The upper end of a range, of which `value` is the lower; null for anything else. */
  readonly upper: number | null
  readonly unit: string
  readonly qualifier: Qualifier | null
  /** Index into `appearances`, or null. */
  readonly subject: number | null
  /** Whose it is nothing says plainly, and somebody else, or nobody, is as likely as the subject: of those, four in ten are right. */
  readonly uncertain?: true
  readonly measure: string | null
  /** The sentence that states it. */
  readonly evidence: Span
}

export interface Findings {
  readonly sentences: readonly Span[]
  readonly appearances: readonly Appearance[]
  readonly mentions: readonly FoundMention[]
  readonly relations: readonly FoundRelation[]
  readonly figures: readonly FoundFigure[]
}
