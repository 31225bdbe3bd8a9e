import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { freshFolder, freshLibrary, importTexts } from '../fresh-library.ts'

const bridge = 'Le pont de Saint-Lumine\n\nLa ville de Nantes financera le pont à hauteur de 12 millions d’euros. Claire Vautrin, maire de Nantes, l’a annoncé lundi.\n'

it('keeps a receipt of everything, refused files too, and reads those again when asked to', async () => {
  const { client } = freshLibrary()
  const folder = freshFolder()
  writeFileSync(path.join(folder, 'good.txt'), bridge)
  writeFileSync(path.join(folder, 'empty.txt'), '')
  await client.importDocuments({ sources: [{ path: folder }] })
  const coverage = await client.listCoverage({})
  expect(coverage).toMatchObject({ documents: 1, sources: 1, characters: bridge.length, indexedCharacters: bridge.length, pending: 0, waiting: 0, refused: 1, formats: [{ format: 'text', sources: 1 }] })
  expect(coverage.refusals).toMatchObject([{ name: 'empty.txt', path: path.join(folder, 'empty.txt'), bytes: 0 }])
  expect(Object.values(coverage.refusals[0]!.reason)).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)])

  writeFileSync(path.join(folder, 'empty.txt'), bridge.replaceAll('pont', 'tunnel'))
  expect(await client.retryRefused({})).toMatchObject([{ outcome: 'imported' }])
  expect(await client.listCoverage({})).toMatchObject({ documents: 2, refused: 0 })
  writeFileSync(path.join(folder, 'empty.txt'), '')
  writeFileSync(path.join(folder, 'blank.txt'), '   ')
  await client.importDocuments({ sources: [{ path: folder }] })
  expect(await client.listCoverage({})).toMatchObject({ refused: 2 })
  expect(await client.dismissRefused({})).toEqual({ dismissed: 2 })
  expect(await client.listCoverage({})).toMatchObject({ refused: 0, refusals: [] })
})

it('tells of every source of a document: the same text from another file is attached to it', async () => {
  const { client } = freshLibrary()
  const [document] = await importTexts(client, { 'a.txt': bridge })
  await importTexts(client, { 'windows.txt': bridge.replaceAll('\n', '\r\n') })
  const receipts = await client.documentReceipts({ document: document! })
  expect(receipts.sources.map(({ fileName, revision, characters, hasOriginal }) => [fileName, revision, characters, hasOriginal])).toEqual([['windows.txt', 1, bridge.length, true], ['a.txt', 1, bridge.length, true]])
  expect(receipts).toMatchObject({ isIndexed: true, edited: [], found: { sentences: expect.any(Number) as number } })
  expect(receipts.found.mentions).toBeGreaterThan(0)
})

it('keeps a pasted text as a document, with what the person says of it', async () => {
  const { client } = freshLibrary()
  const { id: collection } = await client.saveCollection({ name: 'Presse' })
  const outcome = await client.importText({ text: bridge, title: 'Un pont pour Nantes', outlet: 'La Gazette', published: '2025-03', collection })
  expect(outcome).toMatchObject({ outcome: 'imported', title: 'Un pont pour Nantes' })
  const [document] = await client.listDocuments({ collection })
  expect(document).toMatchObject({ title: 'Un pont pour Nantes', outlet: 'La Gazette', published: '2025-03', fileName: 'Un pont pour Nantes.txt' })
  expect((await client.openDocument({ document: document!.id })).original).toMatchObject({ bytes: new TextEncoder().encode(bridge).length })
  expect((await client.documentReceipts({ document: document!.id })).edited).toEqual(['outlet', 'published', 'title'])
  expect(await client.importText({ text: bridge })).toMatchObject({ outcome: 'known', document: document!.id })
  expect(await client.importText({ text: ' \n ' })).toMatchObject({ outcome: 'refused' })
  expect((await client.search({ words: 'title:nantes' })).total).toBe(1)
})

