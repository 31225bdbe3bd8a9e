import { useCallback } from 'react'
import type { Annotation } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useChange } from '../library/use-change.ts'
import { useToasts } from '../ui/toasts.tsx'

/** What one can do to annotations, each with its way back. */
export function useAnnotate() {
  const { say } = useWords()
  const { show } = useToasts()
  const { run: add } = useChange('addAnnotation')
  const { run: edit } = useChange('editAnnotation')
  const { run: removeOne } = useChange('removeAnnotation')
  const { run: undo } = useChange('undo')
  const remove = useCallback(
    async ({ id }: Annotation) => {
      if (!(await removeOne({ annotation: id }))) return
      show({ name: 'history', text: say('annotating.removed'), action: { label: say('common.undo'), run: () => void undo({}) } })
    },
    [removeOne, undo, show, say],
  )
  return { add, edit, remove }
}
