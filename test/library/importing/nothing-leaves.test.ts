import { readdirSync, readFileSync } from 'node:fs'
import dns from 'node:dns'
import net from 'node:net'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { docx } from '../../../scripts/fixtures/by-hand.ts'
import { readDocuments } from '../../../src/main/library/importing/read-documents.ts'

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/importing')
afterEach(() => vi.restoreAllMocks())

/** A page that asks for everything a browser would fetch or run. */
const hungry = `<!doctype html><html><head><title>Une page</title><base href="https://outside.example/"><link rel="stylesheet" href="a.css"><link rel="preload" href="b.js"><meta http-equiv="refresh" content="0;url=https://outside.example/">
<script>globalThis.wasRun = true; fetch('https://outside.example/')</script><script src="https://outside.example/x.js"></script><style>@import url(https://outside.example/y.css);</style></head>
<body onload="globalThis.wasRun = true"><article><img src="https://outside.example/i.png" onerror="globalThis.wasRun = true"><iframe src="https://outside.example/f"></iframe><object data="https://outside.example/o"></object>
<p>Un paragraphe assez long, avec des mots, des phrases et une fin. Une seconde phrase le confirme, et une troisième encore.</p><svg onload="globalThis.wasRun = true"></svg><a href="javascript:globalThis.wasRun = true">un lien</a></article></body></html>`
const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "https://outside.example/e">]><w:p><w:r><w:t>Un texte assez long pour un article : &e;</w:t></w:r></w:p>'

test('no file, however it asks, makes the readers open a connection, look up a name, or run anything', { timeout: 60_000 }, async () => {
  const asked = vi.fn(() => {
    throw new Error('a reader asked for the network')
  })
  vi.stubGlobal('fetch', asked)
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(asked)
  vi.spyOn(dns, 'lookup').mockImplementation(asked as never)
  const written = ['formats', 'pages', '.'].flatMap((folder) => readdirSync(path.join(fixtures, folder), { withFileTypes: true }).filter((file) => file.isFile()).map((file) => ({ name: file.name, bytes: readFileSync(path.join(fixtures, folder, file.name)) })))
  let articles = 0
  for (const source of [...written, { name: 'hungry.html', bytes: new TextEncoder().encode(hungry) }, { name: 'hungry.docx', bytes: docx(outside) }]) {
    articles += await readDocuments(source).then((result) => result.articles.length, () => 0)
  }
  expect(articles).toBeGreaterThan(100)
  expect(asked).not.toHaveBeenCalled()
  expect('wasRun' in globalThis).toBe(false)
  vi.unstubAllGlobals()
})
