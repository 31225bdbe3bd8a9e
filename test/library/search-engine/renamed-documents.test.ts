/** Whom documents name changes with decisions, without their words: the index must know in every state a document's entry can be in. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import '../../property-seed.ts'
import { createSearchIndex, type SearchIndex } from '../../../src/main/library/requests/search-index.ts'
import { packWords } from '../../../src/main/library/search/packed-words.ts'
import { toDocuments } from '../../../src/main/library/search/document-set.ts'
import { freshIndex } from './fresh-index.ts'

const forms = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 })
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('add' as const), which: fc.nat(20), forms }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('rename' as const), which: fc.nat(20), forms }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('drop' as const), which: fc.nat(20), forms }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('tidy' as const), which: fc.nat(1), forms }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('look' as const), which: fc.nat(1), forms }) },
)
const named = (index: SearchIndex) => {
  const { tables } = index.view()
  return Object.fromEntries([...toDocuments(tables.searched)].map((document) => [document, [tables.flags[document], ...tables.forms.subarray(tables.formsAt[document], tables.formsAt[document]! + tables.formCount[document]!)]]))
}

it('knows whom each document names, in the index that lived through it and in one opened afterwards', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const { db, stores, sizes, index } = freshIndex()
      const expected: Record<number, number[]> = {}
      const insertDocument = db.prepare("INSERT INTO documents (title, language, added_at) VALUES ('t', 'fr', '2026-01-01')")
      for (const { does, which, forms: given } of steps) {
        const documents = Object.keys(expected).map(Number)
        const document = documents[which % Math.max(1, documents.length)]
        if (does === 'add') {
          const id = Number(insertDocument.run().lastInsertRowid)
          stores.postings.insert({ document: id, firstPassage: 10 * id, flags: 1, forms: given, packed: packWords([['alpha'], ['beta', 'gamma']]) })
          expected[id] = [1, ...given]
        } else if (does === 'rename' && document !== undefined) {
          stores.postings.setForms(document, 2, given)
          expected[document] = [2, ...given]
        } else if (does === 'drop' && document !== undefined) {
          stores.postings.remove(document)
          delete expected[document]
        } else if (does === 'tidy') index.tidy(which === 1)
        else expect(named(index)).toEqual(expected)
      }
      for (const one of [index, createSearchIndex(stores, sizes)]) expect(named(one)).toEqual(expected)
      while (index.tidy(true));
      for (const one of [index, createSearchIndex(stores, sizes)]) expect(named(one)).toEqual(expected)
    }),
    { numRuns: 60 },
  )
}, 60_000)
