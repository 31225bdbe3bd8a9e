import type { TermRow, TermTable } from '../../../shared/contract/search.ts'
import type { DocumentId, Sentence } from '../../../shared/model.ts'
import { parseQuery } from '../../../shared/query/parse-query.ts'
import type { Handlers } from '../answer.ts'
import { emptySet, include, toDocuments } from '../search/document-set.ts'
import { evaluate } from '../search/evaluate.ts'
import type { Stores } from '../stores.ts'
import { createCounter } from './search-places.ts'
import type { Searcher } from './searcher.ts'

const nothingAsked: Sentence = {
  en: 'This line asks for nothing: write a word, a phrase or a filter.',
  fr: 'Cette ligne ne demande rien\u00a0: écrivez un mot, une expression ou un filtre.',
}

/** A batch of terms, against every document that answers at least one of them. */
export function termRequests(stores: Stores, searcher: Searcher): Pick<Handlers, 'searchTerms'> {
  return {
    searchTerms({ terms, exact }): TermTable {
      const view = searcher.begin()
      const placesIn = createCounter(stores, view)
      const asked = terms.map((line) => {
        const term = line.trim()
        const query = parseQuery(term, { exact, finished: true })
        return { term, query, documents: evaluate(query, view.lookup) }
      })
      const some = emptySet(view.columns.capacity)
      for (const { documents } of asked) if (documents) include(some, documents)
      const columns = toDocuments(some)
      const shown: DocumentId[] = [...columns]
      return {
        documents: shown.map((document) => ({ document, ...stores.facets.findTitled(document)! })),
        rows: asked.map(({ term, query, documents }): TermRow => {
          if (!documents) return { term, problem: nothingAsked, documents: 0, counts: [] }
          const answering = toDocuments(documents)
          const places = placesIn(query, answering)
          return { term, problem: null, documents: answering.length, counts: shown.map((document) => places.get(document) ?? 0) }
        }),
      }
    },
  }
}
