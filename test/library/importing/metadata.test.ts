import { describe, expect, test } from 'vitest'
import { parseDate, parseDateAtStart } from '../../../src/main/library/importing/dates.ts'
import { parseDateline, parseMetadata, parseOutletLine } from '../../../src/main/library/importing/metadata.ts'

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

describe('a line under the title that says where and when', () => {
  test.for([
    ['Le Courrier du soir, 12 avril 2017', { outlet: 'Le Courrier du soir', published: '2017-04-12' }],
    ['La Gazette de Vernoux - 3 juin 2023', { outlet: 'La Gazette de Vernoux', published: '2023-06-03' }],
    ['The Harbour Times | April 5, 2020 at 10:30', { outlet: 'The Harbour Times', published: '2020-04-05' }],
    ['Daily News (2020-04-05)', { outlet: 'Daily News', published: '2020-04-05' }],
  ] as const)('%s', ([line, said]) => {
    expect(parseOutletLine(line)).toMatchObject(said)
  })

  test('may name a town, which is no outlet', () => {
    expect(parseOutletLine('Paris, le 3 juin 2023')).toEqual({ published: '2023-06-03', span: { start: 0, end: 21 } })
    expect(parseOutletLine('New York, 3 June 2023')).not.toHaveProperty('outlet')
  })

  test.for(['Le ministre, 12 fois cité', 'La loi, votée le 3 juin 2023, entre en vigueur', 'Une date : 3 juin 2023', 'En 2023, 3 juin', 'Le Courrier, avril 2017'])('but not %s', (line) => {
    expect(parseOutletLine(line)).toBeNull()
  })
})

describe('the dateline of an agency', () => {
  test.for([
    ['Vernoux-sur-Loire, 4 juin 2023 (AFD) - Le coût', { outlet: 'AFD', published: '2023-06-04' }],
    ['LONDON, March 5, 2021 /PRNewswire/ -- Acme said', { outlet: 'PRNewswire', published: '2021-03-05' }],
  ] as const)('%s', ([text, said]) => {
    expect(parseDateline(text)).toEqual(said)
  })

  test.for(['PARIS, 2 mars (AFD) - Airbus', 'Paris, le 3 juin 2023, il pleut (un peu) - dit-on', 'Le 3 juin 2023 (samedi) - tout change'])('but not %s', (text) => {
    expect(parseDateline(text)).toBeNull()
  })
})
