import type { SavedSearch } from '../../../shared/contract/search.ts'
import type { Handlers } from '../answer.ts'
import { LibraryFailure } from '../failure.ts'
import type { History } from '../history/history.ts'
import type { Stores } from '../stores.ts'

type Named = 'listSavedSearches' | 'saveSearch' | 'removeSavedSearch' | 'listPastSearches' | 'rememberSearch' | 'forgetPastSearches'

/** Searches the person keeps under a name, which undo covers, and those of the past, which are only a convenience. */
export function savedSearchRequests({ searches, transact }: Stores, history: History): Pick<Handlers, Named> {
  const kind = history.keep<SavedSearch>('saved-search', { put: searches.put, remove: (id) => searches.remove(Number(id)) })
  return {
    // By name as people sort: É beside E, 10 after 9.
    listSavedSearches: () => searches.list().toSorted((a, b) => a.name.localeCompare(b.name, 'fr', { numeric: true }) || a.id - b.id),
    saveSearch({ name, search }) {
      const before = searches.findByName(name) ?? null
      const after: SavedSearch = { id: before?.id ?? searches.nextId(), name, search, savedAt: new Date().toISOString() }
      history.step('search-saved', name, [kind.change(after.id, before, after)])
      return after
    },
    removeSavedSearch({ id }) {
      const before = searches.find(id)
      if (!before)
        throw new LibraryFailure('not-found', {
          en: `There is no saved search ${id}; it may have been removed.`,
          fr: `Il n’y a pas de recherche enregistrée nº ${id} ; elle a peut-être été retirée.`,
        })
      history.step('search-removed', before.name, [kind.change(id, before, null)])
      return null
    },
    listPastSearches: () => searches.listPast(),
    rememberSearch({ search }) {
      transact(() => searches.remember(search, new Date().toISOString()))
      return null
    },
    forgetPastSearches() {
      searches.forgetPast()
      return null
    },
  }
}
