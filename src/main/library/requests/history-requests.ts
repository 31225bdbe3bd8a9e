import type { Handlers } from '../answer.ts'
import type { History } from '../history/history.ts'

/** What the person did, taking it back, and doing it again. */
export function historyRequests(history: History): Pick<Handlers, 'undoState' | 'listHistory' | 'undo' | 'redo'> {
  return {
    undoState: () => history.state(),
    listHistory: ({ limit }) => history.list(limit),
    undo: () => history.undo(),
    redo: () => history.redo(),
  }
}
