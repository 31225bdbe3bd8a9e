import { expect, it } from 'vitest'
import { freshLibrary, importTexts } from './fresh-library.ts'

const texts = {
  'a.txt': 'La région et le port\n\nClaire Vautrin, maire de Nantes, a annoncé que Nantes consacrera 12 millions d’euros au port. La Banque européenne d’investissement (BEI) financera Airbus.\n',
  'b.txt': 'Nantes attend\n\nÀ Nantes, Claire Vautrin a rencontré les dirigeants d’Airbus. La BEI se tait.\n',
}

async function opened(name: string) {
  const { client } = freshLibrary()
  await importTexts(client, texts)
  const [found] = await client.findEntity({ name })
  return { client, page: await client.openEntity({ entity: found!.key }) }
}

it('gathers what the documents say of one entity, each with the sentence that says it', async () => {
  const { page } = await opened('Claire Vautrin')
  expect(page.entity).toMatchObject({ name: 'Claire Vautrin', kind: 'person', documents: 2 })
  expect(page.mentions.map(({ evidence }) => evidence.length)).toEqual([1, 1])
  const leads = page.relations.find(({ predicate }) => predicate === 'leads')
  expect(leads).toMatchObject({ direction: 'out', other: { name: 'Nantes' }, roles: ['maire'] })
  expect(leads!.evidence[0]!.text).toMatch(/^Claire Vautrin, maire de Nantes/)
})

it('lights, in every sentence it shows, exactly the words of what it speaks of', async () => {
  const { page } = await opened('Nantes')
  const shown = [...page.relations.flatMap(({ evidence }) => evidence), ...page.mentions.flatMap(({ evidence }) => evidence), ...page.figures.map(({ evidence }) => evidence)]
  expect(shown.length).toBeGreaterThan(3)
  for (const { text, lit } of shown) {
    expect(lit.length).toBeGreaterThan(0)
    for (const { start, end } of lit) expect(['Nantes', 'Claire Vautrin', '12 millions d’euros', 'port']).toContain(text.slice(start, end))
  }
})

it('counts aliases as the documents write them, with the reason each was taken for it', async () => {
  const { page } = await opened('BEI')
  expect(page.entity.name).toBe('Banque européenne d\'investissement')
  expect(page.aliases).toEqual([
    { text: 'BEI', mentions: 2, reason: 'acronym' },
    { text: 'Banque européenne d’investissement', mentions: 1, reason: expect.any(String) as string },
  ])
})

it('never counts those of whom a relation is said among those who merely appear beside', async () => {
  for (const name of ['Claire Vautrin', 'Nantes', 'BEI', 'Airbus']) {
    const { page } = await opened(name)
    const related = new Set(page.relations.map(({ other }) => other.key))
    expect(page.appearsWith.filter(({ other }) => related.has(other.key))).toEqual([])
  }
  const { page } = await opened('Claire Vautrin')
  expect(page.appearsWith.map(({ other }) => other.name)).toContain('Airbus')
})

it('says of a name nobody bears that it knows nobody of that name', async () => {
  const { client } = freshLibrary()
  await importTexts(client, texts)
  expect(await client.findEntity({ name: 'Zorglub' })).toEqual([])
  await expect(client.openEntity({ entity: 'person:zorglub' })).rejects.toMatchObject({ code: 'not-found' })
})

it('opens, line by line, the sentences behind the graph', async () => {
  const { client } = freshLibrary()
  await importTexts(client, texts)
  const { nodes, edges } = await client.neighbourhood({ appearsWith: true })
  expect(edges.length).toBeGreaterThan(2)
  for (const { source, target, predicate, sentences } of edges) {
    const { items } = await client.evidence({ subject: nodes[source]!.key, object: nodes[target]!.key, predicate })
    expect(new Set(items.map(({ evidence }) => `${evidence.document} ${evidence.start}`)).size).toBe(sentences)
  }
})
