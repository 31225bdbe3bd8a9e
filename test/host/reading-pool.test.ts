import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createReadingPool, type PoolOptions } from '../../src/main/host/reading-pool.ts'
import { openLibrary } from '../../src/main/library/library.ts'
import type { ReadyArticle } from '../../src/main/library/read-source.ts'
import type { Readers } from '../../src/main/library/readers.ts'
import { createClient, type Client } from '../../src/shared/client.ts'
import type { Activity } from '../../src/shared/contract/library.ts'
import { assets, freshFolder } from '../library/fresh-library.ts'

// On a busy machine a thread takes long to start, which is no failure.
vi.setConfig({ testTimeout: 240_000 })

const stubborn = path.resolve(import.meta.dirname, '../stubs/stubborn-reader.ts')
const article = (i: number) => `Le chantier numéro ${i}\n\nLe maire de Limoges, Paul Verdier, a promis ${i + 2} millions d’euros pour le chantier ${i}. La Banque de France suit le dossier.\n`

function write(names: readonly string[]): string {
  const folder = freshFolder()
  names.forEach((name, i) => writeFileSync(path.join(folder, name), article(i)))
  return folder
}
function pooled(options: Partial<PoolOptions> = {}): { client: Client; activities: Activity[]; library: ReturnType<typeof openLibrary> } {
  const library = openLibrary({ folder: path.join(freshFolder(), 'test.recoupe'), assets, mode: 'write' }, { startReaders: (where) => createReadingPool({ assets: where, size: 2, ...options }) })
  onTestFinished(() => library.close())
  const activities: Activity[] = []
  library.onEvent((event) => event.type === 'activity' && event.activity && activities.push(event.activity))
  return { library, client: createClient(library), activities }
}

it('reads on threads what the library’s own would read: the same documents, the same findings', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `article-${String(i).padStart(2, '0')}.txt`)
  const folder = write(names)
  const { client } = pooled()
  const outcomes = await client.importDocuments({ sources: [{ path: folder }] })
  expect(outcomes.map(({ name, outcome }) => [name, outcome])).toEqual(names.map((name) => [name, 'imported']))
  const here = createClient(openAlone())
  for (const name of names) await here.importDocuments({ sources: [{ path: path.join(folder, name) }] })
  expect(await client.findings({})).toEqual(await here.findings({}))
  expect(await client.listEntities({})).toEqual(await here.listEntities({}))
  expect(await client.importDocuments({ sources: [{ path: folder }] })).toMatchObject(names.map(() => ({ outcome: 'known' })))
  const before = await client.findings({})
  expect(await client.reindex({})).toEqual({ documents: 12 })
  expect(await client.findings({})).toEqual(before)
})
function openAlone() {
  const library = openLibrary({ folder: path.join(freshFolder(), 'alone.recoupe'), assets, mode: 'write' })
  onTestFinished(() => library.close())
  return library
}

it('replaces a reader that hangs, dies or fills the memory; the file is refused with a sentence, and every other comes in', async () => {
  const bad = ['die.txt', 'growing.txt', 'hang.txt', 'hungry.txt', 'outside.txt', 'throw.txt']
  const folder = write([...bad, ...Array.from({ length: 8 }, (_, i) => `article-${i}.txt`)])
  const { client } = pooled({ file: stubborn, silence: 30_000, memory: 300 })
  const outcomes = await client.importDocuments({ sources: [{ path: folder }] })
  const refused = outcomes.filter(({ outcome }) => outcome === 'refused')
  expect(refused.map(({ name }) => name).sort()).toEqual(bad)
  expect(outcomes.filter(({ outcome }) => outcome === 'imported')).toHaveLength(8)
  const reasonOf = (name: string) => refused.find((one) => one.name === name)!.reason!
  expect(reasonOf('hang.txt').en).toMatch(/too long/)
  for (const name of ['growing.txt', 'hungry.txt', 'outside.txt']) expect(reasonOf(name).fr, name).toMatch(/mémoire/)
  expect(reasonOf('die.txt').en).toMatch(/stopped unexpectedly/)
  const coverage = await client.listCoverage({})
  expect(coverage).toMatchObject({ documents: 8, pending: 0, waiting: 0, refused: 6 })
  expect(coverage.refusals.map(({ name }) => name).sort()).toEqual(bad)
})

