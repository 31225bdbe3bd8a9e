import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSentences } from '../../../src/main/library/extraction/sentences.ts'
import { toWords } from '../../../src/main/library/extraction/sentences/words.ts'

/** A text whose sentences are parted by ` | ` is cut exactly there. */
const cases: readonly string[] = [
  'Il pleut. | Elle part.',
  'M. Dupont est là. | Mme Durand aussi.',
  'MM. Dupont et Durand ont vu le Dr. Martin. | Il a parlé.',
  'Selon l’art. 5, c’est non. | Point.',
  'Il y a des pommes, des poires, etc. | Le reste suit.',
  'Il y a des pommes (rouges, vertes, etc.) et des poires. | Fin.',
  'P. ex. une usine de J.-C. Dupont à Paris. | Voilà.',
  'Le taux est de 3.5 % et 1.250 euros. | Il monte.',
  'J. K. Rowling et Donald J. Trump. | Ils parlent.',
  'The U.S. President met him in Washington. | He left.',
  'He lives in the U.S. | The firm does too.',
  'Acme Inc. said so. | It fell.',
  'Shares of Acme Inc. rose. | No. 5 did not.',
  'Mr. Smith and Dr. Jones met Gov. Brown. | They spoke.',
  'It opened at 9 a.m. on Monday. | It closed at 5 p.m. | The end.',
  '« Nous savons. | Nous voulons. » | Il part.',
  '« Quoi ? » demanda-t-il. | Rien.',
  'Il a dit : « Non. » | Puis il est parti.',
  '“We know.” | He left.',
  '"We know," he said. | "Good."',
  'Vraiment ?! | Oui… | Peut-être... | Qui sait ?',
  'Il hésite... puis part. | Fin.',
  'See openai.com and recoupe.example for more. | Thanks.',
  'Le CERN (Genève). | Il grandit.',
  'Né en 50 av. J.-C. | Il mourut jeune.',
  'Version 12.04.1 du 5. | Suite.',
]

describe('sentences', () => {
  it.each(cases)('cuts %s', (marked) => {
    const parts = marked.split(' | ')
    const text = parts.join(' ')
    expect(findSentences(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end))).toEqual(parts)
  })
  it('cuts where the space after a point is missing, but not in a name', () => {
    const text = 'Une belle initiative.Face à elle, Booking.com hésite.'
    expect(findSentences(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end))).toEqual(['Une belle initiative.', 'Face à elle, Booking.com hésite.'])
  })
  it('never crosses a block, and needs no point at its end', () => {
    const text = 'Un titre sans point\nLe texte. Suite'
    const blocks = [{ start: 0, end: 19 }, { start: 20, end: 35 }]
    expect(findSentences(text, blocks).map(({ start, end }) => text.slice(start, end))).toEqual(['Un titre sans point', 'Le texte.', 'Suite'])
  })
  it('parts the lines of a list and of a table inside one block', () => {
    const text = 'Choses :\n- la première\n- la seconde\n\nAutre chose'
    expect(findSentences(text, [{ start: 0, end: text.length }])).toHaveLength(4)
  })
  it('covers everything but white space, in order, trimmed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aA. !?«»"”\n-•|5’\u00a0M…'), maxLength: 80 }), (text) => {
        const sentences = findSentences(text, [{ start: 0, end: text.length }])
        let at = 0
        for (const { start, end } of sentences) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('words', () => {
  const lows = (text: string): string[] => toWords(text).map(({ low }) => low)
  it('parts elisions and genitives, and keeps whole what only looks like them', () => {
    expect(lows("l’IA d'Iliad jusqu'à aujourd'hui, Iliad’s plan isn't O'Brien's")).toEqual(["l'", 'ia', "d'", 'iliad', "jusqu'", 'à', "aujourd'hui", ',', 'iliad', "'s", 'plan', "isn't", "o'brien's".slice(0, 7), "'s"])
  })
  it('keeps a number whole through its thousands and decimals, and parts it from its unit', () => {
    expect(lows('100 000,5 puces, 1.425,67 € et 20bn en 2012 300')).toEqual(['100 000,5', 'puces', ',', '1.425,67', '€', 'et', '20', 'bn', 'en', '2012', '300'])
  })
  it('gives words that lie in the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let at = 0
        for (const { start, end } of toWords(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1000 },
    )
  })
})
