import Sqlite from 'better-sqlite3'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openLibrary } from '../../src/main/library/library.ts'
import { createClient } from '../../src/shared/client.ts'
import { assets, freshFolder } from './fresh-library.ts'

/** RECOUPE_KILLS=1000 kills an import of a thousand files twenty times; every day fewer do. */
const files = Number(process.env['RECOUPE_KILLS'] ?? 80)
const kills = files >= 1000 ? 20 : 3
const importer = path.join(import.meta.dirname, 'pool-importer.ts')

function writeArticles(): string {
  const folder = freshFolder()
  for (let i = 0; i < files; i++)
    writeFileSync(path.join(folder, `article-${i}.txt`), `Le chantier numéro ${i}\n\nLe maire de Limoges, Paul Verdier, a promis ${i + 2} millions d’euros pour le chantier ${i}. La Banque de France suit le dossier.\n`)
  return folder
}

/** Documents that lack a part of what one is made of. */
function countHalf(folder: string): { documents: number; half: number } {
  const db = new Sqlite(path.join(folder, 'library.db'))
  const documents = db.prepare('SELECT count(*) FROM documents').pluck().get() as number
  const half = db.prepare(`
    SELECT count(*) FROM documents WHERE NOT EXISTS (SELECT 1 FROM revisions WHERE document_id = documents.id AND text LIKE '%dossier._')
        OR NOT EXISTS (SELECT 1 FROM sources WHERE document_id = documents.id)
  `).pluck().get() as number
  db.close()
  return { documents, half }
}

it('loses nothing to kills at random moments of an import with threads: every document is whole, and the rest comes in by itself', { timeout: 900_000 }, async () => {
  const source = writeArticles()
  const folder = path.join(freshFolder(), 'killed.recoupe')
  const seen: number[] = []
  for (let kill = 0; kill < kills; kill++) {
    const child = spawn(process.execPath, [importer, folder, assets, source], { stdio: ['ignore', 'pipe', 'inherit'] })
    const exit = once(child, 'exit')
    // All over the import, and then somewhere in the next few articles: in a transaction, between two, between the two databases.
    const after = Math.ceil(Math.random() * (files / kills))
    child.stdout.on('data', (lines: Buffer) => {
      if (lines.toString().split('\n').some((line) => Number(line) >= after)) setTimeout(() => child.kill('SIGKILL'), Math.random() * 40)
    })
    await exit
    const { documents, half } = countHalf(folder)
    expect(half).toBe(0)
    seen.push(documents)
  }
  console.log(`documents after each of ${kills} kills: ${seen.join(' ')} of ${files}`)

  const library = openLibrary({ folder, assets, mode: 'write' })
  onTestFinished(() => library.close())
  await library.ready
  const client = createClient(library)
  // What was asked for went on by itself; nobody asked again.
  expect(await client.libraryInfo({})).toMatchObject({ documents: files, pending: 0 })
  expect(await client.listCoverage({})).toMatchObject({ waiting: 0, refused: 0, sources: files })
  const whole = await Promise.all((await client.listDocuments({})).map(({ id }) => client.openDocument({ document: id })))
  for (const { text, figures, receipt } of whole) expect([text.endsWith('dossier.\n'), figures.length > 0, receipt.passages > 0, receipt.sentences > 0]).toEqual([true, true, true, true])
  expect((await client.search({ words: 'chantier' })).total).toBe(files)
  const db = new Sqlite(path.join(folder, 'library.db'), { readonly: true })
  db.prepare('ATTACH ? AS derived').run(path.join(folder, 'index.db'))
  expect(db.pragma('main.integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('derived.integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('foreign_key_check')).toEqual([])
  for (const table of ['layouts', 'appearances', 'mentions', 'relations', 'figures', 'extracted', 'sketches', 'origins'])
    expect([table, db.prepare(`SELECT count(*) FROM ${table} WHERE document_id NOT IN (SELECT id FROM documents)`).pluck().get()]).toEqual([table, 0])
  // Full text is written with a segment; until then words wait.
  expect(db.prepare('SELECT count(*) FROM passages_fts_docsize').pluck().get()).toBe(db.prepare('SELECT coalesce(sum(passages), 0) FROM layouts JOIN index_documents USING (document_id) WHERE segment > 0').pluck().get())
  expect(db.prepare('SELECT count(*) FROM index_documents WHERE segment = 0 AND document_id NOT IN (SELECT document_id FROM index_waiting)').pluck().get()).toBe(0)
  db.close()
})
