import fc from 'fast-check'
import { expect, test } from 'vitest'
import { casing, foldText, tokenize } from '../../../src/main/library/extraction/tokens.ts'

const words = (text: string): readonly string[] => tokenize(text).text

test('both apostrophes part an elided article from its word', () => {
  expect(words("l'IA d’Europe qu'Airbus")).toEqual(["l'", 'IA', 'd’', 'Europe', "qu'", 'Airbus'])
})

test('an apostrophe inside a word is part of it', () => {
  expect(words("aujourd'hui O'Brien won’t")).toEqual(["aujourd'hui", "O'Brien", 'won’t'])
})

test('the English possessive is a token of its own', () => {
  expect(words("OpenAI's plan, Moody’s")).toEqual(['OpenAI', "'s", 'plan', ',', 'Moody', '’s'])
})

test('hyphenated names stay whole; inverted pronouns and affixes come off', () => {
  expect(words('Saint-Étienne réinvente-t-elle, Paris-based ex-URSS Île-de-France')).toEqual(['Saint-Étienne', 'réinvente', '-t-elle', ',', 'Paris', '-based', 'ex-', 'URSS', 'Île-de-France'])
})

test('no-break spaces part words, and full stops stay inside initials and web names', () => {
  expect(words('20\u00a0milliards\u202f€ U.S. Booking.com E.ON')).toEqual(['20', 'milliards', '€', 'U.S.', 'Booking.com', 'E.ON'])
})

test('a sentence that begins without a space after a full stop does not swallow the word', () => {
  expect(words("l'initiative.Face à")).toEqual(["l'", 'initiative', '.', 'Face', 'à'])
})

test('folding makes accents, ligatures, apostrophes and soft hyphens plain', () => {
  expect(foldText('L’Œuvre de Fürsten\u00ADberg')).toBe("l'oeuvre de furstenberg")
})

test('casing tells capitals, initialisms, mixtures, numbers and signs apart', () => {
  expect([...tokenize('mot Mot MOT OpenAI 12 ,').casing]).toEqual([casing.lower, casing.capital, casing.upper, casing.mixed, casing.number, casing.sign])
})

test('tokens cover everything but white space, in order, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
    const tokens = tokenize(text)
    let at = 0
    let bad = 0
    for (let i = 0; i < tokens.length; i += 1) {
      if (tokens.start[i]! < at || text.slice(at, tokens.start[i]!).trim() !== '' || tokens.end[i]! <= tokens.start[i]!) bad += 1
      at = tokens.end[i]!
    }
    expect([bad, text.slice(at).trim()]).toEqual([0, ''])
  }))
})
