import fc from 'fast-check'
import { expect, it } from 'vitest'
import { analyse } from '../../../src/main/library/search/analyse.ts'
import { createLighter } from '../../../src/main/library/search/lighter.ts'
import { findPlaces, toStretch } from '../../../src/main/library/search/matches.ts'
import { BeginningFinder, createTermsOf, isPlain } from '../../../src/main/library/search/plain-words.ts'
import { toStems } from '../../../src/main/library/search/stems.ts'
import { languages, widen, type Dictionary, type Widened } from '../../../src/main/library/search/widen-words.ts'
import { wantedOf } from '../../../src/main/library/search/evaluate.ts'
import { parseQuery } from '../../../src/shared/query/parse-query.ts'

/** Words that fold alike, or nearly, in letters that are plain and in such that are not. */
const words = ['usine', 'Usines', 'USINÉ', 'œuvre', 'OEUVRE', 'oeuvrer', 'Æsop', 'aesope', 'strasse', 'Straße', 'cœur', 'coeurs', 'o', 'œ', 'e', 'é', 'E\u0301tat', 'état', 'giga\u00adusine', 'gigausine', 'ﬁn', 'fin', 'ＩＡ', 'ia', 'ĳ', 'ij', 'ŉ', 'n', 'ſol', 'sol', 'İl', 'il', '½', '12', '1', 'x²', 'ΣΑΣ', 'à', 'ß', 'ss', '𝒜b', 'l·l', 'ŀl']
const gaps = [' ', ' ', ' ', ', ', '. ', ' — ', '\u00a0; ', '’', '-', '\n\n', '\t', '…', ' « ', '\u200b', '\ufeff', '\u00ad\n']
const text = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { minLength: 10, maxLength: 60 }).map((pairs) => pairs.flat().join(''))
const typed = fc.oneof(
  fc.constantFrom(...words), fc.constantFrom(...words).map((word) => `${word.slice(0, 2)}*`), fc.constantFrom(...words).map((word) => `=${word}`),
  fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 3 }).map((those) => `"${those.join(' ')}"`),
  fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map(([a, b]) => `${a}-${b}`),
  fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map(([a, b]) => `${a} NEAR/3 ${b}`),
)

function conditionsOf(query: string, isFinished: boolean, read: string): Widened[] {
  const pairs = analyse(read).flatMap(({ folded, plain }) => toStems(plain, 'und').map((stem) => [stem, folded] as const))
  const dictionary: Dictionary = { listStems: (term) => pairs.filter(([, folded]) => folded === term).map(([stem]) => stem), listTerms: (stem) => pairs.filter(([own]) => own === stem).map(([, folded]) => folded) }
  return wantedOf(parseQuery(query, { finished: isFinished })).map((condition) => widen(condition, dictionary))
}

it('lights exactly what taking the whole text apart finds', () => {
  let lit = 0
  fc.assert(
    fc.property(text, fc.array(typed, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.constantFrom(...languages), (read, queries, isFinished, language) => {
      const conditions = conditionsOf(queries.join(' '), isFinished, read)
      const wanted = conditions.flatMap((widened, clause) => findPlaces(toStretch(read), widened, language).map((span) => ({ ...span, clause }))).sort((a, b) => a.start - b.start)
      lit += wanted.length
      const [lighter, known] = [createLighter(conditions), { seen: new Uint8Array(2), stretch: 1 }]
      const light = () => lighter.light(`ab ${read} cd`, 3, 3 + read.length, language, known)
      expect(light()).toEqual(wanted.map(({ start, end, clause }) => ({ start: start + 3, end: end + 3, clause })))
      // Also with what was seen the first time.
      expect(light()).toEqual(light())
      expect(light()).toHaveLength(wanted.length)
    }),
    { numRuns: 3_000 },
  )
  expect(lit).toBeGreaterThan(1_000)
})

it('knows the letters of French, and leaves what changes its neighbours to the analysis', () => {
  expect(isPlain('« L’œuvre d’Anaïs », 12 € — à Škoda\u00a0: oui…\n')).toBe(true)
  for (const odd of ['giga\u00adusine', 'E\u0301tat', 'ﬁn', 'ＩＡ', 'Σας', '𝒜', '½', 'a\u200bb']) expect(isPlain(odd)).toBe(false)
})

it('takes plain texts apart for somebody who looks for some words, and tells where the others stand', () => {
  const terms = createTermsOf(['oeuvre', 'st'])('L’œuvre d’Anaïs, 3 Straßen ; Ouest')
  expect(terms.map(({ start, end, folded }) => [start, end, folded])).toEqual([[0, 1, ''], [2, 7, 'oeuvre'], [8, 9, ''], [10, 15, ''], [17, 18, ''], [19, 26, 'strassen'], [29, 34, 'ouest']])
})

it('finds words by their first letters, however they are written', () => {
  const found = (text: string, ...forms: string[]): string[] => {
    const [finder, words]: [BeginningFinder, string[]] = [new BeginningFinder(forms), []]
    for (let at = 0; finder.find(text, at); at = finder.end) words.push(text.slice(finder.start, finder.end))
    return words
  }
  expect(found('Œuvre, oeuvres, OEuvrer, désœuvré, or', 'oeuvre')).toEqual(['Œuvre', 'oeuvres', 'OEuvrer'])
  expect(found('Œuvre, oeuvres, été, OEuvrer, désœuvré, or, Etat', 'oeuvre', 'eta')).toEqual(['Œuvre', 'oeuvres', 'OEuvrer', 'Etat'])
  expect(found('Straße, stroh', 'strasse')).toEqual(['Straße'])
  expect(found('œ oe o a', 'o')).toEqual(['œ', 'oe', 'o'])
  expect(found('fonds, Fondés, fond, forge', 'fonde', 'fonder', 'forge')).toEqual(['Fondés', 'forge'])
  expect(found('Σας, à', 'σας')).toEqual([])
})
