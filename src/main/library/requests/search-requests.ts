import type { Parsed } from '../../../shared/contract.ts'
import type { SearchReply } from '../../../shared/contract/search.ts'
import type { Sentence } from '../../../shared/model.ts'
import { explainQuery, remarksOf } from '../../../shared/query/explain-query.ts'
import { parseQuery } from '../../../shared/query/parse-query.ts'
import type { Query } from '../../../shared/query/query.ts'
import { readQuery } from '../../../shared/query/read-query.ts'
import type { Handlers } from '../answer.ts'
import { layoutOf } from '../layout-of.ts'
import { count, type DocumentSet } from '../search/document-set.ts'
import { evaluate, scopeOf, toEither } from '../search/evaluate.ts'
import { countFacets, narrow } from '../search/facets.ts'
import { findMatches } from '../search/matches.ts'
import type { Stores } from '../stores.ts'
import { noDocument } from './missing.ts'
import type { Names } from './names.ts'
import { createHits } from './search-hits.ts'
import { rankDocuments, wantedIn } from './search-ranking.ts'
import type { Searcher } from './searcher.ts'

const namesShown = 8
/** Fewer answers than this, and the reader is told what either word alone would bring. */
const few = 5
const namesComing: Sentence = {
  en: 'The names of this large library are still being read; they will be among the results in a moment.',
  fr: 'Les noms de cette grande bibliothèque sont en cours de lecture\u00a0; ils seront parmi les résultats dans un instant.',
}
const mostMatches = 10_000

/** Full-text search, what it can be narrowed by, and names like the words. */
export function searchRequests(stores: Stores, names: Names, searcher: Searcher): Pick<Handlers, 'search' | 'listMatches'> {
  function answer({ words, exact, sort, facets: choices, limit, offset, perDocument, counts }: Parsed<'search'>): SearchReply {
    const { query, parts } = readQuery(words, { exact })
    const { lookup, index, columns, notes, tagged, of } = searcher.begin()
    const answering = (asked: Query): DocumentSet => evaluate(asked, lookup) ?? lookup.all
    const found = answering(query)
    const narrowed = narrow(found, choices, columns, tagged)
    const total = count(narrowed)
    const conditions = wantedIn(query, lookup)
    const toHits = createHits(stores, notes, conditions.wanted, perDocument, lookup.texts)
    const documents = rankDocuments(index, conditions, narrowed, sort, offset + limit, (ranked, fieldsOf) =>
      toHits(ranked.slice(offset).map((document) => [document, fieldsOf(document)])),
    )
    const loosened = total < few ? toEither(query, words) : null
    const either = loosened === null ? 0 : count(narrow(answering(parseQuery(loosened, { exact })), choices, columns, tagged))
    return {
      names: names.find(words, namesShown, total === 0),
      documents,
      total,
      withEither: loosened !== null && either > total ? { documents: either, words: loosened } : null,
      searched: count(lookup.all),
      of,
      query: { parts, explanation: explainQuery(query), remarks: [...(names.isReady() ? [] : [namesComing]), ...remarksOf(query), ...conditions.bounded.map(bounded), ...conditions.unchecked.map(unchecked), ...conditions.loose.map(loose)] },
      facets: counts ? countFacets(found, choices, columns, tagged) : [],
    }
  }

  return {
    // In one transaction: all of an answer is of one moment, and the files are locked once for it.
    search: (input) => stores.transact(() => answer(input)),
    listMatches({ document, words, exact }) {
      const text = stores.documents.findText(document)
      if (!text) throw noDocument(document)
      const { lookup } = searcher.begin()
      const query = parseQuery(words, { exact })
      const { wanted } = wantedIn(query, lookup)
      const spans = scopeOf(query) === 'notes' ? [] : findMatches(text.text, layoutOf(stores, document).passages, wanted.inText, text.language)
      return { spans: spans.slice(0, mostMatches), more: Math.max(0, spans.length - mostMatches) }
    },
  }
}

const unchecked = (words: string): Sentence => ({
  en: `“${words}” stands in very many places: whether a sentence ends between its words was not looked at.`,
  fr: `«\u00a0${words}\u00a0» se trouve à de très nombreux endroits\u00a0: il n’a pas été vérifié si une phrase se termine entre ces mots.`,
})

const loose = (words: string): Sentence => ({
  en: `Very many words begin as the last one of “${words}” does: these are the articles with the words before it. With one letter more it is looked for, too.`,
  fr: `De très nombreux mots commencent comme le dernier de «\u00a0${words}\u00a0»\u00a0: voici les articles où se trouvent les mots qui le précèdent. Avec une lettre de plus, il sera cherché aussi.`,
})

const bounded = (words: string): Sentence => ({
  en: `Very many words begin with “${words}”: the articles are all there, those with the word itself or the commonest of them first, then the newest.`,
  fr: `De très nombreux mots commencent par «\u00a0${words}\u00a0»\u00a0: tous les articles sont là, d’abord ceux qui contiennent ce mot ou les plus courants d’entre eux, puis les plus récents.`,
})
