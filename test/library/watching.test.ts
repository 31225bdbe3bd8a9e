import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openLibrary } from '../../src/main/library/library.ts'
import { createClient } from '../../src/shared/client.ts'
import { assets, freshFolder, freshLibrary } from './fresh-library.ts'

const text = (what: string) => `${what} de Saint-Lumine\n\nLa ville de Nantes financera ${what} à hauteur de 12 millions d’euros. Claire Vautrin, maire de Nantes, l’a annoncé lundi.\n`
const poll = { timeout: 25_000, interval: 100 }

it('brings in what lies in a watched folder, what comes into it, and what is edited there', { timeout: 90_000 }, async () => {
  const { library, client, folder: at } = freshLibrary()
  const folder = freshFolder()
  const { id: collection } = await client.saveCollection({ name: 'Veille' })
  writeFileSync(path.join(folder, 'first.txt'), text('Le pont'))
  writeFileSync(path.join(folder, 'broken.txt'), '')
  expect(await client.watchFolder({ path: folder, collection })).toMatchObject({ path: folder, state: 'watching', collection })
  const titles = async () => (await client.listDocuments({ collection, sort: 'added', reverse: true })).map(({ title, revisions }) => `${title} ${revisions}`)
  await expect.poll(titles, poll).toEqual(['Le pont de Saint-Lumine 1'])

  mkdirSync(path.join(folder, 'deeper'))
  writeFileSync(path.join(folder, 'deeper', 'second.txt'), text('Le tunnel'))
  await expect.poll(titles, poll).toEqual(['Le pont de Saint-Lumine 1', 'Le tunnel de Saint-Lumine 1'])
  writeFileSync(path.join(folder, 'first.txt'), text('Le pont').replace('12 millions', '14 millions'))
  await expect.poll(titles, poll).toEqual(['Le pont de Saint-Lumine 2', 'Le tunnel de Saint-Lumine 1'])
  await expect.poll(() => client.listWatched({}), poll).toMatchObject([{ files: 2, refused: 1 }])
  expect((await client.libraryInfo({})).notices).toContainEqual({ code: 'watched-refused', detail: folder })
  expect(await client.listCoverage({})).toMatchObject({ refused: 1 })

  // What comes while the library is closed comes in at the next start; nothing is read twice.
  await library.close()
  writeFileSync(path.join(folder, 'third.txt'), text('La gare'))
  const again = openLibrary({ folder: at, assets, mode: 'write' }, { watches: true })
  const asks = createClient(again)
  await again.ready
  await expect.poll(async () => (await asks.libraryInfo({})).documents, poll).toBe(3)
  const [watched] = await asks.listWatched({})
  await asks.unwatchFolder({ folder: watched!.id })
  expect(await asks.listWatched({})).toEqual([])
  expect((await asks.listDocuments({})).length).toBe(3)
  await again.close()
})

it('says that a folder is not there, and finds it when it comes back', { timeout: 60_000 }, async () => {
  const { library, client, folder: at } = freshLibrary()
  const folder = path.join(freshFolder(), 'stick')
  mkdirSync(folder)
  expect(await client.watchFolder({ path: folder })).toMatchObject({ state: 'watching', files: 0 })
  await library.close()
  renameSync(folder, `${folder}-away`)
  const again = openLibrary({ folder: at, assets, mode: 'write' }, { watches: true })
  const asks = createClient(again)
  await again.ready
  await expect.poll(async () => (await asks.libraryInfo({})).notices, poll).toContainEqual({ code: 'watched-missing', detail: folder })
  expect(await asks.listWatched({})).toMatchObject([{ state: 'missing' }])
  await again.close()
  rmSync(`${folder}-away`, { recursive: true })
})

it('refuses to watch what is no folder, and the library itself', async () => {
  const { client, folder } = freshLibrary()
  const file = path.join(freshFolder(), 'a.txt')
  writeFileSync(file, text('Le pont'))
  await expect(client.watchFolder({ path: file })).rejects.toMatchObject({ code: 'bad-input' })
  for (const inside of [folder, path.dirname(folder), path.join(folder, 'originals')]) await expect(client.watchFolder({ path: inside })).rejects.toMatchObject({ code: 'bad-input', message: expect.stringContaining('library into itself') as string })
  await expect(client.unwatchFolder({ folder: 7 })).rejects.toMatchObject({ code: 'not-found' })
})
