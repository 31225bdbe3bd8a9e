import type { Language } from '../../../shared/model.ts'
import { add, emptySet, type DocumentSet } from '../search/document-set.ts'
import { answers, toStretch, type Stretch } from '../search/matches.ts'
import { fold } from '../search/analyse.ts'
import type { Tagged } from '../search/facets.ts'
import type { Place, Widened } from '../search/widen-words.ts'
import type { StoredAnnotation } from '../database/annotations.ts'
import type { Stores } from '../stores.ts'

/** An annotation as search sees it: its note, its quote and each of its tags are searched apart. */
interface SearchedNote {
  readonly annotation: StoredAnnotation
  readonly stretches: readonly Stretch[]
}
export type Notes = ReturnType<typeof toNotes>

/** What the person wrote, as search looks through it; read anew after every change. */
export function createNotes({ annotations, collections }: Stores) {
  let read: Notes | null = null
  return {
    current: (): Notes => (read ??= toNotes(annotations.list(), collections.listTagged())),
    forget(): void {
      read = null
    },
  }
}

/** A tag on a document as a whole. */
type DocumentTag = { readonly document: number; readonly tag: string }

function toNotes(list: readonly StoredAnnotation[], documentTags: readonly DocumentTag[]) {
  const notes: readonly SearchedNote[] = list.map((annotation) => ({ annotation, stretches: [annotation.note, annotation.exact, ...annotation.tags].filter((text) => text !== '').map(toStretch) }))
  const byTerm = new Map<string, SearchedNote[]>()
  for (const note of notes)
    for (const term of new Set(note.stretches.flatMap(({ terms }) => terms.map(({ folded }) => folded)))) {
      const known = byTerm.get(term)
      if (known) known.push(note)
      else byTerm.set(term, [note])
    }
  const byDocument = Map.groupBy(notes, ({ annotation }) => annotation.document)

  let tagged: { readonly capacity: number; readonly sets: Tagged } | null = null

  /** Notes that hold a word for this place. */
  function holding({ forms, prefix }: Place): Iterable<SearchedNote> {
    const found = new Set([...forms].flatMap((form) => byTerm.get(form) ?? []))
    if (prefix !== null) for (const [term, those] of byTerm) if (term.startsWith(prefix)) for (const note of those) found.add(note)
    return found
  }
  const firstPlace = (widened: Widened, language: Language): Place | undefined => (widened.type === 'words' ? widened : widened.parts[0])?.places[language][0]
  const holds = ({ stretches }: SearchedNote, widened: Widened, language: Language) => stretches.some((stretch) => answers(stretch, widened, language))

  return {
    /** Documents with an annotation that answers. */
    findDocuments(widened: Widened, capacity: number, languageOf: (document: number) => Language): DocumentSet {
      const set = emptySet(capacity)
      const first = byTerm.size === 0 ? undefined : firstPlace(widened, 'und')
      if (first) for (const note of holding(first)) if (note.annotation.document < capacity && holds(note, widened, languageOf(note.annotation.document))) add(set, note.annotation.document)
      return set
    },
    /** A document's annotations that answer one of these. */
    listAnswering: (document: number, conditions: readonly Widened[], language: Language): StoredAnnotation[] =>
      (byDocument.get(document) ?? []).filter((note) => conditions.some((widened) => holds(note, widened, language))).map(({ annotation }) => annotation),
    /** Documents with an annotation of which this holds. */
    findWhere(holdsOf: (annotation: StoredAnnotation) => boolean, capacity: number): DocumentSet {
      const set = emptySet(capacity)
      for (const { annotation } of notes) if (annotation.document < capacity && holdsOf(annotation)) add(set, annotation.document)
      return set
    },
    /** Documents with a tag of which this holds, on themselves or on an annotation. */
    findTagged(holdsOf: (tag: string) => boolean, capacity: number): DocumentSet {
      const set = this.findWhere(({ tags }) => tags.some(holdsOf), capacity)
      for (const { document, tag } of documentTags) if (document < capacity && holdsOf(tag)) add(set, document)
      return set
    },
    /** Documents by tag, theirs or an annotation's. */
    tagged(capacity: number): Tagged {
      if (tagged?.capacity === capacity) return tagged.sets
      const sets = new Map<string, DocumentSet>()
      const put = (tag: string, document: number) => {
        const set = sets.get(tag) ?? emptySet(capacity)
        sets.set(tag, set)
        if (document < capacity) add(set, document)
      }
      for (const { annotation } of notes) for (const tag of annotation.tags) put(tag, annotation.document)
      for (const { document, tag } of documentTags) put(tag, document)
      tagged = { capacity, sets }
      return sets
    },
  }
}

/** The same tag, however it is written. */
export const isTag = (one: string, other: string): boolean => fold(one) === fold(other)
