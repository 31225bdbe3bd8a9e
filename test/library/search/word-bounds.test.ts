import fc from 'fast-check'
import { expect, it } from 'vitest'
import { knowText } from '../../../src/main/library/search/known-text.ts'
import { analyse } from '../../../src/main/library/search/analyse.ts'
import { boundsOf } from '../../../src/main/library/search/word-bounds.ts'

/** What a word is, in one expression. */
const word = /[[\p{L}\p{N}]--[\u02b9-\u02bf]](?:[[\p{L}\p{N}\p{M}]--[\u02b9-\u02bf]]|\p{Cf}+(?=[[\p{L}\p{N}\p{M}]--[\u02b9-\u02bf]])|\u00ad[^\S\n]*\n[^\S\n]*(?=[\p{L}\p{N}]))*/gv
const bits = ['a', 'É', 'œ', '7', ' ', '\n', '’', '-', '.', '\u0301', '\u00ad', '\u00ad\n', '\u200b', '\u02bc', '𝒜', '\ud835', '字', '½', '\u202f', 'ﬁ']
const anyText = fc.oneof(fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((those) => those.join('')), fc.string({ unit: 'binary', maxLength: 30 }))

it('finds the words that the expression finds, in any text and any stretch of it', () => {
  fc.assert(fc.property(anyText, anyText, anyText, (before, text, behind) => {
    const found = [...text.matchAll(word)].flatMap(({ index, 0: { length } }) => [before.length + index, before.length + index + length])
    expect(boundsOf(before + text + behind, before.length, before.length + text.length)).toEqual(found)
  }), { numRuns: 5_000 })
})

it('knows of each word what one reads of it, however many spellings were met before', () => {
  const many = Array.from({ length: 150_000 }, (_, i) => `Mot${i}`)
  knowText(many.slice(0, 100_000).join(' '))
  const text = `${many.slice(99_990, 100_010).join(' ')} Élysée ÉLYSÉE l’œuvre Mot1 mot1`
  expect(knowText(text).words.map(({ folded, plain }) => [folded, plain])).toEqual(analyse(text).map(({ folded, plain }) => [folded, plain]))
  const [, , , again, same] = knowText('Élysée ÉLYSÉE l’œuvre Mot1 mot1').words.slice(-5)
  expect(same).toBe(again)
})
