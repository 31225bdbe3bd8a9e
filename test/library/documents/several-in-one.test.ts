import { zipSync } from 'fflate'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { ImportOutcome } from '../../../src/shared/contract/documents.ts'
import { freshFolder, freshLibrary } from '../fresh-library.ts'

const text = (what: string) => `${what} de Saint-Lumine\n\nLa ville de Nantes financera ${what} à hauteur de 12 millions d’euros. Claire Vautrin, maire de Nantes, l’a annoncé lundi.\n`
const byName = (outcomes: readonly ImportOutcome[]) => Object.fromEntries(outcomes.map(({ name, outcome }) => [name, outcome]))
const bytes = (words: string) => new TextEncoder().encode(words)

it('takes the articles of an archive for documents of their own, each with its own original and its own line', async () => {
  const { client } = freshLibrary()
  const file = path.join(freshFolder(), 'presse.zip')
  writeFileSync(file, zipSync({ 'mars/pont.txt': bytes(text('Le pont')), 'mars/tunnel.txt': bytes(text('Le tunnel')), 'vide.txt': bytes('') }))
  const outcomes = await client.importDocuments({ sources: [{ path: file }] })
  expect(byName(outcomes)).toEqual({ 'presse.zip › mars/pont.txt': 'imported', 'presse.zip › mars/tunnel.txt': 'imported', 'presse.zip › vide.txt': 'refused' })
  const [pont] = await client.listDocuments({ words: 'pont' })
  expect(pont).toMatchObject({ fileName: 'presse.zip › mars/pont.txt' })
  expect((await client.openDocument({ document: pont!.id })).original).toEqual({ fileName: 'mars/pont.txt', bytes: bytes(text('Le pont')).length })
  expect((await client.documentReceipts({ document: pont!.id })).sources).toMatchObject([{ fileName: 'presse.zip', entry: 'mars/pont.txt', hasOriginal: true, path: file }])
  expect(await client.listCoverage({})).toMatchObject({ documents: 2, refused: 1, refusals: [{ name: 'presse.zip › vide.txt', path: file }] })

  // Again, with one of them edited: that one is a new version, the other is known.
  writeFileSync(file, zipSync({ 'mars/pont.txt': bytes(text('Le pont').replace('12', '14')), 'mars/tunnel.txt': bytes(text('Le tunnel')) }))
  expect(byName(await client.importDocuments({ sources: [{ path: file }] }))).toEqual({ 'presse.zip › mars/pont.txt': 'revised', 'presse.zip › mars/tunnel.txt': 'known' })
})

it('takes the rows of a table for documents, and knows them again', async () => {
  const { client } = freshLibrary()
  const file = path.join(freshFolder(), 'articles.csv')
  const row = (what: string) => `"${what} de Saint-Lumine","La Gazette",2025-03-02,"${text(what).split('\n\n')[1]!.trim()}"`
  writeFileSync(file, ['title,outlet,date,text', row('Le pont'), row('Le tunnel'), row('La gare')].join('\n'))
  const outcomes = await client.importDocuments({ sources: [{ path: file }] })
  expect(outcomes.filter(({ outcome }) => outcome !== 'skipped').map(({ outcome }) => outcome)).toEqual(['imported', 'imported', 'imported'])
  expect(outcomes.filter(({ outcome }) => outcome === 'skipped').map(({ reason }) => reason?.en)).toEqual([expect.stringMatching(/^Columns read/)])
  expect(await client.listDocuments({ outlet: 'La Gazette', from: '2025-03', to: '2025-03' })).toHaveLength(3)
  const [document] = await client.listDocuments({ words: 'gare' })
  expect((await client.openDocument({ document: document!.id })).original).toMatchObject({ fileName: 'articles.csv' })
  expect((await client.importDocuments({ sources: [{ path: file }] })).filter(({ outcome }) => outcome !== 'skipped').map(({ outcome }) => outcome)).toEqual(['known', 'known', 'known'])
  expect(await client.libraryInfo({})).toMatchObject({ documents: 3 })
})
