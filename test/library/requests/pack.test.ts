import Sqlite from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../src/main/library/requests/pack-requests.ts'
import { freshLibrary, importTexts } from '../fresh-library.ts'

const french = '---\ntitle: Le chantier\noutlet: Le Courrier\ndate: 2025-02-11\n---\n\nLe projet Minerva dispose d’un budget de 20 millions d’euros, a dit Ada Lane. On en parle peu en ville.\n'
const english = '---\ntitle: The site\noutlet: The Post\ndate: 2025-02-12\n---\n\nThe Minerva project has a budget of €35 million.\n'
const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

async function library() {
  const { client, folder, library: opened } = freshLibrary()
  await importTexts(client, { 'a.md': french, 'b.md': english })
  const [row] = (await client.compare({ sources: 2 })).rows
  const originals = () => readdirSync(path.join(folder, 'originals'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => path.join(folder, 'originals', name))
  const originalOf = (text: string): string => originals().find((file) => readFileSync(file, 'utf8') === text)!
  const pack = async () => JSON.parse((await client.packEvidence({ rows: [row!.key], format: 'json' })).text) as Pack
  const statesOf = ({ rows }: Pack) => rows[0]!.statements.map(({ state, statement }) => [statement.words, state])
  const whyOf = ({ rows }: Pack): string => rows[0]!.statements.find(({ state }) => state !== 'verified')!.why.en
  return { client, folder, opened, row: row!, originalOf, pack, statesOf, whyOf }
}

describe('the evidence pack', () => {
  it('holds every quote against its original, and says where it comes from, with checksums and places', async () => {
    const { pack, statesOf, client, row } = await library()
    const made = await pack()
    expect(statesOf(made)).toEqual([['20 millions d’euros', 'verified'], ['€35 million', 'verified']])
    expect(made.quotes).toEqual({ verified: 2, changed: 0, missing: 0 })
    const [source] = made.sources
    expect(source).toMatchObject({ title: 'Le chantier', outlet: 'Le Courrier', published: '2025-02-11', fileName: 'a.md', entry: null, readsAlike: true, bytes: { recorded: sha256(french), found: sha256(french) } })
    expect(source!.text.found).toBe(source!.text.recorded)
    const { text } = await client.openDocument({ document: source!.document })
    const { start, end, words } = made.rows[0]!.statements[0]!.statement
    expect(text.slice(start, end)).toBe(words)
    expect((await client.packEvidence({ rows: [row.key], format: 'html', language: 'fr' })).quotes).toEqual(made.quotes)
  })
  it('calls a quote changed when the original says something else', async () => {
    const { pack, statesOf, whyOf, originalOf } = await library()
    writeFileSync(originalOf(french), french.replace('20 millions', '90 millions'))
    const made = await pack()
    expect(statesOf(made)).toEqual([['20 millions d’euros', 'changed'], ['€35 million', 'verified']])
    expect(whyOf(made)).toBe('The original is not the file that was imported: its checksum is another. In the text read from the original now, the quote does not stand at its place.')
    expect(made.sources[0]).toMatchObject({ readsAlike: false, bytes: { recorded: sha256(french) } })
  })
  it('calls it changed when anything in the original is another byte, and says that the quote still stands', async () => {
    const { pack, statesOf, whyOf, originalOf } = await library()
    appendFileSync(originalOf(english), '\nOne more line.\n')
    const made = await pack()
    expect(statesOf(made)[1]).toEqual(['€35 million', 'changed'])
    expect(whyOf(made)).toMatch(/its checksum is another\. The quote still stands in it\.$/)
  })
  it('calls it missing when the original is gone', async () => {
    const { pack, statesOf, originalOf } = await library()
    rmSync(originalOf(english))
    const made = await pack()
    expect(statesOf(made)[1]).toEqual(['€35 million', 'missing'])
    expect(made.sources[1]!.bytes.found).toBeNull()
    expect(made.quotes).toEqual({ verified: 1, changed: 0, missing: 1 })
  })
  it('calls it changed when the original can be read no more', async () => {
    const { pack, statesOf, whyOf, originalOf } = await library()
    writeFileSync(originalOf(english), '')
    const made = await pack()
    expect(statesOf(made)[1]).toEqual(['€35 million', 'changed'])
    expect(whyOf(made)).toMatch(/No article can be read from the original\./)
  })
  it('calls it changed when the text in the library was tampered with: in the quote, beside it, or elsewhere', async () => {
    for (const [from, to, say] of [['20 millions', '90 millions', /its checksum is another/], ['projet Minerva', 'projet Miserva', /text in the library/], ['en parle peu', 'en parlait', /its checksum is another\.$/]] as const) {
      const { pack, statesOf, whyOf, folder } = await library()
      const db = new Sqlite(path.join(folder, 'library.db'))
      expect(db.prepare('UPDATE revisions SET text = replace(text, ?, ?) WHERE instr(text, ?)').run(from, to, from).changes).toBe(1)
      db.close()
      const made = await pack()
      expect(statesOf(made), from).toEqual([['20 millions d’euros', 'changed'], ['€35 million', 'verified']])
      expect(whyOf(made)).toMatch(say)
    }
  })
})

describe('the page of a pack', () => {
  it('stands alone: no script, nothing fetched, everything escaped, in the language asked for', async () => {
    const { client } = freshLibrary()
    const hostile = '---\ntitle: "<script>alert(1)</script>"\naddress: javascript:alert(1)\ndate: 2025-02-11\n---\n\nLe projet Minerva a un budget de 20 millions d’euros <img src=x onerror=alert(1)>.\n'
    await importTexts(client, { 'a.md': hostile, 'b.md': english })
    const { rows } = await client.compare({ sources: 2 })
    const { text, fileName } = await client.packEvidence({ rows: rows.map(({ key }) => key), format: 'html', language: 'fr' })
    expect(fileName).toMatch(/^preuves-\d{4}-\d\d-\d\d\.html$/)
    expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(text).not.toMatch(/<script|<img|<link|src=|javascript:alert\(1\)"/)
    expect(text).toContain('<html lang="fr">')
    expect(text).toContain('2 vérifiées, 0 modifiées')
  })
  it('shows what the person decided, with why, beside what the machine said, and a wrong statement struck through', async () => {
    const { client, row } = await library()
    await client.setRowClass({ row: row.key, class: 'compatible', why: 'before and after tax' })
    await client.markStatement({ statement: row.statements[0]!.key, wrong: true, why: 'a misprint' })
    const { text } = await client.packEvidence({ rows: [row.key], format: 'html' })
    expect(text).toMatch(/Decided by the person.*is compatible\. before and after tax/)
    expect(text).toMatch(/Without that decision: one source only/)
    expect(text).toMatch(/<del>.*<mark>20 millions d’euros<\/mark>.*<\/del>/)
    expect(text).toContain('<strong>Marked wrong.</strong> a misprint')
    const json = JSON.parse((await client.packEvidence({ rows: [row.key], format: 'json' })).text) as Pack
    expect(json.rows[0]!.decisions.map(({ says, why }) => [says.en, why])).toEqual([['“Minerva · funding (money)” is compatible', 'before and after tax'], ['“20 millions d’euros” is wrongly read', 'a misprint']])
  })
  it('refuses a row that is not there', async () => {
    const { client } = await library()
    await expect(client.packEvidence({ rows: ['nobody|nothing|none'], format: 'json' })).rejects.toMatchObject({ code: 'not-found' })
  })
})
