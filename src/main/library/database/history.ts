import type { HistoryAction, HistoryEntry } from '../../../shared/contract/history.ts'
import type { Database } from './open.ts'

/** One thing that a step changed: its state before and after, null where there was none. */
export interface Change {
  readonly what: string
  readonly id: number | string
  readonly before: unknown
  readonly after: unknown
}
export interface StoredStep {
  readonly id: number
  readonly action: HistoryAction
  readonly subject: string
}
type ChangeRow = Pick<Change, 'what' | 'id'> & { readonly before: string | null; readonly after: string | null }
type EntryRow = Omit<HistoryEntry, 'undone'> & { readonly undone: number }

const toJson = (state: unknown): string | null => (state === null ? null : JSON.stringify(state))
const fromJson = (state: string | null): unknown => (state === null ? null : (JSON.parse(state) as unknown))

/** All the SQL about what the person did. It knows kinds of things by name only. */
export function historyStore(db: Database) {
  const forget = db.prepare('DELETE FROM history WHERE undone = 1')
  const forgetChanges = db.prepare('DELETE FROM changes WHERE step_id IN (SELECT id FROM history WHERE undone = 1)')
  const record = db.prepare('INSERT INTO history (at, action, subject) VALUES (?, ?, ?)')
  const recordChange = db.prepare('INSERT INTO changes (step_id, number, what, thing, before, after) VALUES (?, ?, ?, ?, ?, ?)')
  const changes = db.prepare<[number], ChangeRow>('SELECT what, thing AS id, before, after FROM changes WHERE step_id = ? ORDER BY number')
  const lastDone = db.prepare<[], StoredStep>('SELECT id, action, subject FROM history WHERE undone = 0 ORDER BY id DESC LIMIT 1')
  const firstUndone = db.prepare<[], StoredStep>('SELECT id, action, subject FROM history WHERE undone = 1 ORDER BY id LIMIT 1')
  const isDone = db.prepare<[number], number>('SELECT EXISTS (SELECT 1 FROM history WHERE id = ? AND undone = 0)').pluck()
  const drop = db.prepare('DELETE FROM history WHERE id = ?')
  const dropChanges = db.prepare('DELETE FROM changes WHERE step_id = ?')
  const setUndone = db.prepare('UPDATE history SET undone = ? WHERE id = ?')
  const newest = db.prepare<[number], EntryRow>('SELECT id, at, action, subject, undone FROM history ORDER BY id DESC LIMIT ?')

  return {
    /** Remember a step; what had been undone can then no longer be done again. For one transaction. */
    record(step: Omit<StoredStep, 'id'>, made: readonly Change[], at: string): number {
      forgetChanges.run()
      forget.run()
      const id = record.run(at, step.action, step.subject).lastInsertRowid
      made.forEach((change, number) => recordChange.run(id, number, change.what, change.id, toJson(change.before), toJson(change.after)))
      return Number(id)
    },
    isDone: (step: number): boolean => isDone.get(step) === 1,
    /** Forget a step: it can be neither undone nor done again. */
    drop(step: number): void {
      dropChanges.run(step)
      drop.run(step)
    },
    findLastDone: (): StoredStep | undefined => lastDone.get(),
    findFirstUndone: (): StoredStep | undefined => firstUndone.get(),
    listChanges: (step: number): Change[] => changes.all(step).map((row) => ({ ...row, before: fromJson(row.before), after: fromJson(row.after) })),
    setUndone: (step: number, undone: boolean): void => void setUndone.run(Number(undone), step),
    /** Newest first. */
    list: (limit: number): HistoryEntry[] => newest.all(limit).map((row) => ({ ...row, undone: row.undone === 1 })),
  }
}
