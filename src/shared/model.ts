/**
 * The words of the domain. Everything here is plain, immutable and structured-cloneable,
 * so it crosses any process boundary as it is. The words themselves are explained in
 * docs/words.md; spans are `[start, end)` in UTF-16 code units of a document's stored text.
 */

/** Something the library says to a person, in both languages of the window: it cannot know which one is on, and the person may switch. */
export interface Sentence {
  readonly en: string
  readonly fr: string
}

/** The eight kinds of thing Recoupe looks for, in the order in which lists show them. */
export const entityKinds = ['person', 'institution', 'company', 'fund', 'project', 'law', 'event', 'place'] as const
export type EntityKind = (typeof entityKinds)[number]

/** What a relation can say. Subject first: `Mira LEADS the Agency`. */
export const predicates = [
  'leads', 'announces', 'launches', 'finances', 'invests_in', 'backs', 'member_of', 'located_in',
  'subsidiary_of', 'owns', 'acquires', 'partners_with', 'supplies', 'interested_in', 'excludes',
  'organises', 'responds_to', 'compared_to', 'competes_with', 'part_of', 'works_for', 'founded',
] as const
export type Predicate = (typeof predicates)[number]

/** A half-open range of UTF-16 offsets into a document's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** `2025`, `2025-02` or `2025-12-05`: what a source says of its day stays as precise as it said it. */
export type PartialDate = string

export type Language = 'fr' | 'en' | 'und'

export type DocumentId = number
/** Survives a re-run of the extraction: made of the kind and the folded name, never of a row number. */
export type EntityKey = string
export type AnnotationId = number

// ---------------------------------------------------------------- documents

/** A stretch of a document with a role on the page. Blocks never overlap; what lies between them is white space or markup. */
export interface Block extends Span {
  readonly type: 'title' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'table-row' | 'meta'
  /** 1 to 6 for a heading. */
  readonly level?: number
  /** The cells of a table row, in order; the first row of a table with `header` is its head. */
  readonly cells?: readonly Span[]
  readonly header?: boolean
}

export interface DocumentSummary {
  readonly id: DocumentId
  readonly title: string
  readonly outlet: string | null
  readonly author: string | null
  readonly published: PartialDate | null
  readonly language: Language
  readonly fileName: string
  readonly importedAt: string
  readonly characters: number
  readonly mentions: number
  readonly entities: number
  readonly annotations: number
  readonly address: string | null
  /** Which documents it is a near copy of: the smallest number among them, its own where there is no other. Independent sources differ in it. */
  readonly origin: DocumentId
  /** Documents of the same origin, this one not counted. */
  readonly copies: number
  /** States of its text; more than one where it came in again, edited. */
  readonly revisions: number
  readonly starred: boolean
  readonly tags: readonly string[]
  /** Numbers of the collections it is in. */
  readonly collections: readonly number[]
}

/** What an article can be read from. An article inside a ZIP archive has its own format; one inside a WARC or a table has the container's. */
export const documentFormats = ['text', 'markdown', 'html', 'mhtml', 'pdf', 'docx', 'odt', 'rtf', 'epub', 'email', 'csv', 'jsonl', 'json', 'warc'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/** What became of a source when it was read: nothing is dropped in silence. */
export interface Receipt {
  readonly format: DocumentFormat
  readonly charset: string
  readonly bytes: number
  readonly checksum: string
  readonly characters: number
  readonly sentences: number
  readonly passages: number
  readonly boilerplateDropped: number
  /** How many pages the source has, where it has pages. */
  readonly pages?: number
  /** What was guessed, repaired or left out. */
  readonly notes: readonly Sentence[]
}

// ---------------------------------------------------------------- findings

export interface Mention extends Span {
  readonly kind: EntityKind
  readonly entity: EntityKey
}

export interface EntitySummary {
  readonly key: EntityKey
  readonly kind: EntityKind
  readonly name: string
  readonly mentions: number
  readonly documents: number
  /** The person has said that it is so: confirmed, named, merged or added by hand. Absent: the machine suggests it. */
  readonly confirmed?: true
}

export interface Alias {
  readonly text: string
  readonly mentions: number
  /** Why this name was taken for that entity, as a code the window puts into words. */
  readonly reason: LinkReason
}
/** The last three are the person's: a merge, a renaming, a list of names to watch. */
export type LinkReason = 'name' | 'acronym' | 'translation' | 'part-of-name' | 'inflection' | 'variant' | 'description' | 'person' | 'merged' | 'renamed' | 'watched'

/** A quantity a document states. `value` is in units of `unit` (so 20 milliards d'euros is 2e10 EUR). */
export interface Figure extends Span {
  readonly text: string
  readonly value: number
  /** The upper end of a range, of which `value` is the lower; null for anything else. */
  readonly upper: number | null
  readonly unit: string
  readonly qualifier: Qualifier | null
  readonly subject: EntityKey | null
  /** Whose it is, nothing says plainly: of those, four in ten are right. */
  readonly uncertain?: true
  readonly measure: string | null
  readonly evidence: Span
}
/** Whether the quantity is there yet: only said, foreseen, promised with a signature, gone, or needed. */
export const figureStatuses = ['announced', 'planned', 'committed', 'spent', 'required'] as const
export type FigureStatus = (typeof figureStatuses)[number]
/** Who vouches for what a sentence says: the journalist, somebody between quotes, or somebody reported (“according to …”). */
export interface Voice {
  readonly mode: 'stated' | 'quoted' | 'reported'
  /** Said to be possible rather than so: a conditional, “could”, “reportedly”. */
  readonly conditional: boolean
  readonly speaker: EntityKey | null
  /** The speaker as the text has it, also where it is no entity (“un proche du dossier”); null when the journalist speaks. */
  readonly speakerWords: string | null
}
/** From one day to another, both included: `2025-02-01`. */
export interface Days {
  readonly from: string
  readonly to: string
}
export type Qualifier = 'up to' | 'more than' | 'less than' | 'about' | 'at least' | 'at most' | 'nearly' | 'between'

/** A sentence, where it stands, and what in it matters: what everything the machine claims opens on. */
export interface Evidence extends Span {
  readonly document: DocumentId
  readonly title: string
  readonly outlet: string | null
  readonly published: PartialDate | null
  /** The sentence, exactly as the document has it. */
  readonly text: string
  /** Spans to light, counted from the beginning of `text`. */
  readonly lit: readonly (Span & { readonly kind: EntityKind | 'figure' | 'match' })[]
}

// ---------------------------------------------------------------- annotations

export const annotationColours = ['yellow', 'green', 'blue', 'pink', 'violet'] as const
export type AnnotationColour = (typeof annotationColours)[number]

/** How sure the anchor is that the span it found is the one that was marked. Only `exact` and `moved` are drawn. */
export type AnchorState = 'exact' | 'moved' | 'uncertain' | 'lost'

export interface Annotation extends Span {
  readonly id: AnnotationId
  readonly document: DocumentId
  readonly title: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly note: string
  readonly tags: readonly string[]
  readonly colour: AnnotationColour
  readonly state: AnchorState
  /** Where it might be when `state` is `uncertain`, likeliest first, each with how alike (0 to 1) it is; else empty. Never to be drawn as placed. */
  readonly candidates: readonly (Span & { readonly likeness: number })[]
  readonly createdAt: string
  readonly updatedAt: string
}
