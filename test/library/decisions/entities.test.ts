import { expect, it } from 'vitest'
import type { Client } from '../../../src/shared/client.ts'
import { freshLibrary, importTexts } from '../fresh-library.ts'

const texts = {
  'a.txt': 'La région et le port\n\nClaire Vautrin, maire de Nantes, a annoncé que Nantes consacrera 12 millions d’euros au port. La Banque européenne d’investissement (BEI) financera Airbus.\n',
  'b.txt': 'Nantes attend\n\nÀ Nantes, Claire Vautrin a rencontré les dirigeants d’Airbus. La BEI se tait.\n',
  'c.txt': 'Un fonds nouveau\n\nLe Fonds Horizon a investi 3 millions d’euros dans Nexalia. Vautrin s’en félicite. Airbus se tait.\n',
}

async function library(more: Readonly<Record<string, string>> = {}) {
  const { client, library: opened } = freshLibrary()
  const documents = await importTexts(client, { ...texts, ...more })
  return { client, opened, documents }
}
async function keyOf(client: Client, name: string): Promise<string> {
  const found = (await client.listEntities({ limit: 10_000 })).find((entity) => entity.name === name)
  if (!found) throw new Error(`${name} is not there: ${(await client.listEntities({})).map((one) => `${one.name} (${one.kind})`).join(', ')}`)
  return found.key
}
const list = async (client: Client) => (await client.listEntities({ limit: 10_000 })).toSorted((a, b) => (a.key < b.key ? -1 : 1))
const placeOf = async (client: Client, document: number, words: string, nth = 0) => {
  const { text } = await client.openDocument({ document })
  let start = -1
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`${words} does not stand in document ${document}`)
  return { document, start, end: start + words.length }
}

it('merges entities of different kinds into the one that is to remain, counts as it said beforehand, and undoes it whole', async () => {
  const { client } = await library()
  const before = await list(client)
  const [airbus, nantes] = [await keyOf(client, 'Airbus'), await keyOf(client, 'Nantes')]
  const preview = await client.previewMerge({ entities: [nantes, airbus], survivor: airbus })
  expect(preview.survivor.key).toBe(airbus)
  const { entity } = await client.mergeEntities({ entities: [nantes, airbus], survivor: airbus, why: 'a test' })
  expect(entity).toBe(airbus)
  const page = await client.openEntity({ entity: airbus })
  expect(page.entity).toMatchObject({ name: 'Airbus', kind: 'company', confirmed: true, mentions: preview.after.mentions, documents: preview.after.documents })
  expect(page.aliases.find(({ text }) => text === 'Nantes')).toMatchObject({ reason: 'merged' })
  expect(page.decisions).toMatchObject([{ kind: 'merge', why: 'a test', holds: true, says: { fr: '«\u00a0Airbus\u00a0» et «\u00a0Nantes\u00a0» ne font qu’un\u00a0: «\u00a0Airbus\u00a0»' } }])
  // Old links lead on to the one that remains.
  expect((await client.openEntity({ entity: nantes })).entity.key).toBe(airbus)
  expect((await client.listEntities({ confirmed: true })).map(({ key }) => key)).toEqual([airbus])
  await client.undo({})
  expect(await list(client)).toEqual(before)
  await client.redo({})
  expect((await client.openEntity({ entity: nantes })).entity.key).toBe(airbus)
})

it('says nothing of an entity and itself once two that were related are one, and says it again when they are not', async () => {
  const { client } = await library()
  const [fund, firm] = [await keyOf(client, 'Fonds Horizon'), await keyOf(client, 'Nexalia')]
  const relations = async () => (await client.openEntity({ entity: firm })).relations.map(({ predicate, other }) => `${predicate} ${other.name}`)
  expect(await relations()).toEqual(['invests_in Fonds Horizon'])
  const { after } = await client.previewMerge({ entities: [fund, firm] })
  expect(after.relations).toBe(0)
  await client.mergeEntities({ entities: [fund, firm] })
  expect(await relations()).toEqual([])
  await client.undo({})
  expect(await relations()).toEqual(['invests_in Fonds Horizon'])
})

