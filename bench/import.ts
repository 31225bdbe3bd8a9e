/**
 * What an import costs: each stage alone, then the whole with no, one and two threads, beside the floor (the same text into a plain SQLite table,
 * and into one with a full-text index of SQLite's own). Articles are generated, of about four thousand characters; each whole import in a process of its own.
 *
 *   node bench/import.ts [articles, default 1000] [recoll | stages: no whole import]
 */
import Sqlite from 'better-sqlite3'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createReadingPool } from '../src/main/host/reading-pool.ts'
import { attachIndex, openKept } from '../src/main/library/database/open.ts'
import { createExtractor, type Extractor } from '../src/main/library/extraction/extractor.ts'
import { findSentences } from '../src/main/library/extraction/sentences.ts'
import { readingOf } from '../src/main/library/extraction/sentences/reading.ts'
import { readDocument } from '../src/main/library/importing/read-document.ts'
import { keepArticle } from '../src/main/library/keep-document.ts'
import { openLibrary } from '../src/main/library/library.ts'
import { toReady, type ReadyArticle } from '../src/main/library/read-source.ts'
import { createSearcher } from '../src/main/library/requests/searcher.ts'
import { readResources } from '../src/main/library/resources.ts'
import { unpackWords } from '../src/main/library/search/packed-words.ts'
import { createStores } from '../src/main/library/stores.ts'
import { createTogether, mostTogether } from '../src/main/library/write-together.ts'
import { createClient } from '../src/shared/client.ts'
import type { Span } from '../src/shared/model.ts'
import { createArticles } from './search-articles.ts'

/** In milliseconds. On a machine that does other things too, what the processor spent says more than the clock. */
interface Cost {
  readonly wall: number
  readonly processor: number
}
function timed(run: () => void): Cost {
  const [began, used] = [performance.now(), process.cpuUsage()]
  run()
  const { user, system } = process.cpuUsage(used)
  return { wall: performance.now() - began, processor: (user + system) / 1000 }
}

const sum = (costs: readonly Cost[]): Cost => costs.reduce((one, { wall, processor }) => ({ wall: one.wall + wall, processor: one.processor + processor }), { wall: 0, processor: 0 })

/** Of an import, when memory is looked at: it is flat where the last is little more than the first. */
const shares = [0.2, 0.25, 0.5, 0.75, 1]
const assets = path.resolve(import.meta.dirname, '../assets')
const [first = '1000', second] = process.argv.slice(2)

if (first === 'whole') await importWhole()
else await measureAll(Number(first))

/** As the library writes what comes in at about one time, where there are many (rows of a table, or many threads). */
function inGroups<T>(all: readonly T[], write: (those: readonly T[], first: number) => void, group: number = mostTogether): void {
  for (let first = 0; first < all.length; first += group) write(all.slice(first, first + group), first)
}

/** In a process of its own: threads, source, library. Prints seconds and the most memory it held. */
async function importWhole(): Promise<void> {
  const [threads, source, folder] = process.argv.slice(3) as [string, string, string]
  const size = Number(threads)
  const library = openLibrary({ folder, assets, mode: 'write' }, size === 0 ? {} : { startReaders: (from) => createReadingPool({ assets: from, size }) })
  await library.ready
  let most = 0
  const total = readdirSync(source).length
  /** What the process held when so many articles were in. */
  const held = new Map<number, number>()
  const watch = setInterval(() => { most = Math.max(most, process.memoryUsage.rss()) }, 200)
  // The first article pays for what is loaded once.
  const began = performance.now()
  let underWay = began
  const outcomes = await createClient(library).importDocuments({ sources: [{ path: source }] }, {
    onProgress({ done }) {
      if (done === 10) underWay = performance.now()
      for (const share of shares) if (done >= total * share && !held.has(share)) held.set(share, Math.round(process.memoryUsage.rss() / 1e6))
    },
  })
  const seconds = (performance.now() - began) / 1000
  clearInterval(watch)
  const steady = (outcomes.length - 10) / ((performance.now() - underWay) / 1000)
  const { user, system } = process.cpuUsage()
  console.log(JSON.stringify({ seconds, processor: (user + system) / 1e6, steady, imported: outcomes.filter(({ outcome }) => outcome === 'imported').length, most: Math.round(most / 1e6), at: shares.map((share) => held.get(share)) }))
  await library.close()
}

