import { useCallback } from 'react'
import type { Annotation, AnnotationColour, AnnotationId, Span } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useChange } from '../library/use-change.ts'
import { useToasts } from '../ui/toasts.tsx'
import { useColourNames } from './use-colour-names.ts'

/** What one can do to annotations, each with its way back. */
export function useAnnotate() {
  const { say } = useWords()
  const nameOf = useColourNames()
  const { show } = useToasts()
  const { run: add } = useChange('addAnnotation')
  const { run: edit } = useChange('editAnnotation')
  const { run: removeOne } = useChange('removeAnnotation')
  const { run: placeOne } = useChange('placeAnnotation')
  const { run: editAll } = useChange('editAnnotations')
  const { run: removeAll } = useChange('removeAnnotations')
  const { run: undo } = useChange('undo')
  /** Say what was done, and offer to take it back. */
  const tell = useCallback(
    (text: string) => show({ name: 'history', text, action: { label: say('common.undo'), run: () => void undo({}) } }),
    [show, say, undo],
  )
  const remove = useCallback(
    async ({ id }: Annotation) => {
      if ((await removeOne({ annotation: id })) !== undefined) tell(say('annotating.removed'))
    },
    [removeOne, tell, say],
  )
  const place = useCallback(
    async ({ id }: Annotation, { start, end }: Span) => {
      const placed = await placeOne({ annotation: id, place: { start, end } })
      if (placed) tell(say('annotating.place.placed'))
      return placed
    },
    [placeOne, tell, say],
  )
  const editMany = useCallback(
    async (annotations: readonly AnnotationId[], change: { readonly addTag?: string; readonly removeTag?: string; readonly colour?: AnnotationColour }) => {
      const { addTag, removeTag, colour } = change
      const done = await editAll({
        annotations: [...annotations], ...(addTag === undefined ? {} : { addTags: [addTag] }), ...(removeTag === undefined ? {} : { removeTags: [removeTag] }), ...(colour ? { colour } : {}),
      })
      if (!done) return
      const count = done.changed
      if (count === 0) show({ name: 'history', text: say('annotating.done.nothing') })
      else if (addTag !== undefined) tell(say('annotating.done.tagged', { tag: addTag, count }))
      else if (removeTag !== undefined) tell(say('annotating.done.untagged', { tag: removeTag, count }))
      else if (colour) tell(say('annotating.done.coloured', { colour: nameOf(colour), count }))
    },
    [editAll, show, tell, say, nameOf],
  )
  const removeMany = useCallback(
    async (annotations: readonly AnnotationId[]) => {
      const done = await removeAll({ annotations: [...annotations] })
      if (done) tell(say('annotating.done.removed', { count: done.removed }))
    },
    [removeAll, tell, say],
  )
  return { add, edit, remove, place, editMany, removeMany }
}
