import type { PartialDate, Span } from '../model.ts'

/**
 * What someone typed into the search box, understood: a tree whose every node knows the characters it came from, so that the box can colour
 * them and the explanation can speak of them. `parse-query.ts` makes it, never failing; the library answers it.
 */
export type Query = AllQuery | GroupQuery | NotQuery | WordsQuery | NearQuery | FieldQuery

/** Asks nothing: an empty box. */
export interface AllQuery extends Span {
  readonly type: 'all'
}
/** `a b` (and) or `a OR b`: documents for which all, or any, of the parts hold. */
export interface GroupQuery extends Span {
  readonly type: 'and' | 'or'
  readonly parts: readonly Query[]
}
/** `-part` */
export interface NotQuery extends Span {
  readonly type: 'not'
  readonly part: Query
}
/** Words that follow one another; one word is the commonest case. */
export interface WordsQuery extends Span {
  readonly type: 'words'
  /** As typed, without quotes and signs; the library's analysis takes it apart. */
  readonly words: string
  /** Between quotes: the words stand together, and what parts them in the text is verified. */
  readonly quoted: boolean
  /** As written, no stems: quoted, or `=word`. Accents and case still fold. */
  readonly exact: boolean
  /** `prefix*` */
  readonly prefix: boolean
  /** The last word is still being typed, so it may go on. */
  readonly unfinished: boolean
  /** `title:` asks for the words in the title only; null anywhere. */
  readonly where: 'title' | null
}
/** `a NEAR/8 b`: all of them within so many words of one another, in either order, in one passage. */
export interface NearQuery extends Span {
  readonly type: 'near'
  readonly parts: readonly WordsQuery[]
  readonly distance: number
}
export type FieldQuery = Span &
  (
    | { readonly type: 'field'; readonly field: 'source' | 'outlet' | 'tag' | 'entity'; readonly value: string }
    /** `date:`; both ends included, each as precise as typed, null for open. */
    | { readonly type: 'field'; readonly field: 'date'; readonly from: PartialDate | null; readonly to: PartialDate | null }
    | { readonly type: 'field'; readonly field: 'lang'; readonly value: 'fr' | 'en' }
    | { readonly type: 'field'; readonly field: 'kind'; readonly value: 'person' | 'institution' | 'company' | 'fund' | 'project' | 'law' | 'event' | 'place' }
    | { readonly type: 'field'; readonly field: 'has'; readonly value: 'note' | 'highlight' | 'tag' | 'figure' | 'relation' }
    /** `in:`: where all the query's words are looked for. */
    | { readonly type: 'field'; readonly field: 'in'; readonly value: 'title' | 'text' | 'notes' }
  )

/** A stretch of what was typed, for colouring. Parts never overlap; between them is white space. */
export interface QueryPart extends Span {
  readonly role: 'word' | 'phrase' | 'exact' | 'operator' | 'bracket' | 'field' | 'value' | 'minus' | 'unknown'
}
