import type { HistoryLabel, UndoState } from '../../../shared/contract/history.ts'
import type { Annotation, DocumentId, Span } from '../../../shared/model.ts'
import { findQuote, toAnchor } from '../anchoring/anchor.ts'
import type { Handlers } from '../answer.ts'
import type { Step, StoredAnnotation } from '../database/annotations.ts'
import { LibraryFailure } from '../failure.ts'
import type { Stores } from '../stores.ts'
import { noDocument } from './missing.ts'
import { toAnnotation } from './to-annotation.ts'

type Named = 'listAnnotations' | 'addAnnotation' | 'editAnnotation' | 'removeAnnotation' | 'undoState' | 'undo' | 'redo'

const shortened = (quote: string) => (quote.length > 60 ? `${quote.slice(0, 59)}…` : quote)

/** Annotating, and taking back. Every change is one step of the history, written in the transaction that makes it. */
export function annotationRequests({ annotations, documents, transact }: Stores): Pick<Handlers, Named> {
  const textOf = (document: DocumentId) => {
    const stored = documents.findText(document)
    if (!stored) throw noDocument(document)
    return stored
  }
  const find = (id: number) => {
    const annotation = annotations.find(id)
    if (!annotation) throw new LibraryFailure('not-found', { en: `There is no annotation ${id}; it may have been removed.`, fr: `Il n’y a pas d’annotation nº ${id} ; elle a peut-être été retirée.` })
    return annotation
  }
  const shown = (annotation: StoredAnnotation): Annotation => toAnnotation(annotation, textOf(annotation.document))

  /** Make `after` the state of the annotation (null: there is none), and remember how to take that back. */
  function step(action: HistoryLabel['action'], before: StoredAnnotation | null, after: StoredAnnotation | null): void {
    transact(() => {
      apply(before, after)
      annotations.record({ action, subject: shortened((after ?? before)!.exact), before, after }, new Date().toISOString())
    })
  }
  function apply(from: StoredAnnotation | null, to: StoredAnnotation | null): void {
    if (to) annotations.put(to)
    else if (from) annotations.remove(from.id)
  }
  const label = (found: Step | null): HistoryLabel | null => found && { action: found.action, subject: found.subject }
  const state = (): UndoState => ({ undo: label(annotations.findLastDone()), redo: label(annotations.findFirstUndone()) })

  return {
    listAnnotations: ({ document }) => {
      const texts = new Map<DocumentId, ReturnType<typeof textOf>>()
      return annotations.list(document).map((annotation) => {
        if (!texts.has(annotation.document)) texts.set(annotation.document, textOf(annotation.document))
        return toAnnotation(annotation, texts.get(annotation.document)!)
      })
    },
    addAnnotation({ document, place, note, tags, colour }) {
      const { text } = textOf(document)
      const span = 'quote' in place ? spanOfQuote(text, place.quote) : spanInside(text, place)
      const at = new Date().toISOString()
      const added: StoredAnnotation = { id: annotations.nextId(), document, ...toAnchor(text, span), note, tags: [...new Set(tags)], colour, createdAt: at, updatedAt: at }
      step('annotation-added', null, added)
      return shown(added)
    },
    editAnnotation({ annotation, note, tags, colour }) {
      const before = find(annotation)
      const after = { ...before, note: note ?? before.note, tags: tags ? [...new Set(tags)] : before.tags, colour: colour ?? before.colour, updatedAt: new Date().toISOString() }
      step('annotation-edited', before, after)
      return shown(after)
    },
    removeAnnotation({ annotation }) {
      step('annotation-removed', find(annotation), null)
      return state()
    },
    undoState: () => state(),
    undo() {
      const last = annotations.findLastDone()
      if (last)
        transact(() => {
          apply(last.after, last.before)
          annotations.setUndone(last.id, true)
        })
      return state()
    },
    redo() {
      const next = annotations.findFirstUndone()
      if (next)
        transact(() => {
          apply(next.before, next.after)
          annotations.setUndone(next.id, false)
        })
      return state()
    },
  }
}

function spanInside(text: string, { start, end }: Span): Span {
  if (start < end && end <= text.length && text.slice(start, end).trim() !== '') return { start, end }
  throw new LibraryFailure('bad-input', {
    en: `There is nothing to annotate from ${start} to ${end}: select some of the document's text.`,
    fr: `Il n’y a rien à annoter de ${start} à ${end} : sélectionnez une partie du texte de l’article.`,
  })
}

function spanOfQuote(text: string, quote: string): Span {
  const found = findQuote(text, quote)
  if (found.length === 1) return found[0]!
  const words = shortened(quote)
  if (found.length === 0)
    throw new LibraryFailure('not-found', {
      en: `“${words}” does not stand in this document. Copy the words exactly as the document has them.`,
      fr: `« ${words} » ne figure pas dans cet article. Copiez les mots exactement comme ils y sont.`,
    })
  throw new LibraryFailure('ambiguous', {
    en: `“${words}” stands ${found.length} times in this document. Quote a few words more, so that it stands once.`,
    fr: `« ${words} » figure ${found.length} fois dans cet article. Citez quelques mots de plus, pour qu’il n’y ait qu’un passage possible.`,
  })
}
