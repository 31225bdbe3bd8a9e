import { describe, expect, test } from 'vitest'
import { parseDate, parseDateAtStart } from '../../../src/main/library/importing/dates.ts'
import { parseMetadata } from '../../../src/main/library/importing/metadata.ts'

describe('a date in words or figures', () => {
  test.for([
    ['2025-12-05', '2025-12-05'], ['2025-02 et la suite', '2025-02'], ['2025', '2025'], ['5 décembre 2025', '2025-12-05'], ['1er août 2025', '2025-08-01'],
    ['Vendredi 5 décembre 2025', '2025-12-05'], ['December 5, 2025', '2025-12-05'], ['5th of May 2024', '2024-05-05'], ['Fri, 05 Dec 2025 10:00:00 GMT', '2025-12-05'],
    ['février 2025', '2025-02'], ['05/12/2025', '2025-12-05'], ['12/25/2025', '2025-12-25'], ['2025-12-05T08:30:00+01:00', '2025-12-05'],
  ])('%s is %s', ([said, date]) => {
    expect(parseDateAtStart(said!)?.date).toBe(date)
  })

  test('that no calendar has is no date', () => {
    for (const said of ['2025-13-40', '2025-02-30', '31 avril 2025', '1825-01-01']) expect(parseDateAtStart(said)?.date ?? null, said).not.toBe(said)
    expect(parseDateAtStart('31 avril 2025')).toBeNull()
    expect(parseDate('sans date')).toBeNull()
  })
})

describe('a line that speaks of the text', () => {
  test.for([
    ['date 2025-12-05 Le titre', { published: '2025-12-05', span: { start: 0, end: 15 } }],
    [' date 2025-02 Le titre', { published: '2025-02', span: { start: 1, end: 13 } }],
    ['date 2025 Une année', { published: '2025' }],
    ['Date: 2025-12-05', { published: '2025-12-05' }],
    ['Publié le 5 décembre 2025 à 08:30 par Luc Bon', { published: '2025-12-05', author: 'Luc Bon' }],
    ['Par Jean de La Fontaine et Marie Curie | 3 mars 2024 à 10h30', { published: '2024-03-03', author: 'Jean de La Fontaine et Marie Curie' }],
    ['By Jane Q. Doe', { author: 'Jane Q. Doe' }],
    ['Source: Le Monde', { outlet: 'Le Monde' }],
    ['Source : https://a.example/b', { address: 'https://a.example/b' }],
    ['https://a.example/b', { address: 'https://a.example/b' }],
    ['05/12/2025', { published: '2025-12-05', note: { en: '“05/12/2025” was read as day, month, year.', fr: '«\u00a005/12/2025\u00a0» a été lu comme jour, mois, année.' } }],
  ] as const)('%s', ([line, said]) => {
    expect(parseMetadata(line)).toMatchObject(said)
  })

  test.for(['2025 sera décisive', 'Par ailleurs, une ligne rouge a été tracée', 'By Friday we will know', 'Le 5 décembre 2025, tout a changé.', 'Date limite : 5 mai 2025', 'Mis à mal', 'Source de conflits, le texte divise'])(
    'but this is a sentence: %s',
    (line) => {
      expect(parseMetadata(line)).toBeNull()
    },
  )
})

describe('a line that says several things of the text', () => {
  test.for([
    ['Publié le 5 déc. 2025 à 07:30 | Mis à jour le 6 déc. 2025 à 9:12', { published: '2025-12-05', span: { start: 0, end: 64 } }],
    ['Par Jean Dupont (à Bruxelles)', { author: 'Jean Dupont' }],
    ['By Martha Lowe in Brussels', { author: 'Martha Lowe' }],
    ['Source: Les Echos, 05/12/2025', { outlet: 'Les Echos', published: '2025-12-05' }],
  ] as const)('%s', ([line, said]) => {
    expect(parseMetadata(line)).toMatchObject(said)
  })
})
