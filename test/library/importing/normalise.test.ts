import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../../src/main/library/importing/normalise.ts'
import { composeOffsets, toSourceOffset } from '../../../src/main/library/importing/offsets.ts'

const plain = (text: string): string => text.replaceAll(/\r\n?/gu, '\n').normalize('NFC')
const letters = ['a', 'e', 'é', 'e\u0301', 'o\u0302\u0323', '\u0301', 'c\u0327', '\r\n', '\r', '\n', ' ', '’', '\u212b', '\u0958', '\ufb1d', '한', '\u1112\u1161\u11ab', '😀', '|', '\ud800']
const text = fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map((parts) => parts.join(''))

describe('a normalised text', () => {
  test('is composed, has one kind of line end, and is otherwise the text given', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(normalise(given).text).toBe(plain(given))
      }),
      { numRuns: 1_000 },
    )
  })

  test('leads from every place between two characters back to the place where the source has it', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { text: stored, offsets } = normalise(given)
        for (let source = 0; source <= given.length; source += 1) {
          const before = plain(given.slice(0, source))
          // Where the two halves are not what they are together, the place lies inside a character that was composed.
          if (before + plain(given.slice(source)) === stored) expect(toSourceOffset(offsets, before.length)).toBe(source)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('keeps both ends of a line whose letters compose without being marks', () => {
    const { text: stored, offsets } = normalise('a \u{16d63}\u{16d67} b\nfin')
    expect(stored).toBe('a \u{16d63}\u{16d67} b\nfin'.normalize('NFC'))
    expect(toSourceOffset(offsets, stored.indexOf('fin'))).toBe('a \u{16d63}\u{16d67} b\n'.length)
  })

  test('maps each word of a decomposed text with other line ends exactly', () => {
    const given = 'L’e\u0301te\u0301 a\u0300 Noe\u0308l\r\n\r\nFin de l’anne\u0301e'
    const { text: stored, offsets } = normalise(given)
    for (const word of stored.matchAll(/\p{L}+/gu)) {
      const [start, end] = [toSourceOffset(offsets, word.index), toSourceOffset(offsets, word.index + word[0].length)]
      expect(given.slice(start, end).normalize('NFC')).toBe(word[0])
      expect(given.slice(start, end)).not.toMatch(/^\p{M}|\s/u)
    }
  })

  test('costs nothing to map when nothing moved', () => {
    expect(normalise('déjà\nvu').offsets).toEqual([[0, 0]])
  })
})

describe('two maps made one', () => {
  const map = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(3)), { maxLength: 8 }).map((steps) => {
    const pairs: [number, number][] = [[0, 0]]
    for (const [stored, source, gap] of steps) {
      const [at, from] = pairs.at(-1)!
      // As readers make them: a gap is two pairs for one offset, and the stretch before it keeps its length.
      pairs.push(...(gap > 0 ? [[at + stored + 1, from + stored + 1], [at + stored + 1, from + stored + 1 + gap]] : [[at + stored + 1, from + source]]) as [number, number][])
    }
    return pairs
  })
  test('lead where the one after the other leads', () => {
    fc.assert(
      fc.property(map, map, (outer, inner) => {
        const both = composeOffsets(outer, inner)
        for (let stored = 0; stored < 80; stored += 1) {
          expect(toSourceOffset(both, stored)).toBe(toSourceOffset(inner, toSourceOffset(outer, stored)))
        }
      }),
      { numRuns: 1_000 },
    )
  })
  test('have no correspondence where one of them has none', () => {
    expect(composeOffsets([], [[0, 0]])).toEqual([])
    expect(composeOffsets([[0, 0]], [])).toEqual([])
  })
})
