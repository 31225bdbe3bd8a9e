import { expect, test } from 'vitest'
import { bitOf, createLexicon } from '../../../src/main/library/extraction/lexicon.ts'
import { tokenize } from '../../../src/main/library/extraction/tokens.ts'

const file = (text: string): Uint8Array => new TextEncoder().encode(text)
const lexicon = createLexicon(new Map([
  ['lexicon/a.txt', file('# kind: institution\n# class: eu\nOffice des cartes = Map Office = ODC = Office~\n# kind: company\n# class: company\nBleu?; Velmora')],
  ['lexicon/b.txt', file('# form: demonyms\nFrance: français+ French\nItalie: italien+')],
  ['lexicon/c.txt', file('# form: words\n# class: say\ndit said')],
]))
const match = (text: string, weak = false): string | null => lexicon.matchAt(tokenize(text), 0, weak)?.form.thing.name ?? null

test('every form leads to the one thing, the longest first', () => {
  expect([match('Map Office'), match('ODC'), match('Office des cartes de France')]).toEqual(['Office des cartes', 'Office des cartes', 'Office des cartes'])
})

test('a short form that needs the full name is matched only when asked for', () => {
  expect([match('Office'), match('Office', true)]).toEqual([null, 'Office des cartes'])
})

test('capitals of the form must be in the text', () => {
  expect([match('velmora'), match('Velmora'), match('VELMORA'), match('odc')]).toEqual([null, 'Velmora', 'Velmora', null])
})

test('a name that is also a common word is marked as ambiguous', () => {
  expect(lexicon.lookUp('Bleu').map(({ ambiguous }) => ambiguous)).toEqual([true])
})

test('adjectives of a country are inflected and lead to it', () => {
  expect(['francaise', 'italiennes', 'french'].map(lexicon.countryOf)).toEqual(['France', 'Italie', 'France'])
  expect(lexicon.wordBits('dit') & bitOf('say')).toBeGreaterThan(0)
})

test('an unknown family of words is said with its file', () => {
  expect(() => createLexicon(new Map([['lexicon/x.txt', file('# form: words\n# class: nonsense\nmot')]]))).toThrow(/lexicon\/x\.txt.*nonsense/)
})
