import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Annotation } from '../../src/shared/model.ts'
import { annotationColours } from '../../src/shared/model.ts'
import { freshLibrary, importTexts } from './fresh-library.ts'
import { problemsOf } from './web-annotation-model.ts'

const texts = {
  'tram.txt': 'Le tramway\n\nLa ligne 4 ouvrira en juin 😀 selon la mairie. La ligne 5 attendra. La ligne 4 coûtera cher, dit-on.\n\nLa ligne 5 attendra. Le conseil vote demain.\n',
  'budget.txt': 'A budget\n\nThe council voted. *Nobody* read <the> "budget", they say, & nobody = will. The council voted.\n',
}
/** What of an annotation is the person's: all but its number, its document's number and what is worked out anew. */
function own(annotation: Annotation): Omit<Annotation, 'id' | 'document'> {
  const { id: _, document: __, ...rest } = annotation
  return rest
}
const sorted = (annotations: readonly Annotation[]) => annotations.map(own).toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))

it('gives every annotation back to another library with the same articles: written as web annotations that keep the model, and read in again', async () => {
  const one = freshLibrary()
  const other = freshLibrary()
  const here = await importTexts(one.client, texts)
  await importTexts(other.client, Object.fromEntries(Object.entries(texts).toReversed()))
  const lengths = await Promise.all(here.map(async (document) => (await one.client.openDocument({ document })).text.length))
  const drawn = fc.record({
    which: fc.nat({ max: 1 }), at: fc.nat(), length: fc.nat({ max: 60 }), note: fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme' })),
    tags: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((tag) => tag.trim() !== '' && tag.length <= 80).map((tag) => tag.trim()), { maxLength: 3 }), colour: fc.constantFrom(...annotationColours),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 8 }), async (marks) => {
      let added = 0
      for (const { which, at, length, note, tags, colour } of marks) {
        const start = at % (lengths[which]! - 1)
        const place = { start, end: Math.min(lengths[which]!, start + 1 + length) }
        added += await one.client.addAnnotation({ document: here[which]!, place, note, tags, colour }).then(() => 1, () => 0)
      }
      const file = await one.client.exportAnnotations({ format: 'json-ld' })
      expect(problemsOf(JSON.parse(file.text))).toEqual([])
      expect(await other.client.importAnnotations({ text: file.text })).toEqual({ added, known: 0, uncertain: 0, refused: [] })
      expect(sorted(await other.client.listAnnotations({}))).toEqual(sorted(await one.client.listAnnotations({})))
      // A second time nothing is new; the same names are given again; and one step takes it all back.
      expect(await other.client.importAnnotations({ text: file.text })).toMatchObject({ added: 0, known: added })
      const again = await other.client.exportAnnotations({ format: 'json-ld' })
      expect(idsOf(again.text)).toEqual(idsOf(file.text))
      if (added > 0) await other.client.undo({})
      expect(await other.client.listAnnotations({})).toEqual([])
      for (let i = 0; i < added; i++) await one.client.undo({})
    }),
    { numRuns: 25, endOnFailure: true },
  )
}, 60_000)
const idsOf = (text: string): string[] => ((JSON.parse(text) as { first?: { items: { id: string }[] } }).first?.items ?? []).map(({ id }) => id).toSorted()

async function annotated() {
  const { client } = freshLibrary()
  const [tram, budget] = await importTexts(client, texts)
  await client.addAnnotation({ document: tram!, place: { quote: 'La ligne 4 ouvrira en juin' }, note: '=HYPERLINK("http://x")\nlequel, « juin » ?', tags: ['date', '+sûr'], colour: 'green' })
  await client.addAnnotation({ document: budget!, place: { quote: '<the> "budget", they say, & nobody' }, note: '<script>alert(1)</script> **bold**' })
  return { client, tram: tram!, budget: budget! }
}

