import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLibrary, type Library } from '../../../src/main/library/library.ts'
import { createClient, type Client } from '../../../src/shared/client.ts'
import { facetNames } from '../../../src/shared/contract/search.ts'
import type { Span } from '../../../src/shared/model.ts'
import { parseQuery } from '../../../src/shared/query/parse-query.ts'
import { assets, seeds } from '../fresh-library.ts'
import { anySearch } from './any-search.ts'
import { createRandom, generateArticles, pick } from './generate-articles.ts'
import { layOpen } from './lay-open.ts'
import { createOracle, type OracleDocument } from './oracle.ts'

const searches = Number(process.env['RECOUPE_SEARCHES'] ?? 200)
/** For machines that are busy with something else. */
const patience = 900_000
const random = createRandom(Number(process.env['RECOUPE_SEED'] ?? 20251205) || Math.floor(Math.random() * 1e9))

/** Spellings that texts really have, and texts in no known language. */
const others = {
  'soft.md': '---\ntitle: "Une giga\u00adusine"\noutlet: Le Courrier du Nord\n---\n\nLa giga\u00adusine de l’E\u0301tat, les giga-usines et une ＩＡ. Œuvre d’art ; ﬁn de l’année 2024. Oui. Non ! Peut-être…\n',
  'numbers.txt': '12 34 56 78\n\n90 12 34.\n',
  'latin.txt': 'Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae, aliam Aquitani, tertiam qui ipsorum lingua Celtae appellantur. Heating projects.\n',
  'german.txt': 'Die Straße führt nach München. Übermorgen fährt der Zug über die Brücke, und die Fabriken öffnen wieder. Projekte, Energie, heating.\n',
  'same-words.md': '---\ntitle: Usine usine usine\ndate: 2024\n---\n\nUsine, usine. Usine usine usine ! Fonds souverain, fonds\nsouverain. Fonds. Souverain.\n',
}

