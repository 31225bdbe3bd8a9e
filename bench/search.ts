/**
 * What a search costs, through the contract: found, ranked, narrowed and counted, with names like the words and every sentence lit. Beside it raw
 * FTS5 on the same data: the twenty best documents by its own rank, nothing lit, nothing counted.
 *
 *   node bench/search.ts [articles…, default 1000 10000 100000]
 *
 * “Processor” is the time the search itself was at work: where other programs share the machine, waiting for them is in the columns before it. Its work is
 * slower then, too: “pace” says how much longer a loop that is always the same took just before each search than it did at its best.
 * Measured is a library that has been open for a moment: its names are read (the search box says so while they are not), and of each kind a few
 * searches were made that are not counted.
 * RECOUPE_BENCH_FOLDER keeps the libraries there, and uses those it finds. RECOUPE_BENCH_KINDS, an expression, picks kinds of searches by their names;
 * RECOUPE_BENCH_RAW=no leaves raw FTS5 out.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { attachIndex, openKept } from '../src/main/library/database/open.ts'
import { openLibrary } from '../src/main/library/library.ts'
import { createClient } from '../src/shared/client.ts'
import { fold } from '../src/main/library/search/analyse.ts'
import { createRandom } from '../src/shared/drawing/random.ts'
import { alwaysTheSame, atBest } from './pace.ts'
import { createArticles } from './search-articles.ts'
import { loadLibrary } from './search-library.ts'

/** Searches of each kind that are not counted. */
const warming = 5
const kept = process.env['RECOUPE_BENCH_FOLDER']
const kinds = new RegExp(process.env['RECOUPE_BENCH_KINDS'] ?? '')
const isRawMeasured = process.env['RECOUPE_BENCH_RAW'] !== 'no'
const limit = Number(process.env['RECOUPE_BENCH_LIMIT'] ?? 20)
const sizes = process.argv.slice(2).map(Number)
const quantile = (times: readonly number[], q: number): number => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))] ?? NaN
const shown = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0)).padStart(9)
const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`

// A library is loaded in a process of its own: what that needs is not what searching needs.
if (process.argv[2] === '--load') {
  const { total, impacts } = loadLibrary(process.argv[3]!, Number(process.argv[4]))
  console.log(`loaded in ${(total / 1000).toFixed(1)} s (${((Number(process.argv[4]) / total) * 1000).toFixed(0)} a second), of which segments and merges ${(impacts / 1000).toFixed(1)} s`)
} else for (const count of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) await measure(count)

async function measure(count: number): Promise<void> {
  const folder = kept ? path.join(kept, `search-${count}.recoupe`) : path.join(mkdtempSync(path.join(tmpdir(), 'recoupe-bench-')), 'search.recoupe')
  const isThere = existsSync(path.join(folder, 'index.db'))
  console.log(`\n${count.toLocaleString('en')} articles`)
  if (!isThere) execFileSync(process.execPath, [import.meta.filename, '--load', folder, String(count)], { stdio: 'inherit' })
  console.log(`library.db ${megabytes(statSync(path.join(folder, 'library.db')).size)}, index.db ${megabytes(statSync(path.join(folder, 'index.db')).size)}`)
  const questions = toQuestions(createArticles())
  const library = openLibrary({ folder, assets: path.resolve(import.meta.dirname, '../assets'), mode: 'read' })
  await library.ready
  const client = createClient(library)
  const before = process.memoryUsage().rss
  const first = performance.now()
  await client.search({ words: 'de ' })
  console.log(`first search after opening ${(performance.now() - first).toFixed(0)} ms; process ${megabytes(before)} before, ${megabytes(process.memoryUsage().rss)} after`)
  const opened = performance.now()
  await client.findNames({ words: 'de' })
  console.log(`names ready ${(performance.now() - opened).toFixed(0)} ms later`)

  console.log(`\n${''.padEnd(34)}${'Recoupe'.padStart(27)}${'processor'.padStart(18)}${''.padStart(9)}${'raw FTS5'.padStart(18)}${'processor'.padStart(18)}`)
  console.log(`${'milliseconds'.padEnd(34)}${['p50', 'p95', 'max', 'p50', 'p95', 'pace', 'p50', 'p95', 'p50', 'p95', 'answers'].map((name) => name.padStart(9)).join('')}`)
  const raw = openKept(folder, 'read', false)
  attachIndex(raw, folder, 'read')
  // Whose each passage is: for FTS5 alone, which would keep it so.
  raw.exec(`
    CREATE TEMP TABLE passages (id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL);
    WITH RECURSIVE each (id, document, left) AS (SELECT first_passage, document_id, passages FROM layouts WHERE passages > 0 UNION ALL SELECT id + 1, document, left - 1 FROM each WHERE left > 1)
    INSERT INTO temp.passages SELECT id, document FROM each;
  `)
  const ranked = raw.prepare('SELECT document_id, min(r) AS best FROM (SELECT rowid, rank AS r FROM passages_fts WHERE passages_fts MATCH ?) JOIN temp.passages ON id = rowid GROUP BY document_id ORDER BY best LIMIT 20')
  for (const { name, searches, match } of questions.filter((question) => kinds.test(question.name))) {
    const [ours, theirs, loops]: [Timed[], Timed[], Timed[]] = [[], [], []]
    let answers = 0
    for (const search of searches.slice(0, warming)) await client.search({ limit, ...search, words: `${search.words} e` })
    for (const search of searches) {
      await timed(loops, alwaysTheSame)
      const reply = await timed(ours, () => client.search({ limit, ...search }))
      answers += reply.total
    }
    const until = performance.now() + 6_000
    for (const search of match && isRawMeasured ? searches : []) {
      if (performance.now() > until) break
      await timed(theirs, () => ranked.all(match!(search.words)))
    }
    const [wall, work] = [(each: Timed) => each.wall, (each: Timed) => each.work]
    const columns = [quantile(ours.map(wall), 0.5), quantile(ours.map(wall), 0.95), Math.max(...ours.map(wall)), quantile(ours.map(work), 0.5), quantile(ours.map(work), 0.95), quantile(loops.map(work), 0.5) / atBest()]
    const beside = [wall, work].flatMap((of) => [quantile(theirs.map(of), 0.5), quantile(theirs.map(of), 0.95)])
    console.log(name.padEnd(34) + [...columns, ...beside].map(shown).join('') + String(Math.round(answers / searches.length)).padStart(9))
  }
  raw.close()
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage()
  console.log(`process ${megabytes(rss)}, heap ${megabytes(heapUsed)}, array buffers ${megabytes(arrayBuffers)}`)
  await library.close()
  if (!kept) rmSync(path.dirname(folder), { recursive: true, force: true })
}

/** Milliseconds: by the clock, and at work. */
interface Timed {
  readonly wall: number
  readonly work: number
}
/** The system books a thread's work at its own ticks, and whenever the thread waits. */
function settle(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0.01)
}

async function timed<T>(into: Timed[], work: () => T | Promise<T>): Promise<T> {
  settle()
  const [at, begun] = [performance.now(), process.threadCpuUsage()]
  const result = await work()
  const wall = performance.now() - at
  settle()
  const { user, system } = process.threadCpuUsage(begun)
  into.push({ wall, work: (user + system) / 1000 })
  return result
}

interface Question {
  readonly name: string
  readonly searches: readonly { readonly words: string; readonly facets?: { facet: 'year' | 'outlet' | 'language'; value: string; exclude?: boolean }[] }[]
  readonly match: ((words: string) => string) | null
}

/** The commonest words stand first in the vocabulary, so a word's place says how common it is. */
function toQuestions({ vocabulary, pairs }: ReturnType<typeof createArticles>): Question[] {
  const random = createRandom(5)
  const some = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make)
  const word = (from: number, to: number) => vocabulary[from + Math.floor(random() * (to - from))]!
  const all = (words: string) => words.trim().split(/\s+/).map((each) => `"${fold(each)}"`).join(' ')
  const prefixed = (words: string) => words.trim().split(/\s+/).map((each, i, list) => (i === list.length - 1 ? `"${fold(each)}" *` : `"${fold(each)}"`)).join(' ')
  const typed = (letters: number) => some(60, () => ({ words: word(60, 8_000).slice(0, letters) }))
  const pair = () => pairs[Math.floor(pairs.length * random() ** 2)]!.map((number) => vocabulary[number]!).join(' ')
  return [
    { name: 'rare word', searches: some(80, () => ({ words: `${word(20_000, 150_000)} ` })), match: all },
    { name: 'word of the middle', searches: some(80, () => ({ words: `${word(1_000, 10_000)} ` })), match: all },
    { name: 'common word', searches: some(60, () => ({ words: `${word(60, 300)} ` })), match: all },
    { name: 'commonest words', searches: vocabulary.slice(0, 30).map((each) => ({ words: `${each} ` })), match: all },
    { name: 'two words', searches: some(80, () => ({ words: `${word(200, 4_000)} ${word(200, 4_000)} ` })), match: all },
    { name: 'two common words', searches: some(60, () => ({ words: `${word(60, 300)} ${word(60, 300)} ` })), match: all },
    { name: 'phrase', searches: some(80, () => ({ words: `"${pair()}"` })), match: (words) => `"${fold(words.slice(1, -1).replace(' ', '_')).replace('_', ' ')}"` },
    { name: 'near', searches: some(40, () => ({ words: pair().replace(' ', ' NEAR/8 ') + ' ' })), match: null },
    { name: 'as typed, 1 letter', searches: typed(1), match: prefixed },
    { name: 'as typed, 2 letters', searches: typed(2), match: prefixed },
    { name: 'as typed, 3 letters', searches: typed(3), match: prefixed },
    { name: 'as typed, 4 letters', searches: typed(4), match: prefixed },
    { name: 'as typed, 6 letters', searches: typed(6), match: prefixed },
    { name: 'second word as typed, 2 letters', searches: some(60, () => ({ words: `${word(200, 4_000)} ${word(60, 8_000).slice(0, 2)}` })), match: prefixed },
    { name: 'phrase as typed, 2 letters', searches: some(40, () => ({ words: `"${pair().split(' ')[0]} ${word(60, 8_000).slice(0, 2)}` })), match: null },
    { name: 'common, 2 facets chosen', searches: some(60, () => ({ words: `${word(60, 300)} `, facets: [{ facet: 'year', value: '2022' }, { facet: 'language', value: 'fr' }] })), match: null },
    { name: 'filters alone', searches: some(30, () => ({ words: `lang:fr date:${2015 + Math.floor(random() * 11)} ` })), match: null },
    { name: 'either of four', searches: some(60, () => ({ words: `${some(4, () => word(60, 4_000)).join(' OR ')} ` })), match: null },
  ]
}
