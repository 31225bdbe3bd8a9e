import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/main/library/importing/read-document.ts'
import type { ReadDocument } from '../../../src/main/library/importing/reader.ts'

const folder = path.resolve(import.meta.dirname, '../../../seeds')
const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()
const read = (prefix: string): ReadDocument => {
  const name = files.find((file) => file.startsWith(prefix))!
  return readDocument({ bytes: readFileSync(path.join(folder, name)), name })
}
const wordsOf = (document: ReadDocument, type: string): string[] => document.blocks.filter((block) => block.type === type).map(({ start, end }) => document.text.slice(start, end))

describe('the sample articles', () => {
  test('keep their text and their offsets as they lie on disk', () => {
    expect(files).toHaveLength(5)
    for (const name of files) {
      const document = readDocument({ bytes: readFileSync(path.join(folder, name)), name })
      expect(document.text).toBe(readFileSync(path.join(folder, name), 'utf8'))
      expect(document.offsets).toEqual([[0, 0]])
      expect(document).toMatchObject({ format: 'text', charset: 'utf-8', language: 'fr', boilerplateDropped: 0 })
    }
  })

  test('say their day as precisely as they said it, or not at all', () => {
    expect(['000', '001', '002', '003', '004'].map((prefix) => read(prefix).published)).toEqual(['2025-02', '2025-12-05', null, null, null])
  })

  test('have the title that is glued to the date, or a title made of the first sentence', () => {
    expect(read('000').title).toBe('Gigafactories d’IA : l’Europe réinvente-t-elle son CERN du numérique ?')
    expect(wordsOf(read('000'), 'title')).toEqual([read('000').title])
    expect(read('001').title).toBe("L'Union européenne a décidé de prendre son destin technologique en main")
    expect(read('002').title).toBe('Face à l’hégémonie des États-Unis et de la Chine en matière d’intelligence artificielle…')
    for (const prefix of ['001', '002', '003', '004']) {
      expect(wordsOf(read(prefix), 'title')).toEqual([])
      expect(read(prefix).title.length).toBeLessThanOrEqual(91)
    }
  })

  test('mark the date in the first line as metadata, not as text', () => {
    expect(wordsOf(read('000'), 'meta')).toEqual(['date 2025-02'])
    expect(wordsOf(read('001'), 'meta')).toEqual(['date 2025-12-05'])
    expect(wordsOf(read('002'), 'meta')).toEqual([])
  })

  test('keep their headings, questions among them', () => {
    expect(wordsOf(read('000'), 'heading')).toEqual([
      'Une infrastructure d’IA à l’échelle continentale', 'Un pari sur l’innovation ouverte', 'L’Europe en quête d’une alternative stratégique',
    ])
    expect(wordsOf(read('001'), 'heading')).toHaveLength(3)
    expect(wordsOf(read('003'), 'heading')).toHaveLength(4)
    expect(wordsOf(read('004'), 'heading')).toEqual([])
  })

  test('keep the table drawn with bars as rows of cells under a head', () => {
    const document = read('003')
    const rows = document.blocks.filter(({ type }) => type === 'table-row')
    expect(rows.map(({ cells }) => cells!.map(({ start, end }) => document.text.slice(start, end)))).toEqual([
      ['Région', 'Capacité actuelle', 'Investissements prévus', 'Objectif 2027'],
      ['Europe', '5% mondial', '5 milliards €', '20% mondial'],
      ['États-Unis', '45% mondial', '50+ milliards $', '40% mondial'],
      ['Chine', '35% mondial', '30+ milliards $', '35% mondial'],
    ])
    expect(rows.map(({ header }) => header ?? false)).toEqual([true, false, false, false])
  })

  test('tell a picture’s caption and credit from the text', () => {
    expect(wordsOf(read('001'), 'caption')).toEqual([
      'La gigafactory de Tesla à Berlin, connue sous le nom de « Tesla Giga Berlin » ou « Gigafactory 4 ».', 'Crédits : Wikipédia',
    ])
  })

  test('keep the closing quotation with the line that says whose it is', () => {
    const quotes = wordsOf(read('000'), 'quote')
    expect(quotes).toHaveLength(2)
    expect(quotes[0]).toMatch(/^« L’intelligence artificielle améliorera[^]*»$/u)
    expect(quotes[1]).toBe('Ursula von der Leyen, Présidente de la Commission européenne')
    expect(wordsOf(read('004'), 'quote')).toEqual([])
  })

  test('keep a stray full stop in the text, lay it out as nothing, and say so', () => {
    const document = read('004')
    expect(document.text).toContain('\n.\n')
    expect(document.blocks.some(({ start, end }) => document.text.slice(start, end) === '.')).toBe(false)
    expect(document.notes.map(({ en }) => en)).toEqual(['One line that holds only punctuation or rules is kept in the text but not laid out.'])
  })
})
