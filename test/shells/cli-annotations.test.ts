import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../src/main/shells/cli/run.ts'
import type { Terminal } from '../../src/main/shells/cli/terminal.ts'
import { freshFolder } from '../library/fresh-library.ts'

/** Runs a command line over a real library. */
async function recoupe(...args: readonly string[]) {
  let out = ''
  let err = ''
  const terminal: Terminal = { out: (text) => { out += text }, err: (text) => { err += text }, env: {}, columns: null, hasColour: false, hasLiveErr: false }
  const code = await run(args, terminal)
  return { code, out, err }
}

async function filled() {
  const folder = freshFolder()
  writeFileSync(path.join(folder, 'tram.txt'), 'Le tramway\n\nIl a dit : « l’usine ouvrira ». La ligne 5 attendra. La ligne 4 coûtera cher.\n')
  const libraries = ['one.recoupe', 'other.recoupe'].map((name) => path.join(folder, name))
  for (const library of libraries) await recoupe('import', path.join(folder, 'tram.txt'), '--library', library)
  return { folder, library: libraries[0]!, other: libraries[1]! }
}

it('annotates by a quote typed with plain quotation marks, exports, imports elsewhere, and takes it back', async () => {
  const { folder, library, other } = await filled()
  expect((await recoupe('annotate', 'tram', '--quote', '"l\'usine ouvrira"', '--note', 'quand ?', '--tag', 'date', '--library', library)).out).toContain('1  “« l’usine ouvrira »”')
  expect((await recoupe('annotations', '--format', 'markdown', '--language', 'fr', '--library', library)).out).toMatch(/^# Annotations\n\n1 annotation\. Exporté/)
  const file = path.join(folder, 'notes.jsonld')
  expect(await recoupe('annotations', '--output', file, '--library', library)).toMatchObject({ code: 0, err: `Written to ${file}.\n` })
  expect(readFileSync(file, 'utf8')).toContain('AnnotationCollection')
  expect((await recoupe('annotations', 'import', file, '--library', other)).out).toBe('1 annotation added, 0 already here, 0 not added.\n')
  expect((await recoupe('annotations', 'import', file, '--library', other)).out).toBe('0 annotations added, 1 already here, 0 not added.\n')
  expect((await recoupe('annotations', '--library', other)).out).toContain('“« l’usine ouvrira »”\n   quand ?\n   Le tramway · yellow · #date')
  expect((await recoupe('history', '--library', other)).out).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}imported 1 annotation\n$/)
  expect((await recoupe('undo', '--library', other)).out).toBe('Taken back: imported 1 annotation.\n')
  expect((await recoupe('undo', '--library', other)).out).toBe('There is nothing to take back.\n')
  expect((await recoupe('history', '--library', other)).out).toContain('(taken back)')
  expect((await recoupe('redo', '--library', other)).out).toBe('Done again: imported 1 annotation.\n')
}, 30_000)

it('shows the places where an ambiguous quote could be meant, and takes neither', async () => {
  const { library } = await filled()
  const { code, err } = await recoupe('annotate', 'tram', '--quote', 'La ligne', '--library', library)
  expect(code).toBe(1)
  expect(err).toMatch(/stands 2 times[\s\S]*ligne 5 attendra[\s\S]*ligne 4 coûtera/)
}, 30_000)

it.each([
  [['annotate', '1', '--quote', ''], 'Quote the words to mark; nothing was given.'],
  [['annotate', '1', '--quote', 'x', '--tag', ' '], 'A tag must have at least one letter'],
  [['annotations', '--output', ''], 'Name the file to write'],
  [['annotations', '--format', 'pdf'], 'Allowed choices are markdown, csv, html, json-ld'],
  [['history', '--limit', '0'], 'Give a whole number from 1 to 1000.'],
])('ends with 2 and says what to give: %s', async (args, sentence) => {
  const { code, out, err } = await recoupe(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(sentence)
})

it('says what is wrong with a file, and adds nothing', async () => {
  const { folder, library } = await filled()
  expect((await recoupe('annotations', 'import', path.join(folder, 'none.jsonld'), '--library', library)).err).toMatch(/could not be read: there is no such file/)
  expect((await recoupe('annotations', 'import', path.join(folder, 'tram.txt'), '--library', library)).err).toMatch(/holds no web annotations/)
  expect((await recoupe('annotations', '--output', path.join(folder, 'notes.xyz'), '--library', library)).err).toMatch(/Say with --format what kind of file/)
  expect((await recoupe('annotations', '--output', path.join(folder, 'no/where.md'), '--library', library)).err).toMatch(/there is no such folder/)
}, 30_000)

it('prints its version', async () => {
  const { version } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string }
  expect(await recoupe('--version')).toMatchObject({ code: 0, out: `${version}\n` })
})
