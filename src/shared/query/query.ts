import type { PartialDate, Sentence, Span } from '../model.ts'

/**
 * What someone typed into the search box, understood: a tree whose every node knows the characters it came from, so that the box can colour
 * them and the explanation can speak of them. `parse-query.ts` makes it, never failing; the library answers it.
 */
export type Query = AllQuery | GroupQuery | NotQuery | WordsQuery | NearQuery | FieldQuery

interface QueryNode extends Span {
  /**
   * What of the typed could not be understood and what was done with it instead; stands at the root only, and only where there is something to
   * say.
   */
  readonly remarks?: readonly Sentence[]
}

/** Asks nothing: an empty box. Every document answers. */
export interface AllQuery extends QueryNode {
  readonly type: 'all'
}
/**
 * `a b` (and) or `a OR b`: documents for which all, or any, of the parts hold. OR binds tighter than standing side by side, as people expect of
 * search boxes: `Stargate gigafactory OR gigausine` asks for Stargate and for either of the others. Groups of one kind are never nested in one
 * another.
 */
export type GroupQuery = AndQuery | OrQuery
export interface AndQuery extends QueryNode {
  readonly type: 'and'
  readonly parts: readonly Query[]
}
export interface OrQuery extends QueryNode {
  readonly type: 'or'
  readonly parts: readonly Query[]
}
/** `-part`: documents for which the part does not hold; of the whole document, not of one passage. */
export interface NotQuery extends QueryNode {
  readonly type: 'not'
  readonly part: Query
}
/** Words that follow one another; one word is the commonest case. They answer within one passage, one title or one note. */
export interface WordsQuery extends QueryNode {
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
/**
 * `a NEAR/8 b`: all of them within so many words of one another, in either order, in one passage (or title, or note): at most `distance` words
 * stand between the end of the first of them and the beginning of the last. They never overlap, so `a NEAR/3 a` asks for it twice.
 */
export interface NearQuery extends QueryNode {
  readonly type: 'near'
  readonly parts: readonly WordsQuery[]
  readonly distance: number
}
/**
 * A condition on the document rather than on its words. How values are compared: `outlet:` holds the value's words one after another
 * (`outlet:monde` is “Le Monde”); `source:` does, in the outlet, the author, the address or the file's name; `date:` a document's date may lie
 * within (`mayLieWithin`); `tag:` is the whole tag, folded; `entity:` is an entity one of whose names is the value, folded, or where the library
 * knows none, those of whom a name holds its words one after another. `in:` stands directly in the root (alone or in an `and`) whatever it was
 * typed in, and is no condition: it says for the whole query where words are looked for (`scope.ts`).
 */
export type FieldQuery = QueryNode &
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

/** A stretch of what was typed, for colouring, in order. Parts never overlap; between them is white space, and only that. */
export interface QueryPart extends Span {
  readonly role: 'word' | 'phrase' | 'exact' | 'operator' | 'bracket' | 'field' | 'value' | 'minus' | 'unknown'
}
