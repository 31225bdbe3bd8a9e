import { beforeAll, afterAll, describe, expect, it } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openLibrary, type Library } from '../../../src/main/library/library.ts'
import type { CompareRow, CompareTable, Statement } from '../../../src/shared/contract/compare.ts'
import { createClient, type Client } from '../../../src/shared/client.ts'
import { assets, seeds } from '../fresh-library.ts'

let library: Library
let client: Client
let table: CompareTable
const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-compare-'))

beforeAll(async () => {
  library = openLibrary({ folder: path.join(folder, 'five.recoupe'), assets, seeds, mode: 'write' })
  client = createClient(library)
  await library.ready
  table = await client.compare({})
}, 60_000)
afterAll(async () => {
  await library.close()
  rmSync(folder, { recursive: true, force: true })
})

const bare = (name: string): string => name.toLowerCase().replaceAll('’', "'")
/** The row of a subject and a measure; of several, the one that most sources answer comes first. */
function rowOf(subject: string, measure: string, unit?: string): CompareRow {
  const row = table.rows.find((one) => bare(one.subject?.name ?? '').includes(bare(subject)) && one.measure === measure && (unit === undefined || one.key.endsWith(`|${unit}`)))
  if (row === undefined) throw new Error(`no row ${subject} · ${measure}; there are:\n${table.rows.map(({ key }) => key).join('\n')}`)
  return row
}
const sourcesOf = (statements: readonly Statement[]): number => new Set(statements.map(({ document }) => document)).size
const valuesOf = (statements: readonly Statement[]): number[] => [...new Set(statements.map(({ value }) => (value.type === 'quantity' ? value.value : Number.NaN)))]
const milliards = (count: number): number => count * 1e9
const besideOf = (row: CompareRow): string[] => row.beside.map(({ statement: { value, subject } }) => `${value.type === 'quantity' ? value.value / 1e9 : ''} ${subject?.name ?? 'nobody'}`)

