import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/main/library/search/analyse.ts'
import { answers, findMatches, toStretch } from '../../../src/main/library/search/matches.ts'
import { toStems } from '../../../src/main/library/search/stems.ts'
import { widen, type Dictionary } from '../../../src/main/library/search/widen-words.ts'
import type { Language } from '../../../src/shared/model.ts'
import { parseQuery } from '../../../src/shared/query/parse-query.ts'

/** A dictionary of these texts, as the library keeps one. */
function dictionaryOf(...texts: readonly (readonly [Language, string])[]): Dictionary {
  const pairs = texts.flatMap(([language, text]) => analyse(text).flatMap(({ folded, plain }) => toStems(plain, language).map((stem) => [stem, folded] as const)))
  return { listStems: (term) => pairs.filter((pair) => pair[1] === term).map(([stem]) => stem), listTerms: (stem) => pairs.filter((pair) => pair[0] === stem).map(([, term]) => term) }
}

function widened(typed: string, dictionary: Dictionary, finished = true) {
  const query = parseQuery(typed, { finished })
  if (query.type !== 'words' && query.type !== 'near') throw new Error(`${typed} is more than one condition`)
  return widen(query, dictionary)
}
function lit(typed: string, text: string, language: Language = 'fr', { finished = true, others = [] as (readonly [Language, string])[] } = {}): string[] {
  return findMatches(text, [{ start: 0, end: text.length }], [widened(typed, dictionaryOf([language, text], ...others), finished)], language).map(({ start, end }) => text.slice(start, end))
}

describe('words', () => {
  it('reach the forms that share their stem, by the language of the document', () => {
    expect(lit('gigausine', 'Une gigausine, deux gigausines.')).toEqual(['gigausine', 'gigausines'])
    expect(lit('importee', 'Des puces importées, un composant importé.')).toEqual(['importées', 'importé'])
    expect(lit('factory', 'The factory and the factories.', 'en')).toEqual(['factory', 'factories'])
  })

  it('are widened by English endings in English documents only, and by French ones in French', () => {
    const both: [Language, string][] = [['en', 'Heat pumps. Heating and heated rooms.'], ['fr', 'Le heating de Heat. Les chevaux du cheval.']]
    expect(lit('heat', both[0]![1], 'en', { others: both })).toEqual(['Heat', 'Heating', 'heated'])
    expect(lit('heat', both[1]![1], 'fr', { others: both })).toEqual(['Heat'])
    expect(lit('chevaux', both[1]![1], 'fr', { others: both })).toEqual(['chevaux', 'cheval'])
    expect(lit('chevaux', 'Chevaux, cheval.', 'en', { others: both })).toEqual(['Chevaux'])
    // Where nobody knows the language, both are tried.
    expect(lit('heat', 'Heating, chevaux', 'und', { others: both })).toEqual(['Heating'])
  })

  it('are taken as written where that is asked, but for accents and capitals', () => {
    expect(lit('=action', 'L’action, les actions, ACTION, Actión.')).toEqual(['action', 'ACTION', 'Actión'])
    expect(lit('"action"', 'L’action, les actions.')).toEqual(['action'])
  })

  it('with a star reach whatever begins so, and no stem besides', () => {
    expect(lit('cheva*', 'Le chevalier, les chevaux, un cheval, la vache.')).toEqual(['chevalier', 'chevaux', 'cheval'])
    expect(lit('cheval*', 'Le chevalier, les chevaux, un cheval.')).toEqual(['chevalier', 'cheval'])
  })

  it('that French borrows reach their plural in French texts, and no French word besides', () => {
    expect(lit('gigafactory', 'Les gigafactories, une gigafactory.')).toEqual(['gigafactories', 'gigafactory'])
    expect(lit('gigafactories', 'Les gigafactories, une gigafactory.')).toEqual(['gigafactories', 'gigafactory'])
    expect(lit('Clichy', 'Clichy, un cliché.')).toEqual(['Clichy'])
    expect(lit('Nancy', 'Nancy, une nance.')).toEqual(['Nancy'])
  })

  it('that are still being typed reach both', () => expect(lit('cheval', 'Le chevalier, les chevaux, un cheval.', 'fr', { finished: false })).toEqual(['chevalier', 'chevaux', 'cheval']))

  it('parted by an apostrophe or a hyphen stand one after another', () => {
    expect(lit('l’IA', "L'IA et la IA, puis l IA.")).toEqual(["L'IA", 'l IA'])
    expect(lit('Berlin-Est', 'Berlin-Est, Berlin Est, Est de Berlin')).toEqual(['Berlin-Est', 'Berlin Est'])
  })
})

