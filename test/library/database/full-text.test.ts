import { expect, it, onTestFinished } from 'vitest'
import { attachIndex, openKept } from '../../../src/main/library/database/open.ts'
import { packWords } from '../../../src/main/library/search/packed-words.ts'
import { createStores } from '../../../src/main/library/stores.ts'
import { freshFolder } from '../fresh-library.ts'
import { freshIndex } from '../search-engine/fresh-index.ts'

function open(folder = freshFolder(), mode: 'write' | 'read' = 'write') {
  const db = openKept(folder, mode, false)
  onTestFinished(() => void db.close())
  attachIndex(db, folder, mode)
  return { db, folder, stores: createStores(db) }
}
type Stores = ReturnType<typeof open>['stores']

/** Two passages each; the second is its number and the next. */
const bring = ({ postings }: Stores, document: number, ...words: string[]) =>
  postings.insert({ document, firstPassage: 2 * document, flags: 0, forms: [], packed: packWords([['titre'], words, ['fin']]) })
const failing = () => { throw new Error('no') }

it('finds what waits for a segment, after every change, and nothing of what was not kept', () => {
  const { stores } = open()
  const { fullText, postings, transact } = stores
  transact(() => bring(stores, 1, 'alpha', 'beta'))
  expect(fullText.listRows('"alpha" + "beta"')).toEqual([2])
  expect(fullText.listRows('"beta" + "fin"')).toEqual([])
  expect(fullText.listRows('fin')).toEqual([3])
  expect(fullText.listRows('{title} : titre')).toEqual([2])
  expect(() => transact(() => {
    bring(stores, 2, 'alpha')
    expect(fullText.listRows('alpha')).toEqual([2, 4])
    failing()
  })).toThrow('no')
  expect(fullText.listRows('alpha')).toEqual([2])
  transact(() => {
    bring(stores, 3, 'alpha')
    expect(() => transact(() => {
      bring(stores, 4, 'alpha')
      expect(fullText.listRows('alpha')).toEqual([2, 6, 8])
      failing()
    })).toThrow('no')
  })
  expect(fullText.listRows('alpha')).toEqual([2, 6])
  transact(() => bring(stores, 1, 'gamma'))
  expect(fullText.listRows('alpha')).toEqual([6])
  expect(fullText.listRows('gam*')).toEqual([2])
  transact(() => postings.remove(3))
  expect(fullText.listRows('alpha')).toEqual([])
})

it('finds what waits where a library is only looked at, and what another process brings meanwhile', () => {
  const { folder, stores } = open()
  stores.transact(() => bring(stores, 1, 'alpha'))
  const { fullText } = open(folder, 'read').stores
  expect(fullText.listRows('alpha')).toEqual([2])
  stores.transact(() => bring(stores, 2, 'alpha'))
  expect(fullText.listRows('alpha')).toEqual([2, 4])
})

it('finds what comes anew after everything was thrown away', () => {
  const { stores } = open()
  stores.transact(() => bring(stores, 1, 'alpha'))
  expect(stores.fullText.listRows('alpha')).toEqual([2])
  stores.transact(() => {
    stores.findings.clear()
    bring(stores, 1, 'beta')
  })
  expect([stores.fullText.listRows('alpha'), stores.fullText.listRows('beta')]).toEqual([[], [2]])
})

it('writes what waits with its segment, and finds the same', () => {
  const { db, index, stores } = freshIndex()
  const written = () => db.prepare('SELECT count(*) FROM passages_fts_docsize').pluck().get()
  const read = { text: 'x', blocks: [], title: 't', outlet: null, author: null, address: null, published: null, language: 'fr' as const, format: 'text' as const, charset: 'utf-8', offsets: [], boilerplateDropped: 0, notes: [] }
  stores.transact(() => {
    for (let number = 1; number <= 3; number++) {
      stores.documents.insert({ read, fileName: `${number}.txt`, bytes: 1, checksum: `b${number}`, textChecksum: `t${number}` }, '2026-01-01')
      bring(stores, number, 'alpha')
    }
  })
  expect([written(), stores.fullText.listRows('alpha')]).toEqual([0, [2, 4, 6]])
  index.tidy(false)
  expect([written(), stores.fullText.listRows('alpha')]).toEqual([6, [2, 4, 6]])
})

it('merges what many transactions wrote, a little at a time, and finds the same', () => {
  const { db, stores: { fullText, transact } } = open()
  const pieces = () => db.prepare('SELECT count(DISTINCT segid) FROM passages_fts_idx').pluck().get()
  const words = Array.from({ length: 400 }, (_, i) => `mot${i}`)
  let tidied = 0
  for (let id = 1; id <= 70; id++) {
    transact(() => fullText.write([{ firstPassage: id, packed: packWords([[], [...words, `seul${id}`]]) }]))
    if (fullText.tidy(false)) tidied++
  }
  expect(tidied).toBeGreaterThan(0)
  while (fullText.tidy(true));
  expect(pieces()).toBeLessThan(16)
  expect(fullText.listRows('mot7')).toEqual(Array.from({ length: 70 }, (_, i) => i + 1))
  expect(fullText.listRows('seul41')).toEqual([41])
  expect(fullText.tidy(true)).toBe(false)
})
