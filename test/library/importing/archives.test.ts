import { describe, expect, test } from 'vitest'
import { docx, packed, warcRecord, zip } from '../../../scripts/fixtures/by-hand.ts'
import { LibraryFailure } from '../../../src/main/library/failure.ts'
import { usualLimits } from '../../../src/main/library/importing/limits.ts'
import { readArticles, readDocuments } from '../../../src/main/library/importing/read-documents.ts'
import type { ReadLimits, ReadOutcome } from '../../../src/main/library/importing/reader.ts'

const article = 'Un titre d’article\n\nUn premier paragraphe assez long, avec des mots et une fin.\n'
const limits = (some: Partial<ReadLimits>): ReadLimits => ({ ...usualLimits, ...some })
const names = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> => (await readDocuments({ bytes: zip(files), name: 'a.zip' })).articles.map(({ entry }) => entry!)

describe('an archive', () => {
  test('that unpacks to far more than it should is stopped, and what came before stays good', async () => {
    const bytes = zip({ 'a.txt': article, 'bomb.txt': new Uint8Array(25_000_000) })
    expect(bytes.length).toBeLessThan(50_000)
    const seen: ReadOutcome[] = []
    const reading = (async () => {
      for await (const outcome of readArticles({ bytes, name: 'bomb.zip' })) seen.push(outcome)
    })()
    await expect(reading).rejects.toThrow(/unpack to more than 10 MB/u)
    expect(seen).toMatchObject([{ entry: 'a.txt' }])
  })

  test('of a hundred megabytes inside is read one article at a time, in bounded memory', { timeout: 90_000 }, async () => {
    const one = `Un article long\n\n${'Une phrase de plus, pour faire nombre. '.repeat(25_000)}`
    const bytes = zip(Object.fromEntries(Array.from({ length: 95 }, (_, i) => [`${i}.txt`, one])), 0)
    expect(bytes.length).toBeGreaterThan(90_000_000)
    const before = process.memoryUsage().rss
    let highest = 0
    let count = 0
    let characters = 0
    for await (const outcome of readArticles({ bytes, name: 'large.zip' })) {
      if (!('document' in outcome)) continue
      count += 1
      characters += outcome.document.text.length
      highest = Math.max(highest, process.memoryUsage().rss - before)
    }
    expect(count).toBe(95)
    expect(characters).toBeGreaterThan(90_000_000)
    expect(highest).toBeLessThan(500_000_000)
  })

  test('of many entries is read as far as is allowed', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, article]))
    const seen: ReadOutcome[] = []
    const reading = (async () => {
      for await (const outcome of readArticles({ bytes: zip(files), name: 'many.zip' }, limits({ entries: 20 }))) seen.push(outcome)
    })()
    await expect(reading).rejects.toThrow(/Only the first 20 entries/u)
    expect(seen).toHaveLength(20)
  })

  test('is stopped when its time is over', async () => {
    await expect(readDocuments({ bytes: zip({ 'a.txt': article }), name: 'a.zip', limits: limits({ milliseconds: -1 }) })).rejects.toThrow(/Reading was stopped after/u)
  })

  test('may be anything by its name, and its files too: only contents decide', async () => {
    expect(await names({ 'picture.txt.bin2': article, 'word.txt': docx('<w:p><w:r><w:t>Un texte de Word, assez long pour en être un.</w:t></w:r></w:p>') })).toEqual(['picture.txt.bin2', 'word.txt'])
  })

  test('that lies about sizes and offsets ends in a refusal, wherever it is cut or bent', { timeout: 30_000 }, async () => {
    const whole = zip({ 'a.txt': article.repeat(20), 'b.html': `<html><body><p>${article}</p></body></html>`, 'c.zip': zip({ 'd.txt': article }) })
    let state = 5
    for (let i = 0; i < 150; i += 1) {
      const bytes = whole.slice()
      for (let flips = 0; flips < 3; flips += 1) {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
        bytes[(state >> 4) % bytes.length] = state % 256
      }
      try {
        await readDocuments({ bytes: i % 3 === 0 ? bytes.subarray(0, (state >> 3) % bytes.length) : bytes, name: 'bent.zip' })
      } catch (error) {
        expect(error).toBeInstanceOf(LibraryFailure)
      }
    }
  })
})

describe('a web archive', () => {
  test('gives the same address twice as two states, told apart', async () => {
    const page = (words: string): string => `<html><head><title>Une page d’archive</title></head><body><article><p>${words} Un paragraphe assez long, avec des mots et une fin. Une seconde phrase le confirme, et une troisième.</p></article></body></html>`
    const bytes = packed([warcRecord('https://a.example/1', page('Avant.')), warcRecord('https://a.example/1', page('Après.'))])
    expect((await readDocuments({ bytes, name: 'a.warc.gz' })).articles.map(({ entry }) => entry)).toEqual(['https://a.example/1', 'https://a.example/1 (2)'])
  })

  test('with a page in a charset that only its answer names is read in it', async () => {
    const head = 'Content-Type: text/html; charset=windows-1252'
    const record = warcRecord('https://a.example/1', '<html><body><article><p>Un @t@ assez long, avec des mots, des phrases et une fin. Une seconde phrase.</p></article></body></html>', head)
    const bytes = Uint8Array.from([...record].map((sign) => (sign === '@' ? 0xe9 : sign.codePointAt(0)!)))
    expect((await readDocuments({ bytes, name: 'a.warc' })).articles[0]?.document.text).toContain('Un été assez long')
  })
})

test('a file larger than any article is refused at once, and so is one article of forty megabytes', async () => {
  await expect(readDocuments({ bytes: new Uint8Array(100_000_001), name: 'a.txt' })).rejects.toThrow(/larger than an article can be \(100 MB is the most\)/u)
  await expect(readDocuments({ bytes: new TextEncoder().encode('mot '.repeat(10_000_000)), name: 'a.txt' })).rejects.toThrow(/32 MB is the most/u)
})

test('a web archive that unpacks in many pieces gives the same records as in one', async () => {
  const page = `<html><head><title>Une page d’archive</title></head><body><article>${'<p>Un paragraphe assez long, avec des mots et une fin. Une seconde phrase le confirme.</p>'.repeat(4_000)}</article></body></html>`
  const records = [warcRecord('https://a.example/1', page), warcRecord('https://a.example/2', page.replace('archive', 'journal'))]
  const [apart, together] = await Promise.all([packed(records), new TextEncoder().encode(records.join(''))].map((bytes) => readDocuments({ bytes, name: 'a.warc' })))
  expect(apart!.articles.map(({ entry, document }) => [entry, document.title, document.text.length])).toEqual(together!.articles.map(({ entry, document }) => [entry, document.title, document.text.length]))
  expect(apart!.articles).toHaveLength(2)
})
