import Sqlite from 'better-sqlite3'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openLibrary } from '../../src/main/library/library.ts'
import { createClient } from '../../src/shared/client.ts'
import { assets, freshFolder } from './fresh-library.ts'

const importer = path.join(import.meta.dirname, 'importer.ts')
const articles = 60

function writeArticles(): string {
  const folder = freshFolder()
  for (let i = 0; i < articles; i++)
    writeFileSync(path.join(folder, `article-${i}.txt`), `Le chantier numéro ${i}\n\nLe maire de Limoges, Paul Verdier, a promis ${i + 2} millions d’euros pour le chantier ${i}. La Banque de France suit le dossier.\n`)
  return folder
}

it('keeps every finished document whole when it is killed at any moment, and goes on from there', { timeout: 60_000 }, async () => {
  const source = writeArticles()
  const folder = path.join(freshFolder(), 'killed.recoupe')
  for (const after of [1, 4, 11, 19, 30]) {
    const child = spawn(process.execPath, [importer, folder, assets, source], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.on('data', (lines: Buffer) => {
      // Killed not between two documents but somewhere in the next one.
      if (lines.toString().split('\n').some((line) => Number(line) >= after)) setTimeout(() => child.kill('SIGKILL'), after % 4)
    })
    await once(child, 'exit')
  }
  const library = openLibrary({ folder, assets, mode: 'write' })
  onTestFinished(() => library.close())
  await library.ready
  const client = createClient(library)
  const before = await client.libraryInfo({})
  expect(before.documents).toBeGreaterThan(0)
  expect(before.pending).toBe(0)
  const outcomes = await client.importDocuments({ sources: [{ path: source }] })
  expect(outcomes.filter(({ outcome }) => outcome === 'known')).toHaveLength(before.documents)
  const whole = await Promise.all((await client.listDocuments({})).map(({ id }) => client.openDocument({ document: id })))
  expect(whole).toHaveLength(articles)
  for (const { text, figures, receipt } of whole) expect([text.endsWith('dossier.\n'), figures.length > 0, receipt.passages > 0]).toEqual([true, true, true])
  for (const file of ['library.db', 'index.db']) {
    const db = new Sqlite(path.join(folder, file), { readonly: true })
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.pragma('foreign_key_check')).toEqual([])
    db.close()
  }
})

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts()
function mounts(): boolean {
  try {
    const folder = freshMount('200k')
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  }
}
function freshMount(size: string): string {
  const folder = path.join(import.meta.dirname, `../../node_modules/.cache/full-disk-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' })
  return folder
}
if (!canMount) console.log('skipped: the full-disk test needs to mount a small disk (Linux, as root)')

it.runIf(canMount)('says so when the disk is full, keeps what was finished, and writes nothing by half', async () => {
  const folder = freshMount('900k')
  onTestFinished(() => void execFileSync('umount', [folder]))
  const library = openLibrary({ folder: path.join(folder, 'small.recoupe'), assets, mode: 'write' })
  const client = createClient(library)
  const outcomes = await client.importDocuments({ sources: [{ path: writeArticles() }] })
  const refused = outcomes.filter(({ outcome }) => outcome === 'refused')
  expect(refused.length).toBeGreaterThan(0)
  for (const { reason } of refused) expect(reason?.en).toMatch(/disk is full/i)
  const { documents } = await client.libraryInfo({})
  expect(documents).toBeGreaterThanOrEqual(outcomes.length - refused.length)
  for (const { id } of await client.listDocuments({})) expect((await client.openDocument({ document: id })).text).toMatch(/dossier\.\n$/)
  await library.close()
})
