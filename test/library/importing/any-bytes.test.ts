import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docx, epub, zip } from '../../../scripts/fixtures/by-hand.ts'
import { LibraryFailure } from '../../../src/main/library/failure.ts'
import { readDocuments } from '../../../src/main/library/importing/read-documents.ts'
import { expectWellFormed } from './promises.ts'

/** Reads what may be broken: well-formed articles, or a refusal in words; nothing else may happen. */
async function readAnything(bytes: Uint8Array, name: string): Promise<void> {
  try {
    for (const { document } of (await readDocuments({ bytes, name })).articles) expectWellFormed(document)
  } catch (error) {
    expect(error).toBeInstanceOf(LibraryFailure)
    expect((error as LibraryFailure).sentence.fr).toMatch(/\S/u)
  }
}

const beginnings = [
  '%PDF-1.7\n', '{\\rtf1\\ansi ', 'WARC/1.0\r\nWARC-Type: response\r\n', 'MIME-Version: 1.0\r\nFrom: a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n', 'title,text\n', 'titre;texte\n"', '{"text":"', '[{"title":"a","content":',
  'From: <Saved by x>\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<html>', '<!doctype html><html><body><article>', 'PK\u0003\u0004', '# Titre\n\n',
]
const pieces = ['\\par ', '{', '}', "\\'e9", '\\u233?', '<p>', '</p>', '<table><tr><td>', '<!--', 'a;b;c\n', '"', ',', '\r\n\r\n', '--b\r\n', '--b--', '=C3=A9', 'Content-Length: 99\r\n', 'HTTP/1.1 200 OK\r\n', ' obj << /Length 9 >> stream', 'endobj', 'startxref\n9\n%%EOF', 'Un mot. ', 'é', '\n', ' | ', '**', '}]}', '\\"']

describe('anything that begins like a format', () => {
  test('ends in articles or in a refusal', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...beginnings), fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })), { maxLength: 40 }), async (beginning, rest) => {
        await readAnything(new TextEncoder().encode(beginning + rest.join('')), 'a.bin')
      }),
      { numRuns: 400 },
    )
  })

  test('and is packed with something else inside ends so too', { timeout: 60_000 }, async () => {
    const part = fc.array(fc.constantFrom('<w:p>', '</w:p>', '<w:r><w:t>un mot</w:t></w:r>', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', '<w:del>', '<!-- ', '<![CDATA[', '&#55;', '<h1>Un</h1>', '<p>deux', '<w:t a="', '>'), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(part, fc.boolean(), async (parts, isBook) => {
        await readAnything(isBook ? epub([parts.join('')], '<dc:title>x') : docx(parts.join('')), 'a.zip')
      }),
      { numRuns: 200 },
    )
  })
})

test.for([
  ['paragraphs in text boxes in paragraphs', docx('<w:p><w:drawing><w:txbxContent>'.repeat(20_000) + 'Un texte')],
  ['tables in tables', docx('<w:tbl><w:tr><w:tc>'.repeat(20_000))],
  ['lists in lists', zip({ 'mimetype': 'application/vnd.oasis.opendocument.text', 'content.xml': `<office:text>${'<text:list><text:list-item>'.repeat(20_000)}` })],
] as const)('%s, twenty thousand deep, end in an article or a refusal', { timeout: 30_000 }, async ([, bytes]) => {
  await readAnything(bytes, 'deep.docx')
})
