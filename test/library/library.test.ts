import Sqlite from 'better-sqlite3'
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openLibrary } from '../../src/main/library/library.ts'
import { createClient } from '../../src/shared/client.ts'
import type { LibraryEvent } from '../../src/shared/contract.ts'
import { assets, freshFolder, freshLibrary, importTexts, seeds } from './fresh-library.ts'

const bridge = 'Le pont de Saint-Lumine\n\nLa ville de Nantes financera le pont à hauteur de 12 millions d’euros. Claire Vautrin, maire de Nantes, l’a annoncé lundi.\n'

it('begins a new library with the seeds when it is given them, and only then', async () => {
  const seeded = freshLibrary({ seeds })
  await seeded.library.ready
  expect((await seeded.client.libraryInfo({})).documents).toBe(5)
  const empty = freshLibrary()
  await empty.library.ready
  expect((await empty.client.libraryInfo({})).documents).toBe(0)
})

it('goes on with the seeds that a stop left out, and does not bring them back once they were all in', async () => {
  const { library, client, folder } = freshLibrary({ seeds })
  await library.close()
  const again = openLibrary({ folder, assets, seeds, mode: 'write' })
  await again.ready
  expect((await createClient(again).libraryInfo({})).documents).toBe(5)
  await again.close()
  await expect(client.libraryInfo({})).rejects.toMatchObject({ code: 'disconnected' })
})

it('is free for another when closing it has ended, whoever asked first', async () => {
  const { library, client, folder } = freshLibrary({ seeds })
  const importing = importTexts(client, { 'a.txt': bridge }).catch(() => 'stopped')
  void library.close()
  await library.close()
  const again = openLibrary({ folder, assets, mode: 'write' })
  await again.close()
  await importing
})

it('keeps the bytes under their checksum, and a partial date partial', async () => {
  const { client, folder } = freshLibrary()
  const outcomes = await client.importDocuments({ sources: [{ path: seeds }] })
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(5).fill('imported'))
  expect((await client.listDocuments({})).map(({ published }) => published)).toEqual(['2025-12-05', '2025-02', null, null, null])
  expect(readdirSync(path.join(folder, 'originals'), { recursive: true }).filter((name) => String(name).endsWith('.txt'))).toHaveLength(5)
})

it('knows a file it already has, and the same text from another file', async () => {
  const { client } = freshLibrary()
  const [first] = await importTexts(client, { 'a.txt': bridge })
  const [again] = await importTexts(client, { 'a.txt': bridge })
  const [windows] = await importTexts(client, { 'b.txt': bridge.replaceAll('\n', '\r\n') })
  expect([again, windows]).toEqual([first, first])
  expect((await client.libraryInfo({})).documents).toBe(1)
})

