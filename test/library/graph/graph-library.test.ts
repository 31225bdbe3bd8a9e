import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { graphFormats, type GraphEdge, type GraphNode } from '../../../src/shared/contract/graph.ts'
import { predicates } from '../../../src/shared/model.ts'
import { graphWords } from '../../../src/main/library/graph/export/exported.ts'
import { listLinesEvidence } from '../../../src/main/library/requests/graph-evidence.ts'
import type { Stores } from '../../../src/main/library/stores.ts'
import type { Client } from '../../../src/shared/client.ts'
import { freshLibrary, importTexts } from '../fresh-library.ts'

// jsdom brings no types of its own; this much of it is used.
const { JSDOM } = (await import('jsdom' as string)) as { JSDOM: new (text: string, options?: { readonly contentType: string }) => { readonly window: { readonly document: Document } } }
/** The window's words; the window itself is no part of the library, nor of its tests. */
const windowWords = async (language: 'fr' | 'en') =>
  ((await import(`../../../src/renderer/language/${language}/findings.ts`)) as { readonly findings: { readonly predicate: Readonly<Record<string, string>>; readonly appearsWith: string } }).findings

const article = (date: string, ...sentences: string[]) => `---\ntitle: An article of ${date}\ndate: ${date}\noutlet: The Tideway Post\n---\n\n${sentences.join(' ')}\n`
const texts = {
  'one.md': article('2024-03-07', 'Nora Whitfield leads Marlow Holdings.', 'Marlow Holdings acquired Tern Energy for 12 million pounds.', 'Tern Energy is a subsidiary of Kestrel Group.'),
  'two.md': article('2024-05-09', 'Marlow Holdings acquired Tern Energy last year.', 'The Aurora Project is financed by Kestrel Group.'),
}
async function small(): Promise<Client> {
  const { client } = freshLibrary()
  await importTexts(client, texts)
  return client
}
const xml = (text: string): Document => {
  const { document } = new JSDOM(text, { contentType: 'text/xml' }).window
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}
const unique = (values: readonly (string | null)[]) => expect(new Set(values).size).toBe(values.length)

