import { expect, it } from 'vitest'
import { findDates } from '../../../src/main/library/extraction/dates.ts'
import { createExtractor } from '../../../src/main/library/extraction/extractor.ts'
import { linkAppearances } from '../../../src/main/library/extraction/link.ts'
import { readResources } from '../../../src/main/library/resources.ts'
import { datesOf, sayingsOf } from '../../../src/main/library/sayings.ts'
import { assets } from '../fresh-library.ts'

const extractor = createExtractor(readResources(assets))
const read = (text: string, published: string | null = null) => {
  const findings = extractor.extract({ text, language: 'fr', published, blocks: [{ start: 0, end: text.length }] })
  return { findings, ...sayingsOf(text, published, findings), dates: datesOf(text, findDates(text, published), findings.sentences, []) }
}

it('reads of each figure who says it, how surely, of which days and of what part', () => {
  const { figures, findings } = read('Le projet Minerva pourrait coûter 20 millions d’euros en 2027, selon Airbus. La région versera 5 millions d’euros par an.')
  expect(figures).toEqual([
    expect.objectContaining({ words: '20 millions d’euros', mode: 'reported', conditional: true, speakerWords: 'Airbus', about: { from: '2027-01-01', to: '2027-12-31' } }),
    expect.objectContaining({ words: '5 millions d’euros', mode: 'stated', conditional: false, speaker: null, marks: 'rate', status: 'planned' }),
  ])
  expect(findings.appearances[figures[0]!.speaker!]!.name).toBe('Airbus')
})
it('knows a value that is put aside for another', () => {
  const { figures } = read('Le projet Minerva coûtera 7 millions d’euros, et non 5 millions d’euros.')
  expect(figures.map(({ words, marks }) => [words, marks])).toEqual([['7 millions d’euros', ''], ['5 millions d’euros', 'denied']])
})
it('finds the days of each sentence, but not today, nor what stands above the article', () => {
  const text = 'Publié le 5 mars 2025\n\nAujourd’hui tout est calme. Le pont a ouvert en 2019. Il fermera le 3 mai 2026.'
  const sentences = [{ start: 0, end: 21 }, { start: 23, end: 50 }, { start: 51, end: 76 }, { start: 77, end: text.length }]
  const dates = datesOf(text, findDates(text, '2025-03-05'), sentences, [{ type: 'meta', start: 0, end: 21 }])
  expect(dates.map(({ from, to, sentence, start, end }) => [from, to, sentence, text.slice(start, end)])).toEqual([['2019-01-01', '2019-12-31', 2, '2019'], ['2026-05-03', '2026-05-03', 3, '3 mai 2026']])
})
it('reads long lists of figures without dwelling on each', () => {
  const { figures } = read('12 % '.repeat(20_000))
  expect(figures).toHaveLength(20_000)
})
it('takes for one what two languages call by the same words in another order', () => {
  const named = (id: number, name: string) => ({ id, kind: 'place' as const, name, surfaces: [name], mentions: 1 })
  expect(linkAppearances([named(1, 'canal Escaut-Meuse'), named(2, 'Escaut-Meuse canal'), named(3, 'canal Rhin-Meuse')])).toHaveLength(2)
})
it('gives a figure to what is spoken of, not to whoever estimates it', () => {
  const { findings } = read('La Cour des comptes estime que le projet Minerva coûtera 7 millions d’euros.')
  expect(findings.figures.map(({ subject }) => findings.appearances[subject!]!.name)).toEqual(['Minerva'])
})