it('makes a bad file one line of the report, and goes on', async () => {
  const { client } = freshLibrary()
  const folder = freshFolder()
  writeFileSync(path.join(folder, 'empty.txt'), '')
  writeFileSync(path.join(folder, 'image.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))
  writeFileSync(path.join(folder, 'good.txt'), bridge)
  const missing = path.join(folder, 'nowhere')
  const outcomes = await client.importDocuments({ sources: [{ path: folder }, { path: missing }] })
  expect(outcomes.map(({ name, outcome }) => [path.basename(name), outcome])).toEqual([['empty.txt', 'refused'], ['good.txt', 'imported'], ['image.txt', 'refused'], ['nowhere', 'refused']])
  for (const { reason, outcome } of outcomes) if (outcome === 'refused') expect(Object.values(reason!)).toEqual([expect.stringMatching(/[.!]$/), expect.stringMatching(/[.!]$/)])
})

it('derives a deleted or damaged index anew with nothing of the person lost, and says so once', async () => {
  const { library, client, folder } = freshLibrary()
  const [document] = await importTexts(client, { 'a.txt': bridge })
  const mark = await client.addAnnotation({ document: document!, place: { quote: '12 millions' }, note: 'à vérifier' })
  const before = await client.findings({})
  await library.close()

  const reopened = async () => {
    const other = openLibrary({ folder, assets, mode: 'write' })
    await other.ready
    const asks = createClient(other)
    const seen = { findings: await asks.findings({}), annotations: await asks.listAnnotations({}), hits: (await asks.search({ words: 'ponts' })).total, notices: (await asks.libraryInfo({})).notices.map(({ code }) => code) }
    await other.close()
    return seen
  }
  for (const end of ['', '-wal', '-shm']) rmSync(path.join(folder, 'index.db') + end, { force: true })
  expect(await reopened()).toEqual({ findings: before, annotations: [mark], hits: 1, notices: [] })
  writeFileSync(path.join(folder, 'index.db'), 'this is no database, and never was')
  expect(await reopened()).toEqual({ findings: before, annotations: [mark], hits: 1, notices: ['index-rebuilt'] })
  const foreign = new Sqlite(path.join(folder, 'index.db'))
  foreign.exec(`UPDATE built SET library_key = 'another'`)
  foreign.close()
  expect(await reopened()).toEqual({ findings: before, annotations: [mark], hits: 1, notices: ['index-rebuilt'] })
})

it('refuses a second writer with a sentence, and lets readers look on', async () => {
  const { client, folder } = freshLibrary()
  await importTexts(client, { 'a.txt': bridge })
  expect(() => openLibrary({ folder, assets, mode: 'write' })).toThrow(/open in another Recoupe/)
  const reader = openLibrary({ folder, assets, mode: 'read' })
  expect((await createClient(reader).search({ words: 'pont' })).total).toBe(1)
  await expect(createClient(reader).addAnnotation({ document: 1, place: { quote: '12 millions' } })).rejects.toMatchObject({ code: 'read-only' })
  await reader.close()
})

it('says what to do when the folder is no library, is damaged, is newer, or is missing', async () => {
  const folder = freshFolder()
  expect(() => openLibrary({ folder: path.join(folder, 'none'), assets, mode: 'read' })).toThrow(/There is no library in/)
  expect(existsSync(path.join(folder, 'none'))).toBe(false)
  writeFileSync(path.join(folder, 'file'), '')
  expect(() => openLibrary({ folder: path.join(folder, 'file'), assets, mode: 'write' })).toThrow(/is a file, not a folder/)
  mkdirSync(path.join(folder, 'broken'))
  writeFileSync(path.join(folder, 'broken/library.db'), 'x'.repeat(5000))
  expect(() => openLibrary({ folder: path.join(folder, 'broken'), assets, mode: 'write' })).toThrow(/damaged or is not a Recoupe library/)
  const { library, folder: newer } = freshLibrary()
  await library.close()
  const db = new Sqlite(path.join(newer, 'library.db'))
  db.pragma('user_version = 99')
  db.close()
  expect(() => openLibrary({ folder: newer, assets, mode: 'write' })).toThrow(/made by a newer Recoupe/)
})

it('says once for a folder how many files were passed over, and nothing where none was', async () => {
  const { client } = freshLibrary()
  const folder = freshFolder()
  writeFileSync(path.join(folder, 'good.txt'), bridge)
  expect(await client.importDocuments({ sources: [{ path: folder }] })).toMatchObject([{ outcome: 'imported' }])
  for (const name of ['photo.jpg', '.hidden.txt', 'film.mp4']) writeFileSync(path.join(folder, name), 'x')
  expect(await client.importDocuments({ sources: [{ path: folder, name: 'Presse' }] })).toMatchObject([
    { outcome: 'known' },
    { name: 'Presse', outcome: 'skipped', document: null, title: null, reason: { en: expect.stringContaining('3 other files') as string, fr: expect.stringContaining('3 autres fichiers') as string } },
  ])
})

it('refuses a file larger than any article without reading it, and says what to do', async () => {
  const { client } = freshLibrary()
  const file = path.join(freshFolder(), 'huge.txt')
  writeFileSync(file, bridge)
  truncateSync(file, 100_000_001)
  const [outcome] = await client.importDocuments({ sources: [{ path: file }] })
  expect(outcome).toMatchObject({ outcome: 'refused', reason: { en: expect.stringMatching(/too large.*101 MB.*divide it/) as string, fr: expect.stringMatching(/trop gros.*101.Mo.*divisez-le/) as string } })
})

it('gives findings their place in the file, down to a last letter that the file writes in two', async () => {
  const { client } = freshLibrary()
  const file = bridge.replaceAll('Vautrin', 'Aubépré').normalize('NFD')
  await importTexts(client, { 'nfd.txt': file })
  const { mentions, figures } = (await client.findings({})).articles[0]!
  expect(mentions.filter(({ text }) => text.endsWith('é'))).not.toHaveLength(0)
  for (const { start, end, text } of [...mentions, ...figures]) expect(file.slice(start, end)).toBe(text.normalize('NFD'))
})

const isRoot = process.getuid?.() === 0
if (isRoot) console.log('skipped: the test of a file that may not be read, because root may read every file')
it.skipIf(isRoot)('says so when a file may not be read', async () => {
  const { client } = freshLibrary()
  const file = path.join(freshFolder(), 'locked.txt')
  writeFileSync(file, bridge)
  chmodSync(file, 0)
  expect((await client.importDocuments({ sources: [{ path: file }] }))[0]?.reason?.en).toMatch(/not allowed to read/)
})

it('stops an import on request and keeps what was finished', async () => {
  const { client } = freshLibrary()
  const abort = new AbortController()
  const importing = client.importDocuments({ sources: [{ path: seeds }] }, { signal: abort.signal, onProgress: ({ done }) => done === 2 && abort.abort() })
  await expect(importing).rejects.toMatchObject({ code: 'cancelled' })
  const { documents, pending } = await client.libraryInfo({})
  expect({ documents, pending }).toEqual({ documents: 3, pending: 0 })
})

it('announces what changed, and what it is busy with', async () => {
  const { library, client } = freshLibrary()
  const events: LibraryEvent[] = []
  const stop = library.onEvent((event) => events.push(event))
  await importTexts(client, { 'a.txt': bridge })
  await client.listDocuments({})
  stop()
  await client.reindex({})
  expect(events).toEqual([
    { type: 'activity', activity: { task: 'importing', done: 0, total: 1, label: 'a.txt' } },
    { type: 'changed', topics: ['documents', 'findings'] },
    { type: 'activity', activity: null },
    { type: 'changed', topics: ['documents', 'findings'] },
  ])
})

it('finds the same whatever the order of import, and again after everything is derived anew', async () => {
  const texts = { 'a.txt': bridge, 'b.txt': 'La Banque européenne d’investissement (BEI) soutient Nantes. La BEI prêtera 3 millions d’euros.\n', 'c.txt': 'La BEI attend la décision de Claire Vautrin.\n' }
  const one = freshLibrary()
  await importTexts(one.client, texts)
  const other = freshLibrary()
  await importTexts(other.client, Object.fromEntries(Object.entries(texts).reverse()))
  const findings = await one.client.findings({})
  expect(findings.articles.flatMap(({ mentions }) => mentions)).not.toHaveLength(0)
  expect(await other.client.findings({})).toEqual(findings)
  const counts = await one.client.listEntities({})
  expect(await other.client.listEntities({})).toEqual(counts)
  await one.client.reindex({})
  expect(await one.client.findings({})).toEqual(findings)
  expect(await one.client.listEntities({})).toEqual(counts)
})

it('refuses what the contract does not know, with the place of the mistake', async () => {
  const { library, client } = freshLibrary()
  await expect(library.request('constructor' as never, {})).resolves.toMatchObject({ ok: false, error: { code: 'bad-input' } })
  await expect(client.openDocument({ document: 'x' as never })).rejects.toMatchObject({ code: 'bad-input', message: expect.stringContaining('openDocument.document') as string })
  await expect(client.openDocument({ document: 404 })).rejects.toMatchObject({ code: 'not-found' })
})
