import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readVarint } from '../../../src/main/library/search/impacts-bytes.ts'
import { eachTerm, endSign, lengthsOf, packWords, unpackWords } from '../../../src/main/library/search/packed-words.ts'

const word = fc.constantFrom('le', 'la', 'forge', 'été', '東京', endSign)
const fields = fc.array(fc.array(word, { maxLength: 200 }), { maxLength: 12 })

/** Where every word stands, told the slow way: field, place in it, and whether something ends before it. */
function told(given: readonly (readonly string[])[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [field, words] of given.entries()) {
    let place = 0
    for (const [i, each] of words.entries()) if (each !== endSign) found.set(each, [...(found.get(each) ?? []), `${field} ${place++}${words[i - 1] === endSign ? ' behind an end' : ''}`])
  }
  return found
}

it('gives back of every word where it stands, and how long each field is', () => {
  fc.assert(
    fc.property(fields, (given) => {
      const packed = packWords(given)
      const found = new Map<string, string[]>()
      eachTerm(packed, (term, from, to) => {
        const reader = { bytes: packed.places, at: from }
        const places: string[] = []
        let [field, place] = [0, 0]
        while (reader.at < to) {
          const distance = readVarint(reader)
          if (distance > 0) [field, place] = [field + distance, 0]
          place += readVarint(reader)
          places.push(`${field} ${place >> 1}${(place & 1) === 1 ? ' behind an end' : ''}`)
          place &= -2
        }
        found.set(term, places)
      })
      expect(found).toEqual(told(given))
      const plain = given.map((words) => words.filter((each) => each !== endSign))
      expect(lengthsOf(packed)).toEqual(plain.map(({ length }) => length))
      expect(unpackWords(packed)).toEqual(plain.map((words) => words.join(' ')))
    }),
  )
})
