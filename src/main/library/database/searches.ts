import type { PastSearch, SavedSearch, Search } from '../../../shared/contract/search.ts'
import type { Database } from './open.ts'

type SavedRow = Omit<SavedSearch, 'search'> & { readonly search: string }
const toSaved = (row: SavedRow): SavedSearch => ({ ...row, search: JSON.parse(row.search) as Search })

/** Past searches beyond this many are forgotten, oldest first. */
const pastKept = 100

/** All the SQL about searches that are kept: named ones, and those of the past. */
export function searchesStore(db: Database) {
  const columns = 'id, name, search, saved_at AS savedAt'
  const all = db.prepare<[], SavedRow>(`SELECT ${columns} FROM saved_searches`)
  const byId = db.prepare<[number], SavedRow>(`SELECT ${columns} FROM saved_searches WHERE id = ?`)
  const byName = db.prepare<[string], SavedRow>(`SELECT ${columns} FROM saved_searches WHERE name = ?`)
  const nextId = db.prepare<[], { id: number }>(`
    SELECT max(coalesce((SELECT max(id) FROM saved_searches), 0), coalesce((SELECT max(thing) FROM changes WHERE what = 'saved-search'), 0)) + 1 AS id
  `)
  const put = db.prepare(`
    INSERT INTO saved_searches (id, name, search, saved_at) VALUES (@id, @name, @search, @savedAt)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, search = excluded.search, saved_at = excluded.saved_at
  `)
  const remove = db.prepare('DELETE FROM saved_searches WHERE id = ?')
  const past = db.prepare<[], { search: string; at: string }>('SELECT search, at FROM past_searches ORDER BY at DESC, rowid DESC')
  // Taken out and put in again, so that of two in one millisecond the later one is the newer.
  const forgetOne = db.prepare('DELETE FROM past_searches WHERE search = ?')
  const remember = db.prepare('INSERT INTO past_searches (search, at) VALUES (?, ?)')
  const trim = db.prepare('DELETE FROM past_searches WHERE rowid NOT IN (SELECT rowid FROM past_searches ORDER BY at DESC, rowid DESC LIMIT ?)')
  const forgetPast = db.prepare('DELETE FROM past_searches')

  return {
    list: (): SavedSearch[] => all.all().map(toSaved),
    find(id: number): SavedSearch | undefined {
      const row = byId.get(id)
      return row && toSaved(row)
    },
    findByName(name: string): SavedSearch | undefined {
      const row = byName.get(name)
      return row && toSaved(row)
    },
    /** Never one that was used before. */
    nextId: (): number => nextId.get()!.id,
    put: (saved: SavedSearch): void => void put.run({ ...saved, search: JSON.stringify(saved.search) }),
    remove: (id: number): void => void remove.run(id),
    /** Newest first. */
    listPast: (): PastSearch[] => past.all().map(({ search, at }) => ({ search: JSON.parse(search) as Search, at })),
    /** Put at the head of the past ones; for one transaction. */
    remember(search: Search, at: string): void {
      const written = JSON.stringify(search)
      forgetOne.run(written)
      remember.run(written, at)
      trim.run(pastKept)
    },
    forgetPast: (): void => void forgetPast.run(),
  }
}
