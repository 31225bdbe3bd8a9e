import { fullTextPieces } from './index-schema.ts'
import type { Database } from './open.ts'

export interface WaitingPassage {
  readonly id: number
  readonly words: string
  readonly title: string
}

/** While articles come in, so many pieces wait to be merged: the fewer times each is written anew, the less it costs, and a search looks into each. */
const mostPieces = 4 * fullTextPieces
/** So much is merged at a time, in pages: some twenty milliseconds, which is what four hundred articles bring. */
const pagesAtOnce = 256

/**
 * All the SQL of SQLite's full-text index. What is put waits for the end of the transaction: at every savepoint FTS5 writes what it holds as a piece of its own, and
 * pieces have to be merged.
 */
export function fullTextStore(db: Database) {
  const insert = db.prepare('INSERT INTO passages_fts (rowid, words, title) VALUES (?, ?, ?)')
  const remove = db.prepare('DELETE FROM passages_fts WHERE rowid BETWEEN ? AND ?')
  const clear = db.prepare(`INSERT INTO passages_fts (passages_fts) VALUES ('delete-all')`)
  const rows = db.prepare<[string], number>('SELECT rowid FROM passages_fts WHERE passages_fts MATCH ?').pluck()
  const merge = db.prepare(`INSERT INTO passages_fts (passages_fts, rank) VALUES ('merge', ${pagesAtOnce})`)
  const changes = db.prepare<[], number>('SELECT total_changes()').pluck()
  let waiting: WaitingPassage[] = []
  /** Since nothing was left to merge; what was written before this library was opened waits for an idle moment. */
  let pieces = 0
  let isMerging = false

  /** To be called at the end of a transaction, and before anything else is done with the index. */
  function write(): void {
    const those = waiting
    waiting = []
    for (const { id, words, title } of those) insert.run(id, words, title)
    if (those.length > 0) pieces++
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
    /**
     * To be called between transactions, as long as it says that there is more to do: merges some of what they wrote. While articles come in it waits until
     * there is much of it; with `isIdle` it does not.
     */
    tidy(isIdle: boolean): boolean {
      isMerging ||= isIdle || pieces >= mostPieces
      if (!isMerging) return false
      const before = changes.get()!
      merge.run()
      // As FTS5 says that there was something to merge.
      if (changes.get()! - before >= 2) return true
      isMerging = false
      pieces = 0
      return false
    },
    /** Numbers of the passages that answer an expression. */
    listRows(expression: string): number[] {
      write()
      return rows.all(expression)
    },
  }
}
