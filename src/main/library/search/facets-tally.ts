import type { FacetName } from '../../../shared/contract/search.ts'
import { entityKinds } from '../../../shared/model.ts'
import { count, countBoth, difference, emptySet, include, toDocuments, type DocumentSet } from './document-set.ts'
import type { Columns, Tagged } from './facets.ts'
import { countByLists, countByRest, pack, type FacetCounts, type Packed } from './facets-lists.ts'
import { countByRows, rowsOf } from './facets-rows.ts'

/** How many documents have each value of a facet. */
export interface Counted {
  /** Those that are listed, in their order. */
  readonly values: readonly (readonly [value: string, documents: number])[]
  /** How many values more there are. */
  readonly more: number
  /** Documents with no value at all. */
  readonly without: number
  readonly countOf: (value: string) => number
}
const entitiesListed = 40

/** Where so many documents answer, and more than one in so many of all, counting them value by value is quicker than one by one. */
const many = 1_500
const sharePart = 64
/** Where fewer than one in so many do not answer, those are counted. */
const restPart = 16

const packedBefore = new WeakMap<Columns, Packed>()
function packedOf(columns: Columns): Packed {
  const known = packedBefore.get(columns) ?? pack(columns)
  packedBefore.set(columns, known)
  return known
}

/** Counts over these documents, facet by facet. */
export function createTally(documents: DocumentSet, columns: Columns, tagged: Tagged): (facet: FacetName) => Counted {
  const { searched, entityList, entityNumbers } = columns
  const packed = packedOf(columns)
  const [total, all] = [count(documents), count(searched)]
  const rest = all - total
  const isNearlyAll = total > many && rest * restPart < all
  const rows = !isNearlyAll && total > many && total * sharePart > all ? rowsOf(columns, { before: packed.yearBefore, count: packed.years }) : null
  let listCounts: FacetCounts | null = null
  const byLists = () => (listCounts ??= countByLists(toDocuments(documents), columns, packed, entitiesListed))
  const counts = isNearlyAll
    ? countByRest(toDocuments(difference(searched, documents)), columns, packed, entitiesListed)
    : rows ? countByRows(documents, rows, { total, searched: all, listed: entitiesListed }) : byLists()

  function years(): Counted {
    const { yearBefore } = packed
    const documentsOf = counts.years()
    const values: (readonly [string, number])[] = []
    for (let year = documentsOf.length - 1; year > 0; year--) if (documentsOf[year]! > 0) values.push([String(yearBefore + year), documentsOf[year]!])
    return { values, more: 0, without: documentsOf[0]!, countOf: (value) => (Number(value) > yearBefore ? (documentsOf[Number(value) - yearBefore] ?? 0) : 0) }
  }

  function entities(): Counted {
    const { best, met, without, countOf } = counts.entities() ?? byLists().entities()!
    const values = best.map((entity) => [entityList[entity]!.key, countOf(entity)] as const)
    return { values, more: met - values.length, without, countOf: (value) => (entityNumbers.has(value) ? countOf(entityNumbers.get(value)!) : 0) }
  }

  return (facet) => {
    switch (facet) {
      case 'year':
        return years()
      case 'entity':
        return entities()
      case 'outlet':
        return byName(counts.outlets(), columns.outlets)
      case 'language':
        return byName(counts.languages(), columns.languages)
      case 'kind':
        return { ...byName(counts.kinds(), entityKinds), without: counts.kindless() }
      case 'tag': {
        if (tagged.size === 0) return { values: [], more: 0, without: total, countOf: () => 0 }
        const some = emptySet(columns.capacity)
        for (const set of tagged.values()) include(some, set)
        return { ...byName([...tagged.values()].map((set) => countBoth(set, documents)), [...tagged.keys()]), without: count(difference(documents, some)) }
      }
    }
  }
}

/** Values by how many documents have them; the nameless one is to have none. */
function byName(counts: ArrayLike<number>, names: readonly string[]): Counted {
  const values: (readonly [string, number])[] = []
  let none = 0
  for (let i = 0; i < names.length; i++) {
    const documents = counts[i]!
    if (names[i] === '') none = documents
    else if (documents > 0) values.push([names[i]!, documents])
  }
  values.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const countOf = (value: string) => {
    const i = names.indexOf(value)
    return i < 0 ? 0 : counts[i]!
  }
  return { values, more: 0, without: none, countOf }
}
