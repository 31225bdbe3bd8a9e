import { describe, expect, it } from 'vitest'
import { echoesIn, echoOf } from '../../../src/main/library/comparing/echoes.ts'
import { freshLibrary, importTexts } from '../fresh-library.ts'

const said = (value: number, unit: string, measure = '') => echoOf({ value, upper: null, unit, measure })

describe('equal numbers', () => {
  it('echo each other in one unit or another that can be told in it, never across currencies, nouns or measures', () => {
    expect(said(2e6, 'EUR')).toBe(said(2e6, 'EUR', 'funding'))
    expect(said(2e6, 'EUR')).not.toBe(said(2e6, 'USD'))
    expect(said(107, 'kilometre')).toBe(said(107_000, 'metre'))
    expect(said(7, 'lock')).not.toBe(said(7, 'bridge'))
    expect(said(900, 'person')).not.toBe(said(900, 'person', 'jobs'))
  })
  it('say nothing when everybody has them: a percentage, a length of time, two of something, a small sum', () => {
    expect([said(20, 'percent', 'growth'), said(3, 'year', 'duration'), said(2, 'lock'), said(12, 'person'), said(500, 'EUR')]).toEqual([null, null, null, null, null])
  })
  it('come together only where documents hang together by the names they share', () => {
    const names: Record<number, string[]> = { 1: ['a', 'b', 'c', 'd'], 2: ['b', 'c', 'd', 'e'], 3: ['c', 'd', 'e', 'f'], 4: ['a', 'x', 'y'] }
    const items = [1, 2, 3, 4].map((document) => ({ document }))
    expect(echoesIn(items, (document) => new Set(names[document])).map((part) => part.map(({ document }) => document))).toEqual([[1, 2, 3]])
    expect(echoesIn(Array.from({ length: 40 }, (_, document) => ({ document })), () => new Set(['a', 'b', 'c']))).toEqual([])
  })
})

const dated = (date: string, text: string): string => `---\ndate: ${date}\n---\n\nLe projet Minerva réunit Siemens, Airbus et Thales à Lyon. ${text}\n`

it('makes a row of the same number that is said of different things, calls it not comparable, and lets it go once the person binds its statements', async () => {
  const { client } = freshLibrary()
  await importTexts(client, {
    'a.md': dated('2025-02-11', 'Siemens créera 12 000 emplois.'), 'b.md': dated('2025-02-12', 'Airbus créera 12 000 emplois.'),
  })
  const { rows } = await client.compare({ sources: 2 })
  const echo = rows.find(({ subject }) => subject === null)!
  expect([echo.class, echo.independent, echo.statements.length, echo.question.fr]).toEqual(['not comparable', 2, 2, '12 000 emplois · le même nombre, on ne sait de quoi'])
  expect(await client.compareRow({ row: echo.key })).toEqual(echo)
  expect((await client.setRowClass({ row: echo.key, class: 'same', why: 'one plan' })).class).toBe('same')
  await client.undo({})
  const single = (await client.compare({ classes: ['single'] })).rows.filter(({ statements }) => statements.some(({ words }) => words === '12 000 emplois'))
  await client.bindRows({ rows: single.map(({ key }) => key) })
  const bound = (await client.compare({ sources: 2 })).rows.filter(({ statements }) => statements.some(({ words }) => words === '12 000 emplois'))
  expect(bound.map((row) => [row.class, row.subject?.name])).toEqual([['same', single[0]!.subject!.name]])
})