it('puts what is imported into a collection, what was here already too', async () => {
  const { client } = freshLibrary()
  const [document] = await importTexts(client, { 'a.txt': bridge })
  const { id } = await client.saveCollection({ name: 'Ponts' })
  const folder = freshFolder()
  mkdirSync(path.join(folder, 'deeper'))
  writeFileSync(path.join(folder, 'again.txt'), bridge)
  writeFileSync(path.join(folder, 'deeper', 'new.txt'), bridge.replaceAll('pont', 'tunnel'))
  await client.importDocuments({ sources: [{ path: folder }], collection: id })
  expect((await client.listDocuments({ collection: id })).map((one) => one.id)).toEqual([document, document! + 1])
  await expect(client.importDocuments({ sources: [{ path: folder }], collection: 404 })).rejects.toMatchObject({ code: 'not-found' })
})

const sentences = Array.from({ length: 10 }, (_, i) => `La commission numéro ${i} examinera le projet de loi sur les transports de la région ${i * 7} dès la semaine prochaine.`)

it('counts near copies as one origin, whatever comes first; what is removed leaves its group', async () => {
  const { client } = freshLibrary()
  const dispatch = `Dépêche\n\n${sentences.join(' ')}\n`
  const copy = `Repris par la Gazette\n\n${sentences.slice(0, 7).join(' ')} Le maire n’a pas souhaité répondre à nos questions pour le moment.\n`
  const bridging = `Repris par le Herald\n\n${sentences.slice(3, 10).join(' ')}\n`
  const other = `Autre chose\n\nLe marché de Noël ouvrira samedi sur la grande place de la ville. Les commerçants attendent quarante mille visiteurs cette année.\n`
  const [one, two, three, four] = await importTexts(client, { 'copy.txt': copy, 'other.txt': other, 'dispatch.txt': dispatch, 'third.txt': bridging })
  const origins = async () => new Map((await client.listDocuments({ sort: 'added' })).map(({ id, origin, copies }) => [id, [origin, copies]]))
  expect(await origins()).toEqual(new Map([[one, [one, 2]], [two, [two, 0]], [three, [one, 2]], [four, [one, 2]]]))
  expect((await client.listDocuments({ copiesOf: three! })).map(({ id }) => id)).toEqual([one, three, four])
  await client.removeDocuments({ documents: [three!] })
  // Without the dispatch the two that were cut from it share too little to be known for copies.
  expect(await origins()).toEqual(new Map([[one, [one, 0]], [two, [two, 0]], [four, [four, 0]]]))
  await client.undo({})
  expect(await origins()).toEqual(new Map([[one, [one, 2]], [two, [two, 0]], [three, [one, 2]], [four, [one, 2]]]))
  await client.reindex({})
  expect((await origins()).get(four!)).toEqual([one, 2])
})

it('does not remember where a file lay that was there for its import only', async () => {
  const { client } = freshLibrary()
  const folder = freshFolder()
  writeFileSync(path.join(folder, '1'), bridge)
  writeFileSync(path.join(folder, '2'), '')
  const uploaded = (number: number, name: string) => ({ path: path.join(folder, String(number)), name, isPassing: true })
  await client.importDocuments({ sources: [uploaded(1, 'good.txt'), uploaded(2, 'empty.txt')] })
  const [document] = await client.listDocuments({})
  expect((await client.documentReceipts({ document: document!.id })).sources).toMatchObject([{ fileName: 'good.txt', path: null }])
  expect((await client.listCoverage({})).refusals).toMatchObject([{ name: 'empty.txt', path: null }])
  // The same name read after all: nothing is refused any more.
  writeFileSync(path.join(folder, '3'), bridge.replaceAll('pont', 'tunnel'))
  await client.importDocuments({ sources: [uploaded(3, 'empty.txt')] })
  expect((await client.listCoverage({})).refused).toBe(0)
})
