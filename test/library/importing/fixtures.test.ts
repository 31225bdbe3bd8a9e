import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Sentence } from '../../../src/shared/model.ts'
import { LibraryFailure } from '../../../src/main/library/failure.ts'
import { readDocuments } from '../../../src/main/library/importing/read-documents.ts'
import type { ReadDocument } from '../../../src/main/library/importing/reader.ts'
import { toSourceOffset } from '../../../src/main/library/importing/offsets.ts'
import { expectWellFormed } from './promises.ts'

const folder = path.resolve(import.meta.dirname, '../../fixtures/importing')
const bytesOf = (name: string): Uint8Array => readFileSync(path.join(folder, name))
const read = async (name: string): Promise<ReadDocument> => (await readDocuments({ bytes: bytesOf(name), name })).articles[0]!.document
const wordsOf = (document: ReadDocument, type: string): string[] => document.blocks.filter((block) => block.type === type).map(({ start, end }) => document.text.slice(start, end))

const title = 'Bordeaux équipe ses écoles'
const quotidien = { outlet: 'Le Quotidien', author: 'Zoé Petit, Marc d’Alembert', address: 'https://quotidien.example/ecoles', published: '2025-12-05', language: 'fr' } as const

/** A note that says this in English, and something in French. */
const said = (words: string): Sentence => ({ en: expect.stringContaining(words) as string, fr: expect.stringMatching(/\S/u) as string })

/** What is expected of each file: a receipt, or the words of its refusal. Every fixture stands here. */
const expected: Readonly<Record<string, Partial<ReadDocument> | RegExp>> = {
  'text-titled.txt': { format: 'text', charset: 'utf-8', title, published: null, language: 'fr', notes: [] },
  'text-date-year.txt': { title, published: '2024' },
  'text-labelled.txt': { title, published: '2025-12-05', author: 'Zoé Petit', outlet: 'Le Quotidien du Sud-Ouest' },
  'text-byline.txt': { title, published: '2025-12-05', author: 'Zoé Petit et Marc d’Alembert' },
  'text-english.txt': { title: 'Port city bets on tidal power', published: '2025-12-05', author: 'Helen Ashworth', language: 'en' },
  'text-windows-1252.txt': { title, charset: 'windows-1252', notes: [said('guess')] },
  'text-macintosh.txt': { title, charset: 'macintosh', notes: [said('guess')] },
  'text-cyrillic.txt': { charset: 'windows-1251', title: 'Город представил программу оснащения школ', language: 'und' },
  'text-utf8-bom.txt': { title, charset: 'utf-8', notes: [] },
  'text-utf16le-bom.txt': { title, charset: 'utf-16le', notes: [] },
  'text-utf16be-bom.txt': { title, charset: 'utf-16be', notes: [] },
  'text-utf16le.txt': { title, charset: 'utf-16le', notes: [said('No byte-order mark')] },
  'text-utf16be.txt': { title, charset: 'utf-16be', notes: [said('No byte-order mark')] },
  'text-utf32le-bom.txt': { title, charset: 'utf-32le' },
  'text-crlf.txt': { title, charset: 'utf-8', notes: [] },
  'text-cr.txt': { title },
  'text-decomposed.txt': { title, language: 'fr' },
  'text-cut-off.txt': { title, charset: 'utf-8', notes: [said('One character could not be read as UTF-8 and is shown as �.')] },
  'text-wrapped.txt': { title, notes: [said('Lines wrapped by hand were joined into 3 paragraphs.')] },
  'text-lists.txt': { title },
  'text-table-tabs.txt': { title },
  'text-captions.txt': { title },
  'text-quote.txt': { title },
  'text-bar-menu.txt': { title: expect.stringMatching(/^La ville de Bordeaux .*…$/u) as string },
  'empty.txt': /empty\.txt is empty/u,
  'white-space.txt': /only white space/u,
  'not-a-text.txt': /is not text/u,
  'pdf-in-disguise.txt': /is cut off or damaged: its end is missing/u,
  'word.docx': /is cut off or damaged/u,
  'photo.html': /is a JPEG image/u,
  'page.mhtml': /holds no text/u,
  'rich.txt': { format: 'rtf' },
  'markdown-front-matter.md': { ...quotidien, format: 'markdown', title: 'Bordeaux équipe ses écoles : "douze" millions' },
  'markdown-by-content.txt': { format: 'markdown', title, language: 'fr' },
  'markdown-plain.md': { format: 'text', title },
  'markdown-toml.md': { format: 'markdown', title, published: '2025-12-05' },
  'html-newspaper.html': { ...quotidien, format: 'html', title, offsets: [] },
  'html-blog.html': { title: 'Port city bets on tidal power', outlet: 'Tides and Harbours', author: 'Helen Ashworth', published: '2025-12-05', language: 'en' },
  'html-singlefile.html': { title, outlet: 'La Gazette', address: 'https://gazette.example/a/ecoles', published: '2025-12-05' },
  'html-old-latin1.html': { title, charset: 'windows-1252', author: 'Zoé Petit', published: '2025-12-05' },
  'html-wrong-charset.html': { title, charset: 'utf-8', notes: [said('declares another charset')] },
  'html-false-utf8.html': { title, charset: 'windows-1252', notes: [said('declares utf-8, which its bytes are not')] },
  'html-fragment.html': { format: 'html', title },
  'html-wrong-language.html': { language: 'fr', notes: [said('says its language is “en”')] },
  'html-menu-only.html': /no article text, only 22 characters of menus/u,
  'html-needs-script.html': /no article text, only what a browser would have to run/u,
}

