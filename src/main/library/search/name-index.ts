import MiniSearch, { type Query } from 'minisearch'
import { analyse } from './analyse.ts'
import { createLikeWords, slipsIn } from './like-words.ts'
import { buildPrefixNames, type SoughtWord } from './prefix-names.ts'

/** Something with a name: an entity by one of its names, a document by its title, a tag, a note. */
export interface NamedRecord {
  readonly text: string
  /** How often it is met; breaks ties between names that answer alike. */
  readonly weight: number
}
export interface NameIndex {
  /** Numbers of the records that are named like `words`, best first: whole words before beginnings before, where they are looked for, misspellings. */
  find(words: string, limit: number, misspelt?: boolean): number[]
}

/** Of more names MiniSearch would take hundreds of megabytes, and up to milliseconds a search: the sorted words answer alone. */
const mostIndexed = 10_000
/** MiniSearch weighs every name that has a word; where more than this many have it, only the best are looked for among the sorted words. */
const many = 200
/** Slips are looked for only where the words as typed find less than this many names. */
const few = 5
/** Records between two pauses, when an index is built without keeping others waiting. */
const slice = 2000

interface Indexed {
  readonly id: number
  readonly words: readonly string[]
}

/** Short records only (names, titles, tags, notes' first words); bodies of text belong to full-text search. */
export function createNameIndex(records: readonly NamedRecord[]): NameIndex {
  const building = build(records)
  for (;;) {
    const step = building.next()
    if (step.done) return step.value
  }
}

/** The same, with `pause` awaited every so often, so that nobody waits long for the thread it is built on. */
export async function buildNameIndex(records: readonly NamedRecord[], pause: () => Promise<void>): Promise<NameIndex> {
  const building = build(records)
  for (;;) {
    const step = building.next()
    if (step.done) return step.value
    await pause()
  }
}

function* build(records: readonly NamedRecord[]): Generator<void, NameIndex> {
  const weights = Float64Array.from(records, ({ weight }) => 1 + Math.log10(1 + weight) / 2)
  const index = records.length > mostIndexed ? null : yield* buildMiniSearch(records, weights)
  const prefixes = yield* buildPrefixNames(Iterator.from(records).map(({ text }) => toWords(text)), weights)
  yield
  const alike = createLikeWords(prefixes.words)

  function search(sought: readonly SoughtWord[], limit: number): number[] {
    if (!index || sought.some((one) => prefixes.count(one) > many)) return prefixes.find(sought, limit)
    const queries = sought.map(({ words: [typed, ...meant], prefix }): Query => ({
      combineWith: 'OR', queries: [{ queries: [typed!], prefix: prefix !== null }, ...(meant.length > 0 ? [{ queries: meant, boost: { words: 0.3 } }] : [])],
    }))
    return index.search({ combineWith: 'AND', queries }).slice(0, limit).map(({ id }) => id as number)
  }

  return {
    find(typed, limit, misspelt = true) {
      const terms = toWords(typed)
      if (terms.length === 0) return []
      const asTyped = terms.map((term, i): SoughtWord => ({ words: [term], prefix: i === terms.length - 1 ? term : null }))
      const found = search(asTyped, limit)
      if (!misspelt || found.length >= few || terms.every((term) => slipsIn(term) === 0)) return found
      const meant = asTyped.map(({ words: [term], prefix }): SoughtWord => ({ words: [term!, ...alike.find(term!, prefix !== null).filter((word) => word !== term)], prefix }))
      return [...new Set([...found, ...search(meant, limit)])].slice(0, limit)
    },
  }
}

function* buildMiniSearch(records: readonly NamedRecord[], weights: Float64Array): Generator<void, MiniSearch<Indexed>> {
  const index = new MiniSearch<Indexed>({
    fields: ['words'],
    extractField: (record, field) => (field === 'id' ? record.id : record.words) as unknown as string,
    // The words come folded and apart: one analysis for names and for full text.
    tokenize: (given) => (typeof given === 'string' ? toWords(given) : given),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', boostDocument: (id) => weights[id as number]! },
  })
  for (let from = 0; from < records.length; from += slice) {
    index.addAll(records.slice(from, from + slice).map(({ text }, i) => ({ id: from + i, words: toWords(text) })))
    yield
  }
  return index
}

const toWords = (text: string): string[] => analyse(text).map(({ folded }) => folded)
