import Sqlite, { type Database } from 'better-sqlite3'
import { randomUUID } from 'node:crypto'
import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { LibraryFailure } from '../failure.ts'
import { indexSchema, indexVersion } from './index-schema.ts'
import { migrate, migrations, schemaVersion } from './migrate.ts'

export type { Database }

/** For each database, negative as SQLite wants it: with its own 2 MiB, a list of answers reads most of its pages from the file again. */
const cacheKibibytes = -16_384

/**
 * Of each database's log, in pages: so much is written before it goes into the database itself, on disk both times. With SQLite's own 1,000 the pages that every
 * transaction changes (ends of tables, checksums in no order) go there four times as often, for a quarter of what writing an article costs.
 */
const logPages = 4_000

/** SQLite's own errors, by code (`SQLITE_FULL`, `SQLITE_CORRUPT` …), or null for anything else. */
export const sqliteCode = (error: unknown): string | null => (error instanceof Sqlite.SqliteError ? error.code : null)

/** Made once for each connection: the driver's own makes four functions at every call. */
const transactions = new WeakMap<Database, (write: () => unknown) => unknown>()

/** Run `write` whole or not at all. */
export function inTransaction<T>(db: Database, write: () => T): T {
  let run = transactions.get(db)
  if (!run) transactions.set(db, (run = db.transaction((work: () => unknown) => work())))
  return run(write) as T
}

/**
 * Open the kept database, bringing it up to date when `mode` is write.
 * @param seeds whether a library made here should begin with the sample articles.
 * @throws LibraryFailure when it is newer than this program, not a library, or (for reading) not there.
 */
export function openKept(folder: string, mode: 'write' | 'read', seeds: boolean): Database {
  const path = join(folder, 'library.db')
  if (mode === 'read' && !existsSync(path))
    throw new LibraryFailure('not-found', {
      en: `There is no library in ${folder}. Make one with “recoupe import <path…>” or by opening the window.`,
      fr: `Il n’y a pas de bibliothèque dans ${folder}. Créez-en une avec « recoupe import <chemin…> » ou en ouvrant la fenêtre.`,
    })
  const db = new Sqlite(path, { readonly: mode === 'read', timeout: 5000 })
  try {
    db.pragma(`cache_size = ${cacheKibibytes}`)
    schemaVersion(db)
    if (mode === 'write') {
      db.pragma('journal_mode = WAL')
      db.pragma('synchronous = NORMAL')
      db.pragma(`wal_autocheckpoint = ${logPages}`)
      db.pragma('foreign_keys = ON')
      migrate(db)
      db.prepare('INSERT INTO library (one, key, created_at, seeds) VALUES (1, ?, ?, ?) ON CONFLICT (one) DO NOTHING').run(
        randomUUID(),
        new Date().toISOString(),
        seeds ? 'wanted' : 'none',
      )
    } else if (schemaVersion(db) < migrations.length)
      throw new LibraryFailure('read-only', {
        en: `The library in ${folder} is of an older format. Open it once in the window, which brings it up to date.`,
        fr: `La bibliothèque de ${folder} est d’un format plus ancien. Ouvrez-la une fois dans la fenêtre, qui la mettra à jour.`,
      })
    return db
  } catch (error) {
    db.close()
    if (sqliteCode(error) === 'SQLITE_NOTADB' || sqliteCode(error) === 'SQLITE_CORRUPT')
      throw new LibraryFailure('unreadable', {
        en: `${path} is damaged or is not a Recoupe library. Put back a copy of it; nothing was changed.`,
        fr: `${path} est endommagé ou n’est pas une bibliothèque Recoupe. Remettez-en une copie ; rien n’a été modifié.`,
      })
    throw error
  }
}

/**
 * Attach the derived half. When it is missing, damaged, of another library or of another version it is thrown away and
 * made empty: documents then lack their mark, and are derived anew.
 * @returns whether an index that was there had to be thrown away.
 */
export function attachIndex(db: Database, folder: string, mode: 'write' | 'read'): { readonly discarded: boolean } {
  const path = join(folder, 'index.db')
  const key = (db.prepare('SELECT key FROM library').get() as { key: string }).key
  const existed = existsSync(path)
  if (existed && attach(db, path) && isOurs(db, key, path)) {
    db.pragma(`derived.cache_size = ${cacheKibibytes}`)
    return { discarded: false }
  }
  detach(db)
  if (mode === 'read')
    throw new LibraryFailure('read-only', {
      en: `The search index of ${folder} is missing or out of date. Open the library in the window, or run “recoupe reindex”, which makes it anew.`,
      fr: `L’index de recherche de ${folder} manque ou n’est plus à jour. Ouvrez la bibliothèque dans la fenêtre, ou lancez « recoupe reindex », qui le refait.`,
    })
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true })
  db.prepare('ATTACH ? AS derived').run(path)
  db.pragma('derived.journal_mode = WAL')
  db.pragma('derived.synchronous = NORMAL')
  db.pragma(`derived.cache_size = ${cacheKibibytes}`)
  inTransaction(db, () => {
    db.exec(indexSchema)
    db.prepare('INSERT INTO built (one, library_key, version) VALUES (1, ?, ?)').run(key, indexVersion)
  })
  return { discarded: existed }
}

function attach(db: Database, path: string): boolean {
  try {
    db.prepare('ATTACH ? AS derived').run(path)
    return true
  } catch (error) {
    if (sqliteCode(error) === null) throw error
    return false
  }
}

/** A full check of a large index would cost more than it is worth at every start; damage shows there when it is met. */
const checkedUpTo = 64 * 2 ** 20

function isOurs(db: Database, key: string, path: string): boolean {
  try {
    const built = db.prepare('SELECT library_key AS key, version FROM derived.built').get() as { key: string; version: number } | undefined
    if (built?.key !== key || built.version !== indexVersion) return false
    return statSync(path).size > checkedUpTo || db.pragma('derived.quick_check(1)', { simple: true }) === 'ok'
  } catch (error) {
    if (sqliteCode(error) === null) throw error
    return false
  }
}

function detach(db: Database): void {
  try {
    db.exec('DETACH derived')
  } catch (error) {
    if (sqliteCode(error) === null) throw error
  }
}
