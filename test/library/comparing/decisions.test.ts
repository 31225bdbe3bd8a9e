import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CompareRow, CompareTable } from '../../../src/shared/contract/compare.ts'
import type { Client } from '../../../src/shared/client.ts'
import { freshLibrary, importTexts } from '../fresh-library.ts'

const dated = (title: string, date: string, text: string): string => `---\ntitle: ${title}\ndate: ${date}\n---\n\n${text}\n`
const texts = {
  'a.md': dated('Le chantier', '2025-02-11', 'Le projet Minerva dispose d’un budget de 20 millions d’euros. La ville y emploie 300 ouvriers.'),
  'b.md': dated('The site', '2025-02-12', 'The Minerva project has a budget of €35 million. The Stargate project has a budget of €20 million.'),
  'c.md': dated('Stargate', '2025-02-13', 'Le projet Stargate dispose d’un budget de 21 millions d’euros. Le projet Minerva a un budget de 20 millions d’euros.'),
}
async function library() {
  const { client } = freshLibrary()
  await importTexts(client, texts)
  return client
}
const table = (client: Client): Promise<CompareTable> => client.compare({})
async function rowOf(client: Client, name: string): Promise<CompareRow> {
  const found = (await table(client)).rows.find(({ question }) => question.en.startsWith(name))
  if (found === undefined) throw new Error(`no row ${name}`)
  return found
}
const valuesOf = ({ statements }: CompareRow): number[] => statements.map(({ value }) => (value.type === 'quantity' ? value.value / 1e6 : NaN))

