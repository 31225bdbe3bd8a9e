import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, fold } from '../../../src/main/library/search/analyse.ts'
import { hasWords } from '../../../src/shared/query/has-words.ts'
import { parseQuery } from '../../../src/shared/query/parse-query.ts'
import { findMatches } from '../../../src/main/library/search/matches.ts'
import { widen } from '../../../src/main/library/search/widen-words.ts'
import { anyWords } from '../../shared/query/any-words.ts'

/** For machines that are busy with something else. */
const patience = 60_000

/** What each of two spellings lights in a text made of the other; a library that knows no stems. */
function litIn(words: string, text: string): string[] {
  const query = parseQuery(words, { finished: true, exact: true })
  if (query.type !== 'words') throw new Error(`${words} is not one thing to find`)
  const nothing = { listStems: () => [], listTerms: () => [] }
  return findMatches(text, [{ start: 0, end: text.length }], [widen(query, nothing)], 'fr').map(({ start, end }) => text.slice(start, end))
}

const pairs: readonly (readonly [one: string, other: string])[] = [
  // accents and capitals
  ['séance', 'seance'], ['SÉANCE', 'séance'], ['Noël', 'noel'], ['façade', 'facade'], ['où', 'ou'], ['naïf', 'naif'], ['piñata', 'pinata'], ['Ångström', 'angstrom'], ['Gdańsk', 'gdansk'], ['Škoda', 'skoda'],
  ['Dvořák', 'dvorak'], ['İstanbul', 'istanbul'], ['e\u0301lan', 'élan'], ['Erdoğan', 'erdogan'], ['Wałęsa', 'walesa'],
  // ligatures and letters that people spell out
  ['œuvre', 'oeuvre'], ['Œuvre', 'OEUVRE'], ['cœur', 'coeur'], ['ex æquo', 'ex aequo'], ['Straße', 'strasse'], ['STRASSE', 'straße'], ['Ørsted', 'orsted'], ['Łódź', 'lodz'], ['Đuro', 'duro'], ['Þór', 'thor'], ['ﬁnance', 'finance'], ['eﬀort', 'effort'], ['ﬂux', 'flux'], ['Ĳssel', 'ijssel'],
  // widths and other dress
  ['ＩＡ', 'IA'], ['２０２５', '2025'], ['𝐈𝐀', 'ia'], ['m²', 'm2'], ['№', '№'],
  // apostrophes and elision
  ["l'IA", 'l’IA'], ['l‘IA', "l'IA"], ['l＇IA', "l'IA"], ['lʼIA', "l'IA"], ["aujourd'hui", 'aujourd’hui'], ["qu'elle", 'qu’elle'], ["d'Europe", 'd′Europe'],
  // dashes
  ['Berlin-Est', 'Berlin‑Est'], ['Berlin-Est', 'Berlin–Est'], ['franco-allemand', 'franco‐allemand'], ['vice-président', 'vice−président'], ['giga-usine', 'giga-\nusine'],
  // spaces
  ['"100 000"', '100\u202f000'], ['"100 000"', '100\u00a0000'], ['"20 milliards"', '20\u2009milliards'], ['"fonds souverain"', 'fonds\nsouverain'], ['"fonds souverain"', 'fonds\u3000souverain'],
  // signs that show nothing
  ['gigausine', 'giga\u00adusine'], ['gigausine', 'giga\u00ad\nusine'], ['gigausine', 'giga\u200busine'], ['gigausine', 'giga\u2060usine'], ['gigausine', '\u202agigausine\u202c'],
  // quotes
  ['"« oui » dit"', '“oui” dit'], ["\"dit 'oui'\"", 'dit « oui »'],
]

describe('folding', () => {
  it('is shown by forty pairs at least', () => expect(pairs.length).toBeGreaterThanOrEqual(40))

  const bare = (words: string) => words.replaceAll(/^"|"$/g, '')
  it.each(pairs)('finds %j where the text has %j', (words, text) => expect(analyse(text).map(({ folded }) => folded)).toEqual(analyse(bare(words)).map(({ folded }) => folded)))

  const typable = ([one, other]: (typeof pairs)[number]) => analyse(one).length > 0 && !/[«“\n]/u.test(`${one}${other}`)
  it.each(pairs.filter(typable))('lights the whole of it, whichever of %j and %j is typed', (one, other) => {
    const shown = (text: string) => {
      const terms = analyse(text)
      return text.slice(terms[0]!.start, terms.at(-1)!.end)
    }
    const typed = (words: string) => (analyse(words).length > 1 ? `"${words}"` : words)
    expect(litIn(typed(bare(one)), `Ici ${other}.`)).toEqual([shown(other)])
    expect(litIn(typed(bare(other)), `Ici ${bare(one)}.`)).toEqual([shown(bare(one))])
  })

  it.each([
    ['séance', 'séances'], ['IA', 'IAs'], ['cote', 'coter'], ['œuvre', 'oeuvrée'], ['2025', '20 25'], ['usine', 'gigausine'],
  ])('does not take %j for %j', (words, text) => expect(litIn(words, text)).toEqual([]))

  it.each([
    ["l'IA", 'IA', "L'essor de l'IA, l’IA et d’une IA", ['IA', 'IA', 'IA']], ['elision', 'elle', 'Qu’elle dise qu’Elle', ['elle', 'Elle']], ['hyphens', 'est', 'Berlin-Est', ['Est']],
    ['a soft hyphen', 'gigausine', 'la giga\u00adusine.', ['giga\u00adusine']], ['quotes', 'ia', '« IA »', ['IA']], ['full width', 'ia', 'ＩＡ！', ['ＩＡ']], ['brackets', 'eu', 'Union (EU)', ['EU']],
  ])('lights exactly the word in %s', (_, words, text, lit) => expect(litIn(words, text)).toEqual(lit))

  it('agrees with the parser on what holds a word', () => {
    fc.assert(fc.property(anyWords, (text) => hasWords(text) === analyse(text).length > 0), { numRuns: 10_000 })
    for (let code = 0; code < 0x3_0000; code += 1) {
      const sign = String.fromCodePoint(code)
      if (hasWords(sign) !== analyse(sign).length > 0) throw new Error(`U+${code.toString(16)} is a word to one of them only`)
    }
  }, patience)

  it('gives places at which the word really stands, and folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0
        for (const { start, end, folded, plain } of analyse(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(folded).not.toBe('')
          expect(fold(text.slice(start, end))).toBe(folded)
          expect(fold(plain)).toBe(folded)
          expect(fold(folded)).toBe(folded)
          at = end
        }
      }),
      { numRuns: 10_000 },
    )
  }, patience)
})
