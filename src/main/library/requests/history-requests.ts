import type { Sentence } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import type { History } from '../history/history.ts'
import type { Tasks } from '../tasks.ts'

const stopped: Sentence = { en: 'Stopped. Everything is as it was before.', fr: 'Arrêté. Tout est comme avant.' }

/** What the person did, taking it back, and doing it again: where that bears on many documents, in slices, and as a whole or not at all. */
export function historyRequests(history: History, tasks: Pick<Tasks, 'settle'>): Pick<Handlers, 'undoState' | 'listHistory' | 'undo' | 'redo'> {
  return {
    undoState: () => history.state(),
    listHistory: ({ limit }) => history.list(limit),
    async undo(_input, options) {
      const { done } = history.ends()
      history.undo()
      await tasks.settle(options, stopped, () => void (history.ends().undone === done && history.redo()))
      return history.state()
    },
    async redo(_input, options) {
      const { undone } = history.ends()
      history.redo()
      await tasks.settle(options, stopped, () => void (history.ends().done === undone && history.undo()))
      return history.state()
    },
  }
}
