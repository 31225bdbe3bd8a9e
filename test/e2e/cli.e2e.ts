/** The command line as built, as a person or a script would use it, over the five sample articles. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AllFindings } from '../../src/shared/contract/findings.ts'
import type { EntityPage } from '../../src/shared/contract/entities.ts'
import type { Annotation, DocumentSummary } from '../../src/shared/model.ts'
import { startWebServer } from './web-server.ts'

const program = path.resolve(import.meta.dirname, '../../dist/main/cli.mjs')
const seeds = path.resolve(import.meta.dirname, '../../seeds')
const root = mkdtempSync(path.join(tmpdir(), 'recoupe-cli-'))
const folder = path.join(root, 'sample.recoupe')
afterAll(() => rmSync(root, { recursive: true, force: true }))

const recoupe = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd: root, env: { ...process.env, RECOUPE_LIBRARY: folder, NO_COLOR: '1' }, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }))
  })
const asked = async <T>(...args: string[]): Promise<T> => {
  const { code, out, err } = await recoupe(...args, '--json')
  expect({ code, err }).toMatchObject({ code: 0 })
  return JSON.parse(out) as T
}

describe('recoupe', () => {
  beforeAll(async () => {
    const { code, out, err } = await recoupe('import', seeds)
    expect({ code, out, err }).toMatchObject({ code: 0, out: expect.stringContaining('5 articles imported') as string })
  })

  it('knows the articles it has, and imports none twice', async () => {
    expect((await asked<DocumentSummary[]>('documents')).map(({ fileName }) => fileName).sort()).toHaveLength(5)
    expect((await recoupe('import', seeds)).out).toContain('0 articles imported, 5 already here')
  })

  it('shows who stands behind Stargate, each with its sentence', async () => {
    const { relations, mentions } = await asked<EntityPage>('entity', 'Stargate')
    const named = relations.map(({ other }) => other.name)
    for (const name of ['SoftBank', 'OpenAI', 'Oracle']) expect(named).toContain(name)
    expect(relations.flatMap(({ evidence }) => evidence).every(({ text }) => text.length > 20)).toBe(true)
    expect(mentions.length).toBe(2)
  })

  it('finds whatever accents and apostrophes are typed', async () => {
    const { out } = await recoupe('search', 'president', 'americain')
    expect(out).toMatch(/\[président] \[américain]/)
  })

  it('gives offsets that count from the beginning of the file as it lies on disk', async () => {
    const { articles, entities } = await asked<AllFindings>('findings')
    expect(articles).toHaveLength(5)
    for (const { file, mentions, figures } of articles) {
      const text = readFileSync(path.join(seeds, path.basename(file)), 'utf8')
      expect(mentions.length).toBeGreaterThan(0)
      for (const { start, end, text: said } of [...mentions, ...figures]) expect(text.slice(start, end).normalize('NFC')).toBe(said)
      for (const { entity } of mentions) expect(entities).toHaveProperty([entity])
    }
  })

  it('keeps what a person noted when everything is found anew', async () => {
    const before = await asked<Annotation>('annotate', '004_', '--quote', '200 milliards d’euros constituent', '--note', 'à vérifier', '--tag', 'argent')
    expect((await recoupe('reindex')).out).toBe('5 articles indexed anew.\n')
    expect(await asked<Annotation[]>('annotations')).toEqual([before])
  })

  it('reads beside an open window, and says who has the library when it would write', async () => {
    const server = await startWebServer(folder)
    try {
      expect((await asked<DocumentSummary[]>('documents')).length).toBe(5)
      const { code, out, err } = await recoupe('annotate', '1', '--quote', 'x')
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(/open in another Recoupe/)
    } finally {
      await server.stop()
    }
  })

  it.each([
    ['a missing path', 'none.txt', null],
    ['an empty file', 'empty.txt', ''],
    ['a binary file', 'binary.txt', '\0\x01\x02\xff'.repeat(100)],
  ])('says in a sentence why it does not import %s, ends with 1, and keeps nothing of it', async (_what, name, content) => {
    const file = path.join(root, name)
    if (content !== null) writeFileSync(file, content, 'latin1')
    const { code, out, err } = await recoupe('import', file)
    expect(code).toBe(1)
    expect(err).toMatch(new RegExp(`${name}: \\S.*\\.$`, 'm'))
    expect(out).toContain('0 articles imported, 0 already here, 1 not imported.')
    expect(out + err).not.toMatch(/\n\s+at /)
    expect((await asked<DocumentSummary[]>('documents')).length).toBe(5)
  })

  it('says nothing when the reader of its output has had enough', async () => {
    const child = spawn('/bin/sh', ['-c', `"${process.execPath}" "${program}" findings --json --library "${folder}" | head -c 10`], { stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text })
    child.stdout.resume()
    await once(child, 'close')
    expect(err).toBe('')
  })
})
