import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetNames } from '../../../src/shared/contract/search.ts'
import { entityKinds } from '../../../src/shared/model.ts'
import { BitRows } from '../../../src/main/library/search/bit-rows.ts'
import { add, addBetween, count, countBoth, emptySet, has, toDocuments, type DocumentSet } from '../../../src/main/library/search/document-set.ts'
import { countFacets, type Columns } from '../../../src/main/library/search/facets.ts'
import { createRandom } from '../search/generate-articles.ts'

const random = createRandom(3)
const some = (capacity: number, share: number): DocumentSet => {
  const set = emptySet(capacity)
  for (let document = 1; document < capacity; document++) if (random() < share) add(set, document)
  return set
}

describe('sets', () => {
  it('are counted and laid over one another as bit by bit, whatever their size', () => {
    for (const capacity of [1, 31, 32, 33, 1_000, 5_000, 40_001, 300_000]) {
      const [one, other] = [some(capacity, 0.3), some(capacity, 0.6)]
      const inBoth = [...toDocuments(one)].filter((document) => has(other, document)).length
      expect(count(one)).toBe(toDocuments(one).length)
      expect(countBoth(one, other)).toBe(inBoth)
      const rows = new BitRows(one.length)
      const numbers = [one, other, emptySet(capacity)].map((set) => rows.add(set))
      rows.ask(other)
      expect(numbers.map((number) => rows.count(number))).toEqual([inBoth, toDocuments(other).length, 0])
    }
  })
  it('take in stretches as one document after another', () => {
    fc.assert(fc.property(fc.nat(200), fc.nat(200), (one, other) => {
      const [stretch, each] = [emptySet(256), emptySet(256)]
      addBetween(stretch, Math.min(one, other), Math.max(one, other))
      for (let document = Math.min(one, other) + 1; document <= Math.max(one, other); document++) add(each, document)
      expect(stretch).toEqual(each)
    }))
  })
})

/** Documents with a few values of everything, some without; entities as names are, few of them often named. */
function makeColumns(documents: number, entityCount: number): Columns {
  const capacity = (documents + 64) & ~31
  const column = <T>(make: () => T): T[] => Array.from({ length: capacity }, make)
  const searched = some(capacity, 0.97)
  const year = column(() => (random() < 0.05 ? 0 : 2015 + Math.floor(random() * 11)))
  const entityList = Array.from({ length: entityCount }, (_, i) => ({ key: `person:${String(i).padStart(6, '0')}`, kind: entityKinds[i % entityKinds.length]!, name: `n${i}` }))
  const entityStarts = new Uint32Array(capacity + 1)
  const entities: number[] = []
  const kinds = new Uint8Array(capacity)
  for (let document = 0; document < capacity; document++) {
    entityStarts[document] = entities.length
    if (!has(searched, document) || random() < 0.02) continue
    for (const entity of new Set(Array.from({ length: 1 + Math.floor(random() * 12) }, () => Math.floor(entityCount * random() ** 4)))) {
      entities.push(entity)
      kinds[document]! |= 1 << (entity % entityKinds.length)
    }
  }
  entityStarts[capacity] = entities.length
  return {
    capacity, searched, from: Int32Array.from(year, (one) => one * 10_000), to: Int32Array.from(year, (one) => (one === 0 ? 0 : one * 10_000 + 1231)), outlet: Uint32Array.from(column(() => Math.floor(random() ** 2 * 30))),
    outlets: Array.from({ length: 30 }, (_, i) => (i === 0 ? '' : `o${i}`)), language: Uint8Array.from(column(() => Math.floor(random() * 2))), languages: ['fr', 'en'], kinds, entityStarts, entities: Uint32Array.from(entities), entityList,
    entityNumbers: new Map(entityList.map(({ key }, i) => [key, i])),
  }
}

/** The values of a document, read where they stand. */
function valuesOf(columns: Columns, tagged: ReadonlyMap<string, DocumentSet>, document: number, facet: (typeof facetNames)[number]): string[] {
  const day = columns.from[document]!
  const own = [...columns.entities.subarray(columns.entityStarts[document], columns.entityStarts[document + 1])]
  switch (facet) {
    case 'outlet': return [columns.outlets[columns.outlet[document]!]!]
    case 'year': return [day === 0 ? '' : String(Math.floor(day / 10_000))]
    case 'language': return [columns.languages[columns.language[document]!]!]
    case 'kind': return own.length === 0 ? [''] : [...new Set(own.map((entity) => columns.entityList[entity]!.kind))]
    case 'entity': return own.length === 0 ? [''] : own.map((entity) => columns.entityList[entity]!.key)
    case 'tag': {
      const tags = [...tagged].filter(([, set]) => has(set, document)).map(([tag]) => tag)
      return tags.length === 0 ? [''] : tags
    }
  }
}

describe('facets', () => {
  // Of many answers each value is counted by its set, of few each document by its values: both must say what reading every document says.
  it.each([[300, 40], [9_000, 2_500], [9_000, 30]])('of %i documents that name %i entities are counted as reading every document counts them', (documents, entityCount) => {
    const columns = makeColumns(documents, entityCount)
    const tagged = new Map([['urgent', some(columns.capacity, 0.01)], ['climat', some(columns.capacity, 0.3)]])
    for (const share of [0, 0.001, 0.05, 0.1, 0.3, 0.6, 0.95, 1]) {
      const answers = some(columns.capacity, share).map((word, i) => word & columns.searched[i]!)
      const facets = countFacets(answers, [], columns, tagged)
      expect(facets.map(({ facet }) => facet)).toEqual(facetNames)
      for (const { facet, values, more } of facets) {
        const counts = new Map<string, number>()
        for (const document of toDocuments(answers)) for (const value of valuesOf(columns, tagged, document, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
        for (const { value, documents: counted } of values) expect([facet, value, counted]).toEqual([facet, value, counts.get(value) ?? 0])
        const named = [...counts].filter(([value]) => value !== '')
        expect([facet, share, values.filter(({ value }) => value !== '').length + more]).toEqual([facet, share, named.length])
        if (facet !== 'entity') continue
        const wanted = named.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 40)
        expect(values.filter(({ value }) => value !== '').map(({ value }) => value)).toEqual(wanted.map(([value]) => value))
      }
    }
  })
})