describe('a quoted phrase', () => {
  it.each([
    ['"fonds souverain"', 'Un fonds souverain.'], ['"fonds souverain"', 'Un fonds\nsouverain.'], ['"fonds souverain"', 'Un «\u00a0fonds\u00a0» souverain.'], ['"l IA"', 'l’IA'], ['"oui non"', 'oui, non'],
    ['"oui non"', 'oui — non'], ['"oui non"', 'oui : non'], ['"oui non"', 'oui (non)'], ['"oui non"', 'oui ; non'], ['"oui non"', 'oui… non'], ['"M Macron"', 'M. Macron'], ['"M. Macron"', 'M. Macron'], ['"J K Rowling"', 'J. K. Rowling'],
    ['"Dr Who"', 'Dr. Who'], ['"3 5"', '3.5'], ['"U S dollars"', 'U.S. dollars'], ['"Yahoo annonce"', 'Yahoo! annonce'], ['"oui dit-il"', '« Oui ! » dit-il'], ['"oui. Non"', 'oui. Non'], ['"oui. Non"', 'oui ! Non'], ['"oui ! Non"', 'oui ! Non'], ['"oui? Non"', 'oui ? Non'],
    ['"deux-points deux"', 'deux points : deux'], ['"Straße"', 'strasse'],
  ])('%s answers in %j', (typed, text) => expect(lit(typed, text)).toHaveLength(1))

  it.each([
    ['"oui non"', 'oui. Non'], ['"oui non"', 'oui ! Non'], ['"oui non"', 'oui ? Non'], ['"oui non"', 'oui… Non'], ['"oui non"', '« oui. » Non'], ['"oui non"', 'oui.\nNon'], ['"oui non"', 'oui\n\nnon'], ['"oui non"', 'oui\tnon'], ['"oui non"', 'oui | non'],
    ['"oui, non"', 'oui. Non'], ['"oui non"', 'non oui'], ['"oui non"', 'oui mais non'], ['"oui non"', 'oui\n- Non\n- oui\n* non'], ['"en 2024"', 'En. 2024'],
  ])('%s does not answer in %j', (typed, text) => expect(lit(typed, text)).toEqual([]))

  it('is lit with what stands in it, from its first letter to its last', () => expect(lit('"fonds souverain"', 'Le « fonds », souverain, et le fonds souverain.')).toEqual(['fonds », souverain', 'fonds souverain']))
})

describe('NEAR', () => {
  const text = 'La banque a prêté au projet ; le projet de la ville attend. Une banque.'
  it('lights what stands near enough, on either side', () => {
    expect(lit('banque NEAR/3 projet', text)).toEqual(['banque', 'projet'])
    expect(lit('banque NEAR/2 projet', text)).toEqual([])
    expect(lit('projet NEAR/3 banque', text)).toEqual(['banque', 'projet'])
    expect(lit('projet NEAR/5 banque', text)).toEqual(['banque', 'projet', 'projet', 'banque'])
  })
  it('wants every word of it within the same stretch', () => {
    expect(lit('banque NEAR/8 projet NEAR/8 ville', text)).toEqual(['banque', 'projet', 'projet', 'ville', 'banque'])
    expect(lit('banque NEAR/5 projet NEAR/5 ville', text)).toEqual(['projet', 'ville', 'banque'])
    expect(lit('banque NEAR/2 projet NEAR/2 ville', text)).toEqual([])
  })
  it('takes phrases, and asks twice for what is typed twice', () => {
    expect(lit('"la ville" NEAR/1 attend', text)).toEqual(['la ville', 'attend'])
    expect(lit('projet NEAR/1 projet', text)).toEqual(['projet', 'projet'])
    expect(lit('ville NEAR/9 ville', text)).toEqual([])
  })
  it('gives up on a word repeated without end, rather than never answer', () => {
    const long = 'a '.repeat(400)
    expect(answers(toStretch(long), widened(Array.from({ length: 30 }, () => 'a').join(' NEAR/1 '), dictionaryOf()), 'fr')).toBe(false)
  })
})

it('Places of several conditions are each counted once, and passages looked at by themselves', () => {
  const text = 'Le fonds souverain. Fonds souverain.'
  const dictionary = dictionaryOf(['fr', text])
  const conditions = [widened('"fonds souverain"', dictionary), widened('fonds', dictionary), widened('souverain', dictionary)]
  expect(findMatches(text, [{ start: 0, end: text.length }], conditions, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual(['fonds souverain', 'Fonds souverain'])
  expect(findMatches(text, [{ start: 0, end: 8 }, { start: 8, end: text.length }], conditions, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual(['fonds', 'souverain', 'Fonds souverain'])
})