async function measureAll(count: number): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'recoupe-bench-'))
  const source = path.join(work, 'articles')
  mkdirSync(source)
  const generated = createArticles(7)
  let bytes = 0
  for (let i = 0; i < count; i++) {
    const { title, text, published } = generated.article()
    const content = `${title}\n\n${published === null ? '' : `${published}\n\n`}${text}\n`
    bytes += Buffer.byteLength(content)
    writeFileSync(path.join(source, `article-${String(i).padStart(6, '0')}.txt`), content)
  }
  const files = readdirSync(source).sort()
  const megabytes = bytes / 1e6
  console.log(`${count} articles, ${megabytes.toFixed(1)} MB\n\n${'stage'.padEnd(62)}${'articles/s'.padStart(12)}${'MB/s'.padStart(8)}${'ms each'.padStart(10)}${'processor'.padStart(11)}`)
  const row = (stage: string, { wall, processor }: Cost, of = count) =>
    console.log(`${stage.padEnd(62)}${Math.round((of / wall) * 1000).toLocaleString('en').padStart(12)}${(((megabytes * of) / count / wall) * 1000).toFixed(1).padStart(8)}${(wall / of).toFixed(2).padStart(10)}${(processor / of).toFixed(2).padStart(11)}`)

  const texts = files.map((file) => readFileSync(path.join(source, file), 'utf8'))
  let floors = 0
  /** Rows into one table, and nothing else. */
  function floor(name: string, schema: string, insert: string, rows: readonly (readonly (readonly unknown[])[])[], group = 16): Cost {
    const db = new Sqlite(path.join(work, `floor-${floors++}.db`))
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = NORMAL')
    db.exec(schema)
    const statement = db.prepare(insert)
    const cost = timed(() => inGroups(rows, (those) => db.transaction(() => those.forEach((article) => article.forEach((values) => statement.run(...values))))(), group))
    row(`floor: ${name}`, cost)
    db.close()
    return cost
  }
  const whole = texts.map((text, i) => [[i + 1, text]])
  floor('a plain table, as many a transaction', 'CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT)', 'INSERT INTO texts VALUES (?, ?)', whole)
  floor('a table with FTS5 of its own, as many a transaction', 'CREATE VIRTUAL TABLE texts USING fts5 (text)', 'INSERT INTO texts (rowid, text) VALUES (?, ?)', whole)

  // What extraction finds in any case (sentences, words, dates), and hands on, is not what the stages that follow it cost.
  let extracted: Cost = { wall: 0, processor: 0 }
  const rowsOnly: Extractor = {
    version: 'rows',
    extract(input) {
      let sentences: readonly Span[] = []
      const { wall, processor } = timed(() => {
        sentences = findSentences(input.text, input.blocks)
        readingOf(input)
      })
      extracted = sum([extracted, { wall, processor }])
      return { sentences, mentions: [], appearances: [], relations: [], figures: [] }
    },
  }
  const reads: ReturnType<typeof readDocument>[] = []
  row('reading (decode, structure, title, date, language)', timed(() => files.forEach((name) => reads.push(readDocument({ bytes: readFileSync(path.join(source, name)), name })))))
  const ready: ReadyArticle[] = []
  const prepared = timed(() => reads.forEach((read, i) => ready.push(toReady(read, rowsOnly, { entry: null, checksum: `c${i}`, hasOwnBytes: true, bytes: texts[i]!.length }))))
  row('words, stems, sketches, passages', { wall: prepared.wall - extracted.wall, processor: prepared.processor - extracted.processor })
  const sample = Math.min(count, 300)
  const extractor = createExtractor(readResources(assets))
  row(`extraction (of ${sample})`, timed(() => reads.slice(0, sample).forEach((read) => extractor.extract(read))), sample)

  // What the library has FTS5 write: folded words, passage by passage, no text.
  const ours = `CREATE VIRTUAL TABLE texts USING fts5 (words, title, content = '', contentless_delete = 1, tokenize = 'ascii');
    INSERT INTO texts (texts, rank) VALUES ('automerge', 16);`
  let passage = 0
  const passages = ready.map(({ findings }) => {
    const [title, ...words] = unpackWords(findings.packed)
    return words.map((each, i) => [++passage, each, i === 0 ? title : ''])
  })
  const insertPassage = 'INSERT INTO texts (rowid, words, title) VALUES (?, ?, ?)'
  const same = floor('the library’s FTS5 alone, merged by itself, as many a transaction', ours, insertPassage, passages)
  floor('the same at its best (64 MiB of hash, 256 a transaction)', `${ours} INSERT INTO texts (texts, rank) VALUES ('hashsize', ${64 * 2 ** 20});`, insertPassage, passages, 256)

  const folder = path.join(work, 'rows.recoupe')
  const { writing: rows, fullText, merging, segments } = write(folder, files, ready)
  const found = sum([rows, fullText, merging])
  row(`rows alone, both databases, ${mostTogether} a transaction`, rows)
  row('rows and full text, which is written with segments', sum([rows, fullText]))
  row('rows and full text, its pieces merged between transactions', found)
  console.log(`${''.padEnd(12)}${(found.processor / same.processor).toFixed(1)} times the processor of the library’s FTS5 alone, rows ${(rows.processor / same.processor).toFixed(1)} times`)
  row('the search index put in order, as articles come in', segments)
  row('rows, full text and search index together', sum([found, segments]))
  console.log(`size of library.db ${(statSync(path.join(folder, 'library.db')).size / 1e6).toFixed(0)} MB, index.db ${(statSync(path.join(folder, 'index.db')).size / 1e6).toFixed(0)} MB`)

  for (const threads of second === 'stages' ? [] : [0, 1, 2]) {
    const library = path.join(work, `whole-${threads}.recoupe`)
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, 'whole', String(threads), source, library], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
    const { seconds, processor, steady, imported, most, at } = JSON.parse(stdout) as { seconds: number; processor: number; steady: number; imported: number; most: number; at: number[] }
    row(`whole import, ${threads === 0 ? 'no thread of its own' : `${threads} thread${threads === 1 ? '' : 's'}`} (${imported} in)`, { wall: seconds * 1000, processor: processor * 1000 })
    console.log(`${''.padEnd(12)}once under way ${steady.toFixed(1)} articles/s; memory at most ${most} MB, at a fifth, a quarter, half, three quarters and the end ${at.join(', ')} MB: ${(at.at(-1)! / at[0]!).toFixed(2)} times that at a fifth`)
  }
  if (second === 'recoll') measureRecoll(work, source, row)
  rmSync(work, { recursive: true, force: true })
}

