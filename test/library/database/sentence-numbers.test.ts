import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sentenceStart, toSentenceNumber } from '../../../src/main/library/database/sentence-numbers.ts'
import { usualLimits } from '../../../src/main/library/importing/limits.ts'

const place = fc.record({ document: fc.integer({ min: 1, max: 2 ** 25 }), start: fc.integer({ min: 0, max: usualLimits.bytes }) })

it('names each sentence by a number of its own, in the order of documents and texts, from which SQL reads where it begins', () => {
  const db = new Sqlite(':memory:')
  const start = db.prepare<[number], number>(`SELECT ${sentenceStart('CAST(? AS INTEGER)')}`).pluck()
  fc.assert(
    fc.property(place, place, (one, other) => {
      const numbers = [one, other].map((each) => toSentenceNumber(each.document, each)) as [number, number]
      expect(numbers.every(Number.isSafeInteger)).toBe(true)
      expect(numbers.map((number) => start.get(number))).toEqual([one.start, other.start])
      expect(Math.sign(numbers[0] - numbers[1])).toBe(Math.sign(one.document - other.document || one.start - other.start))
    }),
  )
})