it('is held, goes on and ends on request; what was finished is kept', async () => {
  const folder = write(Array.from({ length: 60 }, (_, i) => `article-${i}.txt`))
  const { client, activities } = pooled()
  let isPaused = false
  const importing = client.importDocuments({ sources: [{ path: folder }] }, {
    onProgress({ done }) {
      if (isPaused || done < 6) return
      isPaused = true
      void client.steerImport({ to: 'pause' })
    },
  })
  const result = importing.then(() => 'done', (error: { code: string }) => error.code)
  await expect.poll(() => activities.at(-1)?.isPaused, { timeout: 100_000 }).toBe(true)
  // What was at hand comes in, and then nothing more.
  const { done } = activities.at(-1)!
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  const held = (await client.libraryInfo({})).documents
  expect(held).toBeLessThanOrEqual(done + 6)
  await client.steerImport({ to: 'resume' })
  await expect.poll(async () => (await client.libraryInfo({})).documents, { timeout: 100_000 }).toBeGreaterThan(held)
  await client.steerImport({ to: 'cancel' })
  expect(await result).toBe('cancelled')
  const { documents, pending } = await client.libraryInfo({})
  expect(documents).toBeLessThan(60)
  expect(pending).toBe(0)
  expect(await client.listCoverage({})).toMatchObject({ waiting: 0, refused: 0 })
})

it('leaves in the queue what closing the library interrupts, and the next start goes on with it and says so', async () => {
  const folder = write(Array.from({ length: 30 }, (_, i) => `article-${i}.txt`))
  const where = path.join(freshFolder(), 'test.recoupe')
  const open = () => openLibrary({ folder: where, assets, mode: 'write' }, { startReaders: (from) => createReadingPool({ assets: from, size: 1 }) })
  const library = open()
  const importing = createClient(library).importDocuments({ sources: [{ path: folder }] }, { onProgress: ({ done }) => void (done === 4 && library.close()) })
  await expect(importing).rejects.toMatchObject({ code: 'cancelled' })
  await library.close()
  const again = open()
  onTestFinished(() => again.close())
  await again.ready
  const info = await createClient(again).libraryInfo({})
  expect(info).toMatchObject({ documents: 30, pending: 0 })
  expect(info.notices).toMatchObject([{ code: 'import-resumed' }])
  expect(await createClient(again).listCoverage({})).toMatchObject({ waiting: 0, refused: 0 })
})

it('waits with the next article until the one before was taken, so that memory stays flat', async () => {
  const pool: Readers = createReadingPool({ assets, size: 1 })
  onTestFinished(() => pool.close())
  const folder = freshFolder()
  writeFileSync(path.join(folder, 'one.txt'), article(1))
  const taken: ReadyArticle[] = []
  const job = { path: path.join(folder, 'one.txt'), name: 'one.txt', folder }
  await pool.read(job, { isKnown: () => false, take: (ready) => void taken.push(ready), refuse: () => undefined })
  expect(taken.map(({ read }) => read.title)).toEqual(['Le chantier numéro 1'])
  await expect(pool.read(job, { isKnown: () => false, take: () => { throw new Error('full') }, refuse: () => undefined })).rejects.toThrow('full')
  await pool.read(job, { isKnown: () => true, take: () => { throw new Error('never') }, refuse: () => undefined })
})

it('does it on the library’s own thread where no other can be started', async () => {
  const folder = write(Array.from({ length: 12 }, (_, i) => `article-${i}.txt`))
  const broken = path.join(freshFolder(), 'broken-reader.mjs')
  writeFileSync(broken, 'throw new Error("this machine starts no threads")')
  const { client } = pooled({ file: broken })
  const outcomes = await client.importDocuments({ sources: [{ path: folder }] })
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(12).fill('imported'))
  expect(await client.reindex({})).toEqual({ documents: 12 })
  expect(await client.libraryInfo({})).toMatchObject({ documents: 12, pending: 0 })
})
