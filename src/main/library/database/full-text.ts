import type { Database } from './open.ts'

export interface WaitingPassage {
  readonly id: number
  readonly words: string
  readonly title: string
}

/**
 * All the SQL of SQLite's full-text index. What is put waits for the end of the transaction: at every savepoint FTS5 writes what it holds as a piece of its own, and
 * pieces have to be merged.
 */
export function fullTextStore(db: Database) {
  const insert = db.prepare('INSERT INTO passages_fts (rowid, words, title) VALUES (?, ?, ?)')
  const remove = db.prepare('DELETE FROM passages_fts WHERE rowid BETWEEN ? AND ?')
  const clear = db.prepare(`INSERT INTO passages_fts (passages_fts) VALUES ('delete-all')`)
  const rows = db.prepare<[string], number>('SELECT rowid FROM passages_fts WHERE passages_fts MATCH ?').pluck()
  let waiting: WaitingPassage[] = []

  /** To be called at the end of a transaction, and before anything else is done with the index. */
  function write(): void {
    const those = waiting
    waiting = []
    for (const { id, words, title } of those) insert.run(id, words, title)
  }
  return {
    put: (passage: WaitingPassage): void => void waiting.push(passage),
    write,
    countWaiting: (): number => waiting.length,
    /** What was put since then is not kept. */
    forgetSince(count: number): void {
      waiting.length = Math.min(waiting.length, count)
    },
    remove(first: number, last: number): void {
      write()
      remove.run(first, last)
    },
    clear(): void {
      waiting = []
      clear.run()
    },
    /** Numbers of the passages that answer an expression. */
    listRows(expression: string): number[] {
      write()
      return rows.all(expression)
    },
  }
}