describe('the graph of a library', () => {
  it('knows when each was first spoken of, and how many sources say each line', async () => {
    const client = await small()
    const { nodes, edges } = await client.neighbourhood({})
    const tern = nodes.find(({ name }) => name === 'Tern Energy')!
    expect(tern.first).toBe('2024-03-07')
    const bought = edges.find(({ predicate, target }) => predicate === 'acquires' && nodes[target] === tern)!
    expect(bought).toMatchObject({ sentences: 2, documents: 2, independent: 2 })
    expect(nodes.every(({ community }) => community >= 0)).toBe(true)
  })
  it('can be of some articles, of some days, of what two sources say', async () => {
    const client = await small()
    const says = async (asked: Parameters<Client['neighbourhood']>[0]) => (await client.neighbourhood(asked)).edges.map(({ predicate }) => String(predicate)).toSorted()
    expect(await says({ documents: [2] })).toEqual(['acquires', 'finances'])
    expect(await says({ until: '2024-04' })).toEqual(['acquires', 'leads', 'subsidiary_of'])
    expect(await says({ sources: 2 })).toEqual(['acquires'])
    expect(await says({ confirmed: true })).toEqual([])
  })
  it('finds the way from one to another with the sentences of every step, and says why it cannot', async () => {
    const client = await small()
    const find = async (name: string) => (await client.findEntity({ name }))[0]!.key
    const [nora, aurora] = [await find('Nora Whitfield'), await find('Aurora Project')]
    const { routes, more } = await client.findRoutes({ from: nora, to: aurora })
    expect(more).toBe(0)
    expect(routes[0]!.nodes.map(({ name }) => name)).toEqual(['Nora Whitfield', 'Marlow Holdings', 'Tern Energy', 'Kestrel Group', 'Aurora Project'])
    expect(routes[0]!.steps.map(({ predicate, along, independent }) => [predicate, along, independent])).toEqual([['leads', true, 1], ['acquires', true, 2], ['subsidiary_of', true, 1], ['finances', true, 1]])
    for (const { evidence } of routes[0]!.steps) for (const { document, start, end, text } of evidence) expect((await client.openDocument({ document })).text.slice(start, end)).toBe(text)
    expect(routes[0]!.steps[1]!.evidence).toHaveLength(2)
    expect((await client.findRoutes({ from: nora, to: aurora, documents: [2] })).routes).toEqual([])
    await expect(client.findRoutes({ from: nora, to: nora })).rejects.toMatchObject({ code: 'bad-input' })
    await expect(client.findRoutes({ from: nora, to: 'person:nobody' })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('what no sentence says plainly', () => {
  /** A library in which who leads whom, and whose a subsidiary is, was not read plainly. */
  async function doubting(articles: Readonly<Record<string, string>> = texts): Promise<Client> {
    const { client, folder } = freshLibrary()
    await importTexts(client, articles)
    const index = new Sqlite(path.join(folder, 'index.db'))
    index.prepare("UPDATE found_relations SET uncertain = 1 WHERE predicate IN ('subsidiary_of', 'leads')").run()
    index.close()
    return client
  }
  const line = { subject: 'company:tern energy', object: 'company:kestrel group', predicate: 'subsidiary_of' } as const

  it('is said to be uncertain wherever it is shown, and left out where only plain links are asked for', async () => {
    const client = await doubting()
    const { edges } = await client.neighbourhood({})
    expect(edges.filter(({ uncertain }) => uncertain).map(({ predicate }) => String(predicate)).toSorted()).toEqual(['leads', 'subsidiary_of'])
    expect((await client.neighbourhood({ plain: true })).edges.map(({ predicate }) => String(predicate)).toSorted()).toEqual(['acquires', 'finances'])
    expect((await client.evidence(line)).items.map(({ uncertain }) => uncertain)).toEqual([true])
    const { relations } = await client.openEntity({ entity: line.object })
    expect(relations.map(({ predicate, uncertain, evidence }) => [predicate, uncertain, evidence[0]!.uncertain])).toEqual(expect.arrayContaining([['subsidiary_of', true, true], ['finances', undefined, undefined]]))
    const find = (text: string, says: string) => text.split('\n').find((row) => row.includes(says))!
    expect(find((await client.exportGraph({ asked: {}, format: 'csv-edges', language: 'en' })).text, 'subsidiary_of')).toMatch(/,uncertain,.*,uncertain\r?$/)
    expect(find((await client.exportGraph({ asked: {}, format: 'csv-edges', language: 'en' })).text, 'finances')).not.toContain('uncertain')
    const json = JSON.parse((await client.exportGraph({ asked: {}, format: 'json', language: 'en' })).text) as { readonly edges: readonly { readonly predicate: string; readonly uncertain: boolean }[] }
    expect(json.edges.map(({ predicate, uncertain }) => [predicate, uncertain])).toEqual(expect.arrayContaining([['subsidiary_of', true], ['acquires', false]]))
  })
  it('is not uncertain any more once a person confirmed it, and is again when that is undone', async () => {
    const client = await doubting()
    await client.decideRelation({ ...line, decision: 'confirm' })
    const stated = async () => (await client.neighbourhood({})).edges.find(({ predicate }) => predicate === 'subsidiary_of')!
    expect(await stated()).toMatchObject({ confirmed: true })
    expect((await stated()).uncertain).toBeUndefined()
    expect((await client.neighbourhood({ plain: true })).edges.map(({ predicate }) => predicate)).toContain('subsidiary_of')
    await client.undo({})
    expect((await stated()).uncertain).toBe(true)
  })
  it('says nothing where sources are compared, and gives nobody an office', async () => {
    const offices = { 'a.md': article('2024-03-07', 'Nora Whitfield is the chief executive of Marlow Holdings.'), 'b.md': article('2024-03-08', 'Paul Okafor is the chief executive of Marlow Holdings.') }
    const { client } = freshLibrary()
    await importTexts(client, offices)
    const doubtful = await doubting(offices)
    const rolesIn = async (asked: Client) => (await asked.openEntity({ entity: 'person:nora whitfield' })).roles.map(({ role }) => role)
    expect((await client.compare({})).rows).toHaveLength(1)
    expect((await doubtful.compare({})).rows).toEqual([])
    expect([await rolesIn(client), await rolesIn(doubtful)]).toEqual([['chief executive'], []])
  })
})

describe('kept pictures of the graph', () => {
  it('remember what they showed, so that what is new since can be told; undo takes them back', async () => {
    const client = await small()
    const state = { asked: { depth: 1 }, layout: 'radial' as const, pins: { 'company:tern energy': [12, -8] as [number, number] } }
    const { id } = await client.saveGraphView({ name: 'Tern', state })
    const [kept] = await client.listGraphViews({})
    expect(kept).toMatchObject({ id, name: 'Tern', state: { ...state, colour: 'kind' } })
    const { nodes, edges } = await client.neighbourhood({ depth: 1 })
    expect(kept!.nodes).toEqual(nodes.map(({ key }) => key))
    expect(kept!.edges).toHaveLength(edges.length)
    expect(kept!.edges).toContain(`${nodes[edges[0]!.source]!.key}|${edges[0]!.predicate}|${nodes[edges[0]!.target]!.key}`)

    await importTexts(client, { 'three.md': article('2024-06-01', 'Tern Energy acquired Osprey Wind Ltd.') })
    const now = await client.neighbourhood(kept!.state.asked)
    expect(now.nodes.filter(({ key }) => !kept!.nodes.includes(key)).map(({ name }) => name)).toEqual(['Osprey Wind Ltd'])

    expect(await client.saveGraphView({ name: 'Tern', state: { asked: { depth: 3 } } })).toEqual({ id })
    expect(await client.listGraphViews({})).toHaveLength(1)
    expect((await client.undo({})).redo).toEqual({ action: 'view-saved', subject: 'Tern' })
    expect((await client.listGraphViews({}))[0]!.state.asked).toMatchObject({ depth: 1 })
    expect(await client.removeGraphView({ id })).toEqual({ removed: true })
    expect(await client.removeGraphView({ id })).toEqual({ removed: false })
    expect(await client.listGraphViews({})).toEqual([])
    await client.undo({})
    expect(await client.listGraphViews({})).toEqual([kept])
  })
  it('cannot be kept around something that is not there', async () => {
    const { client } = freshLibrary()
    await expect(client.saveGraphView({ name: 'x', state: { asked: { centre: 'person:nobody' } } })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('exports', () => {
  it.each(['fr', 'en'] as const)('put predicates into the very words of the window (%s)', async (language) => {
    const { predicate, appearsWith } = await windowWords(language)
    expect(graphWords[language].predicate).toEqual(Object.fromEntries(predicates.map((each) => [each, predicate[each]])))
    expect(graphWords[language].appearsWith).toBe(appearsWith)
    expect([graphWords[language].nodeColumns.length, graphWords[language].edgeColumns.length]).toEqual([9, 14])
  })
  it('are named and typed for what they are, in both languages, and never empty, even of nothing', async () => {
    const { client } = freshLibrary()
    for (const format of graphFormats) {
      const { fileName, text } = await client.exportGraph({ format, language: 'fr' })
      expect(fileName).toMatch(/^graphe[-.]/)
      if (format !== 'ftm') expect(text.length).toBeGreaterThan(20)
    }
  })
  it('GEXF keeps the rules of its schema and all that is drawn', async () => {
    const client = await small()
    const view = await client.neighbourhood({ appearsWith: true })
    const document = xml((await client.exportGraph({ asked: { appearsWith: true }, format: 'gexf' })).text)
    const root = document.documentElement
    expect([root.localName, root.namespaceURI, root.getAttribute('version')]).toEqual(['gexf', 'http://gexf.net/1.3', '1.3'])
    expect([...root.children].map(({ localName }) => localName)).toEqual(['meta', 'graph'])
    expect(root.querySelector('meta')!.getAttribute('lastmodifieddate')).toMatch(/^\d{4}-\d\d-\d\d$/)
    const nodes = [...document.querySelectorAll('nodes > node')]
    const edges = [...document.querySelectorAll('edges > edge')]
    expect(nodes.map((node) => [node.id, node.getAttribute('label')])).toEqual(view.nodes.map(({ key, name }) => [key, name]))
    unique(nodes.map(({ id }) => id))
    unique(edges.map(({ id }) => id))
    expect(edges.map((edge) => [edge.getAttribute('source'), edge.getAttribute('target'), edge.getAttribute('type'), Number(edge.getAttribute('weight'))]))
      .toEqual(view.edges.map(({ source, target, predicate, independent }) => [view.nodes[source]!.key, view.nodes[target]!.key, predicate === null ? 'undirected' : 'directed', independent]))
    for (const [owner, elements] of [['node', nodes], ['edge', edges]] as const) {
      const declared = new Map([...document.querySelectorAll(`attributes[class=${owner}] > attribute`)].map((attribute) => [attribute.id, attribute.getAttribute('type')]))
      unique([...declared.keys()])
      for (const value of elements.flatMap((element) => [...element.querySelectorAll('attvalue')])) {
        const type = declared.get(value.getAttribute('for')!)
        expect(value.getAttribute('value')).toMatch(type === 'integer' ? /^-?\d+$/ : type === 'boolean' ? /^(true|false)$/ : /./s)
      }
    }
    for (const node of nodes) {
      const position = [...node.children].find(({ localName }) => localName === 'position')!
      expect(position.namespaceURI).toBe('http://gexf.net/1.3/viz')
      expect(['x', 'y', 'z'].every((axis) => Number.isFinite(Number(position.getAttribute(axis))))).toBe(true)
    }
  })
  it('GraphML keeps the rules of its schema and all that is drawn', async () => {
    const client = await small()
    const view = await client.neighbourhood({})
    const document = xml((await client.exportGraph({ format: 'graphml' })).text)
    expect([document.documentElement.localName, document.documentElement.namespaceURI]).toEqual(['graphml', 'http://graphml.graphdrawing.org/xmlns'])
    const keys = new Map([...document.querySelectorAll('graphml > key')].map((key) => [key.id, key]))
    unique([...document.querySelectorAll('graphml > key, node, edge')].map(({ id }) => id))
    expect(document.querySelector('graph')!.getAttribute('edgedefault')).toBe('directed')
    expect([...document.querySelectorAll('node')].map(({ id }) => id)).toEqual(view.nodes.map(({ key }) => key))
    expect([...document.querySelectorAll('edge')].map((edge) => [edge.getAttribute('source'), edge.getAttribute('target')])).toEqual(view.edges.map(({ source, target }) => [view.nodes[source]!.key, view.nodes[target]!.key]))
    for (const data of document.querySelectorAll('data')) {
      const key = keys.get(data.getAttribute('key')!)!
      expect(key.getAttribute('for')).toBe(data.parentElement!.localName)
      const type = key.getAttribute('attr.type')
      expect(data.textContent).toMatch(type === 'int' ? /^-?\d+$/ : type === 'double' ? /^-?[\d.]+$/ : type === 'boolean' ? /^(true|false)$/ : /./s)
    }
    const names = [...document.querySelectorAll('node > data[key=label]')].map(({ textContent }) => textContent)
    expect(names).toContain('Marlow Holdings')
  })
  it('JSON and CSV hold every entity and every line, with the sentences', async () => {
    const client = await small()
    const view = await client.neighbourhood({})
    const json = JSON.parse((await client.exportGraph({ format: 'json' })).text) as { nodes: unknown[]; edges: { evidence: unknown[]; confirmed: boolean }[]; hiddenNodes: number }
    expect([json.nodes.length, json.edges.length, json.hiddenNodes]).toEqual([view.nodes.length, view.edges.length, view.hiddenNodes])
    expect(json.edges.every(({ evidence, confirmed }) => evidence.length > 0 && !confirmed)).toBe(true)
    const rows = async (format: 'csv-nodes' | 'csv-edges') => (await client.exportGraph({ format })).text.trim().split('\r\n')
    expect(await rows('csv-nodes')).toHaveLength(view.nodes.length + 1)
    expect(await rows('csv-edges')).toHaveLength(view.edges.length + 1)
    expect((await rows('csv-edges')).join('\n')).toContain('Marlow Holdings acquired Tern Energy')
  })
  it('give every line the sentences that its panel shows, also those of some articles alone, and count those the page leaves out', async () => {
    const { client } = freshLibrary()
    const many = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`${i}.md`, article(`2024-05-${10 + i}`, `Marlow Holdings acquired Tern Energy in round ${i}.`)]))
    await importTexts(client, { ...texts, ...many })
    for (const asked of [{ appearsWith: true }, { documents: [2, 3, 5] }, { until: '2024-05-12' }]) {
      const view = await client.neighbourhood(asked)
      const heard = new Set('documents' in asked ? asked.documents : 'until' in asked ? [1, 2, 3, 4, 5] : Array.from({ length: 17 }, (_, i) => i + 1))
      const { edges } = JSON.parse((await client.exportGraph({ format: 'json', asked })).text) as { edges: { evidence: { evidence: unknown; role: string | null }[] }[] }
      for (const [at, { source, target, predicate }] of view.edges.entries()) {
        const { items } = await client.evidence({ subject: view.nodes[source]!.key, object: view.nodes[target]!.key, predicate })
        expect(edges[at]!.evidence.map(({ evidence, role }) => ({ evidence, role }))).toEqual(items.filter(({ evidence }) => heard.has(evidence.document)).map(({ evidence, role }) => ({ evidence, role })))
      }
    }
    const { document } = new JSDOM((await client.exportGraph({ format: 'html', language: 'en' })).text).window
    const acquired = [...document.querySelectorAll('.line')].find((line) => line.textContent.startsWith('acquires'))!
    expect([acquired.querySelectorAll('blockquote').length, acquired.querySelector('p.about')?.textContent]).toEqual([12, '5 more sentences in the library'])
  })
  it('reads what many lines are said by at once, not line by line', () => {
    const asked: string[] = []
    const node = (at: number): GraphNode => ({ key: `company:${at}`, kind: 'company', name: `n${at}`, mentions: 1, documents: 1, degree: 1, distance: 0, community: 0, first: null })
    const edges = Array.from({ length: 900 }, (_, at): GraphEdge => ({ source: at, target: at + 1, predicate: 'owns', sentences: 1, documents: 1, independent: 1 }))
    const row = ({ source, target }: GraphEdge) => ({
      subject: `company:${source}`, object: `company:${target}`, predicate: 'owns', role: null, negated: 0, conditional: 0, confirmed: 0, aboutFrom: null, aboutTo: null, published: null, document: 1, sentence: source, start: 0, end: 5,
    })
    const stores = {
      documents: { findText: () => { asked.push('text'); return { text: 'words', title: '', outlet: null, published: null } } },
      evidence: { listRelationsAmong: () => { asked.push('relations'); return edges.map(row) }, listLitOfAll: () => { asked.push('lit'); return new Map() } },
    } as unknown as Stores
    const { evidence } = listLinesEvidence(stores, {}, { nodes: Array.from({ length: 901 }, (_, at) => node(at)), edges, hiddenNodes: 0, hiddenEdges: 0 })
    expect(evidence.every((items) => items.length === 1)).toBe(true)
    expect(asked).toEqual(['relations', 'lit', 'text'])
  })
  it('FollowTheMoney names only what is there, with ends that its schemata allow, and every link with its sentences', async () => {
    const { client } = freshLibrary()
    await importTexts(client, { ...texts, 'more.md': article('2024-08-01', 'Nora Whitfield works for Kestrel Group.', 'Marlow Holdings has its seat in Rotterdam.') })
    const entities = (await client.exportGraph({ format: 'ftm', asked: { appearsWith: true } })).text.trim().split('\n')
      .map((line) => JSON.parse(line) as { readonly id: string; readonly schema: string; readonly properties: Readonly<Record<string, readonly string[]>> })
    const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]))
    unique(entities.map(({ id }) => id))
    expect(entities.every(({ id }) => /^[A-Za-z0-9_.-]+$/.test(id))).toBe(true)
    // As followthemoney's model has them: what a schema is, and what may stand at the ends of a link.
    const legal = ['Person', 'Organization', 'Company']
    const organization = ['Organization', 'Company']
    const anything = [...legal, 'Project', 'Document', 'Event', 'Address']
    const ranges: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
      Ownership: { owner: legal, asset: ['Company'] }, Directorship: { director: legal, organization }, Membership: { member: legal, organization }, Employment: { employee: ['Person'], employer: organization },
      ProjectParticipant: { participant: legal, project: ['Project'] }, UnknownLink: { subject: anything, object: anything },
    }
    const links = entities.filter(({ schema }) => ranges[schema])
    expect(new Set(links.map(({ schema }) => schema))).toContain('Ownership')
    expect(new Set(links.map(({ schema }) => schema))).toContain('Directorship')
    for (const { schema, properties } of links) {
      for (const [end, allowed] of Object.entries(ranges[schema]!)) {
        expect(properties[end], `${schema}.${end}`).toHaveLength(1)
        expect(allowed, `${schema}.${end}`).toContain(schemaOf.get(properties[end]![0]!))
      }
      expect(properties['summary']!.length).toBeGreaterThan(0)
      for (const proof of properties['proof']!) expect(schemaOf.get(proof)).toBe('Document')
    }
    for (const { schema, properties } of entities.filter((one) => !ranges[one.schema])) {
      expect(anything).toContain(schema)
      expect(properties['name']).toHaveLength(1)
    }
    const owned = links.find(({ schema, properties }) => schema === 'Ownership' && properties['summary']![0]!.includes('subsidiary'))!
    expect([owned.properties['owner']![0], owned.properties['asset']![0]].map((id) => entities.find((one) => one.id === id)!.properties['name']![0])).toEqual(['Kestrel Group', 'Tern Energy'])
  })
  it('the page stands alone: nothing runs, nothing is fetched, every line leads to its sentences', async () => {
    const client = await small()
    const { text } = await client.exportGraph({ format: 'html', language: 'fr' })
    const { document } = new JSDOM(text).window
    expect(document.querySelectorAll('script, link, img, iframe, object, [src]')).toHaveLength(0)
    expect(text.match(/url\(|@import|https?:\/\/(?!www\.w3\.org)/g)).toBeNull()
    const addresses = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')!)
    expect(addresses.length).toBeGreaterThan(6)
    for (const address of addresses) expect(document.querySelector(address.replace('#', '[id="') + '"]'), address).not.toBeNull()
    unique([...document.querySelectorAll('[id]')].map(({ id }) => id))
    expect(document.querySelector('svg[role=img] text')).not.toBeNull()
    expect(document.body.textContent).toContain('Marlow Holdings acquired Tern Energy last year.')
    xml(text.slice(text.indexOf('<svg xmlns'), text.indexOf('</figure>')))
  })
})

describe('what the person decided, in the graph', () => {
  it('marks what is confirmed, draws it alone when asked to, leaves out what is rejected, and names what is another line', async () => {
    const client = await small()
    const find = async (name: string) => (await client.findEntity({ name }))[0]!.key
    const [marlow, tern, kestrel] = [await find('Marlow Holdings'), await find('Tern Energy'), await find('Kestrel Group')]
    const lines = async (asked: Parameters<Client['neighbourhood']>[0] = {}) => {
      const { nodes, edges } = await client.neighbourhood(asked)
      return edges.map(({ source, predicate, target, confirmed }) => `${nodes[source]!.name} ${predicate} ${nodes[target]!.name}${confirmed ? ' ✓' : ''}`).toSorted()
    }
    await client.decideRelation({ subject: marlow, object: tern, predicate: 'acquires', decision: 'confirm' })
    expect(await lines({ confirmed: true })).toEqual(['Marlow Holdings acquires Tern Energy ✓'])
    expect((await client.exportGraph({ format: 'csv-edges', asked: { confirmed: true } })).text).toContain('confirmed')
    await client.decideRelation({ subject: tern, object: kestrel, predicate: 'subsidiary_of', decision: 'reject' })
    expect(await lines()).not.toContain('Tern Energy subsidiary_of Kestrel Group')
    await client.undo({})
    expect(await lines()).toContain('Tern Energy subsidiary_of Kestrel Group')
    await client.decideRelation({ subject: tern, object: kestrel, predicate: 'subsidiary_of', decision: { predicate: 'owns', reversed: true } })
    expect(await lines()).toContain('Kestrel Group owns Tern Energy ✓')
  })
  it('counts near copies as one source', async () => {
    const { client } = freshLibrary()
    const filler = Array.from({ length: 6 }, (_, i) => `The harbour board met for the ${['first', 'second', 'third', 'fourth', 'fifth', 'sixth'][i]} time this spring to settle the lease of the northern quay.`)
    const dispatch = ['Marlow Holdings acquired Tern Energy in March.', ...filler]
    await importTexts(client, { 'a.md': article('2024-03-07', ...dispatch), 'b.md': article('2024-03-08', ...dispatch, 'Shares rose a little.'), 'c.md': article('2024-03-09', 'In a deal that surprised many, Marlow Holdings acquired Tern Energy.') })
    const bought = (await client.neighbourhood({})).edges.find(({ predicate }) => predicate === 'acquires')!
    expect(bought).toMatchObject({ documents: 3, independent: 2 })
  })
})
