import type { Topic } from '../../../shared/contract/request.ts'
import type { Columns, Tagged } from '../search/facets.ts'
import type { Stores } from '../stores.ts'
import { createColumns } from './search-columns.ts'
import { createSearchIndex, type IndexView } from './search-index.ts'
import { createLookup, createShared, type LibraryLookup } from './search-lookup.ts'
import { createNotes, type Notes } from './search-notes.ts'
import { createSources } from './search-sources.ts'

/** What one search works with. */
export interface SearchView {
  readonly index: IndexView
  readonly columns: Columns
  readonly lookup: LibraryLookup
  readonly notes: Notes
  readonly tagged: Tagged
  /** How many documents the library has, searched or not. */
  readonly of: number
}
export type Searcher = ReturnType<typeof createSearcher>

/** All that searches share: the index and the columns in memory, what the person wrote, and names. */
export function createSearcher(stores: Stores) {
  const index = createSearchIndex(stores)
  const columnsOf = createColumns(stores)
  const notes = createNotes(stores)
  const sources = createSources(stores)
  let of: number | null = null
  let shared = { version: -1, notes: null as Notes | null, lookups: createShared(stores) }
  let seen = -1

  return {
    begin(): SearchView {
      // Another process may write to a library that is only looked at here, and tells nobody.
      const version = stores.facets.version()
      if (version !== seen) {
        seen = version
        notes.forget()
        of = null
      }
      const view = index.view()
      const columns = columnsOf(view)
      const current = notes.current()
      if (shared.version !== view.version || shared.notes !== current) shared = { version: view.version, notes: current, lookups: createShared(stores) }
      return { index: view, columns, notes: current, tagged: current.tagged(columns.capacity), lookup: createLookup(stores, view, columns, current, sources, shared.lookups), of: (of ??= stores.facets.count()) }
    },
    /** To be told what changed. */
    forget(topics: readonly Topic[]): void {
      if (topics.includes('annotations') || topics.includes('documents')) notes.forget()
      if (topics.includes('documents')) of = null
    },
    /** To be called when documents came in, and with `isIdle` when no more are coming, as long as it says that there is more to do. */
    tidy: (isIdle: boolean): boolean => index.tidy(isIdle),
  }
}
