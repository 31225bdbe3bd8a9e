import type { AnnotationId } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import type { StoredAnnotation } from '../database/annotations.ts'
import type { History } from '../history/history.ts'
import type { Stores } from '../stores.ts'
import type { Annotating } from './annotating.ts'
import { isSame } from './annotation-requests.ts'

/** Changing many annotations at once, as one step. Of those named, the ones that are no longer there are passed over: the count says so. */
export function manyAnnotationRequests({ annotations }: Stores, history: History, { kind, find }: Annotating): Pick<Handlers, 'editAnnotations' | 'removeAnnotations'> {
  /** @throws LibraryFailure when none of them is there. */
  function findAll(ids: readonly AnnotationId[]): StoredAnnotation[] {
    const named = [...new Set(ids)]
    const there = named.filter((id) => annotations.find(id) !== undefined)
    return (there.length === 0 ? named.slice(0, 1) : there).map(find)
  }
  return {
    editAnnotations({ annotations: ids, addTags, removeTags, colour }) {
      const at = new Date().toISOString()
      const changes = findAll(ids).flatMap((before) => {
        const kept = before.tags.filter((tag) => !removeTags.includes(tag))
        const after = { ...before, tags: [...new Set([...kept, ...addTags])], colour: colour ?? before.colour }
        return isSame(before, after) ? [] : [kind.change(before.id, before, { ...after, updatedAt: at })]
      })
      history.step('annotations-edited', String(changes.length), changes)
      return { changed: changes.length }
    },
    removeAnnotations({ annotations: ids }) {
      const found = findAll(ids)
      history.step('annotations-removed', String(found.length), found.map((before) => kind.change(before.id, before, null)))
      return { removed: found.length }
    },
  }
}
