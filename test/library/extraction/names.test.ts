import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNameFinder } from '../../../src/main/library/extraction/names.ts'
import { findSentences } from '../../../src/main/library/extraction/sentences.ts'
import { tokenize } from '../../../src/main/library/extraction/tokens.ts'
import { readResources } from '../../../src/main/library/resources.ts'

const resources = readResources(join(import.meta.dirname, '../../../assets'))
const finder = createNameFinder(resources)

function find(text: string) {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((found) => ({ start: found.index, end: found.index + found[0].length }))
  const sentences = findSentences(text, blocks)
  const { mentions, appearances } = finder.find({ text, language: 'fr', published: null, blocks }, sentences)
  return { sentences, appearances, mentions, named: mentions.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`) }
}
/** The surfaces of the appearance that bears a name, with their reasons. */
const surfacesOf = (text: string, name: string): string[] => find(text).appearances.filter((one) => one.name === name).flatMap(({ surfaces }) => surfaces.map((surface) => `${surface.text} (${surface.reason})`))

test('a title is left outside the name of a person, and particles inside', () => {
  expect(find('La ministre, Mme Odile de Grandmaison, a salué M. van der Berghe à Lyon.').named).toEqual(['person: Odile de Grandmaison', 'person: van der Berghe', 'place: Lyon'])
})

test('an acronym in brackets is the institution before it, and stays it', () => {
  const text = "L'Agence bretonne de l'énergie marine (ABEM) ouvre à Brest. Selon l'ABEM, tout est prêt."
  expect(find(text).named).toContain('institution: ABEM')
  expect(surfacesOf(text, "Agence bretonne de l'énergie marine")).toEqual(["Agence bretonne de l'énergie marine (name)", 'ABEM (acronym)'])
})

test('what the text says is baptised so is a name, quotes left outside', () => {
  expect(find('La région a lancé un projet baptisé « Ventorlune ». Ventorlune coûtera cher.').named).toEqual(['project: Ventorlune', 'project: Ventorlune'])
})

test('a head noun tells a fund from a company', () => {
  expect(find("Le fonds Kelvaris Partners investit dans la société Drolmex.").named).toEqual(['fund: Kelvaris Partners', 'company: Drolmex'])
})

test('a last name alone is the person named in full before', () => {
  expect(surfacesOf('Bérengère Vautrin dirige l’usine de Lens. « Tout va bien », dit Vautrin.', 'Bérengère Vautrin')).toEqual(['Bérengère Vautrin (name)', 'Vautrin (part-of-name)'])
})

test('"la Commission" is the European Commission only where the text has named it', () => {
  expect(surfacesOf('La Commission européenne propose une loi. Pour la Commission, il faut agir.', 'Commission européenne')).toEqual(['Commission européenne (name)', 'Commission (part-of-name)'])
})

test('English and French names of an institution have one name', () => {
  expect(find('The European Investment Bank lent money. The EIB will lend more.').appearances.map(({ name }) => name)).toEqual(["Banque européenne d'investissement"])
})

test('common nouns that a text uses as a name are found in lower case too', () => {
  const text = "Le programme des Mégausines d'IA avance. Trois mégausines d'IA ouvriront, et chaque pays veut ces mégausines."
  expect(find(text).named.filter((name) => name.startsWith('project'))).toHaveLength(3)
  expect(find(text).appearances.filter(({ kind }) => kind === 'project')).toHaveLength(1)
})

test('initialisms of everyday things are no names', () => {
  expect(find("L'IA aide les PME, et la TVA baisse selon le PDG.").named).toEqual([])
})

test('a ministry keeps its whole field, a portfolio of a person is none', () => {
  expect(find('Le ministère de la Culture et de la Communication finance tout.').named).toEqual(['institution: ministère de la Culture et de la Communication'])
})

const pieces = fc.constantFrom('Jean', ' ', ' ', 'de', "l'", 'd’', 'IA', '(', ')', '«', '»', '"', 'BEI', 'Banque', 'européenne', '.', ',', '\n', 'PARIS', 'Paris', 'Mme', 'M.', 'baptisé', 'fonds', 'Gigafactories', "d'IA", 'sommet', '𝒳', '\u0000', '\ud800', '\u202f', '1', '%', '-', 'von', 'der', 'of', 'The', 'Act', 'é', '\u0301')
const hostile = fc.oneof(fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')), fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')), fc.string({ unit: 'binary', maxLength: 200 }))

test('mentions lie inside a sentence, on token edges, in order and apart, whatever the text', () => {
  fc.assert(fc.property(hostile, (text) => {
    const { mentions, appearances, sentences } = find(text)
    const tokens = tokenize(text)
    const starts = new Set(tokens.start)
    const ends = new Set(tokens.end)
    const wrong = mentions.filter(({ start, end, appearance, confidence }, i) =>
      end <= start || !starts.has(start) || !ends.has(end) || !sentences.some((sentence) => sentence.start <= start && end <= sentence.end)
      || (i > 0 && mentions[i - 1]!.end > start) || appearances[appearance] === undefined || !(confidence >= 0 && confidence <= 1))
    expect(wrong).toEqual([])
    const surfaces = mentions.filter(({ start, end, appearance }) => !appearances[appearance]!.surfaces.some((surface) => surface.text === text.slice(start, end)))
    expect(surfaces).toEqual([])
  }), { numRuns: 1500 })
})

test('the same text gives the same findings, whatever was read before it', () => {
  const text = 'La société Drolmex, filiale de Kelvaris, s’installe à Gand. Drolmex emploie Ana Petit.'
  const first = find(text)
  find('Drolmex est une ville. Kelvaris est un homme.')
  expect(find(text)).toEqual(first)
})

test('time grows with the length of a text of capitals, not faster', () => {
  const time = (length: number): number => {
    const text = 'PARIS LONDRES ('.repeat(length / 15)
    const began = performance.now()
    finder.find({ text, language: 'fr', published: null, blocks: [{ start: 0, end: text.length }] }, [{ start: 0, end: text.length }])
    return performance.now() - began
  }
  time(30_000)
  expect(time(600_000) / time(60_000)).toBeLessThan(40)
}, 120_000)
