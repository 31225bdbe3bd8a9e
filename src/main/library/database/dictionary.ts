import type { DictionaryLines } from '../search/dictionary-lines.ts'
import { KeySet } from './key-set.ts'
import { rowInserter } from './many-rows.ts'
import type { Database } from './open.ts'

/** So many entries are known to be there without asking. */
const mostRemembered = 300_000

/**
 * All the SQL of the dictionary of stems. What an article brings waits in one row of its own: put among the others, in no order, each of its words would cost
 * two places of large trees, which was most of what writing an article took. `settle` takes the entries of many articles over at once, in order.
 */
export function dictionaryStore(db: Database) {
  const stems = db.prepare<[string], string>('SELECT stem FROM terms WHERE term = ?').pluck()
  const terms = db.prepare<[string], string>('SELECT term FROM terms WHERE stem = ?').pluck()
  const insert = rowInserter(db, 'terms', ['stem', 'term'], 'ON CONFLICT DO NOTHING')
  const wait = db.prepare('INSERT INTO waiting_terms (entries) VALUES (?)')
  const waiting = db.prepare<[], string>('SELECT entries FROM waiting_terms').pluck()
  const clears = ['terms', 'waiting_terms'].map((table) => db.prepare(`DELETE FROM ${table}`))
  // Another process may write to a library that is only looked at here.
  const version = db.prepare<[], number>('PRAGMA derived.data_version').pluck()

  /** Lines that are in the table or wait. */
  const known = new KeySet(mostRemembered)
  let held: { readonly version: number; readonly stems: Map<string, string[]>; readonly terms: Map<string, string[]> } | null = null

  const listWaiting = () => new Set(waiting.all().flatMap((entries) => entries.split('\n')))
  function readWaiting() {
    const current = version.get()!
    if (held?.version === current) return held
    held = { version: current, stems: new Map(), terms: new Map() }
    for (const line of listWaiting())
      for (const [stem, term] of toPairs(line)) {
        put(held.stems, term, stem)
        put(held.terms, stem, term)
      }
    return held
  }

  return {
    /** For the transaction that writes the article. */
    add({ lines, ends, keys }: DictionaryLines): void {
      if (keys.length === 0) return
      const news: string[] = []
      for (let i = 0; i < keys.length; i++) if (known.add(keys[i]!)) news.push(lines.slice(i === 0 ? 0 : ends[i - 1]! + 1, ends[i]))
      if (news.length === 0) return
      wait.run(news.join('\n'))
      held = null
    },
    /** Put what waits among the others; for one transaction. */
    settle(): void {
      const pairs = waiting.all().flatMap((entries) => entries.split('\n')).flatMap(toPairs)
      if (pairs.length === 0) return
      // In the order of the table, so that neighbours are written together.
      insert(pairs.map(([stem, term]) => `${stem} ${term}`).sort().flatMap((pair) => pair.split(' ')))
      clears[1]!.run()
      held = null
    },
    /** To be called when a transaction was not kept. */
    forget(): void {
      known.clear()
      held = null
    },
    clear(): void {
      known.clear()
      held = null
      for (const each of clears) each.run()
    },
    listStems: (term: string): string[] => join(stems.all(term), readWaiting().stems.get(term)),
    listTerms: (stem: string): string[] => join(terms.all(stem), readWaiting().terms.get(stem)),
  }
}

/** Neither stems nor words hold a space. */
function toPairs(line: string): [stem: string, term: string][] {
  const [term, ...stems] = line.split(' ')
  return stems.map((stem) => [stem, term!])
}
function put(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
const join = (one: string[], other: readonly string[] | undefined): string[] => (other ? [...new Set([...one, ...other])] : one)
