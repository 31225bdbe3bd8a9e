import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { chips, rail, schools, stories, tides, toWords, vaccine, water, type Story } from '../../../scripts/fixtures/stories.ts'
import { LibraryFailure } from '../../../src/main/library/failure.ts'
import { readDocuments } from '../../../src/main/library/importing/read-documents.ts'
import type { ReadDocument, ReadResult } from '../../../src/main/library/importing/reader.ts'
import { expectWellFormed } from './promises.ts'
import { compareWords } from './compare-words.ts'

const folder = path.resolve(import.meta.dirname, '../../fixtures/importing/formats')
const read = (name: string): Promise<ReadResult> => readDocuments({ bytes: readFileSync(path.join(folder, name)), name })

/** What is expected of one article. `story` is the text it was made from, which its own must be. */
interface Expected {
  readonly entry?: string
  readonly story?: Story
  readonly has?: Partial<ReadDocument>
  /** Words that a note must say. */
  readonly note?: RegExp
  /** How many blocks of each kind, where it matters. */
  readonly blocks?: Readonly<Record<string, number>>
}
interface ExpectedFile {
  readonly articles: readonly Expected[]
  readonly refused?: Readonly<Record<string, RegExp>>
  readonly passedOver?: number
  readonly note?: RegExp
}

const of = (story: Story, more: Partial<ReadDocument> = {}): Expected => ({ story, has: { title: story.title, author: story.author, published: story.date, language: story.language, ...more } })
const one = (expected: Expected): ExpectedFile => ({ articles: [expected] })
const columns = { 'list-item': 3, 'table-row': 4, heading: 2 }
const online = { outlet: schools.outlet, boilerplateDropped: 28 }