it('renames and retypes, keeps the key, finds it by the new name and by the old', async () => {
  const { client } = await library()
  const key = await keyOf(client, 'Nexalia')
  expect(await client.renameEntity({ entity: key, name: 'Nexalia Group' })).toEqual({ entity: key })
  await client.retypeEntity({ entity: key, kind: 'project' })
  const { entity, aliases } = await client.openEntity({ entity: key })
  expect(entity).toMatchObject({ key, name: 'Nexalia Group', kind: 'project', confirmed: true })
  expect(aliases).toContainEqual({ text: 'Nexalia', mentions: 1, reason: 'renamed' })
  expect((await client.findEntity({ name: 'Nexalia Group' }))[0]?.key).toBe(key)
  expect((await client.findEntity({ name: 'nexalia' }))[0]?.key).toBe(key)
  expect((await client.openDocument({ document: 3 })).mentions.find((mention) => mention.entity === key)?.kind).toBe('project')
})

it('rejects an entity everywhere: lists, texts, names, facets, graph', async () => {
  const { client } = await library()
  const key = await keyOf(client, 'Airbus')
  await client.rejectEntity({ entity: key })
  expect((await list(client)).some((entity) => entity.key === key)).toBe(false)
  for (const document of [1, 2, 3]) {
    const page = await client.openDocument({ document })
    expect(page.mentions.some(({ entity }) => entity === key)).toBe(false)
    expect(page.entities.some((entity) => entity.key === key)).toBe(false)
  }
  expect((await client.findNames({ words: 'Airbus' })).filter(({ type }) => type === 'entity')).toEqual([])
  const { facets } = await client.search({ words: 'Airbus' })
  expect(facets.find(({ facet }) => facet === 'entity')?.values.some(({ value }) => value === key)).toBe(false)
  expect((await client.neighbourhood({ appearsWith: true })).nodes.some((node) => node.key === key)).toBe(false)
  // Nor is anything of what is counted or compared said of it.
  expect(facets.some(({ values }) => values.some(({ label }) => label === 'Airbus'))).toBe(false)
  const town = await keyOf(client, 'Nantes')
  const subjects = async () => (await client.openDocument({ document: 1 })).figures.map(({ subject }) => subject)
  expect(await subjects()).toEqual([town])
  expect((await client.listFigures({ entity: town })).lines).toHaveLength(1)
  await client.rejectEntity({ entity: town })
  expect(await subjects()).toEqual([null])
  expect((await client.listFigures({})).lines.some(({ statement }) => statement.subject?.entity === town)).toBe(false)
  await client.undo({})
  const [decision] = await client.listDecisions({ kinds: ['reject'] })
  expect(decision).toMatchObject({ holds: true })
  await client.removeDecision({ decision: decision!.id })
  expect((await client.openEntity({ entity: key })).entity.mentions).toBe(3)
})

it('never decides on what is merely called something like it', async () => {
  const { client } = await library({ 'd.txt': 'Airbus Atlantic\n\nAirbus Atlantic recrute à Nantes.\n' })
  const key = await keyOf(client, 'Airbus')
  await client.rejectEntity({ entity: key })
  const before = await list(client)
  await expect(client.rejectEntity({ entity: key })).rejects.toMatchObject({ code: 'not-found' })
  await expect(client.renameEntity({ entity: 'company:airbsu', name: 'X' })).rejects.toMatchObject({ code: 'not-found' })
  expect(await list(client)).toEqual(before)
})

it('confirms, and takes that back', async () => {
  const { client } = await library()
  const key = await keyOf(client, 'Airbus')
  await client.confirmEntity({ entity: key, confirmed: true })
  expect((await client.openEntity({ entity: key })).entity.confirmed).toBe(true)
  await client.confirmEntity({ entity: key, confirmed: false })
  expect((await client.openEntity({ entity: key })).entity.confirmed).toBeUndefined()
  await client.renameEntity({ entity: key, name: 'Airbus SE' })
  await client.confirmEntity({ entity: key, confirmed: false })
  expect((await client.openEntity({ entity: key })).entity).toEqual({ key, kind: 'company', name: 'Airbus SE', mentions: 3, documents: 3 })
})

