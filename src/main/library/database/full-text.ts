import type { PackedWords } from '../search/packed-words.ts'
import { fullTextPieces, fullTextTable } from './index-schema.ts'
import type { Database } from './open.ts'

/** A document whose words are to be written: its passages are numbered from the first on. */
export interface WaitingWords {
  readonly firstPassage: number
  readonly packed: PackedWords
}

/** While articles come in, so many pieces wait to be merged: the fewer times each is written anew, the less it costs, and a search looks into each. */
const mostPieces = 4 * fullTextPieces
/** So much is merged at a time, in pages: some twenty milliseconds, which is what four hundred articles bring. */
const pagesAtOnce = 256

/**
 * All the SQL of SQLite's full-text index. It holds the documents of segments: those that are in none yet wait with their words in `index_waiting`, and are
 * written all at once when their segment is, for every transaction that writes to it makes a piece, and pieces have to be merged. The few searches that come here
 * meanwhile find them in a table that lives as long as this connection, and is made when the first asks.
 * @param unpack gives the words of a document's title and of each of its passages, with spaces between.
 */
export function fullTextStore(db: Database, unpack: (packed: PackedWords) => readonly string[]) {
  const insertInto = (table: string) => db.prepare(`INSERT INTO ${table} (rowid, words, title) VALUES (?, ?, ?)`)
  const removeFrom = (table: string) => db.prepare(`DELETE FROM ${table} WHERE rowid BETWEEN ? AND ?`)
  const rowsOf = (table: string) => db.prepare<[string], number>(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`).pluck()
  const insert = insertInto('passages_fts')
  const remove = removeFrom('passages_fts')
  const rows = rowsOf('passages_fts')
  const clear = db.prepare(`INSERT INTO passages_fts (passages_fts) VALUES ('delete-all')`)
  const merge = db.prepare(`INSERT INTO passages_fts (passages_fts, rank) VALUES ('merge', ${pagesAtOnce})`)
  const changes = db.prepare<[], number>('SELECT total_changes()').pluck()
  const waiting = db.prepare<[], { sequence: number; firstPassage: number }>('SELECT sequence, first_passage AS firstPassage FROM index_documents WHERE segment = 0')
  /** Another number whenever all that waited has gone, into a segment or because everything is derived anew: the sequence then begins again. */
  const epoch = db.prepare<[], number>('SELECT epoch FROM index_state').pluck()
  const words = db.prepare<[number], { terms: string; places: Uint8Array }>('SELECT terms, places FROM index_documents JOIN index_waiting USING (document_id) WHERE sequence = ?')
  /** Since nothing was left to merge; what was written before this library was opened waits for an idle moment. */
  let pieces = 0
  let isMerging = false
  /** What of that which waits is in the table beside, by its place in the sequence of changes: the numbers of its passages. */
  let beside: { readonly epoch: number; readonly known: Map<number, readonly [number, number]>; readonly insert: typeof insert; readonly remove: typeof remove; readonly rows: typeof rows } | null = null

  /** Returns the number of the last row. */
  function writeInto(insertion: typeof insert, { firstPassage, packed }: WaitingWords): number {
    const [title = '', ...passages] = unpack(packed)
    passages.forEach((passage, i) => insertion.run(firstPassage + i, passage, i === 0 ? title : ''))
    return firstPassage + passages.length - 1
  }
  function openBeside(epoch: number) {
    db.exec(`DROP TABLE IF EXISTS temp.waiting_fts; CREATE VIRTUAL TABLE temp.waiting_fts ${fullTextTable}`)
    return { epoch, known: new Map<number, readonly [number, number]>(), insert: insertInto('temp.waiting_fts'), remove: removeFrom('temp.waiting_fts'), rows: rowsOf('waiting_fts') }
  }
  function listWaitingRows(expression: string): number[] {
    const those = waiting.all()
    if (those.length === 0) return []
    const now = epoch.get()!
    if (beside?.epoch !== now) beside = openBeside(now)
    const wait = new Set(those.map(({ sequence }) => sequence))
    for (const [sequence, [first, last]] of beside.known)
      if (!wait.has(sequence)) {
        beside.remove.run(first, last)
        beside.known.delete(sequence)
      }
    for (const { sequence, firstPassage } of those) {
      const packed = beside.known.has(sequence) ? undefined : words.get(sequence)
      if (packed) beside.known.set(sequence, [firstPassage, writeInto(beside.insert, { firstPassage, packed })])
    }
    return beside.rows.all(expression)
  }

  return {
    /** For the transaction that puts these documents into a segment. */
    write(documents: readonly WaitingWords[]): void {
      for (const document of documents) writeInto(insert, document)
      pieces++
    },
    remove: (first: number, last: number): void => void remove.run(first, last),
    clear: (): void => void clear.run(),
    /** To be called when a transaction was not kept: with it went what it brought to the table beside. */
    forget(): void {
      beside = null
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
    listRows: (expression: string): number[] => [...rows.all(expression), ...listWaitingRows(expression)],
  }
}
