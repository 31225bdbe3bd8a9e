import type { HistoryAction, HistoryEntry, HistoryLabel, UndoState } from '../../../shared/contract/history.ts'
import type { Change, historyStore, StoredStep } from '../database/history.ts'

/** How one kind of thing is given a state, and how it is made not to be. */
export interface Keeper<T> {
  put(state: T, id: number | string): void
  remove(id: number | string): void
  /** Called once a step, in its transaction, after all its changes of this kind: for what must follow from them together. */
  settled?(changes: readonly { readonly id: number | string; readonly before: T | null; readonly after: T | null }[]): void
}
/** Changes of one kind of thing, checked by the compiler; null: there is none. */
export interface Kind<T> {
  change(id: number | string, before: T | null, after: T | null): Change
}

export interface History {
  /** What gives a kind of thing its states joins here, once, when the library opens; nothing else of the history knows the kind. */
  keep<T>(what: string, keeper: Keeper<T>): Kind<T>
  /** Make the changes, and remember how to take them back: one step, one transaction. No changes, no step: null. */
  step(action: HistoryAction, subject: string, changes: readonly Change[]): number | null
  undo(): UndoState
  redo(): UndoState
  /** What undo and redo would be about, by number. */
  ends(): { readonly done: number | null; readonly undone: number | null }
  /** Whether a step still stands. */
  isDone(step: number): boolean
  /** Make the last step as if it had never been. False, and nothing happens, where the person has done something else since. */
  forget(step: number): boolean
  state(): UndoState
  list(limit: number): readonly HistoryEntry[]
}

/** What the person did, and taking it back: whatever is changed by whole states, before and after, can join. */
export function createHistory(store: ReturnType<typeof historyStore>, transact: <T>(write: () => T) => T): History {
  const keepers = new Map<string, Keeper<unknown>>()

  function apply({ what, id }: Change, state: unknown): void {
    const keeper = keepers.get(what)
    if (!keeper) throw new Error(`Nothing keeps things of the kind ${what}, so their history cannot be followed.`)
    if (state === null) keeper.remove(id)
    else keeper.put(state, id)
  }
  function settle(changes: readonly Change[]): void {
    for (const what of new Set(changes.map((change) => change.what))) keepers.get(what)?.settled?.(changes.filter((change) => change.what === what))
  }
  const label = (step: StoredStep | undefined): HistoryLabel | null => (step ? { action: step.action, subject: step.subject } : null)
  const state = (): UndoState => ({ undo: label(store.findLastDone()), redo: label(store.findFirstUndone()) })

  return {
    keep<T>(what: string, keeper: Keeper<T>): Kind<T> {
      keepers.set(what, keeper as Keeper<unknown>)
      return { change: (id, before, after) => ({ what, id, before, after }) }
    },
    step(action, subject, changes) {
      if (changes.length === 0) return null
      return transact(() => {
        for (const change of changes) apply(change, change.after)
        settle(changes)
        return store.record({ action, subject }, changes, new Date().toISOString())
      })
    },
    undo() {
      transact(() => {
        const last = store.findLastDone()
        if (!last) return
        const changes = store.listChanges(last.id)
        for (const change of changes.toReversed()) apply(change, change.before)
        settle(changes)
        store.setUndone(last.id, true)
      })
      return state()
    },
    redo() {
      transact(() => {
        const next = store.findFirstUndone()
        if (!next) return
        const changes = store.listChanges(next.id)
        for (const change of changes) apply(change, change.after)
        settle(changes)
        store.setUndone(next.id, false)
      })
      return state()
    },
    state,
    ends: () => ({ done: store.findLastDone()?.id ?? null, undone: store.findFirstUndone()?.id ?? null }),
    isDone: (step) => store.isDone(step),
    forget: (step) =>
      transact(() => {
        if (store.findLastDone()?.id !== step) return false
        const changes = store.listChanges(step)
        for (const change of changes.toReversed()) apply(change, change.before)
        settle(changes)
        store.drop(step)
        return true
      }),
    list: (limit) => store.list(limit),
  }
}

/** For the history's lines: enough of a text to know it by. */
export function shortened(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}
