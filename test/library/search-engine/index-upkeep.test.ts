/** The index of impacts through a library's life (documents in, anew and out; segments written and merged), with FTS5 as the oracle. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSearchIndex, type SearchIndex } from '../../../src/main/library/requests/search-index.ts'
import { packWords } from '../../../src/main/library/search/packed-words.ts'
import { emptySet, toDocuments } from '../../../src/main/library/search/document-set.ts'
import { toBeginning } from '../../../src/main/library/search/impacts-fresh.ts'
import { collect, type LivePosting } from '../../../src/main/library/search/rank.ts'
import type { Stores } from '../../../src/main/library/stores.ts'
import { freshIndex } from './fresh-index.ts'

const words = ['alpha', 'alphabet', 'beta', 'bec', 'be', 'b', 'gamma', 'delta', 'deltas', 'omega']
const passage = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
const texts = fc.array(passage, { minLength: 1, maxLength: 3 })
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('add' as const), texts }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('again' as const), which: fc.nat(30), texts }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('drop' as const), which: fc.nat(30) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('tidy' as const), isIdle: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('look' as const) }) },
)

function add(stores: Stores, number: number): number {
  const text = 'x'.repeat(30)
  const read = { text, blocks: [], title: 't', outlet: null, author: null, address: null, published: null, language: 'fr' as const, format: 'text' as const, charset: 'utf-8', offsets: [], boilerplateDropped: 0, notes: [] }
  return stores.documents.insert({ read, fileName: `${number}.txt`, bytes: 30, checksum: `b${number}`, textChecksum: `t${number}` }, '2026-01-01').document
}
function derive(stores: Stores, document: number, given: readonly (readonly string[])[]): void {
  // Of as many passages each time, so that it can be derived anew with other words.
  const fields = [[given[0]![0]!], ...[0, 1, 2].map((i) => given[i] ?? [])]
  stores.transact(() => {
    stores.findings.remove(document)
    stores.findings.insert({
      document, passages: fields.length - 1, packed: packWords(fields), revision: document, extractor: 'test', language: 'fr', forms: [], terms: { lines: '', ends: new Uint32Array(), keys: new Float64Array() },
      findings: { sentences: [{ start: 0, end: 30 }], appearances: [], mentions: [], relations: [], figures: [] },
      sayings: { figures: [], days: [] }, dates: [], layout: new Uint8Array(),
    })
  })
}

const documentsIn = (index: SearchIndex, lists: (view: ReturnType<SearchIndex['view']>) => readonly LivePosting[]): number[] => {
  const view = index.view()
  const set = emptySet(view.tables.capacity)
  for (const list of lists(view)) collect(list, view.tables.segmentOf, set)
  return [...toDocuments(set)]
}
const byFts = ({ fullText, entities }: Stores, match: string): number[] => entities.listDocumentsOfPassages(fullText.listRows(match)).sort((a, b) => a - b)

function checkAgainstFts(index: SearchIndex, stores: Stores): void {
  for (const word of words) expect(documentsIn(index, ({ reader }) => reader.listsOf(word)), word).toEqual(byFts(stores, `"${word}"`))
  for (const beginning of ['a', 'al', 'alp', 'alph', 'b', 'be', 'bet', 'd', 'del', 'delt', 'z'])
    expect(
      documentsIn(index, ({ reader }) => {
        const lists: LivePosting[] = []
        const at = toBeginning(beginning)
        if (at?.isAlone) lists.push(...reader.listsOf(at.entry))
        else reader.eachUnder(at?.entry ?? beginning, (_term, list) => void lists.push(list))
        return lists
      }),
      `${beginning}*`,
    ).toEqual(byFts(stores, `"${beginning}" *`))
}

it('names the same documents as FTS5 after whatever came, changed and went, in the index that lived through it and in one opened afterwards', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const { stores, sizes, index } = freshIndex()
      const documents: number[] = []
      for (const each of steps) {
        if (each.does === 'add') {
          documents.push(add(stores, documents.length))
          derive(stores, documents.at(-1)!, each.texts)
        } else if (each.does === 'tidy') index.tidy(each.isIdle)
        else if (each.does === 'look') checkAgainstFts(index, stores)
        else if (documents.length > 0) {
          const document = documents[each.which % documents.length]!
          if (each.does === 'again') derive(stores, document, each.texts)
          else stores.transact(() => stores.findings.remove(document))
        }
      }
      checkAgainstFts(index, stores)
      checkAgainstFts(createSearchIndex(stores, sizes), stores)
      while (index.tidy(true));
      checkAgainstFts(index, stores)
      checkAgainstFts(createSearchIndex(stores, sizes), stores)
      expect(stores.postings.listWithBlocks().length, 'nothing is left of segments that were merged').toBeLessThanOrEqual([...stores.postings.listSegments()].length)
    }),
    { numRuns: 60 },
  )
}, 120_000)
