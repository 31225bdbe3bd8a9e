import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/main/library/extraction/dates.ts'

/** Published on Tuesday 11 February 2025. */
const datesOf = (text: string, published: string | null = '2025-02-11'): string[] =>
  findDates(text, published).map(({ start, end, from, to, precision }) => `${text.slice(start, end)} = ${from === to ? from : `${from}..${to}`} ${precision}`)

const cases: readonly (readonly [string, ...string[]])[] = [
  ['le 5 juin 2025', '5 juin 2025 = 2025-06-05 day'],
  ['le 1er juillet 1962', '1er juillet 1962 = 1962-07-01 day'],
  ['On June 5, 2025, it began.', 'June 5, 2025 = 2025-06-05 day'],
  ['the 5th of June 2025', '5th of June 2025 = 2025-06-05 day'],
  ['du 22 au 24 juin 2012', '22 au 24 juin 2012 = 2012-06-22..2012-06-24 range'],
  ['June 5-7, 2025', 'June 5-7, 2025 = 2025-06-05..2025-06-07 range'],
  ['publié le 2025-02-03', '2025-02-03 = 2025-02-03 day'],
  ['publié le 12/05/2024', '12/05/2024 = 2024-05-12 day'],
  ['en février 2024', 'février 2024 = 2024-02-01..2024-02-29 month'],
  ['in March 2011', 'March 2011 = 2011-03-01..2011-03-31 month'],
  ['en décembre dernier', 'décembre dernier = 2024-12-01..2024-12-31 month'],
  ['last December', 'last December = 2024-12-01..2024-12-31 month'],
  ['en juin prochain', 'juin prochain = 2025-06-01..2025-06-30 month'],
  ['en novembre', 'novembre = 2024-11-01..2024-11-30 month'],
  ['mardi dernier', 'mardi dernier = 2025-02-04 day'],
  ['ce mardi', 'ce mardi = 2025-02-11 day'],
  ['lundi', 'lundi = 2025-02-10 day'],
  ['last Tuesday', 'last Tuesday = 2025-02-04 day'],
  ['next Friday', 'next Friday = 2025-02-14 day'],
  ['mercredi 4 juillet 2012', 'mercredi 4 juillet 2012 = 2012-07-04 day'],
  ['hier et demain', 'hier = 2025-02-10 day', 'demain = 2025-02-12 day'],
  ['yesterday', 'yesterday = 2025-02-10 day'],
  ['la semaine dernière', 'semaine dernière = 2025-02-03..2025-02-09 week'],
  ['le mois prochain', 'mois prochain = 2025-03-01..2025-03-31 month'],
  ['last year', 'last year = 2024-01-01..2024-12-31 year'],
  ['cette année', 'cette année = 2025-01-01..2025-12-31 year'],
  ['il y a trois ans', 'il y a trois ans = 2022-01-01..2022-12-31 year'],
  ['two months ago', 'two months ago = 2024-12-01..2024-12-31 month'],
  ['début 2026', 'début 2026 = 2026-01-01..2026-04-30 part'],
  ['in early 2026', 'early 2026 = 2026-01-01..2026-04-30 part'],
  ['mi-2025 puis fin 2027', 'mi-2025 = 2025-05-01..2025-08-31 part', 'fin 2027 = 2027-09-01..2027-12-31 part'],
  ["l'été 2026", 'été 2026 = 2026-06-01..2026-09-30 season'],
  ['last summer', 'summer = 2024-06-01..2024-09-30 season'],
  ['au premier semestre 2025', 'premier semestre 2025 = 2025-01-01..2025-06-30 half'],
  ['Q3 2025', 'Q3 2025 = 2025-07-01..2025-09-30 quarter'],
  ["d'ici la fin de l'année", "fin de l'année = 2025-10-01..2025-12-31 part"],
  ['de 2014-2020', '2014-2020 = 2014-01-01..2020-12-31 range'],
  ['les années 1990', 'années 1990 = 1990-01-01..1999-12-31 decade'],
  ['the 1990s', '1990s = 1990-01-01..1999-12-31 decade'],
  ['en 2012', '2012 = 2012-01-01..2012-12-31 year'],
  // None of these is a date.
  ['2000 personnes et 1500 euros'],
  ['sept usines, la construction de sept usines'],
  ['Il marche. You may march.'],
  ['le 30 février 2025', '30 février 2025 = null day'],
]

describe('dates', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(datesOf(text)).toEqual(expected)
  })
  it('finds a relative date without a publication date, and says no day', () => {
    expect(datesOf('hier', null)).toEqual(['hier = null day'])
    expect(datesOf('mardi dernier', '2025')).toEqual(['mardi dernier = null day'])
    expect(datesOf("l'an dernier", '2025')).toEqual(['an dernier = 2024-01-01..2024-12-31 year'])
  })
})

it('says no day of the year a statute or a case is cited by', () => {
  expect(datesOf('Under the Marine Insurance Act 1906 and [1982] AC 724, the Port Rules 2014 say so.')).toEqual(['1906 = null year', '1982 = null year', '2014 = null year'])
  expect(datesOf('It was the first act: in [about 1982], and by 2014.')).toEqual(['1982 = 1982-01-01..1982-12-31 year', '2014 = 2014-01-01..2014-12-31 year'])
})
