import type { DocumentId } from '../../../shared/model.ts'
import type { Query } from '../../../shared/query/query.ts'
import { readLayout } from '../search/layout.ts'
import { findMatches, findPlaces, mergeSpans, toStretch } from '../search/matches.ts'
import type { Stores } from '../stores.ts'
import { wantedIn } from './search-ranking.ts'
import type { SearchView } from './searcher.ts'

/**
 * How often documents answer a query: the places that would be lit in their text, and in their title where that does not stand in the text, too. A document that
 * answers without any (by a filter, by a note) counts as one place.
 */
export function createCounter(stores: Stores, { lookup }: SearchView) {
  return (query: Query, documents: Iterable<DocumentId>): ReadonlyMap<DocumentId, number> => {
    const { wanted } = wantedIn(query, lookup)
    const countIn = (document: DocumentId): number => {
      const shown = stores.search.findShown(document)
      if (!shown) return 1
      const inText = wanted.inText.length === 0 ? 0 : findMatches(shown.text, readLayout(shown.layout).passages, wanted.inText, shown.language).length
      const title = toStretch(shown.title)
      const inTitle = shown.text.includes(shown.title) && inText > 0 ? 0 : mergeSpans(wanted.inTitle.flatMap((condition) => findPlaces(title, condition, shown.language))).length
      return Math.max(1, inText + inTitle)
    }
    return new Map([...documents].map((document) => [document, countIn(document)]))
  }
}
