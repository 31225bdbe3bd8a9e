import { expect, it } from 'vitest'
import { createNames } from '../../../src/main/library/requests/names.ts'
import type { Stores } from '../../../src/main/library/stores.ts'

/** A library of so many people, without a database. */
function people(count: number) {
  const rows = Array.from({ length: count }, (_, i) => ({ id: i + 1, key: `person:n${i}`, kind: 'person' as const, name: `Nom${i} Vasseur`, mentions: 1, surface: `Nom${i} Vasseur` }))
  const stores = {
    names: { listEntityNames: (after: number, limit: number) => rows.slice(after, after + limit), listTitles: () => [], listTags: () => [], listNotes: () => [], count: () => rows.length },
    entities: { find: (key: string) => rows.find((row) => row.key === key) },
  }
  return createNames(stores as unknown as Pick<Stores, 'names' | 'entities'>)
}

it('finds the names of a small library at once', () => expect(people(10).find('nom7', 5).map(({ text }) => text)).toEqual(['Nom7 Vasseur']))

it('keeps nobody waiting for the names of a large library, and finds them a moment later', async () => {
  const names = people(6000)
  expect(names.isReady()).toBe(false)
  expect(names.find('nom7', 5)).toEqual([])
  await names.ready()
  expect(names.find('nom5999', 5)[0]?.text).toBe('Nom5999 Vasseur')
})
it('goes on answering with what it knows while a large index is made anew', async () => {
  const names = people(6000)
  await names.ready()
  names.forget()
  expect(names.find('nom5999', 5)[0]?.text).toBe('Nom5999 Vasseur')
})
it('knows an entity by its exact name even before the index is there', () => {
  expect(people(6000).findEntities('NOM42 vasseur').map(({ key }) => key)).toEqual(['person:n42'])
})