describe('search, held against reading every document', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-differential-'))
  let library: Library
  let client: Client
  let documents: OracleDocument[]
  let oracle: ReturnType<typeof createOracle>

  beforeAll(async () => {
    const articles = path.join(folder, 'articles')
    library = openLibrary({ folder: path.join(folder, 'test.recoupe'), assets, mode: 'write' })
    client = createClient(library)
    const files = [...[...generateArticles({ count: 200, characters: 1800, vocabulary: 1500 })].map(({ name, file }) => [name, file] as const), ...Object.entries(others)]
    for (const [name, file] of files) writeFileSync(path.join(folder, name), file)
    const sources = [...readdirSync(seeds).filter((name) => name.endsWith('.txt')).map((name) => path.join(seeds, name)), ...files.map(([name]) => path.join(folder, name))]
    const outcomes = await client.importDocuments({ sources: sources.map((each) => ({ path: each })) })
    expect(outcomes.filter(({ outcome }) => outcome !== 'imported'), articles).toEqual([])
    const tags = ['à vérifier', 'urgent', 'Œuvre', 'climat']
    for (const { document } of outcomes)
      if (document !== null && random() < 0.25) {
        const { text } = await client.openDocument({ document })
        const start = Math.floor(random() * (text.length - 10))
        const note = random() < 0.3 ? '' : pick(random, ['Voir le fonds souverain.', 'Is this a new factory? Ask M. Durand.', 'l’usine\nprojets', 'séance du matin'])
        await client.addAnnotation({ document, place: { start, end: Math.min(text.length, start + 5 + Math.floor(random() * 80)) }, note, tags: random() < 0.5 ? [] : [pick(random, tags)], colour: 'yellow' })
      }
    documents = await layOpen(client, path.join(folder, 'test.recoupe'))
    oracle = createOracle(documents)
  }, patience)
  afterAll(async () => {
    await library.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is over documents in French, English and neither, with passages, names and notes', () => {
    expect(documents).toHaveLength(210)
    expect(new Set(documents.map(({ language }) => language))).toEqual(new Set(['fr', 'en', 'und']))
    expect(documents.filter(({ passages }) => passages.length > 1).length).toBeGreaterThan(50)
    expect(documents.filter(({ annotations }) => annotations.length > 0).length).toBeGreaterThan(20)
  })

  it(`finds the same documents, counts the same and lights the same characters in ${searches} searches`, async () => {
    let answered = 0
    const differences: string[] = []
    for (let i = 0; i < searches; i++) {
      const search = anySearch(random, documents)
      const query = parseQuery(search.words, { exact: search.exact })
      const same = (what: string, found: unknown, wanted: unknown) => {
        const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)]
        if (one !== other) differences.push(`${JSON.stringify(search)}: ${what} ${one} should be ${other}`)
      }
      const expected = oracle.answering(query, search.facets)
      const reply = await client.search({ ...search, limit: 200, perDocument: 20 })
      same('total', reply.total, expected.length)
      if (expected.length > 0) answered += 1
      if (expected.length <= 200) same('documents', reply.documents.map(({ document }) => document).sort((a, b) => a - b), expected.map(({ id }) => id))

      same('facets', reply.facets.map(({ facet }) => facet), facetNames)
      for (const { facet, values } of reply.facets) {
        const counts = oracle.countFacet(query, search.facets, facet)
        for (const { value, documents: counted } of values) same(`${facet} ${value}`, counted, counts.get(value) ?? 0)
        // Entities may be too many to list; of the others only "none" may be left out, where there is nothing else.
        if (facet !== 'entity') same(`${facet} without`, [...counts].filter(([value]) => value !== '' && !values.some((listed) => listed.value === value)), [])
      }

      for (const hit of reply.documents.slice(0, 8)) {
        const document = documents.find(({ id }) => id === hit.document)!
        const lit = oracle.lit(query, document)
        const { spans, more } = await client.listMatches({ document: hit.document, words: search.words, exact: search.exact })
        same(`lit in ${document.id}`, [more, spans], [0, lit.text])
        same(`title lit in ${document.id}`, hit.titleLit, lit.title)
        same(`passages of ${document.id}`, hit.passages, lit.passages)
        same(`annotations of ${document.id}`, hit.annotations.length, lit.annotations)
        for (const sentence of hit.sentences) {
          same('sentence', sentence.text, document.text.slice(sentence.start, sentence.end))
          const inside = (span: Span) => sentence.start <= span.start && span.end <= sentence.end
          same(`lit in a sentence of ${document.id}`, sentence.lit.map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start })), lit.text.filter(inside))
        }
      }
    }
    expect(differences.slice(0, 20), `${differences.length} differences`).toEqual([])
    // A test of searches that find nothing would show nothing.
    expect(answered).toBeGreaterThan(searches / 2)
  }, patience)

  it('counts the places of a batch of terms as they are lit', async () => {
    const terms = Array.from({ length: 60 }, () => anySearch(random, documents).words.trim())
    const table = await client.searchTerms({ terms })
    expect(table.rows.map(({ term }) => term)).toEqual(terms)
    for (const { term, documents: counted, counts, problem } of table.rows) {
      const query = parseQuery(term, { finished: true })
      if (problem) continue
      const answering = oracle.answering(query, [])
      expect(counted, term).toBe(answering.length)
      for (const [i, { document: id }] of table.documents.entries()) {
        const document = documents.find((each) => each.id === id)!
        if (!answering.includes(document)) {
          expect([term, id, counts[i]]).toEqual([term, id, 0])
          continue
        }
        const lit = oracle.lit(query, document)
        // The title counts where it does not stand in the text; what answers without a lit place counts once.
        const places = lit.text.length + (document.text.includes(document.title) && lit.text.length > 0 ? 0 : lit.title.length)
        expect([term, id, counts[i]]).toEqual([term, id, Math.max(1, places)])
      }
    }
  }, patience)
})