/** Every fixture stands here: what is read of it, or the words of its refusal. */
const files: Readonly<Record<string, ExpectedFile | RegExp>> = {
  'writer.odt': one({ ...of(schools, { format: 'odt', boilerplateDropped: 0 }), blocks: { ...columns, quote: 1, title: 1, meta: 1 } }),
  'writer.docx': one({ ...of(schools, { format: 'docx' }), blocks: { ...columns, quote: 1, title: 1, meta: 1 } }),
  'writer.rtf': one({ ...of(schools, { format: 'rtf', charset: 'windows-1252' }), blocks: { ...columns, quote: 1, title: 1, meta: 1 } }),
  'writer.pdf': one({ ...of(schools, { format: 'pdf', pages: [0] }), blocks: { ...columns, title: 1, meta: 1 } }),
  'writer.epub': one(of(rail, { format: 'epub' })),
  'writer-english.odt': one({ ...of(tides, { format: 'odt' }), blocks: columns }),
  'writer-english.docx': one({ ...of(tides, { format: 'docx' }), blocks: columns }),
  'writer-english.rtf': one({ ...of(tides, { format: 'rtf' }), blocks: columns }),
  'writer-pages.pdf': one({ has: { format: 'pdf', title: 'Rapport sur l’eau', language: 'fr' }, note: /is the day the file says it was made/u }),
  'encrypted.pdf': /is encrypted with a password/u,
  'restricted.pdf': one(of(chips, { format: 'pdf' })),
  'browser.pdf': one(of(tides, { format: 'pdf', pages: [0] })),
  'browser-printed.pdf': one(of(water, { boilerplateDropped: 90 })),
  'browser-columns.pdf': one({ has: { title: rail.title, author: rail.author, published: rail.date } }),
  'browser-three-columns.pdf': one({ has: { title: vaccine.title, author: vaccine.author, published: vaccine.date }, blocks: { heading: 2, title: 1 } }),
  'groff-columns.pdf': one({ has: { title: vaccine.title, language: 'en' }, note: /^14 words cut/u, blocks: { heading: 7, 'list-item': 6 } }),
  'ghostscript.pdf': one({ has: { title: vaccine.title, language: 'en' }, note: /^14 words cut/u, blocks: { heading: 7, 'list-item': 6 } }),
  'browser-hyphens.pdf': one({ has: { title: schools.title }, note: /^\d words cut at a line’s end were made whole/u, blocks: { paragraph: 5, title: 1 } }),
  'browser-watermark.pdf': one(of(chips, { boilerplateDropped: 12 })),
  'scanned.pdf': /holds only pictures of its page and no text: it was scanned\. Run it through text recognition/u,
  'half-scanned.pdf': one({ ...of(chips), note: /^One of the 2 pages holds no text/u }),
  'two-hundred-pages.pdf': one({ has: { title: 'Two hundred pages', language: 'en', boilerplateDropped: 0 }, blocks: { paragraph: 200 } }),
  'truncated.pdf': /is cut off or damaged: its end is missing/u,
  'browser.mhtml': one(of(schools, { ...online, format: 'mhtml', address: 'https://quotidien.example/ecoles' })),
  'browser-english.mht': one(of(tides, { format: 'mhtml', address: 'https://tides.example/power', outlet: tides.outlet })),
  'several.mhtml': { articles: [{ ...of(water), entry: 'https://gazette.example/eau' }, { ...of(tides), entry: 'https://tides.example/power' }] },
  'tracked.docx': one({ has: { title: 'Une réunion à Valbrune', published: '2025-10-02', boilerplateDropped: 17, text: expect.stringContaining('a voté pour la reprise de l’eau en régie[1], à') as string }, note: /one deletion was left out/u }),
  'entities.docx': one({ has: { text: expect.stringContaining('cite &a; et &file; et &b; sans') as string } }),
  'no-text.docx': /holds no text/u,
  'locked.docx': /is encrypted with a password/u,
  'old.doc': /is an old Office document .* Save its text as a \.txt/u,
  'locked.odt': /is encrypted with a password/u,
  'notes.odt': one({ has: { title: 'Une réunion à Valbrune', author: 'Inès Caradec', published: '2025-10-02', boilerplateDropped: 13, text: expect.stringContaining('pour[1], après') as string }, note: /Comments in the margin were left out \(1\)/u }),
  'sheet.ods': /is an OpenDocument file that is no text/u,
  'wordpad.rtf': one({ has: { title: 'L’eau de Valbrune', author: 'Inès Caradec', published: '2025-10-02', boilerplateDropped: 9, text: expect.stringContaining('18,4\u00a0millions d’euros, dit le président Путин.') as string } }),
  'cut-off.rtf': one({ has: { text: 'Un texte coupé en plein milieu, sans accolade et sans fin' }, note: /its end is missing/u }),
  'book.epub': one({ has: { title: 'Trois récits du Sud', author: 'Inès Caradec, Zoé Petit', outlet: 'Éditions de l’Isle', published: '2025-06-01', boilerplateDropped: 44 }, blocks: { heading: 9, title: 1, quote: 2, caption: 1 } }),
  'locked.epub': /is encrypted with a password/u,
  'no-book.epub': /is damaged/u,
  'plain.eml': one({ has: { format: 'email', title: tides.title, author: 'Zoé Petit', published: '2025-11-18', language: 'en' } }),
  'latin.eml': one({ has: { title: 'L\'eau de Valbrune', language: 'fr', text: expect.stringContaining('71 000 abonnés répartis') as string } }),
  'newsletter.eml': one({ story: schools, has: { title: schools.title, published: '2025-11-18', boilerplateDropped: 28 } }),
  'attachment.eml': { articles: [{ has: { title: 'le dossier' }, note: /attached picture was left out/u }, { ...of(chips, { format: 'docx' }), entry: 'dossier.docx' }] },
  'no-words.eml': /holds no text/u,
  'articles.csv': { articles: [schools, tides, water].map((story, i) => ({ ...of(story, { format: 'csv', outlet: story.outlet, address: `https://example.org/${i}` }), entry: `#${i + 2}` })), note: /Left out: “id”/u },
  'articles-french.csv': { articles: [water, rail].map((story, i) => ({ ...of(story, { outlet: story.outlet }), entry: `#${i + 2}` })), refused: { '#4': /^articles-french\.csv, row 4, has no text/u }, note: /Columns read: “Titre”/u },
  'articles.tsv': { articles: [{ story: chips, has: { title: chips.title, published: chips.date }, entry: '#2' }], note: /Columns read/u },
  'articles-html.csv': { articles: [{ story: tides, has: { title: tides.title, published: tides.date }, entry: '#2', blocks: columns }], note: /Columns read/u },
  'figures.csv': one({ has: { format: 'text' } }),
  'articles.jsonl': { articles: [chips, vaccine].map((story, i) => ({ ...of(story, { format: 'jsonl', outlet: story.outlet }), entry: `#${i + 1}` })), refused: { '#3': /line 3 is not sound JSON/u } },
  'export-karakeep.json': { articles: [{ story: vaccine, has: { format: 'json', title: vaccine.title, address: 'https://medicine.example/pfc7' }, entry: '#1' }], refused: { '#2': /has no text/u } },
  'export-zotero.json': one({ entry: '#1', has: { title: rail.title, author: rail.author, outlet: rail.outlet, published: rail.date, address: 'https://rail.example/castres' }, note: /no text here but the summary/u }),
  'settings.json': /is JSON, but holds no list of articles/u,
  'pages.warc': { articles: [{ ...of(schools, { ...online, format: 'warc' }), entry: 'https://quotidien.example/ecoles' }, { ...of(tides), entry: 'https://tides.example/power' }], passedOver: 3 },
  'pages.warc.gz': { articles: [{ ...of(schools, { ...online, format: 'warc' }), entry: 'https://quotidien.example/ecoles', note: /archived on 2025-12-06/u }, { ...of(tides), entry: 'https://tides.example/power' }], passedOver: 3 },
  'cut-off.warc.gz': { articles: [{ ...of(schools), entry: 'https://quotidien.example/ecoles' }], refused: { 'cut-off.warc.gz': /is cut off/u }, passedOver: 3 },
  'chunked.warc': { articles: [{ ...of(water), entry: 'https://gazette.example/eau' }] },
  'collection.wacz': { articles: [{ ...of(schools), entry: 'archive/data.warc.gz/https://quotidien.example/ecoles' }, { ...of(tides), entry: 'archive/data.warc.gz/https://tides.example/power' }], passedOver: 3 },
  'packed.html.gz': one({ ...of(water, { format: 'html' }), entry: 'packed.html' }),
  'mixed.zip': { articles: [{ ...of(schools, { format: 'html' }), entry: 'presse/écoles.html' }, { ...of(tides, { format: 'text' }), entry: 'presse/tides.txt' }, { ...of(rail, { format: 'docx' }), entry: 'notes/rail.docx' }], refused: { 'vide.txt': /is empty/u }, passedOver: 2 },
  'saved-page.zip': { articles: [{ ...of(schools), entry: 'Page.html' }], passedOver: 2 },
  'traversal.zip': { articles: [{ ...of(tides), entry: 'good.txt' }], refused: { '../../etc/evil.txt': /names a place outside its archive/u, 'C:/windows/evil.txt': /names a place outside/u } },
  'nested.zip': one({ ...of(tides), entry: 'level-1.zip/deep.txt' }),
  'too-deep.zip': { articles: [], refused: { 'level-1.zip/level-2.zip/level-3.zip': /more than 3 archives deep/u } },
  'omnivore.zip': { articles: [{ ...of(vaccine, { format: 'html', outlet: vaccine.outlet, address: 'https://medicine.example/pfc7' }), entry: 'content/malaria-vaccine.html' }], passedOver: 2 },
  'pictures.zip': /holds no article: only pictures/u,
  'locked.zip': { articles: [{ ...of(schools), entry: 'open.txt' }], refused: { 'secret.txt': /is encrypted with a password/u } },
  'cut-off.zip': /is cut off or damaged/u,
  'workbook.xlsx': /is an Excel workbook/u,
}

