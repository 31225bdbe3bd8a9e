import MiniSearch from 'minisearch'
import { analyse, fold } from './analyse.ts'

/** Something with a name: an entity by one of its names, a document by its title, a tag. */
export interface NamedRecord {
  readonly id: string
  readonly text: string
  /** How often it is met; breaks ties between equal names. */
  readonly weight: number
}
export interface NameIndex {
  /** Ids of what is named like `words`, best first: whole words before beginnings before misspellings. */
  find(words: string, limit: number): string[]
}

/** Short records only (names, titles, tags); bodies of text belong to full-text search. */
export function createNameIndex(records: readonly NamedRecord[]): NameIndex {
  const index = new MiniSearch<NamedRecord>({
    fields: ['text'],
    storeFields: ['weight'],
    tokenize: (text) => analyse(text).map(({ folded }) => folded),
    processTerm: (term) => fold(term),
    searchOptions: {
      combineWith: 'AND',
      // Only the word being typed may go on; only words long enough to be recognised may be misspelled.
      prefix: (_term, i, terms) => i === terms.length - 1,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
      boostDocument: (_id, _term, stored) => 1 + Math.log10(1 + Number(stored?.['weight'] ?? 0)) / 4,
    },
  })
  index.addAll(records)
  return { find: (words, limit) => index.search(words).slice(0, limit).map(({ id }) => id as string) }
}
