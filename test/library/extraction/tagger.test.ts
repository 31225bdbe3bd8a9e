import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createLexicon } from '../../../src/main/library/extraction/lexicon.ts'
import { createTagger } from '../../../src/main/library/extraction/tagger.ts'
import { tokenize } from '../../../src/main/library/extraction/tokens.ts'
import { readResources } from '../../../src/main/library/resources.ts'

const resources = readResources(join(import.meta.dirname, '../../../assets'))
const lexicon = createLexicon(resources)
const bytes = resources.get('tagger.bin')!
const tagger = createTagger(bytes, lexicon)

test('the trained file stays under eight megabytes', () => {
  expect(bytes.byteLength).toBeLessThan(8_000_000)
})

test('names nobody knows are tagged from what stands around them, in both languages', () => {
  for (const [text, wanted] of [['Selon Jeanne Trévolan, la commune de Sorvigny recrute.', ['person: Jeanne Trévolan', 'place: Sorvigny']], ['Peter Ostrander was born in Stavely, a village near Leeds.', ['person: Peter Ostrander', 'place: Stavely', 'place: Leeds']]] as const) {
    const tokens = tokenize(text)
    expect(tagger.tag(tokens).names.map(({ from, to, kind }) => `${kind}: ${text.slice(tokens.start[from]!, tokens.end[to - 1]!)}`)).toEqual(wanted)
  }
})

test('probabilities of the kinds of a name add up to one at most', () => {
  for (const { chances } of tagger.tag(tokenize('Emmanuel Macron est arrivé à Bamako avec la Banque mondiale.')).names) {
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeLessThanOrEqual(1 + 1e-9)
    expect(Math.min(...chances)).toBeGreaterThanOrEqual(0)
  }
})

test('a file of another version is refused with what to do', () => {
  expect(() => createTagger(new Uint8Array(64), lexicon)).toThrow(/train/)
})

test('no tokens, no names', () => {
  expect(tagger.tag(tokenize('')).names).toEqual([])
})
