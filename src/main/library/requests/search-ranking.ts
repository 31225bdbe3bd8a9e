import type { Search } from '../../../shared/contract/search.ts'
import type { Query } from '../../../shared/query/query.ts'
import { Best } from '../search/best.ts'
import { add, count, emptySet, intersection, type DocumentSet } from '../search/document-set.ts'
import { scopeOf, wantedOf, type Scope } from '../search/evaluate.ts'
import { weightOf } from '../search/rank.ts'
import type { ScoredList } from '../search/scores.ts'
import type { Wanted } from './search-hits.ts'
import type { IndexView } from './search-index.ts'
import type { Answering, LibraryLookup } from './search-lookup.ts'

/** The conditions a search is ranked and lit by. */
export interface Conditions {
  readonly list: readonly { readonly answering: Answering; readonly scope: Scope }[]
  readonly wanted: Wanted
  /** Beginnings that were too common to rank by every word that begins so. */
  readonly bounded: readonly string[]
  /** Those whose places were too many to look at each, as typed. */
  readonly unchecked: readonly string[]
  /** Phrases of whose last word nothing was looked for, as typed. */
  readonly loose: readonly string[]
}
/** A form of a word that was not typed itself counts less than the one that was. */
const otherForm = 0.8

export function wantedIn(query: Query, lookup: LibraryLookup): Conditions {
  const scope = scopeOf(query)
  const list = wantedOf(query).map((condition) => {
    const where = (condition.type === 'words' ? condition.where : condition.parts[0]?.where) ?? scope
    return { condition, scope: where, answering: lookup.answeringOf(condition, where) }
  })
  const widenedIn = (...scopes: Scope[]) => list.filter((one) => scopes.includes(one.scope)).map(({ answering }) => answering.widened)
  return {
    list,
    bounded: list.flatMap(({ condition, answering }) => (answering.isBounded && condition.type === 'words' ? [condition.words] : [])),
    wanted: { isPartial: list.some(({ answering }) => answering.isBounded || answering.isLoose), inText: widenedIn('anywhere', 'text'), inTitle: widenedIn('anywhere', 'title'), inNotes: widenedIn('anywhere', 'notes') },
    loose: list.flatMap(({ condition, answering }) => (answering.isLoose && condition.type === 'words' ? [condition.words] : [])),
    unchecked: list.filter(({ answering }) => answering.unchecked).map(({ condition }) => (condition.type === 'words' ? condition.words : condition.parts.map(({ words }) => words).join(` NEAR `))),
  }
}

/**
 * The first `limit` documents in the order asked for, while it is known which of their fields answer. By relevance where words were asked for: the
 * best passage by bm25, and what the title adds; else by date, newest first. Equal ones by their number.
 */
export function rankDocuments<T>(
  { tables, scores }: IndexView,
  { list, bounded }: Conditions,
  documents: DocumentSet,
  sort: Search['sort'],
  limit: number,
  show: (ranked: readonly number[], fieldsOf: (document: number) => readonly number[]) => T,
): T {
  const all = count(tables.searched)
  const isRanked = sort === 'relevance' && list.length > 0
  const ranked = isRanked ? null : byDate(documents, tables.from, limit, sort === 'oldest')
  // Of documents in the order of their days only those that are shown need be looked into.
  const looked = ranked ? setOf(ranked, tables.capacity) : documents
  const narrowed = new Map<DocumentSet, DocumentSet>()
  const both = (within: DocumentSet) => narrowed.get(within) ?? narrowed.set(within, intersection(within, looked)).get(within)!
  const [only] = list
  try {
    if (isRanked && list.length === 1 && only!.answering.lists.length === 0 && bounded.length === 0)
      return show(scores.topOfFields(only!.answering.fields, documents, weightOf(count(only!.answering.documents), all), limit), scores.fieldsOf)
    const scored: ScoredList[] = []
    for (const { answering: one, scope } of list) {
      const weight = weightOf(count(one.documents), all)
      for (const { list: postings, within, isTyped } of one.lists)
        scored.push({ list: postings, weight: isTyped ? weight : weight * otherForm, documents: within ? both(within) : looked, least: scope === 'text' ? 1 : 0, most: scope === 'title' ? 0 : 65_535 })
      scores.addFields(one.fields, looked, weight)
    }
    if (ranked) for (const one of scored) scores.addList(one)
    // What could not be ranked by all its words comes newest first among its equals.
    return show(ranked ?? scores.top(documents, limit, bounded.length > 0 ? tables.from : null, scored), scores.fieldsOf)
  } finally {
    // Also what was counted before something went wrong.
    scores.wipe()
  }
}

function setOf(documents: Iterable<number>, capacity: number): DocumentSet {
  const set = emptySet(capacity)
  for (const document of documents) add(set, document)
  return set
}

/** Documents of no known date come last. */
function byDate(documents: DocumentSet, from: Int32Array, limit: number, isOldest: boolean): number[] {
  const best = new Best(limit)
  for (let i = 0; i < documents.length; i++)
    for (let word = documents[i]!; word !== 0; word &= word - 1) {
      const document = (i << 5) + (31 - Math.clz32(word & -word))
      const day = from[document]!
      const key = day === 0 ? -Infinity : isOldest ? -day : day
      if (key >= best.least) best.offer(document, key)
    }
  return best.ranked()
}
