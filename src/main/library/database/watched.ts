import type { Database } from './open.ts'

export interface StoredFolder {
  readonly id: number
  readonly path: string
  readonly collection: number | null
  readonly addedAt: string
  readonly lastLooked: string | null
  readonly files: number
  readonly refused: number
}
/** A watched file as it was when it was last read. */
export interface SeenFile {
  readonly path: string
  readonly size: number
  readonly modified: number
}

/** All the SQL about watched folders. */
export function watchedStore(db: Database) {
  const folders = db.prepare<[], StoredFolder>(`
    SELECT id, path, collection_id AS collection, added_at AS addedAt, looked_at AS lastLooked,
           (SELECT count(*) FROM watched_files WHERE folder_id = watched_folders.id AND refused = 0) AS files,
           (SELECT count(*) FROM watched_files WHERE folder_id = watched_folders.id AND refused = 1) AS refused
      FROM watched_folders ORDER BY path
  `)
  const add = db.prepare('INSERT INTO watched_folders (path, collection_id, added_at) VALUES (?, ?, ?) ON CONFLICT (path) DO UPDATE SET collection_id = coalesce(excluded.collection_id, collection_id)')
  const remove = db.prepare('DELETE FROM watched_folders WHERE id = ?')
  const looked = db.prepare('UPDATE watched_folders SET looked_at = ? WHERE id = ?')
  const seen = db.prepare<[number], SeenFile>('SELECT path, size, modified FROM watched_files WHERE folder_id = ?')
  const see = db.prepare(`
    INSERT INTO watched_files (folder_id, path, size, modified, refused) SELECT id, @path, @size, @modified, @refused FROM watched_folders WHERE id = @folder
    ON CONFLICT (folder_id, path) DO UPDATE SET size = excluded.size, modified = excluded.modified, refused = excluded.refused
  `)

  return {
    list: (): StoredFolder[] => folders.all(),
    add: (path: string, collection: number | null, at: string): void => void add.run(path, collection, at),
    remove: (id: number): void => void remove.run(id),
    setLooked: (id: number, at: string): void => void looked.run(at, id),
    listSeen: (folder: number): SeenFile[] => seen.all(folder),
    see: (folder: number, { path, size, modified }: SeenFile, isRefused: boolean): void => void see.run({ folder, path, size, modified, refused: Number(isRefused) }),
  }
}
