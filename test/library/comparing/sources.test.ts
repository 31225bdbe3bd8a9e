import { expect, it } from 'vitest'
import { besideRow, type Candidate } from '../../../src/main/library/comparing/beside.ts'
import { titleOf } from '../../../src/main/library/comparing/offices.ts'
import { countsItself } from '../../../src/main/library/comparing/units.ts'
import { freshLibrary, importTexts } from '../fresh-library.ts'

const agency = 'Le projet Minerva dispose d’un budget de 20 millions d’euros, selon la mairie de la ville. Le chantier commencera au printemps, dès que le permis sera accordé. La région suivra les travaux de près, a-t-elle promis aux riverains.'
const texts = {
  'a.txt': `Le chantier commence\n\n${agency}\n`,
  'b.txt': `Un chantier au printemps\n\n${agency} Notre correspondant sur place.\n`,
  'c.txt': 'Une enveloppe\n\nLe projet Minerva a un budget de 20 millions d’euros. Personne dans le quartier ne s’en était encore plaint ce matin.\n',
}

it('counts near copies as one source, and those who write for themselves each for one', async () => {
  const { client } = freshLibrary()
  const [a, b, c] = await importTexts(client, texts)
  const { rows, sources } = await client.compare({ sources: 2 })
  const row = rows.find(({ measure }) => measure === 'funding')!
  expect([row.class, row.statements.length, row.independent]).toEqual(['same', 3, 2])
  const originOf = (document: number) => sources.find((source) => source.document === document)!.origin
  expect(originOf(a!)).toBe(originOf(b!))
  expect(originOf(c!)).not.toBe(originOf(a!))
})
it('limits a comparison to the documents named, and forgets what it knew when one comes in', async () => {
  const { client } = freshLibrary()
  const [a, b] = await importTexts(client, { 'a.txt': texts['a.txt'], 'c.txt': texts['c.txt'] })
  expect((await client.compare({ documents: [a!] })).rows.map((row) => row.class)).toEqual([null])
  expect((await client.compare({ sources: 2 })).rows.flatMap(({ statements }) => statements.map(({ document }) => document))).toEqual([a, b])
  await importTexts(client, { 'd.txt': 'Encore Minerva\n\nLe projet Minerva a un budget de 20 millions d’euros, dit-on au conseil depuis la rentrée.\n' })
  expect((await client.compare({ sources: 3 })).rows).toHaveLength(1)
})
it('takes a title for one office in both languages, and no office that is over', () => {
  expect(['commissaire européen au Marché intérieur', 'Commissioner for Trade'].map(titleOf)).toEqual(['commissioner', 'commissioner'])
  expect(['ancienne présidente', 'former CEO', null, ''].map(titleOf)).toEqual([null, null, null, null])
})
it('knows a count of the subject itself by its name or by a word for any works', () => {
  expect(countsItself('gigafactory', 'Gigafactories d’IA')).toBe(true)
  expect(countsItself('centre', 'Gigafactories d’IA')).toBe(true)
  expect(countsItself('chip', 'Gigafactories d’IA')).toBe(false)
  expect(countsItself('centre', 'Stargate')).toBe(false)
})
it('brings beside a row what is said in its measure of others, never another currency or kind', () => {
  const asked = { document: 1, subject: 'fund:a', subjectKind: 'fund', subjectName: 'A', value: 200, upper: null, unit: 'EUR', qualifier: null, measure: 'mobilised', additional: false } as const
  const candidates: Candidate[] = [
    { ...asked, document: 2, subject: 'project:b', subjectName: 'B', measure: 'investment' },
    { ...asked, document: 2, subject: 'project:b', subjectName: 'B', value: 50 },
    { ...asked, document: 3, subject: 'project:c', subjectName: 'C', unit: 'USD' },
    { ...asked, document: 3, subject: 'project:c', subjectName: 'C', unit: 'percent' },
    { ...asked, document: 3, subject: 'project:d', subjectName: 'D', measure: 'revenue' },
    { ...asked, document: 3, subject: null, subjectName: '', value: 30, additional: true },
  ]
  expect(besideRow([asked], candidates).map(({ figure, why }) => `${figure.value} ${figure.subjectName}: ${why.en}`)).toEqual([
    '200 B: The same value, said of “B”.', '30 : A sum that comes on top, said without saying of whom.', '50 B: The same measure, said of “B”.',
  ])
})
