import { expect, it } from 'vitest'
import { freshLibrary } from './fresh-library.ts'

const search = (words: string) => ({ words, exact: false, sort: 'relevance' as const, facets: [] })

it('keeps searches under names, one to a name, sorted as people sort, and undo covers them', async () => {
  const { client } = freshLibrary()
  for (const name of ['Étude 10', 'étude 9', 'Eau']) await client.saveSearch({ name, search: search(name) })
  expect((await client.listSavedSearches({})).map(({ name }) => name)).toEqual(['Eau', 'étude 9', 'Étude 10'])
  const eau = (await client.listSavedSearches({}))[0]!
  const changed = await client.saveSearch({ name: ' Eau ', search: { ...search('eau'), facets: [{ facet: 'year', value: '2025' }] } })
  expect(changed).toMatchObject({ id: eau.id, search: { facets: [{ facet: 'year', value: '2025', exclude: false }] } })
  await client.removeSavedSearch({ id: eau.id })
  await client.undo({})
  expect(await client.listSavedSearches({})).toContainEqual(changed)
  await client.undo({})
  expect(await client.listSavedSearches({})).toContainEqual(eau)
  await expect(client.removeSavedSearch({ id: 99 })).rejects.toMatchObject({ code: 'not-found' })
})

it('remembers past searches once each, newest first, a hundred of them', async () => {
  const { client } = freshLibrary()
  for (let i = 0; i < 105; i++) await client.rememberSearch({ search: search(`mot ${i}`) })
  await client.rememberSearch({ search: search('mot 50') })
  const past = await client.listPastSearches({})
  expect(past).toHaveLength(100)
  expect(past.slice(0, 3).map(({ search: { words } }) => words)).toEqual(['mot 50', 'mot 104', 'mot 103'])
  expect(past.filter(({ search: { words } }) => words === 'mot 50')).toHaveLength(1)
  expect(past.at(-1)!.search.words).toBe('mot 5')
  expect((await client.undoState({})).undo).toBeNull()
  await client.forgetPastSearches({})
  expect(await client.listPastSearches({})).toEqual([])
})
