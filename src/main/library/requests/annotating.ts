import type { Annotation, AnnotationId, DocumentId, Span } from '../../../shared/model.ts'
import { toAnchor } from '../anchoring/anchor.ts'
import type { ListedAnnotation, StoredAnnotation } from '../database/annotations.ts'
import { LibraryFailure } from '../failure.ts'
import type { History, Kind } from '../history/history.ts'
import type { Stores } from '../stores.ts'
import { noDocument } from './missing.ts'
import { toAnnotation } from './to-annotation.ts'

interface AnnotatedText {
  readonly title: string
  readonly text: string
}

/** The part of a kept annotation that finds its place again. */
export type StoredAnchor = Pick<StoredAnnotation, 'start' | 'end' | 'exact' | 'prefix' | 'suffix' | 'alone' | 'textChecksum'>

/** What all requests about annotations stand on. */
export interface Annotating {
  readonly kind: Kind<StoredAnnotation>
  textOf(document: DocumentId): AnnotatedText
  /** @throws LibraryFailure when there is none of that number. */
  find(id: AnnotationId): StoredAnnotation
  /** As windows see it now. */
  show(id: AnnotationId): Annotation
  list(document?: DocumentId): Annotation[]
  /** What the first schema recorded proves little once a text is edited: while texts are still the same, more is recorded. No step of the history: nothing changes for the person. */
  strengthen(): void
  /** What is kept to find a span of the document's present text again. */
  anchor(document: DocumentId, text: string, span: Span): StoredAnchor
}

/** So many characters on either side the first schema kept. */
const oldContext = 32

export function createAnnotating({ annotations, documents, transact }: Stores, history: History): Annotating {
  const kind = history.keep<StoredAnnotation>('annotation', { put: annotations.put, remove: (id) => annotations.remove(Number(id)) })
  function textOf(document: DocumentId): AnnotatedText {
    const stored = documents.findText(document)
    if (!stored) throw noDocument(document)
    return stored
  }
  const find = (id: AnnotationId): ListedAnnotation => {
    const found = annotations.find(id)
    if (found) return found
    throw new LibraryFailure('not-found', {
      en: `There is no annotation ${id}; it may have been removed.`,
      fr: `Il n’y a pas d’annotation nº ${id} ; elle a peut-être été retirée.`,
    })
  }
  return {
    kind,
    textOf,
    find: (id) => withoutState(find(id)),
    show(id) {
      const found = find(id)
      return toAnnotation(found, textOf(found.document))
    },
    list(document) {
      // In the order of documents: one text at a time is enough.
      let held: (AnnotatedText & { readonly document: DocumentId }) | null = null
      return annotations.list(document).map((found) => {
        if (held?.document !== found.document) held = { ...textOf(found.document), document: found.document }
        return toAnnotation(found, held)
      })
    },
    strengthen() {
      const weak = annotations.list().filter(({ unchanged, alone, prefix, suffix }) => unchanged && !alone && Math.max(prefix.length, suffix.length) <= oldContext)
      if (weak.length > 0) transact(() => weak.forEach((one) => annotations.put({ ...withoutState(one), ...toAnchor(textOf(one.document).text, one) })))
    },
    anchor: (document, text, span) => ({ ...toAnchor(text, span), textChecksum: annotations.findTextChecksum(document) ?? null }),
  }
}

/** What is kept, without what was only asked along. */
function withoutState(listed: ListedAnnotation): StoredAnnotation {
  const { unchanged: _, ...stored } = listed
  return stored
}
