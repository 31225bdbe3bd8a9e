import { expect, test } from 'vitest'
import { LibraryFailure } from '../../../src/main/library/failure.ts'
import { toPassages } from '../../../src/main/library/importing/passages.ts'
import { readDocument } from '../../../src/main/library/importing/read-document.ts'
import { readDocuments } from '../../../src/main/library/importing/read-documents.ts'

/** Generous, because test machines are slow; what is caught is work that grows with the square of the input, or a stack that runs out. */
const patience = 30_000
const paragraph = '<p>Un texte assez long, avec des mots, et une fin.</p>'
const hostile: readonly (readonly [string, string, () => string])[] = [
  ['five megabytes in one line', 'a.txt', () => 'mot et phrase. '.repeat(333_333)],
  ['five megabytes without a space', 'a.txt', () => 'x'.repeat(5_000_000)],
  ['a million decomposed letters', 'a.txt', () => 'e\u0301t '.repeat(300_000)],
  ['a hundred thousand rows', 'a.txt', () => 'a | b | c |\n'.repeat(100_000)],
  ['a hundred thousand bars that make no table', 'a.txt', () => '|\n'.repeat(100_000)],
  ['a hundred thousand short lines', 'a.txt', () => 'Un titre court\n'.repeat(100_000)],
  ['a hundred thousand dates', 'a.txt', () => 'date 2025-02 '.repeat(100_000)],
  ['a byline without end', 'a.txt', () => `Par ${'Jean de '.repeat(100_000)}`],
  ['ten thousand nested divisions', 'a.html', () => `<html><body>${'<div>'.repeat(10_000)}${paragraph}`],
  ['ten thousand nested lists', 'a.html', () => `<ul><li>${'<ul><li>'.repeat(10_000)}Un texte`],
  ['five thousand nested tables', 'a.html', () => `<html><body>${'<table><tr><td>'.repeat(5_000)}Un texte`],
  ['a page of one paragraph of two megabytes', 'a.html', () => `<html><body><p>${'mot, et phrase. '.repeat(125_000)}</p>`],
  ['comments that never end', 'a.html', () => `<html><body>Un texte.${'<!--'.repeat(200_000)}`],
  ['JSON-LD nested without end', 'a.html', () => `<html><head><script type="application/ld+json">${'['.repeat(100_000)}</script></head><body>${paragraph}`],
  ['a Markdown table of a hundred thousand rows', 'a.md', () => `| a | b |\n|---|---|\n${'| x | y |\n'.repeat(100_000)}`],
  ['quotes in quotes in quotes', 'a.md', () => `# T\n\n${'> '.repeat(10_000)}a`],
  ['lists in lists in lists', 'a.md', () => `# T\n\n${Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')}`],
  ['emphasis that never closes', 'a.md', () => `# T\n\n${'*a_ '.repeat(100_000)}`],
  ['nested emphasis', 'a.md', () => `# T\n\n${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`],
]

test.for(hostile)('%s end in a document', { timeout: patience }, ([, name, make]) => {
  const document = readDocument({ bytes: new TextEncoder().encode(make()), name })
  expect(toPassages(document.text, document.blocks).at(-1)?.end).toBe(document.text.length)
})

const crossed: readonly (readonly [string, string, string])[] = [
  ['a million opening signs', 'a.html', `<html><body>${'<'.repeat(1_000_000)}${paragraph}`],
  ['half a million opening signs apart', 'a.html', `<html><body>${'< '.repeat(500_000)}${paragraph}`],
  ['tags that never end', 'a.html', `<html><body>${paragraph}${'<a '.repeat(300_000)}`],
  ['a table of fifty thousand rows', 'a.html', `<html><body><table>${'<tr><td>a</td><td>b</td></tr>'.repeat(50_000)}`],
  ['five megabytes of Markdown', 'a.md', `# Titre\n\n${'Un paragraphe avec **du gras** et [un lien](http://x.example/z) et `code`.\n\n'.repeat(70_000)}`],
  ['a quote in a table that is never closed', 'a.csv', `title,text\n"${'a'.repeat(1_000_000)}`],
  ['a million open groups', 'a.rtf', `{\\rtf1 Un texte.${'{'.repeat(1_000_000)}`],
  ['a hundred thousand headers', 'a.eml', `MIME-Version: 1.0\nFrom: a\n${'X-a: b\n'.repeat(100_000)}\nUn message assez court.`],
]

test.for(crossed)('%s end in an article', { timeout: patience }, async ([, name, text]) => {
  const { articles, refused } = await readDocuments({ bytes: new TextEncoder().encode(text), name })
  expect(articles.length + refused.length).toBeGreaterThan(0)
})

const knotted: readonly (readonly [string, string, string])[] = [
  ['objects of a PDF that never end', 'a.pdf', `%PDF-1.4\n${'1 0 obj <<'.repeat(100_000)}startxref\n0\n%%EOF`],
  ['a web archive of nothing but beginnings', 'a.warc', 'WARC/1.0\r\n'.repeat(100_000)],
  ['a message of nothing but boundaries', 'a.eml', `MIME-Version: 1.0\nFrom: a\nContent-Type: multipart/mixed; boundary=a\n\n${'--a\n\n'.repeat(100_000)}`],
  ['words in a header that never end', 'a.mht', `From: <Saved by x>\nMIME-Version: 1.0\nSubject: ${'=?utf-8?Q?'.repeat(100_000)}\n\nx`],
]

test.for(knotted)('%s end in a refusal', { timeout: patience }, async ([, name, text]) => {
  await expect(readDocuments({ bytes: new TextEncoder().encode(text), name })).rejects.toThrow(LibraryFailure)
})

test('a page of nothing but links ends in a refusal', { timeout: patience }, () => {
  const html = `<html><body>${'<a href=x>mot</a> '.repeat(5_000)}`
  expect(() => readDocument({ bytes: new TextEncoder().encode(html), name: 'a.html' })).toThrow(LibraryFailure)
})

test('any bytes at all end in a document or in a refusal', () => {
  let state = 7
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648)
  for (let i = 0; i < 300; i += 1) {
    const bytes = Uint8Array.from({ length: 1 + (next() % 400) }, () => (next() >> 8) % (i % 2 ? 256 : 128))
    try {
      expect(readDocument({ bytes, name: ['a.txt', 'a.md', 'a.html'][i % 3]! }).title).not.toBe('')
    } catch (error) {
      expect(error).toBeInstanceOf(LibraryFailure)
    }
  }
})