describe('rows that are bound', () => {
  it('are one row, compared anew over all its statements, and two again after undo', async () => {
    const client = await library()
    const before = await table(client)
    const [minerva, pallas] = [await rowOf(client, 'Minerva · funding'), await rowOf(client, 'Stargate · funding')]
    expect([minerva.class, valuesOf(minerva)]).toEqual(['different', [20, 35, 20]])
    expect(await client.bindRows({ rows: [pallas.key, minerva.key], why: 'one site, two names' })).toEqual({ row: pallas.key })
    const bound = await client.compareRow({ row: pallas.key })
    // Each source now gives 20 somewhere.
    expect([bound.class, valuesOf(bound)]).toEqual(['same', [20, 35, 20, 21, 20]])
    expect(bound.decided?.bound).toEqual([{ row: minerva.key, question: minerva.question, why: 'one site, two names' }])
    expect((await table(client)).rows.map(({ key }) => key)).not.toContain(minerva.key)
    expect((await client.compareRow({ row: minerva.key })).key).toBe(pallas.key)
    const [line] = await client.listDecisions({})
    expect(line).toMatchObject({ kind: 'bind', why: 'one site, two names', holds: true })
    expect(line!.says.fr).toMatch(/«\sMinerva · .*\s» et «\sStargate · .*\s» sont une même question/)
    await client.undo({})
    expect(await table(client)).toEqual(before)
  })
  it('must be two, and of one sort', async () => {
    const client = await library()
    const { key } = await rowOf(client, 'Minerva · funding')
    await expect(client.bindRows({ rows: [key, key] })).rejects.toMatchObject({ code: 'bad-input' })
    await expect(client.bindRows({ rows: [key, 'nobody|count|things'] })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('statements that are parted', () => {
  it('get a row of their own, and go back when the decision is removed', async () => {
    const client = await library()
    const before = await table(client)
    const minerva = await rowOf(client, 'Minerva · funding')
    const { row } = await client.partStatements({ row: minerva.key, statements: [minerva.statements[1]!.key], why: 'in dollars of 2019' })
    const parted = await client.compareRow({ row })
    expect([parted.class, valuesOf(parted), parted.question.fr]).toEqual([null, [35], expect.stringMatching(/ · à part$/)])
    expect(parted.decided?.partedFrom).toEqual({ row: minerva.key, question: minerva.question, why: 'in dollars of 2019' })
    expect(await client.compareRow({ row: minerva.key })).toMatchObject({ class: 'same' })
    await client.bindRows({ rows: [minerva.key, row] })
    expect(valuesOf(await client.compareRow({ row: minerva.key }))).toEqual([20, 35, 20])
    const [bind, part] = await client.listDecisions({})
    await client.removeDecision({ decision: part!.id })
    expect((await client.listDecisions({})).map(({ kind, holds }) => [kind, holds])).toEqual([['bind', false]])
    await client.removeDecision({ decision: bind!.id })
    expect(await table(client)).toEqual(before)
  })
  it('leave at least one behind', async () => {
    const client = await library()
    const { key, statements } = await rowOf(client, 'Minerva · funding')
    await expect(client.partStatements({ row: key, statements: statements.map((one) => one.key) })).rejects.toMatchObject({ code: 'bad-input' })
    await expect(client.partStatements({ row: key, statements: ['99:1-2'] })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a class that is set', () => {
  it('stands before the machine’s, which stays beside it, until it is given back', async () => {
    const client = await library()
    const before = await rowOf(client, 'Minerva · funding')
    const set = await client.setRowClass({ row: before.key, class: 'compatible', why: 'before and after tax' })
    expect(set).toMatchObject({ class: 'compatible', decided: { class: { why: 'before and after tax', machine: { class: 'different', reason: before.reason } } } })
    expect(set.reason.fr).toContain('before and after tax')
    expect((await client.compare({ classes: ['different'] })).rows).toEqual([])
    expect(await client.setRowClass({ row: before.key, class: null })).toEqual(before)
    expect(await client.listDecisions({})).toEqual([])
  })
})

describe('a statement marked wrong', () => {
  it('is shown with why, and neither compared nor counted, in the table and in the ledger', async () => {
    const client = await library()
    const { key, statements } = await rowOf(client, 'Minerva · funding')
    const { key: statement } = statements[1]!
    await client.markStatement({ statement, wrong: true, why: 'a misprint' })
    const row = await client.compareRow({ row: key })
    expect([row.class, row.independent, row.statements.length]).toEqual(['same', 2, 3])
    expect(row.statements.find((one) => one.key === statement)!.wrong).toEqual({ why: 'a misprint' })
    expect((await client.listFigures({})).lines.filter((line) => line.statement.wrong !== undefined).map((line) => line.statement.key)).toEqual([statement])
    expect((await client.listDecisions({}))[0]!.says.en).toBe('“€35 million” is wrongly read')
    await client.markStatement({ statement, wrong: false })
    expect(await client.compareRow({ row: key })).toMatchObject({ class: 'different', independent: 3 })
  })
  it('leaves a row in sight of which nothing else is left', async () => {
    const client = await library()
    const { statements, key } = await rowOf(client, 'Stargate · funding')
    for (const one of statements) await client.markStatement({ statement: one.key, wrong: true })
    const row = (await client.compare({ sources: 2 })).rows.find((one) => one.key === key)
    expect(row).toMatchObject({ class: null, independent: 0, reason: { en: 'All that is said of it is marked wrong.' } })
  })
})

it('keeps what was decided when findings are made anew and when another article comes in', async () => {
  const client = await library()
  const [minerva, pallas] = [await rowOf(client, 'Minerva · funding'), await rowOf(client, 'Stargate · funding')]
  await client.markStatement({ statement: minerva.statements[1]!.key, wrong: true })
  const { row } = await client.partStatements({ row: pallas.key, statements: [pallas.statements[1]!.key] })
  await client.bindRows({ rows: [row, minerva.key] })
  await client.setRowClass({ row, class: 'not comparable' })
  const decided = await table(client)
  await client.reindex({})
  expect(await table(client)).toEqual(decided)
  await importTexts(client, { 'd.md': dated('Encore', '2025-02-14', 'Le projet Minerva a un budget de 22 millions d’euros.') })
  expect(valuesOf(await client.compareRow({ row }))).toEqual([20, 35, 21, 20, 22])
  expect((await client.listDecisions({})).every(({ holds }) => holds)).toBe(true)
})

it('finds a statement again in a revised text, and says that it holds no more once its words are others', async () => {
  const { client } = freshLibrary()
  const page = (text: string): string => `---\ntitle: The site\naddress: https://post.example/site\ndate: 2025-02-12\n---\n\n${text}\n`
  const body = 'The Minerva project has a budget of €35 million. Work goes on as planned, the company said.'
  await importTexts(client, { 'a.md': texts['a.md'], 'b.md': page(body) })
  const wrong = async () => (await rowOf(client, 'Minerva · funding')).statements.map(({ words, wrong: mark }) => [words, mark?.why])
  const { statements } = await rowOf(client, 'Minerva · funding')
  await client.markStatement({ statement: statements[1]!.key, wrong: true, why: 'a misprint' })
  await importTexts(client, { 'b.md': page(`It rained all day in the valley. ${body}`) })
  expect(await client.listDocuments({})).toHaveLength(2)
  expect(await wrong()).toEqual([['20 millions d’euros', undefined], ['€35 million', 'a misprint']])
  await importTexts(client, { 'b.md': page(`It rained all day in the valley. ${body.replace('35', '36')}`) })
  expect(await wrong()).toEqual([['20 millions d’euros', undefined], ['€36 million', undefined]])
  expect((await client.listDecisions({})).map(({ holds }) => holds)).toEqual([false])
})

it('follows an entity that is merged into another, and goes back with it', async () => {
  const client = await library()
  const { key } = await rowOf(client, 'Minerva · funding')
  await client.setRowClass({ row: key, class: 'same', why: 'checked' })
  const [minerva] = await client.findEntity({ name: 'Minerva' })
  const [stargate] = await client.findEntity({ name: 'Stargate' })
  await client.mergeEntities({ entities: [minerva!.key, stargate!.key], survivor: stargate!.key })
  const merged = await rowOf(client, 'Stargate · funding')
  expect([merged.class, merged.decided?.class?.why, merged.statements.length]).toEqual(['same', 'checked', 5])
  expect((await client.listDecisions({ kinds: ['class'] })).map(({ holds }) => holds)).toEqual([true])
  await client.undo({})
  expect(await rowOf(client, 'Minerva · funding')).toMatchObject({ key, class: 'same' })
  expect((await rowOf(client, 'Stargate · funding')).decided).toBeUndefined()
})

const step = fc.record({ do: fc.constantFrom('bind', 'part', 'class', 'unclass', 'wrong', 'right', 'undo', 'redo', 'remove'), n: fc.nat(), m: fc.nat() })
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!

async function take(client: Client, { do: what, n, m }: { readonly do: string; readonly n: number; readonly m: number }): Promise<void> {
  const { rows } = await table(client)
  const [row, other] = [pick(rows, n), pick(rows, m)]
  if (what === 'undo') await client.undo({})
  else if (what === 'redo') await client.redo({})
  else if (what === 'bind' && row.key !== other.key) await client.bindRows({ rows: [row.key, other.key] })
  else if (what === 'part' && row.statements.length > 1) await client.partStatements({ row: row.key, statements: [pick(row.statements, m).key] })
  else if (what === 'class') await client.setRowClass({ row: row.key, class: pick(['same', 'different'] as const, m) })
  else if (what === 'unclass') await client.setRowClass({ row: row.key, class: null })
  else if (what === 'wrong' || what === 'right') await client.markStatement({ statement: pick(row.statements, m).key, wrong: what === 'wrong' })
  else if (what === 'remove') {
    const decisions = await client.listDecisions({})
    if (decisions.length > 0) await client.removeDecision({ decision: pick(decisions, n).id })
  }
}

it('is at the first table again after any steps and all of them undone, and at the last one after redoing them', async () => {
  const client = await library()
  const first = await table(client)
  for (const steps of fc.sample(fc.array(step, { minLength: 25, maxLength: 25 }), { numRuns: 8, seed: 20250211 })) {
    for (const one of steps) await take(client, one)
    const last = await table(client)
    const statements = (rows: CompareTable): string[] => [...new Set(rows.rows.flatMap((row) => row.statements.map(({ key }) => key)))].sort()
    expect(statements(last), 'no statement is lost nor comes from nowhere').toEqual(statements(first))
    let count = 0
    while ((await client.undoState({})).undo !== null) { await client.undo({}); count++ }
    expect(await table(client)).toEqual(first)
    for (; count > 0; count--) await client.redo({})
    expect(await table(client)).toEqual(last)
    while ((await client.undoState({})).undo !== null) await client.undo({})
  }
}, 60_000)
