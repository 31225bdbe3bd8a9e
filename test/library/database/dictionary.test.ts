import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attachIndex, openKept } from '../../../src/main/library/database/open.ts'
import { KeySet } from '../../../src/main/library/database/key-set.ts'
import { toLines } from '../../../src/main/library/search/dictionary-lines.ts'
import { knowWord } from '../../../src/main/library/search/known-words.ts'
import { createStores } from '../../../src/main/library/stores.ts'
import { freshFolder } from '../fresh-library.ts'

function open() {
  const folder = freshFolder()
  const db = openKept(folder, 'write', false)
  attachIndex(db, folder, 'write')
  return { db, stores: createStores(db) }
}
const french = (...words: string[]) => toLines(words.map((word) => knowWord(word)), 'fr')

it('finds words by their stems as soon as they are written, and as well once they are settled', () => {
  const { db, stores: { dictionary, transact } } = open()
  transact(() => dictionary.add(french('gigausine', 'ville')))
  transact(() => dictionary.add(french('gigausines', 'ville')))
  const look = () => [dictionary.listTerms('fr:gigausin').sort(), dictionary.listStems('ville'), dictionary.listTerms('fr:nulle')]
  const before = look()
  expect(before).toEqual([['gigausine', 'gigausines'], ['fr:vill'], []])
  transact(() => dictionary.settle())
  expect(look()).toEqual(before)
  expect(db.prepare('SELECT count(*) FROM waiting_terms').pluck().get()).toBe(0)
  transact(() => dictionary.settle())
  expect(look()).toEqual(before)
})

it('writes a word again when the transaction that brought it was not kept', () => {
  const { stores: { dictionary, transact } } = open()
  const fail = () => { throw new Error('full') }
  expect(() => transact(() => {
    dictionary.add(french('gigausine'))
    fail()
  })).toThrow('full')
  expect(dictionary.listTerms('fr:gigausin')).toEqual([])
  transact(() => {
    expect(() => transact(() => {
      dictionary.add(french('gigausine'))
      fail()
    })).toThrow('full')
    dictionary.add(french('gigausine'))
  })
  expect(dictionary.listTerms('fr:gigausin')).toEqual(['gigausine'])
})

it('knows of a number whether it came before, until it forgets them all', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 40 })), fc.integer({ min: 1, max: 50 }), (numbers, most) => {
    const keys = new KeySet(most)
    const slow = new Set<number>()
    for (const number of numbers) {
      const isNew = !slow.has(number)
      if (isNew && slow.size >= most) slow.clear()
      slow.add(number)
      expect(keys.add(number * 0x1_0000_0001)).toBe(isNew)
    }
  }))
})
