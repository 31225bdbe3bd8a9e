import { describe, expect, it } from 'vitest'
import { freshLibrary, importTexts } from '../fresh-library.ts'
import { toDays } from '../../../src/main/library/comparing/dates.ts'

const texts = {
  'a.md': '---\ntitle: Le chantier\ndate: 2025-02-11\n---\n\nLe projet Minerva a reçu 20 millions d’euros en 2024. Le projet Minerva a reçu 20 millions d’euros en 2024, dit la ville. Il emploie 300 ouvriers.\n',
  'b.md': '---\ntitle: The site\ndate: 2025-02\n---\n\nThe Minerva project received €35 million in March 2024. Ada Lane has been president of Airbus since 1 May 2023.\n',
  'c.md': '---\ntitle: Sans date\n---\n\nLe projet Stargate recevra 5 millions d’euros le 3 juin 2026.\n',
}
async function library() {
  const { client } = freshLibrary()
  return { client, documents: await importTexts(client, texts) }
}

describe('the timeline', () => {
  it('lays statements by the days they speak of, as precise as the source, the same said twice once, and counts what says no day', async () => {
    const { client, documents } = await library()
    const { moments, undated, more } = await client.timeline({})
    const said = moments.filter(({ statement }) => statement?.type === 'figure').map(({ days, source, statement }) => [days.from, days.to, documents.indexOf(source.document), statement!.words])
    expect(said).toEqual([
      ['2024-01-01', '2024-12-31', 0, '20 millions d’euros'], ['2024-03-01', '2024-03-31', 1, '€35 million'], ['2026-06-03', '2026-06-03', 2, '5 millions d’euros'],
    ])
    expect([undated > 0, more]).toEqual([true, 0])
    const all = await client.listFigures({})
    const figuresShown = all.lines.filter(({ statement }) => statement.about !== null).length
    expect(all.total - figuresShown).toBeLessThanOrEqual(undated)
  })
  it('dates who held an office', async () => {
    const { client } = await library()
    const { moments } = await client.timeline({})
    const office = moments.find(({ statement }) => statement?.type === 'office')
    expect(office).toMatchObject({ days: { from: '2023-05-01' }, statement: { value: { name: 'Ada Lane' } } })
  })
  it('lays documents by publication, a month as its days, and counts those without a date', async () => {
    const { client, documents } = await library()
    const { moments, undated } = await client.timeline({ by: 'published' })
    expect(moments.map(({ type, days, source, statement }) => [type, days, documents.indexOf(source.document), statement])).toEqual([
      ['publication', { from: '2025-02-01', to: '2025-02-28' }, 1, null], ['publication', { from: '2025-02-11', to: '2025-02-11' }, 0, null],
    ])
    expect(undated).toBe(1)
  })
  it('keeps to the entities and documents asked for, and says how many it left out', async () => {
    const { client, documents } = await library()
    const [minerva] = await client.findEntity({ name: 'Minerva' })
    const about = await client.timeline({ entities: [minerva!.key] })
    expect(new Set(about.moments.map(({ statement }) => statement?.subject?.name))).toEqual(new Set(['Minerva']))
    expect((await client.timeline({ documents: [documents[2]!] })).moments.map(({ source }) => source.document)).toEqual([documents[2]])
    expect((await client.timeline({ by: 'published', entities: [minerva!.key] })).moments).toHaveLength(2)
    const cut = await client.timeline({ limit: 1 })
    expect([cut.moments.length, cut.more]).toEqual([1, (await client.timeline({})).moments.length - 1])
  })
})
it('takes a month for all its days, in leap years too', () => {
  expect([toDays('2024-02'), toDays('2025-02'), toDays('2024'), toDays('2024-02-03')].map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2024-02-01 2024-02-29', '2025-02-01 2025-02-28', '2024-01-01 2024-12-31', '2024-02-03 2024-02-03',
  ])
})