it('splits by mention: the chosen ones mean another of that name, or one that is there', async () => {
  const { client } = await library()
  const before = await list(client)
  const key = await keyOf(client, 'Nantes')
  const all = await client.openEntity({ entity: key })
  const place = await placeOf(client, 1, 'Nantes', 1)
  const { entity } = await client.splitEntity({ entity: key, mentions: [place] })
  expect(entity).toBe('place:nantes (2)')
  const [rest, other] = [await client.openEntity({ entity: key }), await client.openEntity({ entity: entity! })]
  expect(other.entity).toMatchObject({ name: 'Nantes', mentions: 1, documents: 1, confirmed: true })
  expect(rest.entity.mentions).toBe(all.entity.mentions - 1)
  await client.undo({})
  expect(await list(client)).toEqual(before)
  const airbus = await keyOf(client, 'Airbus')
  await client.splitEntity({ entity: key, mentions: [place], into: airbus })
  expect((await client.openEntity({ entity: airbus })).entity.mentions).toBe(4)
})

it('adds a name from a selection, everywhere and for later imports, and takes single places out', async () => {
  const { client } = await library({ 'd.txt': 'Rien\n\nUn comité discret, dit le quai aux herbes, siège ici. Le quai aux herbes décide. Nul quai ailleurs.\n' })
  const before = await list(client)
  const place = await placeOf(client, 4, 'quai aux herbes')
  const similar = await client.listSimilarPlaces(place)
  expect(similar.places).toHaveLength(1)
  expect(similar.places[0]).toMatchObject({ document: 4, entity: null })
  const { entity } = await client.addMention({ ...place, kind: 'institution', name: 'Quai aux Herbes', everywhere: true })
  expect(entity).toBe('institution:quai aux herbes')
  expect((await client.openEntity({ entity: entity! })).entity).toMatchObject({ mentions: 2, documents: 1, confirmed: true })
  await importTexts(client, { 'e.txt': 'Encore\n\nHier, le quai aux herbes a siégé.\n' })
  expect((await client.openEntity({ entity: entity! })).entity).toMatchObject({ mentions: 3, documents: 2 })
  await client.rejectMention(await placeOf(client, 4, 'quai aux herbes', 1))
  expect((await client.openEntity({ entity: entity! })).entity).toMatchObject({ mentions: 2 })
  await client.undo({})
  await client.undo({})
  expect((await list(client)).filter(({ key }) => before.some((one) => one.key === key))).toEqual(before)
  await expect(client.openEntity({ entity: entity! })).rejects.toMatchObject({ code: 'not-found' })
})

it('gives and takes names: what was another joins, what is not a name of it leaves', async () => {
  const { client } = await library()
  const before = await list(client)
  const bank = await keyOf(client, 'Banque européenne d\'investissement')
  await client.setAlias({ entity: bank, alias: 'Nexalia', holds: true })
  expect((await client.openEntity({ entity: bank })).aliases.map(({ text }) => text)).toContain('Nexalia')
  await client.undo({})
  expect(await list(client)).toEqual(before)
  await client.setAlias({ entity: bank, alias: 'BEI', holds: false })
  const rest = await client.openEntity({ entity: bank })
  expect(rest.aliases.map(({ text }) => text)).toEqual(['Banque européenne d’investissement'])
  const [other] = (await list(client)).filter(({ name }) => name === 'BEI')
  expect(other).toMatchObject({ mentions: 2, documents: 2 })
  await client.undo({})
  expect(await list(client)).toEqual(before)
})

it('confirms, rejects and changes what sentences say of two entities', async () => {
  const { client } = await library()
  const [person, town] = [await keyOf(client, 'Claire Vautrin'), await keyOf(client, 'Nantes')]
  const line = async () => (await client.openEntity({ entity: person })).relations.filter(({ other }) => other.key === town).map(({ predicate, confirmed, direction }) => ({ predicate, confirmed, direction }))
  const before = await line()
  expect(before).toContainEqual({ predicate: 'leads', confirmed: undefined, direction: 'out' })
  const leads = { subject: person, object: town, predicate: 'leads' as const }
  expect(await client.decideRelation({ ...leads, decision: 'confirm' })).toEqual({ evidence: 1 })
  expect(await line()).toContainEqual({ predicate: 'leads', confirmed: true, direction: 'out' })
  expect((await client.evidence(leads)).items.map(({ confirmed }) => confirmed)).toEqual([true])
  const drawn = await client.neighbourhood({ centre: person })
  expect(drawn.edges.find(({ predicate }) => predicate === 'leads')).toMatchObject({ confirmed: true })
  expect((await client.neighbourhood({ centre: person, confirmed: true })).edges).toHaveLength(1)
  await client.decideRelation({ ...leads, decision: { predicate: 'works_for' } })
  expect(await line()).toContainEqual({ predicate: 'works_for', confirmed: true, direction: 'out' })
  await client.decideRelation({ ...leads, predicate: 'works_for', decision: 'undecided' })
  expect(await line()).toEqual(before)
  const { start } = (await client.evidence(leads)).items[0]!.evidence
  await client.decideRelation({ ...leads, sentence: { document: 1, start }, decision: 'reject' })
  expect((await line()).some(({ predicate }) => predicate === 'leads')).toBe(false)
  expect((await client.evidence(leads)).items).toEqual([])
  await client.undo({})
  await client.undo({})
  await client.undo({})
  await client.undo({})
  expect(await line()).toEqual(before)
})

