import fc from 'fast-check'
import { expect, it } from 'vitest'
import '../../property-seed.ts'
import { parseWatchList, toWatchListCsv } from '../../../src/main/library/decisions/watch-list-csv.ts'
import { foldName } from '../../../src/main/library/extraction/link/keys.ts'
import { entityKinds } from '../../../src/shared/model.ts'
import { freshLibrary, importTexts } from '../fresh-library.ts'

const plain = (text: string) => parseWatchList(text).names.map(({ name, kind, aliases }) => ({ name, kind, aliases }))

it.each([
  ['commas and a line of titles', 'name,kind,aliases\nAirbus,company,EADS; Airbus SE\n'],
  ['semicolons, aliases parted by bars', 'Airbus;company;EADS|Airbus SE\r\n'],
  ['French titles and kinds, quoted', '\ufeffNom;Genre;Alias\n"Airbus";"Entreprise";"EADS; Airbus SE"'],
  ['aliases in columns of their own', 'Airbus,company,EADS,Airbus SE'],
  ['tabs', 'name\tkind\taliases\nAirbus\tcompany\tEADS;Airbus SE'],
])('reads %s', (_, text) => {
  expect(plain(text)).toEqual([{ name: 'Airbus', kind: 'company', aliases: ['EADS', 'Airbus SE'] }])
})

it('says of every line it cannot read which it is and why, and reads the others', () => {
  const { names, refused } = parseWatchList('name,kind\nAirbus,company\n,company\nVento,boat\n"two\nlines",company\n---,law\nAIRBUS,company\nLast,place\n"open,law\n')
  expect(names.map(({ name, line }) => `${line} ${name}`)).toEqual(['2 Airbus', '5 two\nlines', '9 Last'])
  expect(refused.map(({ line, reason }) => `${line} ${reason.en}`)).toEqual([
    '3 The name is missing. Put it into the first column.',
    expect.stringMatching(/^4 “boat” is no kind of entity\./),
    '7 “---” holds neither letters nor digits, so it cannot be found in a text.',
    expect.stringMatching(/^8 “AIRBUS” is watched from line 2 already\./),
    expect.stringMatching(/^10 A quotation mark/),
  ])
})

const word = fc.stringMatching(/^[A-Za-zÀ-ÿœ"'’,.=+ -]{1,20}$/).map((text) => text.trim()).filter((text) => /\p{L}/u.test(text))
it('reads back what it wrote', () => {
  const entry = fc.record({ name: word, kind: fc.constantFrom(...entityKinds), aliases: fc.uniqueArray(word, { maxLength: 3 }) })
  const list = fc.uniqueArray(entry, { selector: ({ name, kind }) => `${kind}:${foldName(name)}`, maxLength: 8 })
  fc.assert(fc.property(list, (entries) => {
    const expected = entries.filter(({ name }) => !['name', 'nom'].includes(name.toLowerCase())).map((one) => ({ ...one, aliases: one.aliases.filter((alias) => alias !== one.name) }))
    expect(plain(toWatchListCsv(expected))).toEqual(expected)
  }))
})

it('watches names, finds them now and later, writes the same list again, and is one step to undo', async () => {
  const { client } = freshLibrary()
  await importTexts(client, { 'a.txt': 'Le port\n\nHier, le quai aux herbes a siégé. Airbus se tait.\n' })
  const before = await client.listEntities({})
  const list = '\ufeffname,kind,aliases\r\nAirbus SE,company,Airbus\r\nQuai aux Herbes,institution,le quai aux herbes; QAH\r\nTerre Neuve,project,\r\n'
  expect(await client.importWatchList({ text: `${list}Nowhere,boat,\r\n` })).toMatchObject({ names: 3, found: 1, refused: [{ line: 5 }] })
  const { text } = await client.exportWatchList({})
  expect(text).toBe(list.replace('le quai aux herbes; QAH', '"le quai aux herbes; QAH"'))
  expect((await client.openEntity({ entity: 'institution:quai aux herbes' })).aliases).toContainEqual({ text: 'QAH', mentions: 0, reason: 'watched' })
  await importTexts(client, { 'b.txt': 'Suite\n\nLa terre neuve attend. Terre Neuve est un projet de QAH.\n' })
  expect((await client.openEntity({ entity: 'project:terre neuve' })).entity).toMatchObject({ mentions: 1, confirmed: true })
  expect((await client.openEntity({ entity: 'institution:quai aux herbes' })).entity).toMatchObject({ mentions: 2 })
  const other = freshLibrary().client
  await other.importWatchList({ text })
  expect((await other.exportWatchList({})).text).toBe(text)
  await client.undo({})
  const after = await client.listEntities({})
  expect(after.filter(({ key }) => before.some((one) => one.key === key)).map(({ key, name }) => `${key} ${name}`).sort()).toEqual(before.map(({ key, name }) => `${key} ${name}`).sort())
  expect((await client.exportWatchList({})).text).toBe('\ufeffname,kind,aliases\r\n')
})
