import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createNameFinder } from '../../../src/main/library/extraction/names.ts'
import { findSentences } from '../../../src/main/library/extraction/sentences.ts'
import { readResources } from '../../../src/main/library/resources.ts'

const finder = createNameFinder(readResources(join(import.meta.dirname, '../../../assets')))
const namesIn = (text: string): string[] => {
  const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length }]
  const { mentions } = finder.find({ text, language: 'fr', published: null, blocks }, findSentences(text, blocks))
  return mentions.map(({ start, end }) => text.slice(start, end))
}

describe('marks and short words in capitals', () => {
  it('name no currency, tax, note or answer', () => {
    expect(namesIn('Un prêt de 2 milliards de F CFA et un don de 40 milliards de francs CFA ont été signés à Dakar.')).toEqual(['Dakar'])
    expect(namesIn('Le chantier, à 12,4M€ TTC, a reçu 3M€ à Dakar (NDLR).')).toEqual(['Dakar'])
    expect(namesIn('Le scrutin s’est soldé à Québec par la victoire du OUI.')).toEqual(['Québec'])
  })
  it('make no town of a minister, no body of who comes from two countries, no person of a day', () => {
    expect(namesIn('La garde des Sceaux a parlé à Dakar.')).toEqual(['Dakar'])
    expect(namesIn('Le maire de Sceaux a parlé à Dakar.')).toEqual(['Sceaux', 'Dakar'])
    expect(namesIn('Le Germano-Américain de 58 ans vit à Dakar.')).toEqual(['Dakar'])
    expect(namesIn('Thu Apr 3: rendez-vous à Dakar.')).toEqual(['Dakar'])
  })
  it('make no project of a year', () => {
    expect(namesIn('La crise de 2008 a touché Dakar. En service depuis mars 2012, la mine de Dakar grandit.')).toEqual(['Dakar', 'Dakar'])
  })
  it('leave the title of a person outside, and who signs with initials unnamed', () => {
    expect(namesIn('Emmanuel Macron a parlé mardi. M. Macron a reçu M. Trump.')).toEqual(['Emmanuel Macron', 'Macron', 'Trump'])
    expect(namesIn('A.L. avec AFP')).toEqual(['AFP'])
  })
})