it('writes Markdown by article, in the language asked for, with what Markdown would read as marks kept as text', async () => {
  const { client, tram } = await annotated()
  await client.setPreferences({ colourNames: { green: 'À vérifier' } })
  const { text, mediaType, fileName } = await client.exportAnnotations({ format: 'markdown', language: 'fr' })
  expect(mediaType).toMatch(/^text\/markdown/)
  expect(fileName).toMatch(/^annotations-\d{4}-\d\d-\d\d\.md$/)
  expect(text).toMatch(/^# Annotations\n\n2 annotations\. Exporté de Recoupe le \d{4}-\d\d-\d\d\.\n\n## Le tramway\n/)
  expect(text).toContain('> La ligne 4 ouvrira en juin\n\n=HYPERLINK')
  expect(text).toContain(`*À vérifier · #date · #+sûr · <recoupe:document/${tram}#12-38>*`)
  expect(text).toContain('> \\<the\\> "budget", they say, & nobody')
  expect((await client.exportAnnotations({ format: 'markdown', document: tram })).text).not.toContain('budget')
})

it('writes a table as RFC 4180 has it, in which nothing is a formula', async () => {
  const { client } = await annotated()
  const { text } = await client.exportAnnotations({ format: 'csv', language: 'fr' })
  const rows = parseCsv(text)
  expect(text.startsWith('\ufeff')).toBe(true)
  expect(rows[0]).toEqual(['Article', 'Média', 'Date', 'Citation', 'Note', 'Étiquettes', 'Couleur', 'Place', 'Repère', 'Adresse', 'Fichier', 'Création', 'Modification'])
  expect(rows).toHaveLength(3)
  expect(rows.every((row) => row.length === 13)).toBe(true)
  expect(rows[1]![4]).toBe('\'=HYPERLINK("http://x")\nlequel, « juin » ?')
  expect(rows[1]![5]).toBe('date; +sûr')
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
})

it('writes a page that stands alone: nothing of it runs, nothing is fetched, all text is text', async () => {
  const { client } = await annotated()
  const { text } = await client.exportAnnotations({ format: 'html', language: 'fr' })
  expect(text).toContain('<html lang="fr">')
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(text).toContain('&lt;the&gt; &quot;budget&quot;')
  expect(text).not.toMatch(/<script|<link|<img|src=|url\(|@import/i)
  expect(text).toMatch(/prefers-color-scheme: dark[\s\S]*@media print/)
})

it('writes only the annotations that are named, and an empty collection where there are none', async () => {
  const { client } = await annotated()
  const [first] = await client.listAnnotations({})
  const { text } = await client.exportAnnotations({ format: 'json-ld', annotations: [first!.id] })
  expect(idsOf(text)).toHaveLength(1)
  const none = JSON.parse((await client.exportAnnotations({ format: 'json-ld', annotations: [] })).text) as object
  expect(none).toMatchObject({ total: 0 })
  expect(problemsOf(none)).toEqual([])
})

it('counts a place in characters, as web annotations do, not in the halves of an emoji', async () => {
  const { client, tram } = await annotated()
  const after = await client.addAnnotation({ document: tram, place: { quote: 'selon la mairie' } })
  const { text } = await client.exportAnnotations({ format: 'json-ld', annotations: [after.id] })
  const items = (JSON.parse(text) as { first: { items: { target: { selector: { type: string; start?: number; end?: number }[] } }[] } }).first.items
  const whole = Array.from((await client.openDocument({ document: tram })).text)
  const position = items[0]!.target.selector.find(({ type }) => type === 'TextPositionSelector')!
  expect(whole.slice(position.start, position.end).join('')).toBe('selon la mairie')
})

it('reads what Hypothesis gives, which quotes and does not count, and tells apart what it cannot place', async () => {
  const { client } = freshLibrary()
  await importTexts(client, texts)
  const row = (uri: string, exact: string, more: object = {}) => ({ uri, created: '2025-02-03T04:05:06.000+00:00', text: 'a note', tags: ['t1'], target: [{ source: uri, selector: [{ type: 'RangeSelector' }, { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }], ...more })
  const text = JSON.stringify({
    total: 5,
    rows: [
      row('https://news.example/2025/tram.txt?x#y', 'La ligne 4 ouvrira en juin'),
      row('https://news.example/2025/tram.txt', 'La ligne 5 attendra.'),
      row('https://news.example/2025/tram.txt', 'Rien de tel n’y est écrit'),
      row('https://news.example/other', 'La ligne 4 coûtera cher'),
      { uri: 'https://news.example/2025/tram.txt', text: 'about the page', target: [{ source: 'x' }] },
    ],
  })
  const imported = await client.importAnnotations({ text })
  expect(imported).toMatchObject({ added: 2, known: 0, uncertain: 1 })
  expect(imported.refused.map(({ quote, reason: { en } }) => [quote, en.slice(0, 20)])).toEqual([['Rien de tel n’y est écrit', 'An article of that n'], ['La ligne 4 coûtera cher', 'No article here is i'], ['', 'It quotes nothing (i']])
  const [placed, unsure] = (await client.listAnnotations({})).toSorted((a, b) => a.state.localeCompare(b.state))
  expect(placed).toMatchObject({ exact: 'La ligne 4 ouvrira en juin', note: 'a note', tags: ['t1'], state: 'exact', createdAt: '2025-02-03T04:05:06.000Z' })
  expect(unsure).toMatchObject({ exact: 'La ligne 5 attendra.', state: 'uncertain' })
  expect(unsure!.candidates).toHaveLength(2)
  const settled = await client.placeAnnotation({ annotation: unsure!.id, place: unsure!.candidates[1]! })
  expect(settled).toMatchObject({ state: 'exact', start: unsure!.candidates[1]!.start, candidates: [] })
})

it('refuses what is no file of annotations in a sentence, and survives any other JSON', async () => {
  const { client } = freshLibrary()
  await importTexts(client, { 'a.txt': 'Un texte de rien du tout.\n' })
  for (const text of ['', 'hello', '{"a": 1}', '42', 'null']) await expect(client.importAnnotations({ text })).rejects.toMatchObject({ code: 'bad-input' })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ target: fc.jsonValue(), body: fc.jsonValue(), tags: fc.jsonValue(), type: fc.constantFrom('Annotation', 'x') }, { requiredKeys: [] })), async (items) => {
      expect(await client.importAnnotations({ text: JSON.stringify(items) })).toMatchObject({ added: 0 })
    }),
    { numRuns: 60 },
  )
})

/** A reader of RFC 4180 of its own. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