it('says of every sentence whether that very one was confirmed: on the page, in the panel, in exports', async () => {
  const { client } = freshLibrary()
  await importTexts(client, {
    'a.txt': 'Un\n\nClaire Vautrin dirige Nexalia SA depuis Nantes.\n',
    'b.txt': 'Deux\n\nÀ Paris, Claire Vautrin dirige Nexalia SA.\n',
  })
  const [subject, object] = [await keyOf(client, 'Claire Vautrin'), await keyOf(client, 'Nexalia SA')]
  const leads = { subject, object, predicate: 'leads' as const }
  const items = async () => (await client.evidence(leads)).items.map(({ confirmed, evidence }) => [evidence.document, confirmed ?? false])
  const { start } = (await client.evidence(leads)).items.find(({ evidence }) => evidence.document === 2)!.evidence
  await client.decideRelation({ ...leads, sentence: { document: 2, start }, decision: 'confirm' })
  expect(await items()).toEqual([[1, false], [2, true]])
  const [relation] = (await client.openEntity({ entity: subject })).relations.filter(({ predicate }) => predicate === 'leads')
  expect(relation!.evidence.map(({ document, confirmed }) => [document, confirmed ?? false])).toEqual([[1, false], [2, true]])
  const { text: page } = await client.exportGraph({ format: 'html', language: 'en' })
  const quotes = page.split('<blockquote>').slice(1)
  expect(quotes.map((quote) => [quote.includes('Paris'), quote.includes('confirmed by a person')])).toContainEqual([true, true])
  expect(quotes.filter((quote) => quote.includes('confirmed by a person'))).toHaveLength(1)
  const { edges } = JSON.parse((await client.exportGraph({ format: 'json' })).text) as { edges: { predicate: string; evidence: { confirmed: boolean }[] }[] }
  expect(edges.find(({ predicate }) => predicate === 'leads')!.evidence.map(({ confirmed }) => confirmed)).toEqual([false, true])
  const [titles, ...rows] = (await client.exportGraph({ format: 'csv-edges', language: 'en' })).text.trim().split('\r\n')
  expect(titles).toMatch(/State of the sentence$/)
  expect(rows.find((row) => row.includes('leads'))).toMatch(/,suggested$/)
})

it('keeps what was decided when everything is found anew, and when more comes in', async () => {
  const { client } = await library()
  const [airbus, nexalia, person] = [await keyOf(client, 'Airbus'), await keyOf(client, 'Nexalia'), await keyOf(client, 'Claire Vautrin')]
  await client.mergeEntities({ entities: [airbus, nexalia], survivor: nexalia })
  await client.renameEntity({ entity: nexalia, name: 'Consortium Nexalia' })
  await client.splitEntity({ entity: person, mentions: [await placeOf(client, 3, 'Vautrin')], name: 'Paul Vautrin' })
  await client.rejectMention(await placeOf(client, 2, 'Nantes', 1))
  const before = await list(client)
  await client.reindex({})
  expect(await list(client)).toEqual(before)
  await importTexts(client, { 'f.txt': 'Airbus\n\nAirbus et Nexalia ont signé. Claire Vautrin approuve.\n' })
  const page = await client.openEntity({ entity: airbus })
  expect(page.entity).toMatchObject({ key: nexalia, name: 'Consortium Nexalia', confirmed: true })
  expect(page.entity.documents).toBe(4)
})
