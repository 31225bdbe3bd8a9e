import { useCallback } from 'react'
import type { HistoryLabel } from '../../shared/contract/history.ts'
import { describeAction } from '../history/describe-action.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { useChange } from '../library/use-change.ts'
import { useToasts } from '../ui/toasts.tsx'

/** Undo and redo, and in words what each would do; null when there is nothing to do. What was done is said, since it may lie out of sight. */
export function useHistory() {
  const { say } = useWords()
  const { show } = useToasts()
  const { data } = useAsk('undoState', {})
  const { run: runUndo } = useChange('undo')
  const { run: runRedo } = useChange('redo')
  const describe = (label: HistoryLabel | null | undefined) => (label ? describeAction(say, label) : null)
  const [undoable, redoable] = [describe(data?.undo), describe(data?.redo)]
  const undo = useCallback(async () => {
    if (undoable !== null && (await runUndo({}))) show({ name: 'history', text: say('annotating.undone', { what: undoable }) })
  }, [undoable, runUndo, show, say])
  const redo = useCallback(async () => {
    if (redoable !== null && (await runRedo({}))) show({ name: 'history', text: say('annotating.redone', { what: redoable }) })
  }, [redoable, runRedo, show, say])
  return { undo: () => void undo(), redo: () => void redo(), undoable, redoable }
}
