import { expect, it } from 'vitest'
import { freshLibrary, importTexts } from '../fresh-library.ts'

const texts = {
  'a.txt': 'Le pont de Saint-Lumine\n\nLa ville de Nantes financera le pont. Claire Vautrin l’a annoncé.\n',
  'b.txt': 'The harbour of Dover\n\nThe town of Dover will rebuild its harbour for 20 million pounds, the mayor said on Monday.\n',
  'c.txt': 'L’école de Vertou\n\nLa ville de Vertou ouvrira une école en 2027 pour 4 millions d’euros.\n',
}

it('edits many documents in one step, that undo takes back whole', async () => {
  const { client } = freshLibrary()
  const documents = await importTexts(client, texts)
  const before = await client.listDocuments({})
  const { id: collection } = await client.saveCollection({ name: 'Ville', note: 'à relire' })
  expect(await client.editDocuments({ documents, set: { outlet: 'La Gazette', starred: true }, addTags: ['travaux', 'Travaux', 'béton'], addTo: [collection] })).toEqual({ changed: 3 })
  for (const document of await client.listDocuments({})) expect(document).toMatchObject({ outlet: 'La Gazette', starred: true, tags: ['béton', 'travaux'], collections: [collection] })
  expect(await client.listCollections({})).toMatchObject([{ name: 'Ville', note: 'à relire', documents: 3 }])
  expect((await client.search({ words: 'source:gazette' })).total).toBe(3)
  await client.editDocuments({ documents: [documents[0]!], removeTags: ['BETON'], removeFrom: [collection] })
  expect((await client.listDocuments({ tag: 'béton' })).map(({ id }) => id)).toEqual([documents[1], documents[2]])
  await client.undo({})
  await client.undo({})
  expect(await client.listDocuments({})).toEqual(before)
  expect((await client.search({ words: 'source:gazette' })).total).toBe(0)
  await client.redo({})
  expect(await client.listDocuments({ starred: true })).toHaveLength(3)
})

it('filters and sorts, and counts what can be chosen', async () => {
  const { client } = freshLibrary()
  const [bridge, harbour, school] = await importTexts(client, texts)
  await client.editDocuments({ documents: [bridge!], set: { outlet: 'Gazette', published: '2025-03-02' }, addTags: ['eau'] })
  await client.editDocuments({ documents: [harbour!], set: { outlet: 'Herald', published: '2025' }, addTags: ['eau'] })
  await client.editDocuments({ documents: [school!], set: { published: '2024-11' } })
  const ids = async (filter: Parameters<typeof client.listDocuments>[0]) => (await client.listDocuments(filter)).map(({ id }) => id)
  expect(await ids({ outlet: 'Gazette' })).toEqual([bridge])
  expect(await ids({ outlet: '' })).toEqual([school])
  expect(await ids({ language: 'en' })).toEqual([harbour])
  expect(await ids({ tag: 'eau' })).toEqual([bridge, harbour])
  expect(await ids({ from: '2025-01', to: '2025-06' })).toEqual([bridge, harbour])
  expect(await ids({ to: '2024' })).toEqual([school])
  expect(await ids({ words: 'ECOLE' })).toEqual([school])
  expect(await ids({ words: 'gazette pont' })).toEqual([bridge])
  expect(await ids({ sort: 'title' })).toEqual([school, bridge, harbour])
  expect(await ids({ sort: 'title', reverse: true, limit: 1 })).toEqual([harbour])
  expect(await ids({ sort: 'outlet' })).toEqual([bridge, harbour, school])
  expect(await ids({ sort: 'published', reverse: true })).toEqual([school, harbour, bridge])
  const [nantes] = (await client.openDocument({ document: bridge! })).entities
  expect(await ids({ entity: nantes!.key })).toContain(bridge)
  expect(await client.documentFacets({ tag: 'eau' })).toMatchObject({
    total: 2,
    outlets: [{ value: 'Gazette', documents: 1 }, { value: 'Herald', documents: 1 }],
    years: [{ value: '2025', documents: 2 }],
    tags: [{ value: 'eau', documents: 2 }],
    formats: [{ value: 'text', documents: 2 }],
  })
})

it('finds words by the language the person sets, and the title they give', async () => {
  const { client } = freshLibrary()
  const [bridge] = await importTexts(client, texts)
  await client.editDocuments({ documents: [bridge!], set: { title: 'Un ouvrage contesté' } })
  expect((await client.search({ words: 'title:ouvrages' })).documents.map(({ document }) => document)).toEqual([bridge])
  expect(await client.documentReceipts({ document: bridge! })).toMatchObject({ edited: ['title'], isIndexed: true })
})

it('removes a collection with nothing of its documents, and undo fills it again', async () => {
  const { client } = freshLibrary()
  const documents = await importTexts(client, texts)
  const { id } = await client.saveCollection({ name: 'Ville' })
  await client.editDocuments({ documents, addTo: [id] })
  await client.removeCollection({ collection: id })
  expect(await client.listDocuments({})).toHaveLength(3)
  expect(await client.listCollections({})).toEqual([])
  await client.undo({})
  expect(await client.listCollections({})).toMatchObject([{ id, name: 'Ville', documents: 3 }])
  await expect(client.saveCollection({ name: 'Ville' })).rejects.toMatchObject({ code: 'bad-input' })
  expect(await client.saveCollection({ collection: id, name: 'Villes' })).toMatchObject({ id, name: 'Villes' })
  await expect(client.editDocuments({ documents, addTo: [404] })).rejects.toMatchObject({ code: 'not-found' })
  await expect(client.editDocuments({ documents: [404], addTags: ['x'] })).rejects.toMatchObject({ code: 'not-found' })
})

it('finds documents by their tags as by those of annotations, and counts both', async () => {
  const { client } = freshLibrary()
  const [bridge, harbour] = await importTexts(client, texts)
  await client.editDocuments({ documents: [bridge!], addTags: ['Béton'] })
  await client.addAnnotation({ document: harbour!, place: { quote: 'the mayor said' }, tags: ['béton'] })
  expect((await client.search({ words: 'tag:beton' })).documents.map(({ document }) => document).toSorted((a, b) => a - b)).toEqual([bridge, harbour])
  const facet = (await client.search({ words: '' })).facets.find((one) => one.facet === 'tag')!
  expect(Object.fromEntries(facet.values.filter(({ value }) => value !== '').map(({ value, documents }) => [value, documents]))).toEqual({ Béton: 1, béton: 1 })
})