describe('on the five articles, Compare shows', () => {
  it('that InvestAI is to mobilise 200 milliards €: three sources, of which one says it of the EU AI Champions Initiative', () => {
    const row = rowOf('InvestAI', 'mobilised')
    expect(row.class).toBe('same')
    expect(valuesOf(row.statements)).toEqual([milliards(200)])
    expect(sourcesOf(row.statements)).toBe(2)
    const attributed = row.beside.find(({ statement }) => valuesOf([statement])[0] === milliards(200))!
    expect(attributed.statement.subject?.name).toMatch(/AI Champions/)
    expect(attributed.why.fr).toMatch(/La même valeur, dite de « .*AI Champions.* »/)
    expect(sourcesOf([...row.statements, attributed.statement])).toBe(3)
  })
  it('50 milliards “de plus” and the 150 milliards of AI Champions beside it, not as contradictions', () => {
    const row = rowOf('InvestAI', 'mobilised')
    expect(row.beside.find(({ statement }) => valuesOf([statement])[0] === milliards(50))!.why.en).toMatch(/comes on top/)
    expect(besideOf(row)).toContainEqual(expect.stringMatching(/^150 .*AI Champions/))
  })
  it('gigafactories: four, up to five, four', () => {
    const row = rowOf('gigafactories', 'count', 'itself')
    expect(row.class).toBe('compatible')
    expect(row.independent).toBe(3)
    expect(row.statements.map(({ words }) => words.toLowerCase())).toEqual(expect.arrayContaining(['quatre gigafactories', expect.stringMatching(/^jusqu['’]à cinq centres/), 'quatre premières ai gigafactories']))
  })
  it('their funding: 20 milliards € twice, and in one source 5 milliards €', () => {
    const row = rowOf('gigafactories', 'funding', 'money')
    expect(row.class).toBe('same')
    expect(sourcesOf(row.statements)).toBe(2)
    expect(valuesOf(row.statements)).toEqual([milliards(20)])
    expect(besideOf(row)).toContainEqual(expect.stringMatching(/^5 Alliance européenne/))
  })
  it('chips: 100 000, more than that, about that: compatible', () => {
    const row = rowOf('gigafactories', 'capacity', 'things')
    expect([row.class, row.independent, valuesOf(row.statements)]).toEqual(['compatible', 3, [100_000]])
  })
  it('four times as powerful: the same', () => {
    const row = rowOf('gigafactories', 'ratio', 'times')
    expect([row.class, valuesOf(row.statements)]).toEqual(['same', [4]])
    expect(sourcesOf(row.statements)).toBeGreaterThanOrEqual(2)
  })
  it('Stargate: 500 milliards $ twice, the same', () => {
    const row = rowOf('Stargate', 'funding', 'money')
    expect([row.class, row.independent, valuesOf(row.statements)]).toEqual(['same', 2, [milliards(500)]])
  })
  it('more than 60 companies twice, the same', () => {
    const row = rowOf('AI Champions', 'members', 'things')
    expect([row.class, row.independent, valuesOf(row.statements)]).toEqual(['same', 2, [60]])
  })
  it('76 expressions of interest, 160 companies, 16 states, 60 sites: not comparable with one another', () => {
    const row = rowOf('gigafactories', 'interest', 'things')
    expect(row.class).toBe('not comparable')
    expect(valuesOf(row.statements).sort((a, b) => a - b)).toEqual([16, 60, 76, 160])
    expect(row.reason).toEqual({ en: 'They count different kinds of things.', fr: 'Ils comptent des choses de nature différente.' })
  })
  it('the commissioner: Breton in one, Virkkunen in another, each with portfolio and date', () => {
    const row = rowOf('Commission européenne', 'office:commissioner')
    expect(row.class).toBe('not comparable')
    const said = row.statements.map(({ value, evidence }) => (value.type === 'entity' ? [value.name, value.role, evidence.published] : []))
    expect(said).toEqual(expect.arrayContaining([
      ['Thierry Breton', expect.stringMatching(/Marché intérieur/), null],
      ['Henna Virkkunen', expect.stringMatching(/Souveraineté technologique/), '2025-12-05'],
    ]))
  })
  it('no row as different, for in none do the sources surely exclude each other', () => {
    expect(table.rows.filter((row) => row.class === 'different').map(({ key }) => key)).toEqual([])
  })
  it('every statement with the words that say it, in the sentence that has them', () => {
    for (const { statements, beside } of table.rows) {
      for (const statement of [...statements, ...beside.map((one) => one.statement)]) {
        const { evidence, words, start } = statement
        expect(evidence.text.slice(start - evidence.start, start - evidence.start + words.length)).toBe(words)
      }
    }
  })
  it('in the row asked for by itself, what the table shows of it', async () => {
    for (const row of table.rows) expect(await client.compareRow({ row: row.key })).toEqual(row)
    await expect(client.compareRow({ row: 'nobody|nothing|none' })).rejects.toMatchObject({ code: 'not-found' })
  })
  it('for silence, exactly the articles that do not mention it', async () => {
    const [found] = await client.findEntity({ name: 'Stargate' })
    const { mention, silent } = await client.silence({ entity: found!.key })
    const documents = await client.listDocuments({})
    expect(new Set([...mention, ...silent].map(({ document }) => document))).toEqual(new Set(documents.map(({ id }) => id)))
    expect(mention.length + silent.length).toBe(documents.length)
    const naming = (await client.openEntity({ entity: found!.key })).mentions.map(({ document }) => document.id)
    expect(new Set(mention.map(({ document }) => document))).toEqual(new Set(naming))
    expect(silent.every(({ unread }) => !unread)).toBe(true)
  })
})

describe('the ledger of figures', () => {
  it('holds every figure once, filters, sorts, and pages', async () => {
    const all = await client.listFigures({ limit: 10_000 })
    expect(all.total).toBe(all.lines.length)
    expect(new Set(all.lines.map(({ statement }) => statement.key)).size).toBe(all.total)
    const sorted = await client.listFigures({ sort: 'value', descending: true, limit: 3, offset: 1 })
    const values = all.lines.map(({ statement }) => valuesOf([statement])[0]!).sort((a, b) => b - a)
    expect(sorted.lines.map(({ statement }) => valuesOf([statement])[0])).toEqual(values.slice(1, 4))
    const dollars = await client.listFigures({ unit: 'USD' })
    expect(dollars.lines.length).toBeGreaterThan(0)
    for (const { statement } of dollars.lines) expect(statement.value).toMatchObject({ unit: 'USD' })
    const named = await client.listFigures({ words: 'stargate' })
    expect(named.lines.map(({ statement }) => statement.words)).toContain('500 milliards de dollars')
    const planned = await client.listFigures({ status: 'planned' })
    expect(planned.total).toBeLessThan(all.total)
    for (const { statement } of planned.lines) expect(statement.status).toBe('planned')
  })
  it('says of which figures nothing says plainly whose they are, here, in the articles and for other programs', async () => {
    const { lines } = await client.listFigures({ limit: 10_000 })
    const uncertain = lines.flatMap(({ statement }) => (statement.uncertain ? [statement] : []))
    expect(uncertain.length).toBeGreaterThan(0)
    expect(uncertain.length).toBeLessThan(lines.length)
    expect(uncertain.every(({ subject }) => subject !== null)).toBe(true)
    const documents = [...new Set(lines.map(({ statement }) => statement.document))]
    const read = (await Promise.all(documents.map((document) => client.openDocument({ document })))).flatMap(({ figures }) => figures)
    expect(read.filter((figure) => figure.uncertain)).toHaveLength(uncertain.length)
    expect((await client.findings({})).articles.flatMap(({ figures }) => figures).filter((figure) => figure.uncertain)).toHaveLength(uncertain.length)
    const { text } = await client.exportCompare({ what: 'figures', format: 'csv', language: 'en' })
    expect(text.split('\r\n').filter((line) => line.endsWith(',yes'))).toHaveLength(uncertain.length)
  })
  it('goes into a spreadsheet line by line', async () => {
    const { text, fileName } = await client.exportCompare({ what: 'figures', format: 'csv', language: 'fr' })
    const { total } = await client.listFigures({})
    expect(fileName).toMatch(/^chiffres-\d{4}-\d\d-\d\d\.csv$/)
    expect(text.trimEnd().split('\r\n')).toHaveLength(total + 1)
  })
  it('and the rows into a page that stands alone and fetches nothing', async () => {
    const { text } = await client.exportCompare({ format: 'html', language: 'fr', sources: 2 })
    expect(text).toContain('<mark>200 milliards d’euros</mark>')
    expect(text).not.toMatch(/<script|https?:\/\/|src=/)
  })
})
