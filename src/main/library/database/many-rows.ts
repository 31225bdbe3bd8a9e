import type { Database } from './open.ts'

/** So many rows a statement writes, while there are as many: each run of one costs about as much as a row does. */
const together = [16, 4, 1] as const

/**
 * Inserts rows of one shape, many to a statement. `table` has an integer key, which is given by SQLite unless it is among `columns`.
 * @returns what takes the rows' values, one row behind the other, and gives back the number of the first; the others follow it.
 */
export function rowInserter(db: Database, table: string, columns: readonly string[], onConflict = ''): (values: readonly unknown[]) => number {
  const row = `(${columns.map(() => '?').join(', ')})`
  const statements = together.map((rows) => [columns.length * rows, db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array<string>(rows).fill(row).join(', ')} ${onConflict}`)] as const)
  return (values) => {
    let last = 0
    let at = 0
    for (const [width, statement] of statements)
      for (; at + width <= values.length; at += width) last = Number(statement.run(at === 0 && width === values.length ? values : values.slice(at, at + width)).lastInsertRowid)
    return last - values.length / columns.length + 1
  }
}
