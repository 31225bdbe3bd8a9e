import { describe, expect, it } from 'vitest'
import { parseDigits, readNumber } from '../../../src/main/library/extraction/numbers.ts'
import { toWords } from '../../../src/main/library/extraction/sentences/words.ts'
import type { Language } from '../../../src/shared/model.ts'

const valueOf = (text: string, language: Language): number | undefined => {
  const words = toWords(text)
  const read = readNumber(words, 0, language)
  return read?.next === words.length ? read.value : undefined
}

describe('numbers', () => {
  it.each([
    ['vingt et un', 21], ['quatre-vingts', 80], ['quatre-vingt-dix-sept', 97], ['soixante et onze', 71], ['cent vingt-deux', 122], ['deux cents', 200], ['mille deux cents', 1200],
    ['trois cent mille', 300_000], ['deux millions', 2e6], ['un milliard et demi', 1.5e9], ['un demi-milliard', 5e8], ['deux milliards et demi', 2.5e9], ['une vingtaine', 20],
    ['une centaine de milliers', 100_000], ['1,7 milliard', 1.7e9], ['12 mille milliards', 12e12], ['100 000', 100_000], ['100.000', 100_000], ['2 800 000', 2_800_000], ['septante', 70],
  ])('reads %s in French', (text, value) => expect(valueOf(text, 'fr')).toBe(value))
  it.each([
    ['twenty-five', 25], ['one hundred and twenty', 120], ['two hundred and fifty thousand', 250_000], ['half a billion', 5e8], ['two and a half billion', 2.5e9], ['a dozen', 12],
    ['two dozen', 24], ['a million', 1e6], ['1.5 billion', 1.5e9], ['1,500,000', 1_500_000], ['12 million', 12e6], ['20bn', 20e9],
  ])('reads %s in English', (text, value) => expect(valueOf(text, 'en')).toBe(value))
  it.each(['milliards', 'dizaines', 'million', 'bonjour', '...'])('reads no number in %s', (text) => expect(valueOf(text, 'fr')).toBeUndefined())
  it('takes the comma and the point as each language does', () => {
    expect([parseDigits('1,500', 'fr', false), parseDigits('1,500', 'en', false)]).toEqual([1.5, 1500])
    expect([parseDigits('1.500', 'fr', false), parseDigits('1.500', 'en', false)]).toEqual([1500, 1.5])
    expect([parseDigits('1.425,67', 'fr', false), parseDigits('1,425.67', 'en', false)]).toEqual([1425.67, 1425.67])
    expect(parseDigits('1.425', 'fr', true)).toBe(1.425)
  })
})
