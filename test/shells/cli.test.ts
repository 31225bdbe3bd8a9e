import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/main/shells/cli/run.ts'
import type { Terminal } from '../../src/main/shells/cli/terminal.ts'
import type { LibraryOptions } from '../../src/main/library/library.ts'
import { openFakeLibrary } from '../stubs/fake-library.ts'

const root = mkdtempSync(path.join(tmpdir(), 'recoupe-cli-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const filled = path.join(root, 'filled')
mkdirSync(filled)
writeFileSync(path.join(filled, 'library.db'), '')

const opened: LibraryOptions[] = []
beforeEach(() => { opened.length = 0 })

/** Runs a command line over the stand-in library, as another program would (`columns: null`) unless told otherwise. */
async function recoupe(args: readonly string[], looks: Partial<Pick<Terminal, 'columns' | 'hasColour' | 'env'>> = {}) {
  let out = ''
  let err = ''
  const terminal: Terminal = { out: (text) => { out += text }, err: (text) => { err += text }, env: {}, columns: null, hasColour: false, hasLiveErr: false, ...looks }
  const code = await run(args, terminal, (options) => {
    opened.push(options)
    return openFakeLibrary(options)
  })
  return { code, out, err }
}
const inFilled = (...args: string[]) => recoupe([...args, '--library', filled])

describe('recoupe', () => {
  it('makes the library on import, reports each file, and shows progress beside the answer', async () => {
    const folder = path.join(root, 'new.recoupe')
    const { code, out, err } = await recoupe(['import', 'a.txt', 'b.txt', '--library', folder])
    expect(code).toBe(0)
    expect(out).toContain('2 articles imported, 0 already here, 0 not imported.')
    expect(err).toContain('2/2 b.txt')
    expect(opened).toMatchObject([{ folder, mode: 'write' }])
    expect(opened[0]).not.toHaveProperty('seeds')
  })

  it('ends with 1 when a file could not be imported, and says why', async () => {
    const { code, out, err } = await recoupe(['import', 'a.txt', 'missing.txt', '--library', path.join(root, 'half')])
    expect(code).toBe(1)
    expect(out).toContain('1 article imported, 0 already here, 1 not imported.')
    expect(err).toMatch(/^missing\.txt: There is no file at .*missing\.txt\. Check its name\.$/m)
  })

  it.each([['search', 'x'], ['documents'], ['show', '1'], ['entities'], ['entity', 'x'], ['graph'], ['annotate', '1', '--quote', 'x'], ['annotations'], ['reindex'], ['findings']])(
    'says what to do when there is no library: %s', async (...args) => {
      const { code, out, err } = await recoupe([...args, '--library', path.join(root, 'none')])
      expect(code).toBe(1)
      expect(out).toBe('')
      expect(err).toBe(`There is no library at ${path.join(root, 'none')}. Make one with: recoupe import <files or folders>, or name another with --library.\n`)
      expect(opened).toEqual([])
    })

  it('prints exactly one JSON value with --json, wherever the option stands', async () => {
    for (const args of [['documents', '--json'], ['--json', 'documents']]) {
      const { code, out } = await inFilled(...args)
      expect(code).toBe(0)
      expect((JSON.parse(out) as { fileName: string }[]).map(({ fileName }) => fileName)).toEqual(['budget.txt', 'budget-2025.txt', 'été.md'])
    }
    const imported = await recoupe(['import', 'a.txt', 'missing.txt', '--json', '--library', path.join(root, 'json')])
    expect(JSON.parse(imported.out)).toMatchObject([{ outcome: 'imported' }, { outcome: 'refused' }])
    expect(imported.code).toBe(1)
  })

  it('says what an import passed over, in English, and counts it as no failure', async () => {
    const { code, out, err } = await recoupe(['import', 'a.txt', 'folder', '--library', path.join(root, 'skipping')])
    expect(code).toBe(0)
    expect(err).toMatch(/^folder: 3 other files there were passed over\.$/m)
    expect(out).toContain('1 article imported, 0 already here, 0 not imported.')
  })

  it('only looks on where it only reads, so that it works beside an open window', async () => {
    await inFilled('documents')
    await inFilled('search', 'x')
    await inFilled('annotate', 'été', '--quote', 'x')
    expect(opened.map(({ mode }) => mode)).toEqual(['read', 'read', 'write'])
  })

  it('aligns its tables, and cuts them for a person only', async () => {
    const lines = (await inFilled('documents')).out.split('\n')
    expect(lines[0]!.indexOf('TITLE')).toBe(lines[1]!.indexOf('About budget.txt'))
    expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(50)
    const narrow = await recoupe(['documents', '--library', filled], { columns: 66 })
    expect(Math.max(...narrow.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(66)
  })

  it('marks matches with brackets, or with colour where there is some', async () => {
    expect((await inFilled('search', 'two words')).out).toContain('What of [two words] here?')
    expect((await recoupe(['search', 'tram', '--library', filled], { hasColour: true })).out).toContain('\x1b[33mtram\x1b[39m')
  })

  it('finds an article by number, or by a part of its title or file name, accents or none', async () => {
    for (const meant of ['3', 'ete.md', 'About É']) expect((await inFilled('show', meant)).out).toContain('About été.md')
    expect((await inFilled('show', 'budget.txt')).out).toContain('About budget.txt')
  })

  it('lists the articles that could be meant rather than choosing one', async () => {
    const { code, err } = await inFilled('show', 'budget')
    expect(code).toBe(1)
    expect(err).toMatch(/could be any of 2 articles[\s\S]*1 {2}About budget\.txt[\s\S]*2 {2}About budget-2025\.txt/)
    expect((await inFilled('show', 'nothing')).err).toContain('No article is called “nothing”')
  })

  it('shows the entity of that very name or alias without a remark, and says when it is only the nearest', async () => {
    expect(await inFilled('entity', 'European investment bank')).toMatchObject({ code: 0, err: '' })
    expect(await inFilled('entity', 'bei')).toMatchObject({ code: 0, err: '' })
    expect((await inFilled('entity', 'beii')).err).toBe('Nothing is called exactly “beii”; this is the nearest.\n')
    expect((await inFilled('graph', '--around', 'bank')).err).toContain('Near that name too: Bank Fund (fund)')
    expect(await inFilled('entity', 'nobody')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Nothing in this library is called “nobody”.') as string })
  })

  it('prints the graph as who does what to whom, and says what it left out', async () => {
    const { out } = await inFilled('graph')
    expect(out).toMatch(/European Investment Bank\s+finances\s+Bank Fund\s+2\s+1\s+suggested\n/)
    expect(out).toContain('2 entities, 1 link. Left out: 3 entities, 1 link.')
  })

  it('annotates with note, several tags and a colour', async () => {
    const { out } = await inFilled('annotate', '1', '--quote', 'A text', '--note', 'why?', '--tag', 'a', '--tag', 'b', '--colour', 'green', '--json')
    expect(JSON.parse(out)).toMatchObject({ exact: 'A text', note: 'why?', tags: ['a', 'b'], colour: 'green' })
  })

  it.each([['nonsense'], ['search'], ['annotate', '1'], ['entities', '--kind', 'animal'], ['graph', '--depth', '9'], ['documents', '--unknown'], ['serve', '--port', 'x']])('ends with 2 when it does not understand: %s', async (...args) => {
    const { code, out, err } = await inFilled(...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('error:')
  })

  it('ends with 2 and its help when nothing is asked, with 0 when help is', async () => {
    expect(await recoupe([])).toMatchObject({ code: 2, out: '' })
    const help = await recoupe(['--help'])
    expect(help.code).toBe(0)
    for (const command of ['import', 'search', 'terms', 'documents', 'show', 'entities', 'entity', 'graph', 'annotate', 'annotations', 'reindex', 'serve', 'findings']) expect(help.out).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
    expect((await recoupe(['graph', '--help'])).out).toMatch(/--around[\s\S]*--library[\s\S]*--json/)
  })

  it('tells a refusal of the library in its own sentence, without a stack', async () => {
    const locked = path.join(root, 'locked')
    mkdirSync(locked)
    writeFileSync(path.join(locked, 'library.db'), '')
    expect(await recoupe(['documents', '--library', locked])).toEqual({ code: 1, out: '', err: 'Another Recoupe has this library open. Close it there first.\n' })
  })
})