describe('every fixture', () => {
  test('is expected', () => {
    expect(readdirSync(folder, { withFileTypes: true }).flatMap((file) => (file.isFile() ? [file.name] : [])).sort()).toEqual(Object.keys(expected).sort())
  })

  test.for(Object.entries(expected))('%s is read, or refused with a reason, as expected', async ([name, receipt]) => {
    if (receipt instanceof RegExp) {
      const failure: unknown = await read(name).then(() => null, (error: unknown) => error)
      expect(failure).toBeInstanceOf(LibraryFailure)
      expect(failure).toMatchObject({ code: 'unreadable', message: expect.stringMatching(receipt) as string, sentence: { fr: expect.stringMatching(/[.!]$/u) as string } })
      return
    }
    const document = await read(name)
    expect(document).toMatchObject(receipt)
    expectWellFormed(document)
  })
})

describe('charsets', () => {
  test('all give the same text', async () => {
    const text = (await read('text-titled.txt')).text
    for (const name of ['text-windows-1252.txt', 'text-macintosh.txt', 'text-crlf.txt', 'text-cr.txt', 'text-decomposed.txt']) expect((await read(name)).text).toBe(text)
    const short = (await read('text-utf8-bom.txt')).text
    for (const name of ['text-utf16le-bom.txt', 'text-utf16be-bom.txt', 'text-utf16le.txt', 'text-utf16be.txt', 'text-utf32le-bom.txt']) expect((await read(name)).text).toBe(short)
  })

  test('leave offsets that lead back into the file', async () => {
    const source = new TextDecoder().decode(bytesOf('text-decomposed.txt'))
    const { text, offsets } = await read('text-decomposed.txt')
    const found = text.indexOf('« Nous voulons aller vite »')
    const [start, end] = [toSourceOffset(offsets, found), toSourceOffset(offsets, found + 27)]
    expect(source.slice(start, end)).toBe('« Nous voulons aller vite »')
    expect(start).toBeGreaterThan(found)
  })
})

describe('plain text', () => {
  test('wrapped by hand becomes paragraphs, headings and list items', async () => {
    const document = await read('text-wrapped.txt')
    expect(wordsOf(document, 'paragraph')).toHaveLength(2)
    expect(wordsOf(document, 'heading')).toEqual(['Les entreprises'])
    expect(wordsOf(document, 'list-item').map((words) => words.replaceAll('\n', ' '))).toEqual([
      'un premier point qui est assez long pour dépasser la largeur de la page et revenir à la ligne', 'un second point',
    ])
  })

  test('keeps lists without their bullets but with their numbers', async () => {
    expect(wordsOf(await read('text-lists.txt'), 'list-item')).toEqual([
      'un appel d’offres au printemps ;', 'des travaux à l’été ;', 'une livraison à l’automne.', '1. Préparer', '2. Construire', '3. Ouvrir',
    ])
    expect(wordsOf(await read('text-lists.txt'), 'heading')).toEqual(['Les étapes'])
  })

  test('keeps tables of tabs', async () => {
    const document = await read('text-table-tabs.txt')
    const rows = document.blocks.filter(({ type }) => type === 'table-row')
    expect(rows.map(({ cells }) => cells!.map(({ start, end }) => document.text.slice(start, end)).join('/'))).toEqual(['École/Élèves/Coût', 'Les Pins/120/2 M€', 'La Dune/85/1,5 M€'])
  })

  test('tells credits and the caption before them from paragraphs, long or short', async () => {
    expect(wordsOf(await read('text-captions.txt'), 'caption')).toEqual(['La façade de l’école des Pins, en mars.', 'Photo : Marc d’Alembert / Le Quotidien', '© Le Quotidien 2025'])
    expect(wordsOf(await read('text-captions.txt'), 'paragraph')).toHaveLength(3)
  })

  test('keeps a quotation and its author together', async () => {
    expect(wordsOf(await read('text-quote.txt'), 'quote')).toEqual([expect.stringMatching(/^« Cette école.*»$/u), '— Claire Fontaine, architecte'])
  })

  test('marks title and metadata lines by themselves', async () => {
    expect(wordsOf(await read('text-labelled.txt'), 'title')).toEqual([title])
    expect(wordsOf(await read('text-labelled.txt'), 'meta')).toEqual(['Titre :', 'Source : Le Quotidien du Sud-Ouest', 'Auteur : Zoé Petit', 'Date : 5 décembre 2025'])
    expect(wordsOf(await read('text-byline.txt'), 'meta')).toHaveLength(2)
  })
})
