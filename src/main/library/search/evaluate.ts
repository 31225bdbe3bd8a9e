import type { FieldQuery, NearQuery, Query, WordsQuery } from '../../../shared/query/query.ts'
import { difference, intersection, union, type DocumentSet } from './document-set.ts'

/** Where a query's words are looked for: anywhere, unless `in:` or `title:` says so. */
export type Scope = 'anywhere' | 'title' | 'text' | 'notes'
export type FilterQuery = Exclude<FieldQuery, { readonly field: 'in' }>

/** What evaluation asks of the library: the documents that one condition holds for. */
export interface Lookup {
  /** Every document that is searched. */
  readonly all: DocumentSet
  findWords(words: WordsQuery, scope: Scope): DocumentSet
  findNear(near: NearQuery, scope: Scope): DocumentSet
  findField(field: FilterQuery): DocumentSet
}

/**
 * The documents that answer a query, or null where it asks nothing (an empty box, or only `in:`). A condition holds in a document when some
 * passage answers it; AND, OR and NOT join whole documents.
 */
export function evaluate(query: Query, lookup: Lookup): DocumentSet | null {
  const scope = scopeOf(query)
  const holds = (part: Query): DocumentSet | null => {
    switch (part.type) {
      case 'all':
        return null
      case 'and':
      case 'or': {
        const join = part.type === 'and' ? intersection : union
        return part.parts.map(holds).reduce((joined, one) => (joined && one ? join(joined, one) : (joined ?? one)), null)
      }
      case 'not': {
        const excluded = holds(part.part)
        return excluded && difference(lookup.all, excluded)
      }
      case 'words':
        return lookup.findWords(part, part.where ?? scope)
      case 'near':
        return lookup.findNear(part, scope)
      case 'field':
        return part.field === 'in' ? null : lookup.findField(part)
    }
  }
  return holds(query)
}

/** What `in:` says of the whole query. It stands directly in the root. */
export function scopeOf(query: Query): Scope {
  const said = (query.type === 'and' ? query.parts : [query]).find((part) => part.type === 'field' && part.field === 'in')
  return said?.type === 'field' && said.field === 'in' ? said.value : 'anywhere'
}

/** The words a document is found, ranked and lit by: what stands under a minus is not among them. */
export function wantedOf(query: Query): (WordsQuery | NearQuery)[] {
  if (query.type === 'and' || query.type === 'or') return query.parts.flatMap(wantedOf)
  return query.type === 'words' || query.type === 'near' ? [query] : []
}

/**
 * The query with any of its words instead of all of them, as it would be typed; null where there is nothing to loosen. Filters and what is excluded stay.
 * @param typed what the query was parsed from.
 */
export function toEither(query: Query, typed: string): string | null {
  if (query.type !== 'and') return null
  const isWord = (part: Query) => part.type === 'words' || part.type === 'near'
  const words = query.parts.filter(isWord)
  if (words.length < 2) return null
  const asTyped = (part: Query) => typed.slice(part.start, part.end)
  const others = query.parts.filter((part) => !isWord(part)).map(asTyped)
  const either = words.map(asTyped).join(' OR ')
  return others.length === 0 ? either : [`(${either})`, ...others].join(' ')
}
