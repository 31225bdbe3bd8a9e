import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOf, toCsv, toSheet, toTabbed } from '../../../src/renderer/search/term-sheet.ts'
import type { TermTable } from '../../../src/shared/contract/search.ts'

const table: TermTable = {
  documents: [
    { document: 1, title: 'Un titre', outlet: 'Le Littoral', published: '2031-04' },
    { document: 2, title: '=HYPERLINK("x")', outlet: null, published: null },
  ],
  rows: [
    { term: 'aurore', problem: null, documents: 2, counts: [3, 1] },
    { term: '?!', problem: { en: 'no word here', fr: 'aucun mot ici' }, documents: 0, counts: [] },
  ],
}
const words = { term: 'Terme', articles: 'Articles', places: 'Occurrences', problem: 'Problème', tell: ({ fr }: { readonly fr: string }) => fr }

/** Read CSV back, slowly and obviously. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (let i = 0; i < text.length; i++) {
    const [sign, row] = [text[i]!, rows.at(-1)!]
    if (isQuoted) {
      if (sign === '"' && text[i + 1] === '"') row[row.length - 1] += text[++i]!
      else if (sign === '"') isQuoted = false
      else row[row.length - 1] += sign
    } else if (sign === '"') isQuoted = true
    else if (sign === separator) row.push('')
    else if (sign === '\n') rows.push([''])
    else if (sign !== '\r') row[row.length - 1] += sign
  }
  return rows.slice(0, -1)
}

describe('the table of many terms, taken elsewhere', () => {
  it('has every term and every article, with the totals, and says what could not be searched', () => {
    expect(toSheet(table, words)).toEqual([
      ['Terme', 'Articles', 'Occurrences', 'Un titre · Le Littoral · 2031-04', '=HYPERLINK("x")', 'Problème'],
      ['aurore', 2, 4, 3, 1, ''],
      ['?!', 0, 0, 0, 0, 'aucun mot ici'],
    ])
    expect(table.rows.map(placesOf)).toEqual([4, 0])
  })
  it('is read back as it was by whoever reads CSV, but for formulas, which are made words', () => {
    const cell = fc.oneof(fc.nat(), fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\n', '=', '-', '1') }))
    const sheets = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    fc.assert(fc.property(sheets, fc.constantFrom(',' as const, ';' as const), (sheet, separator) => {
      const csv = toCsv(sheet, separator)
      expect(csv.startsWith('\uFEFF')).toBe(true)
      expect(readCsv(csv.slice(1), separator)).toEqual(sheet.map((row) => row.map((one) => (typeof one === 'string' && /^[=+\-@]/.test(one) ? `'${one}` : String(one)))))
    }))
  })
  it('on the clipboard keeps a cell in its cell', () => {
    expect(toTabbed([['a\tb', 2], ['c\nd', '=1+1']])).toBe("a b\t2\nc d\t'=1+1")
  })
})
