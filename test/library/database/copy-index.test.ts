import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CopyIndex } from '../../../src/main/library/database/copy-index.ts'

it('tells who has a key as a plain map does, however many came in, and says nothing of what too many have', () => {
  const documents = fc.array(fc.array(fc.integer({ min: 0, max: 60 }).map((key) => (key * 0x1234567) >>> 0), { maxLength: 40 }), { maxLength: 80 })
  fc.assert(fc.property(documents, fc.integer({ min: 1, max: 30 }), (lists, most) => {
    const index = new CopyIndex()
    const slow = new Map<number, Set<number>>()
    lists.forEach((keys, document) => {
      index.add(document, keys)
      for (const key of keys) slow.set(key, (slow.get(key) ?? new Set()).add(document))
    })
    for (let key = 0; key <= 61; key++) {
      const number = (key * 0x1234567) >>> 0
      const those = slow.get(number) ?? new Set()
      const found = index.holders(number, most)
      expect(found && [...found].sort((a, b) => a - b)).toEqual(those.size > most ? null : [...those])
    }
  }))
})
