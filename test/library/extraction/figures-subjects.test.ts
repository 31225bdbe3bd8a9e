import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../src/main/library/extraction/figures.ts'
import type { Appearance, FoundMention } from '../../../src/main/library/extraction/findings.ts'
import { findSentences } from '../../../src/main/library/extraction/sentences.ts'
import type { EntityKind } from '../../../src/shared/model.ts'

/** Names are given as text and kind; each figure comes back as `words: subject, measure`. */
function figuresOf(text: string, names: readonly (readonly [string, EntityKind])[]): string[] {
  const appearances = names.map(([name, kind]): Appearance => ({ kind, name, surfaces: [{ text: name, reason: 'name' }] }))
  const mentions = names
    .flatMap(([name, kind], appearance): FoundMention[] => {
      const found: FoundMention[] = []
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) found.push({ start: at, end: at + name.length, kind, appearance, confidence: 1 })
      return found
    })
    .sort((a, b) => a.start - b.start)
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }))
  const figures = findFigures({ text, language: 'fr', published: null, blocks }, findSentences(text, blocks), mentions, appearances)
  return figures.map(({ start, end, subject, measure }) => `${text.slice(start, end)}: ${subject === null ? null : names[subject]![0]}, ${measure}`)
}

describe('whose a figure is', () => {
  it('is the thing counted, when that has a name', () => {
    expect(figuresOf('La Commission veut quatre Gigafactories.', [['Commission', 'institution'], ['Gigafactories', 'project']])).toEqual(['quatre Gigafactories: Gigafactories, count'])
  })
  it('is the subject of the sentence rather than the nearest name', () => {
    expect(figuresOf('Le projet Stargate, porté par SoftBank et Oracle, prévoit un budget de 500 milliards de dollars.', [['Stargate', 'project'], ['SoftBank', 'company'], ['Oracle', 'company']]))
      .toEqual(['500 milliards de dollars: Stargate, budget'])
  })
  it('is what the money is for', () => {
    expect(figuresOf('Nexan prévoit 20 millions d’euros pour Atlas.', [['Nexan', 'company'], ['Atlas', 'project']])).toEqual(['20 millions d’euros: Atlas, null'])
  })
  it('is what the sum was said of before, when it is taken up again', () => {
    expect(figuresOf('Le fonds Vert mobilise 200 milliards d’euros. La Commission salue ces 200 milliards d’euros.', [['Vert', 'fund'], ['Commission', 'institution']]))
      .toEqual(['200 milliards d’euros: Vert, mobilised', '200 milliards d’euros: Vert, mobilised'])
  })
  it('is nobody, when a person announces it and only another paragraph names who could have it', () => {
    expect(figuresOf('Atlas Capital grandit. Atlas Capital investit.\nHier, Anne Morel a annoncé la mobilisation de 50 milliards d’euros.', [['Atlas Capital', 'fund'], ['Anne Morel', 'person']]))
      .toEqual(['50 milliards d’euros: null, mobilised'])
  })
  it('is the row of a table, and the column says what is measured', () => {
    expect(figuresOf('Région | Capacité actuelle | Objectif 2027 |\nEurope | 5% | 20% |\nChine | 35% | 40% |', [['Europe', 'place'], ['Chine', 'place']]))
      .toEqual(['5%: Europe, capacity', '20%: Europe, capacity 2027', '35%: Chine, capacity', '40%: Chine, capacity 2027'])
  })
  it('leaves numbers inside names alone', () => {
    expect(figuresOf('La Gigafactory 4 et Horizon 2020 sont à 12 kilomètres.', [['Gigafactory 4', 'project'], ['Horizon 2020', 'fund']])).toEqual(['12 kilomètres: Gigafactory 4, distance'])
  })
  it('tells ages from durations, deaths from people, votes from shares', () => {
    expect(figuresOf('Un homme de 29 ans est mort après 3 jours. L’attaque a fait 14 morts.', [])).toEqual(['29 ans: null, age', '3 jours: null, duration', '14 morts: null, deaths'])
    expect(figuresOf('Le texte a recueilli 300 voix ; le chômage baisse à 7 %.', [])).toEqual(['300 voix: null, votes', '7 %: null, decline'])
  })
})
