import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../../src/main/library/database/migrate.ts'

it('brings documents of an earlier schema along: their sources, and addresses by which a page saved again is known', () => {
  const db = new Sqlite(':memory:')
  db.pragma('foreign_keys = ON')
  migrate(db, 3)
  db.exec(`
    INSERT INTO documents (id, title, address, language, added_at) VALUES (7, 'Un pont', 'https://www.Gazette.example/pont/', 'fr', '2026-01-01'), (8, 'Sans adresse', NULL, 'fr', '2026-01-01');
    INSERT INTO revisions (id, document_id, number, text, checksum, blocks, created_at) VALUES (3, 7, 1, 'Un pont.', 'text', '[]', '2026-01-01');
    INSERT INTO sources (id, document_id, revision_id, file_name, checksum, bytes, format, charset, offsets, boilerplate_dropped, notes, imported_at)
      VALUES (5, 7, 3, 'pont.txt', 'bytes', 9, 'text', 'utf-8', '[[0,0]]', 0, '[]', '2026-01-01');
    INSERT INTO passages (id, revision_id, document_id, start_at, end_at) VALUES (11, 3, 7, 0, 8);
  `)
  migrate(db)
  expect(db.prepare('SELECT id, document_id, revision_id, file_name, entry, path, checksum, has_own_bytes FROM sources').raw().all()).toEqual([[5, 7, 3, 'pont.txt', '', null, 'bytes', 1]])
  expect(db.prepare('SELECT id, starred, edited, address_key FROM documents ORDER BY id').raw().all()).toEqual([[7, 0, '[]', 'gazette.example/pont'], [8, 0, '[]', null]])
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.prepare('DELETE FROM documents WHERE id = 7').run()
  expect(db.prepare('SELECT (SELECT count(*) FROM sources) + (SELECT count(*) FROM revisions)').pluck().get()).toBe(0)
  db.close()
})
