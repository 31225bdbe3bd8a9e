import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chooseSegments } from '../../../src/main/library/search/choose-segments.ts'

const sizes = { freshLimit: 256, mergedAtOnce: 8, atRest: 4 }
const segments = (...documents: number[]) => documents.map((each, id) => ({ id, documents: each }))
const chosen = (isIdle: boolean, ...documents: number[]) => chooseSegments(segments(...documents), sizes, isIdle)?.map(({ id }) => id) ?? null

it('merges eight of the smallest at any time, and nothing else while documents come in', () => {
  expect(chosen(false, ...Array.from({ length: 8 }, () => 256))).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(chosen(false, ...Array.from({ length: 7 }, () => 256), 2_048)).toBeNull()
  expect(chosen(false, ...Array.from({ length: 20 }, () => 16_384))).toBeNull()
})

it('makes large ones one when nobody waits, unless one of them is more than twice the others together', () => {
  expect(chosen(true, 16_384, 16_384, 16_384, 16_384, 16_384, 16_384, 1_536)).toEqual([0, 1, 2, 3, 4, 5])
  expect(chosen(true, 98_304, 1_536)).toBeNull()
  expect(chosen(true, 98_304, 16_384)).toBeNull()
  expect(chosen(true, 98_304, 16_384, 16_384)).toEqual([1, 2])
  expect(chosen(true, 98_304, 32_768, 16_384)).toEqual([0, 1, 2])
})

it('comes to rest with few segments, after few rewritings, however many documents come in and when', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(300), fc.boolean()), { maxLength: 60 }), (arrivals) => {
      let held: { readonly documents: number }[] = []
      let [written, all] = [0, 0]
      const merge = (isIdle: boolean) => {
        for (let those = chooseSegments(held, sizes, isIdle); those; those = chooseSegments(held, sizes, isIdle)) {
          expect(those.length).toBeGreaterThan(1)
          const documents = those.reduce((sum, one) => sum + one.documents, 0)
          written += documents
          held = [...held.filter((one) => !those!.includes(one)), { documents }]
        }
      }
      for (const [batches, isIdle] of arrivals) {
        for (let i = 0; i < batches; i++) {
          held = [...held, { documents: 256 }]
          all += 256
          merge(false)
        }
        if (isIdle) merge(true)
      }
      merge(true)
      expect(held.length).toBeLessThanOrEqual(sizes.atRest + 8)
      expect(written).toBeLessThanOrEqual(all * 12)
    }),
    { numRuns: 200 },
  )
})
