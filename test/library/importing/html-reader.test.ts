import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanTitle } from '../../../src/main/library/importing/html-title.ts'
import { readDocument } from '../../../src/main/library/importing/read-document.ts'
import type { ReadDocument } from '../../../src/main/library/importing/reader.ts'
import { expectWellFormed } from './promises.ts'

const folder = path.resolve(import.meta.dirname, '../../fixtures/importing')
const readFixture = (name: string): ReadDocument => readDocument({ bytes: readFileSync(path.join(folder, name)), name })
const readPage = (html: string): ReadDocument => readDocument({ bytes: new TextEncoder().encode(html), name: 'a.html' })
const shown = (document: ReadDocument): string[] => document.blocks.map(({ type, start, end }) => `${type}: ${document.text.slice(start, end)}`)
const filler = '<p>Un paragraphe assez long, avec des virgules, des mots, des phrases, et de quoi passer pour un article. Une seconde phrase le confirme.</p>'

describe('a saved page', () => {
  test('gives its article, and counts what was left out', () => {
    const document = readFixture('html-newspaper.html')
    expect(shown(document)).toEqual([
      'title: Bordeaux équipe ses écoles',
      expect.stringMatching(/^paragraph: La ville .*12\u00a0millions d’euros/u),
      'caption: La façade de l’école. Photo : M. d’Alembert',
      'heading: Les entreprises',
      expect.stringMatching(/automne\. La mairie précise, en outre, que/u),
      'list-item: 1. Un appel d’offres, au printemps, pour tous les lots ;',
      'list-item: 2. Des travaux, à l’été, dans cinq écoles de la ville.',
      'table-row: École | Élèves', 'table-row: Les Pins | 120', 'table-row: La Dune | 85',
      expect.stringMatching(/^quote: « Cette école/u),
    ])
    const left = ['Accueil', 'Société', 'Économie', 'Par Zoé Petit', 'Lire aussi : Les écoles de Pau', 'Les plus lus', 'La Garonne en crue', 'Mentions légales – Le Quotidien']
    expect(document.boilerplateDropped).toBe(left.join('').length)
    expect(document.text).not.toMatch(/secret|color/u)
  })

  test('keeps line breaks, preformatted lines and what a browser would repair', () => {
    const document = readPage(`<title>Page</title><p>Un<br>deux<br><br>trois<pre>a  b\nc</pre>${filler.repeat(3)}`)
    expect(shown(document).slice(1, 4)).toEqual(['paragraph: Un\ndeux', 'paragraph: trois', 'paragraph: a  b\nc'])
  })

  test('shows what is visible only', () => {
    const document = readPage(`<html><body><article><h1>Un titre</h1>${filler}<p hidden>caché</p><p style="display:none">caché</p><script>caché</script><template>caché</template>${filler}</article>`)
    expect(document.text).not.toContain('caché')
    expect(document.text).toContain('le confirme')
  })

  test('keeps tables of layout as paragraphs', () => {
    const document = readFixture('html-old-latin1.html')
    expect(document.blocks.map(({ type }) => type)).toEqual(['title', 'meta', 'paragraph', 'paragraph', 'paragraph'])
  })

  test('gives the article the page marks where the heuristics find too little', () => {
    const body = Array.from({ length: 30 }, (_, i) => `<div><span>Ligne ${i} d’un long reportage, sans paragraphes.</span></div>`).join('')
    const document = readPage(`<html><body><nav><a href="/">Une</a></nav><article>${body}</article><div>${filler}</div></body></html>`)
    expect(document.text).toContain('Ligne 29 d’un long reportage')
  })

  test('takes no script for words of a heading, and no day on which something happened for the day it came out', () => {
    const page = readPage(`<html><body><h1>Une rencontre <script>alert(1)</script></h1><p>The two men met in Turin, in secret, on 3 June 2020 and signed.</p>${filler}</body></html>`)
    expect([page.title, page.published]).toEqual(['Une rencontre', null])
    expect(readPage(`<html><body><h1>Une rencontre</h1><p>Zoé Petit — 5 décembre 2025</p>${filler}</body></html>`).published).toBe('2025-12-05')
  })

  test('with letters in pieces is composed', () => {
    const document = readPage(`<html><body><h1>E\u0301te\u0301</h1>${filler}<p>L&#8217;e&#769;te&#769;.</p>${filler}</body></html>`)
    expect(document.text).toContain('L’été.')
    expectWellFormed(document)
  })

  test('says nothing of JSON-LD that cannot be read', () => {
    expect(readPage(`<html><head><script type="application/ld+json">{"@type":"NewsArticle",}</script></head><body><h1>Un titre de page</h1>${filler}</body></html>`).published).toBeNull()
  })
})

test('a title loses the outlet’s name, and nothing else', () => {
  expect(cleanTitle('L’IA en Europe : le plan - Le Courrier', 'Le Courrier', null)).toBe('L’IA en Europe : le plan')
  expect(cleanTitle('Le Courrier | L’IA en Europe', 'Le Courrier', null)).toBe('L’IA en Europe')
  expect(cleanTitle('Un plan – et après ?', 'Le Courrier', null)).toBe('Un plan – et après ?')
  expect(cleanTitle('Un plan | courrier.example', null, 'https://www.courrier.example/a')).toBe('Un plan')
})
