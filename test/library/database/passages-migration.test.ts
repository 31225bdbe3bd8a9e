import Sqlite from 'better-sqlite3'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { migrate } from '../../../src/main/library/database/migrate.ts'
import { freshFolder, freshLibrary } from '../fresh-library.ts'

const bridge = 'Le pont de Limoges\n\nLe maire de Limoges, Paul Verdier, a promis 12 millions d’euros pour le pont.\n'
const school = 'Une école à Tulle\n\nLa ville de Tulle ouvrira une école en septembre.\n'
const blocksOf = (text: string) => JSON.stringify([{ type: 'heading', level: 1, start: 0, end: text.indexOf('\n') }, { type: 'paragraph', start: text.indexOf('\n') + 2, end: text.length - 1 }])

/** A library as the fifth schema had it: one article, and another that was removed with all its rows, passages among them. */
function olderLibrary(): string {
  const folder = path.join(freshFolder(), 'older.recoupe')
  mkdirSync(path.join(folder, 'originals'), { recursive: true })
  const db = new Sqlite(path.join(folder, 'library.db'))
  db.pragma('foreign_keys = ON')
  migrate(db, 5)
  const source = (id: number, name: string) => ({
    id, document_id: id, revision_id: id, file_name: name, entry: '', path: null, checksum: `bytes-${id}`, has_own_bytes: 1, bytes: 90, format: 'text', charset: 'utf-8', offsets: '[]', pages: null,
    boilerplate_dropped: 0, notes: '[]', imported_at: '2026-01-01',
  })
  const rows = {
    documents: [{ id: 8, title: 'Une école à Tulle', outlet: null, author: null, address: null, published: null, language: 'fr', added_at: '2026-01-01', starred: 1, edited: '[]', address_key: null }],
    revisions: [{ id: 8, document_id: 8, number: 1, text: school, checksum: 'text-8', blocks: blocksOf(school), created_at: '2026-01-01' }],
    sources: [source(8, 'ecole.txt')],
    passages: [{ id: 12, revision_id: 8, document_id: 8, start_at: 0, end_at: school.length }],
  }
  const put = (table: string, row: object) => db.prepare(`INSERT INTO ${table} (${Object.keys(row).join()}) VALUES (${Object.keys(row).map(() => '?').join()})`).run(...(Object.values(row) as unknown[]))
  put('library', { one: 1, key: 'older', created_at: '2026-01-01', seeds: 'none' })
  put('documents', { ...rows.documents[0], id: 7, title: 'Le pont de Limoges' })
  put('revisions', { ...rows.revisions[0], id: 7, document_id: 7, text: bridge, checksum: 'text-7', blocks: blocksOf(bridge) })
  put('sources', source(7, 'pont.txt'))
  put('passages', { id: 11, revision_id: 7, document_id: 7, start_at: 0, end_at: bridge.length })
  put('removed_documents', { document_id: 8, title: 'Une école à Tulle', outlet: null, removed_at: '2026-01-02', annotations: 0, originals: '[]', rows: JSON.stringify(rows) })
  for (const table_name of ['documents', 'revisions', 'sources', 'passages']) put('used_numbers', { table_name, greatest: 12 })
  db.close()
  return folder
}

it('finds the articles of a library that kept its passages, and brings back one that was removed with them', async () => {
  const { client, library } = freshLibrary({ folder: olderLibrary() })
  await library.ready
  const found = async (words: string) => (await client.search({ words })).documents.map(({ document }) => document)
  expect(await found('promis')).toEqual([7])
  expect((await client.openDocument({ document: 7 })).receipt).toMatchObject({ passages: 1, sentences: 2 })
  await client.restoreDocuments({ documents: [8] })
  expect(await found('septembre')).toEqual([8])
  expect((await client.listDocuments({})).map(({ id, starred }) => [id, starred])).toEqual(expect.arrayContaining([[7, true], [8, true]]))
})