type Written = 'writing' | 'fullText' | 'merging' | 'segments'

/** Everything that is kept of articles, as the library writes it: each whole or not at all, so many a transaction, and the indexes looked after meanwhile. */
function write(folder: string, files: readonly string[], ready: readonly ReadyArticle[]): Record<Written, Cost> {
  mkdirSync(folder)
  const db = openKept(folder, 'write', false)
  attachIndex(db, folder, 'write')
  const stores = createStores(db)
  const together = createTogether(stores)
  const costs: Record<Written, Cost[]> = { writing: [], fullText: [], merging: [], segments: [] }
  const writeFullText = stores.fullText.write
  stores.fullText.write = (documents) => void costs.fullText.push(timed(() => writeFullText(documents)))
  const searcher = createSearcher(stores)
  inGroups(ready, (those, first) => {
    const keep = (article: ReadyArticle, i: number) => void keepArticle(stores, { path: files[first + i]!, name: files[first + i]!, collection: null }, article)
    // The last of them has all of them written, there and then.
    costs.writing.push(timed(() => those.forEach((article, i) => void together.put(() => keep(article, i), article.read.text.length, those.length))))
    costs.segments.push(timed(() => searcher.tidy(false)))
    costs.merging.push(timed(() => stores.fullText.tidy(false)))
  })
  costs.segments.push(timed(() => {
    while (searcher.tidy(true));
  }))
  costs.merging.push(timed(() => {
    while (stores.fullText.tidy(true));
  }))
  db.close()
  // The former is part of the latter.
  const [fullText, both] = [sum(costs.fullText), sum(costs.segments)]
  return { writing: sum(costs.writing), fullText, merging: sum(costs.merging), segments: { wall: both.wall - fullText.wall, processor: both.processor - fullText.processor } }
}

/** Recoll's indexer over the same files: terms and texts, no findings. */
function measureRecoll(work: string, source: string, row: (stage: string, cost: Cost) => void): void {
  const settings = path.join(work, 'recoll')
  mkdirSync(settings)
  writeFileSync(path.join(settings, 'recoll.conf'), `topdirs = ${source}\n`)
  const began = performance.now()
  execFileSync('recollindex', ['-c', settings, '-z'], { stdio: 'ignore' })
  row('recollindex, the same files', { wall: performance.now() - began, processor: Number.NaN })
}