const countBlocks = ({ blocks }: ReadDocument): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { type } of blocks) counts[type] = (counts[type] ?? 0) + 1
  return counts
}

describe('files of every format', () => {
  test('all stand in the table', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort())
  })

  test.for(Object.entries(files))('%s is read, or refused with a reason, as expected', async ([name, expected]) => {
    if (expected instanceof RegExp) {
      const failure: unknown = await read(name).then(() => null, (error: unknown) => error)
      expect(failure).toBeInstanceOf(LibraryFailure)
      expect(failure).toMatchObject({ code: 'unreadable', message: expect.stringMatching(expected) as string, sentence: { fr: expect.stringMatching(/[.!]$/u) as string } })
      return
    }
    const result = await read(name)
    expect(result.articles.map(({ entry }) => entry)).toEqual(expected.articles.map(({ entry }) => entry ?? null))
    expect(result.refused.map(({ entry }) => entry)).toEqual(Object.keys(expected.refused ?? {}))
    for (const { entry, refused } of result.refused) expect(refused.sentence.en).toMatch(expected.refused![entry]!)
    expect(result.passedOver).toBe(expected.passedOver ?? 0)
    if (expected.note) expect(result.notes.map(({ en }) => en).join(' ')).toMatch(expected.note)
    expected.articles.forEach(({ story, has, note, blocks }, i) => {
      const { document } = result.articles[i]!
      expectWellFormed(document)
      if (has) expect(document).toMatchObject(has)
      if (note) expect(document.notes.map(({ en }) => en)).toContainEqual(expect.stringMatching(note) as string)
      if (blocks) expect(countBlocks(document)).toMatchObject(blocks)
      if (story) expect(compareWords(bodyOf(document), toWords(story.body).join('\n'))).toBeGreaterThan(0.99)
    })
  })
})

