import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createLexicon } from '../../../src/main/library/extraction/lexicon.ts'
import { createNameFinder } from '../../../src/main/library/extraction/names.ts'
import { createPage } from '../../../src/main/library/extraction/names/draft.ts'
import { headFrom, kindOfWord } from '../../../src/main/library/extraction/names/predicates.ts'
import { findSentences } from '../../../src/main/library/extraction/sentences.ts'
import { readResources } from '../../../src/main/library/resources.ts'

const resources = readResources(join(import.meta.dirname, '../../../assets'))
const lexicon = createLexicon(resources)
const finder = createNameFinder(resources)

function named(text: string, language: 'fr' | 'en'): string[] {
  const blocks = [{ start: 0, end: text.length }]
  return finder.find({ text, language, published: null, blocks }, findSentences(text, blocks)).mentions.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}
/** The head of a phrase that is the whole text. */
function head(phrase: string): string {
  const page = createPage(phrase, [{ start: 0, end: phrase.length }], lexicon, () => false)
  const at = headFrom(page, 0, page.tokens.length)
  return at < 0 ? '' : `${page.tokens.text[at]}, ${kindOfWord(page, at)}`
}

test('the head of an English phrase is its last noun before what hangs on it', () => {
  expect(head('a carbon-storage hub off the coast')).toBe('hub, project')
  expect(head("the dockers' union in the port")).toBe('union, institution')
  expect(head('the privatisation fund that sold it')).toBe('fund, fund')
  expect(head('a 900-home estate planned by others')).toBe('planned, null')
})

test('the head of a French phrase is its first noun, adjectives before it aside', () => {
  expect(head('une petite ONG de pêcheurs')).toBe('ONG, institution')
  expect(head('la première navette électrique du port')).toBe('navette, project')
  expect(head('filiale du groupe')).toBe('filiale, company')
})

test('a phrase of which nothing is known says nothing', () => {
  expect(head('et puis rien')).toBe('')
  expect(head('')).toBe('')
})

test('what a text says of a name settles what it is', () => {
  expect(named('Nerdavik, a carbon-storage hub, opens in May. Workers reached Nerdavik by boat.', 'en')).toEqual(['project: Nerdavik', 'project: Nerdavik'])
  expect(named('Le maire a inauguré sa navette électrique Oriselle.', 'fr')).toEqual(['project: Oriselle'])
  expect(named('Terdeval est une ONG qui replante des haies.', 'fr')).toEqual(['institution: Terdeval'])
})

test('the last word of an English name tells what it names', () => {
  expect(named('The film is made by Marla Venwick Productions.', 'en')).toEqual(['company: Marla Venwick Productions'])
  expect(named('The minister spoke at Baltic Timber Week on Monday.', 'en')).toEqual(['event: Baltic Timber Week'])
})
