import Sqlite from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { freshLibrary, importTexts, seeds } from '../fresh-library.ts'

const bridge = 'Le pont de Saint-Lumine\n\nLa ville de Nantes financera le pont à hauteur de 12 millions d’euros. Claire Vautrin, maire de Nantes, l’a annoncé lundi.\n'
const school = 'L’école de Vertou\n\nLa ville de Vertou ouvrira une école en 2027 pour 4 millions d’euros. Paul Ferrand, maire de Vertou, pose la première pierre.\n'

/** Everything a person would mourn, and everything derived, as a hash and by table; what only says when is left out. */
function dump(folder: string, tables?: readonly string[]): Record<string, string> {
  const db = new Sqlite(path.join(folder, 'library.db'), { readonly: true })
  const names = tables ?? (db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('history', 'changes', 'used_numbers', 'sqlite_sequence')`).pluck().all() as string[])
  const found = Object.fromEntries(names.map((name) => [name, createHash('sha256').update(JSON.stringify(db.prepare(`SELECT * FROM ${name} ORDER BY 1, 2`).raw().all())).digest('hex')]))
  db.close()
  return found
}
/** Rows of the index that speak of a document, by table. */
function rowsOf(folder: string, document: number): Record<string, number> {
  const library = new Sqlite(path.join(folder, 'library.db'), { readonly: true })
  library.prepare('ATTACH ? AS derived').run(path.join(folder, 'index.db'))
  const counts: Record<string, number> = {}
  for (const table of ['layouts', 'appearances', 'mentions', 'relations', 'figures', 'extracted', 'sketches', 'origins', 'revisions', 'sources', 'annotations', 'document_tags', 'collection_documents'])
    counts[table] = library.prepare(`SELECT count(*) FROM ${table} WHERE document_id = ?`).pluck().get(document) as number
  counts['full text'] = library.prepare('SELECT (SELECT count(*) FROM passages_fts_docsize) - (SELECT coalesce(sum(passages), 0) FROM layouts JOIN index_documents USING (document_id) WHERE segment > 0)').pluck().get() as number
  counts['unused forms'] = library.prepare('SELECT count(*) FROM forms WHERE id NOT IN (SELECT form_id FROM appearances)').pluck().get() as number
  counts['empty entities'] = library.prepare('SELECT count(*) FROM entities WHERE id NOT IN (SELECT entity_id FROM forms WHERE entity_id IS NOT NULL)').pluck().get() as number
  counts['index'] = library.prepare('SELECT count(*) FROM index_documents WHERE document_id = ? AND segment >= 0').pluck().get(document) as number
  library.close()
  return counts
}
const nothing = (counts: Record<string, number>) => Object.fromEntries(Object.keys(counts).map((name) => [name, 0]))

it('says what a removal takes along, leaves no row of it behind, and undo brings back every byte', async () => {
  const { client, folder } = freshLibrary()
  const [one, other] = await importTexts(client, { 'a.txt': bridge, 'b.txt': school })
  const collection = await client.saveCollection({ name: 'Ponts' })
  await client.editDocuments({ documents: [one!], addTags: ['travaux'], addTo: [collection.id], set: { starred: true } })
  await client.addAnnotation({ document: one!, place: { quote: '12 millions' }, note: 'à vérifier' })
  const before = { rows: dump(folder), findings: await client.findings({}), entities: await client.listEntities({}), list: await client.listDocuments({}) }

  const preview = await client.previewRemoval({ documents: [one!] })
  expect(preview).toMatchObject({ documents: 1, sources: 1, revisions: 1, annotations: 1, titles: ['Le pont de Saint-Lumine'] })
  expect(preview.entities).toBeGreaterThan(0)
  expect(await client.removeDocuments({ documents: [one!] })).toEqual({ removed: 1 })
  expect(rowsOf(folder, one!)).toEqual(nothing(rowsOf(folder, one!)))
  expect(await client.listEntities({})).toHaveLength(before.entities.length - preview.entities)
  expect((await client.search({ words: 'Vautrin' })).total).toBe(0)
  expect((await client.listDocuments({})).map(({ id }) => id)).toEqual([other])
  await expect(client.openDocument({ document: one! })).rejects.toMatchObject({ code: 'not-found' })

  await client.undo({})
  expect(dump(folder)).toEqual(before.rows)
  expect(await client.findings({})).toEqual(before.findings)
  expect(await client.listEntities({})).toEqual(before.entities)
  expect(await client.listDocuments({})).toEqual(before.list)
  expect((await client.search({ words: 'Vautrin' })).total).toBe(1)
  await client.redo({})
  expect(rowsOf(folder, one!)).toEqual(nothing(rowsOf(folder, one!)))
})

it('gives no removed document’s number to another, so that it can come back whenever', async () => {
  const { client } = freshLibrary()
  const [one] = await importTexts(client, { 'a.txt': bridge })
  await client.removeDocuments({ documents: [one!] })
  const [other] = await importTexts(client, { 'b.txt': school })
  expect(other).not.toBe(one)
  expect((await client.listRemoved({})).map(({ document, title }) => [document, title])).toEqual([[one, 'Le pont de Saint-Lumine']])
  expect(await client.restoreDocuments({ documents: [one!] })).toEqual({ restored: 1 })
  expect((await client.search({ words: 'Vautrin' })).documents.map(({ document }) => document)).toEqual([one])
  expect((await client.search({ words: 'Ferrand' })).documents.map(({ document }) => document)).toEqual([other])
})

it('purges for good: originals go, the history says no more of it, and whoever asks is told', async () => {
  const { client, folder } = freshLibrary()
  const [one, other] = await importTexts(client, { 'a.txt': bridge, 'b.txt': school })
  await client.addAnnotation({ document: one!, place: { quote: '12 millions' } })
  await client.removeDocuments({ documents: [one!, other!] })
  const files = () => readdirSync(path.join(folder, 'originals'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
  expect(files()).toBe(2)
  const purged = await client.purgeRemoved({ documents: [one!] })
  expect(purged).toMatchObject({ purged: 1, bytes: new TextEncoder().encode(bridge).length })
  expect(purged.says.fr).toMatch(/pour de bon/)
  expect(files()).toBe(1)
  await client.undo({})
  expect((await client.listDocuments({})).map(({ id }) => id)).toEqual([other])
  expect(await client.undoState({})).toMatchObject({ undo: null })
  expect((await client.purgeRemoved({})).purged).toBe(0)
})

it('keeps an original that another document came from', async () => {
  const { client, folder } = freshLibrary()
  const outcomes = await client.importDocuments({ sources: [{ path: seeds }] })
  await client.removeDocuments({ documents: [outcomes[0]!.document!] })
  await importTexts(client, { 'again.txt': bridge })
  await client.purgeRemoved({})
  for (const { id } of await client.listDocuments({})) expect((await client.openDocument({ document: id })).original).not.toBeNull()
  expect(existsSync(path.join(folder, 'originals'))).toBe(true)
})

it('imports a removed article again as another document', async () => {
  const { client } = freshLibrary()
  const [one] = await importTexts(client, { 'a.txt': bridge })
  await client.removeDocuments({ documents: [one!] })
  const [again] = await importTexts(client, { 'a.txt': bridge })
  expect(again).not.toBe(one)
})