/** The text without its title and the lines about it, which the stories keep apart. */
const bodyOf = ({ text, blocks }: ReadDocument): string =>
  blocks.filter(({ type }) => type !== 'title' && type !== 'meta').map(({ start, end }) => text.slice(start, end)).join('\n')

describe('a PDF', () => {
  const firstOf = async (name: string): Promise<ReadDocument> => (await read(name)).articles[0]!.document

  test('gives its columns one after the other', async () => {
    expect(compareWords(bodyOf(await firstOf('browser-columns.pdf')), [...toWords(rail.body), ...toWords(water.body)].join('\n'), 2)).toBeGreaterThan(0.99)
    expect(compareWords(bodyOf(await firstOf('browser-three-columns.pdf')), [...toWords(vaccine.body), ...toWords(chips.body)].join('\n'), 2)).toBeGreaterThan(0.97)
  })

  test('is read alike whichever program set it', async () => {
    const words = [vaccine, chips, tides].flatMap((story) => [story.title, ...toWords(story.body.filter((part) => 'p' in part || 'h2' in part || 'list' in part))]).join('\n')
    for (const name of ['groff-columns.pdf', 'ghostscript.pdf']) expect(compareWords(bodyOf(await firstOf(name)), words, 2)).toBeGreaterThan(0.97)
  })

  test('makes the words whole that were cut at a line’s end', async () => {
    const words = toWords(schools.body.filter((part) => 'p' in part)).join('\n')
    expect(compareWords(bodyOf(await firstOf('browser-hyphens.pdf')), words)).toBeGreaterThan(0.99)
  })

  test('says where each of its pages begins, and counts what is printed on all of them', async () => {
    const { pages, text, boilerplateDropped } = await firstOf('writer-pages.pdf')
    expect(pages).toHaveLength(7)
    expect([1, 3, 4].map((page) => text.slice(pages![page]).slice(0, 12))).toEqual(['administrati', '2. Port city', 'eleven years'])
    expect(text).not.toContain('octobre 2025')
    expect(boilerplateDropped).toBeGreaterThan(7 * 'La Gazette de l’Isle, octobre 2025'.length)
    const long = await firstOf('two-hundred-pages.pdf')
    expect(long.pages).toHaveLength(200)
    long.pages!.slice(1).forEach((start, i) => expect(long.text.slice(start)).toMatch(new RegExp(`^Page number ${i + 2} `, 'u')))
  })
})

test('the stories differ from each other, or else these comparisons would prove nothing', () => {
  for (const story of stories) for (const other of stories) if (other !== story) expect(compareWords(toWords(story.body).join('\n'), toWords(other.body).join('\n'))).toBeLessThan(0.6)
})
