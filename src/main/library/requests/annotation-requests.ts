import type { Handlers } from '../answer.ts'
import type { StoredAnnotation } from '../database/annotations.ts'
import { shortened, type History } from '../history/history.ts'
import type { Stores } from '../stores.ts'
import type { Annotating } from './annotating.ts'
import { toSpan } from './annotation-places.ts'

type Named = 'listAnnotations' | 'addAnnotation' | 'editAnnotation' | 'placeAnnotation' | 'removeAnnotation'

/** Annotating, one at a time. Every change is one step of the history. */
export function annotationRequests({ annotations }: Stores, history: History, { kind, textOf, find, show, list, anchor }: Annotating): Pick<Handlers, Named> {
  return {
    listAnnotations: ({ document }) => list(document),
    addAnnotation({ document, place, note, tags, colour }) {
      const { text } = textOf(document)
      const span = toSpan(text, place)
      const at = new Date().toISOString()
      const added: StoredAnnotation = { id: annotations.nextId(), document, ...anchor(document, text, span), note, tags: [...new Set(tags)], colour, createdAt: at, updatedAt: at }
      history.step('annotation-added', shortened(added.exact), [kind.change(added.id, null, added)])
      return show(added.id)
    },
    editAnnotation({ annotation, note, tags, colour }) {
      const before = find(annotation)
      const after = { ...before, note: note ?? before.note, tags: tags ? [...new Set(tags)] : before.tags, colour: colour ?? before.colour }
      // What changes nothing is no step: undo would seem to do nothing.
      if (!isSame(before, after)) history.step('annotation-edited', shortened(before.exact), [kind.change(annotation, before, { ...after, updatedAt: new Date().toISOString() })])
      return show(annotation)
    },
    placeAnnotation({ annotation, place }) {
      const before = find(annotation)
      const { text } = textOf(before.document)
      const after = { ...before, ...anchor(before.document, text, toSpan(text, place)), updatedAt: new Date().toISOString() }
      history.step('annotation-placed', shortened(after.exact), [kind.change(annotation, before, after)])
      return show(annotation)
    },
    removeAnnotation({ annotation }) {
      const before = find(annotation)
      history.step('annotation-removed', shortened(before.exact), [kind.change(annotation, before, null)])
      return null
    },
  }
}

export const isSame = (one: StoredAnnotation, other: StoredAnnotation): boolean =>
  one.note === other.note && one.colour === other.colour && one.tags.length === other.tags.length && one.tags.every((tag, i) => tag === other.tags[i])
