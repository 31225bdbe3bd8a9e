import { expect, it } from 'vitest'
import type { Progress } from '../../../src/shared/contract.ts'
import type { LibraryError } from '../../../src/shared/client.ts'
import { freshLibrary, importTexts } from '../fresh-library.ts'
import { libraryContent, libraryHash } from './library-hash.ts'

/** Enough articles with one name in them that nobody found, that deciding about it is not done at once. */
const many = 60
const texts = Object.fromEntries(Array.from({ length: many }, (_, i) => [`${i}.txt`, `Article ${i}\n\nHier, le quai aux herbes a siégé pour la ${i}e fois. Airbus finance le projet Terre Neuve.\n`]))
const words = 'quai aux herbes'

async function withArticles() {
  const { library, client, folder } = freshLibrary()
  const documents = await importTexts(client, texts)
  const { text } = await client.openDocument({ document: documents[0]! })
  const start = text.indexOf(words)
  const everywhere = { document: documents[0]!, start, end: start + words.length, kind: 'institution' as const, name: 'Quai aux Herbes', everywhere: true }
  return { library, client, folder, everywhere }
}
const list = `name,kind\n${words},institution\nTerre Neuve,project\n`

it('carries a decision out in many articles in slices: told on the way, and others are answered meanwhile', async () => {
  const { library, client, folder, everywhere } = await withArticles()
  const told: Progress[] = []
  const tasks = new Set<string>()
  library.onEvent((event) => { if (event.type === 'activity' && event.activity) tasks.add(event.activity.task) })
  let answered = 0
  let isOver = false
  const ask = async (): Promise<void> => {
    while (!isOver) {
      await client.listHistory({})
      answered++
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const asking = ask()
  await client.addMention(everywhere, { onProgress: (progress) => told.push(progress) })
  isOver = true
  await asking
  expect(answered).toBeGreaterThan(5)
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b))
  expect(told.at(-1)).toMatchObject({ done: many - 1, total: many - 1 })
  expect([...tasks]).toEqual(['settling'])
  expect((await client.openEntity({ entity: 'institution:quai aux herbes' })).entity).toMatchObject({ mentions: many, documents: many })
  const decided = libraryContent(folder)
  await client.reindex({})
  // What the machine found is kept with its parts in another order.
  expect({ ...libraryContent(folder), plain: '' }).toEqual({ ...decided, plain: '' })
})

it('has decided nothing when it is stopped half-way, and leaves no step behind', async () => {
  const { library, client, folder, everywhere } = await withArticles()
  const before = libraryHash(folder)
  const ending = new AbortController()
  const stopped = await client.addMention(everywhere, { signal: ending.signal, onProgress: ({ done }) => { if (done >= 20) ending.abort() } }).catch((error: LibraryError) => error.sentence)
  expect(stopped).toMatchObject({ en: expect.stringMatching(/^Stopped\. Nothing of it was decided/), fr: expect.stringMatching(/^Arrêté\. Rien n’a été décidé/) })
  expect(libraryHash(folder)).toBe(before)
  expect(await client.listHistory({})).toEqual([])
  // Also by the button of whoever only sees that the library is busy.
  let presses = 0
  library.onEvent((event) => {
    if (event.type === 'activity' && event.activity?.task === 'settling' && event.activity.done >= 20 && presses++ === 0) void client.steerImport({ to: 'cancel' })
  })
  await expect(client.importWatchList({ text: list })).rejects.toThrow()
  expect(libraryHash(folder)).toBe(before)
  expect(await client.undoState({})).toEqual({ undo: null, redo: null })
})

it('keeps what was done meanwhile when it is stopped: then taking it back is a step of its own', async () => {
  const { client, everywhere } = await withArticles()
  const ending = new AbortController()
  const renaming: Promise<unknown>[] = []
  const adding = client.addMention(everywhere, {
    signal: ending.signal,
    onProgress({ done }) {
      if (done >= 12 && renaming.length === 0) renaming.push(client.renameEntity({ entity: 'company:airbus', name: 'Airbus SE' }))
      if (done >= 40) ending.abort()
    },
  })
  await expect(adding).rejects.toThrow()
  await Promise.all(renaming)
  expect((await client.listHistory({})).map(({ action }) => action)).toEqual(['decision-removed', 'entity-renamed', 'entity-added'])
  expect((await client.openEntity({ entity: 'company:airbus' })).entity.name).toBe('Airbus SE')
  await expect(client.openEntity({ entity: 'institution:quai aux herbes' })).rejects.toThrow()
  await client.undo({})
  expect((await client.openEntity({ entity: 'institution:quai aux herbes' })).entity.mentions).toBe(many)
})

it('is undone and done again whole, and undoing can be stopped too', async () => {
  const { client, folder } = await withArticles()
  const before = libraryHash(folder)
  const { found } = await client.importWatchList({ text: list })
  expect(found).toBeGreaterThanOrEqual(many)
  const after = libraryHash(folder)
  const ending = new AbortController()
  await expect(client.undo({}, { signal: ending.signal, onProgress: ({ done }) => { if (done >= 20) ending.abort() } })).rejects.toThrow()
  expect(libraryHash(folder)).toBe(after)
  await client.undo({})
  expect(libraryHash(folder)).toBe(before)
  await client.redo({})
  expect(libraryHash(folder)).toBe(after)
})

it('goes on at the next start where a library was closed in the midst of it', async () => {
  const whole = await withArticles()
  await whole.client.importWatchList({ text: list })
  const { library, client, folder } = await withArticles()
  const importing = client.importWatchList({ text: list }, { onProgress: ({ done }) => { if (done >= 20) void library.close() } })
  await expect(importing).rejects.toThrow()
  await library.close()
  const again = freshLibrary({ folder })
  await again.library.ready
  const content = (of: string) => ({ ...libraryContent(of), decisions: '' })
  expect(content(folder)).toEqual(content(whole.folder))
})

it('confirms and rejects several at one press as one step, which one undo takes back', async () => {
  const { client, folder } = await withArticles()
  const before = libraryHash(folder)
  const keys = (await client.listEntities({})).map(({ key }) => key)
  expect(keys.length).toBeGreaterThan(1)
  expect(await client.confirmEntities({ entities: keys, confirmed: true })).toEqual({ entities: keys.length })
  expect((await client.listEntities({ confirmed: true })).length).toBe(keys.length)
  expect(await client.listHistory({})).toHaveLength(1)
  // Those that are so already are not decided again.
  expect(await client.confirmEntities({ entities: keys, confirmed: true })).toEqual({ entities: 0 })
  await client.undo({})
  expect(libraryHash(folder)).toBe(before)
  await client.rejectEntities({ entities: keys })
  expect(await client.listEntities({})).toEqual([])
  await client.undo({})
  const { mentions } = await client.openDocument({ document: 1 })
  await client.rejectMentions({ places: mentions.map(({ start, end }) => ({ document: 1, start, end })) })
  expect((await client.openDocument({ document: 1 })).mentions).toEqual([])
  await client.undo({})
  expect(libraryHash(folder)).toBe(before)
})
