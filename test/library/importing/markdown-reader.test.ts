import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { toSourceSpan } from '../../../src/main/library/importing/offsets.ts'
import { readDocument } from '../../../src/main/library/importing/read-document.ts'
import type { ReadDocument } from '../../../src/main/library/importing/reader.ts'
import { expectWellFormed } from './promises.ts'

const read = (text: string, name = 'a.md'): ReadDocument => readDocument({ bytes: new TextEncoder().encode(text), name })
const shown = (document: ReadDocument): string[] => document.blocks.map(({ type, start, end }) => `${type}: ${document.text.slice(start, end)}`)

describe('Markdown', () => {
  const written = readFileSync(path.resolve(import.meta.dirname, '../../fixtures/importing/markdown-front-matter.md'), 'utf8')
  const document = read(written)

  test('is read without its signs, block by block', () => {
    expect(shown(document)).toEqual([
      'title: Bordeaux équipe ses écoles',
      expect.stringMatching(/^paragraph: La ville .* 12 millions d’euros .* selon la mairie\.$/u),
      'heading: Les entreprises',
      'quote: « Nous voulons aller vite » a déclaré l’adjointe.',
      'list-item: un appel d’offres au printemps', 'list-item: par lots', 'list-item: 1. gros œuvre', 'list-item: 2. mobilier', 'list-item: des travaux',
      'table-row: École | Élèves', 'table-row: Les Pins | 120', 'table-row: La Dune | annexe | 85',
      'caption: La façade en mars', 'paragraph: code & signes * exacts', 'paragraph: Fin & suite*.',
    ])
    expect(document.blocks.find(({ type }) => type === 'table-row')!.header).toBe(true)
    expect(document.text).not.toMatch(/publisher|\*\*|\]\(/u)
  })

  test('leads back to the file, word by word', () => {
    for (const word of document.text.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
      const { start, end } = toSourceSpan(document.offsets, { start: word.index, end: word.index + word[0].length })
      expect(written.slice(start, end)).toBe(word[0])
    }
  })

  test('leads back to the file from decomposed letters and other line ends too', () => {
    const given = '# L’e\u0301te\u0301\r\n\r\nUn *e\u0301te\u0301* [indien](http://x) &amp; la **fin**\\.\r\n'
    const mapped = read(given)
    expect(mapped.text).toBe('L’été\n\nUn été indien & la fin.')
    for (const word of mapped.text.matchAll(/\p{L}+/gu)) {
      const { start, end } = toSourceSpan(mapped.offsets, { start: word.index, end: word.index + word[0].length })
      expect(given.slice(start, end).normalize('NFC')).toBe(word[0])
    }
  })

  test('is known by its content whatever its name, and a name alone does not make it', () => {
    expect(read('# Titre\n\nUn [lien](http://x) vers la suite.', 'a.txt').format).toBe('markdown')
    expect(read('Un titre\n\nUne phrase avec *une* étoile et la suite.', 'a.txt').format).toBe('text')
    expect(read('Un titre\n\nUne phrase sans rien.', 'a.md').format).toBe('text')
    expect(read('Région | Part |\n---|---|\nEurope | 5 % |\n', 'a.txt').format).toBe('text')
  })

  test('keeps raw HTML’s words and nothing of its scripts', () => {
    expect(read('# T\n\n<div align="center">\nDes <b>mots</b>\n<script>var x = 1</script></div>\n\nFin.').text).toBe('T\n\nDes mots\n\nFin.')
  })

  test('too knotted to be laid out is read as plain text, and that is said', () => {
    const knotted = read(`# Titre\n\n${'[a] '.repeat(20_000)}`)
    expect(knotted.format).toBe('text')
    expect(knotted.notes.map(({ en }) => en).join()).toContain('could not be laid out')
  })

  test('of any length is laid out the same as in pieces', () => {
    const part = '## Un point\n\nUn *paragraphe* avec un [lien][1] et la fin.\n\n- un\n- deux\n\n```\n# pas un titre\n\nni ceci\n```\n\n'
    const long = read(`${part.repeat(400)}\n[1]: http://x\n`)
    expectWellFormed(long)
    const blocks = shown(long)
    expect(blocks).toHaveLength(5 * 400)
    expect(new Set(blocks)).toEqual(new Set(['heading: Un point', 'paragraph: Un paragraphe avec un lien et la fin.', 'list-item: un', 'list-item: deux', 'paragraph: # pas un titre\n\nni ceci']))
  })
})
