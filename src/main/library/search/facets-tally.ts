import type { FacetName } from '../../../shared/contract/search.ts'
import { entityKinds } from '../../../shared/model.ts'
import { count, countBoth, difference, emptySet, include, toDocuments, type DocumentSet } from './document-set.ts'
import type { Columns, Tagged } from './facets.ts'
import { Best } from './best.ts'

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

/** Counts over all documents, by what is counted; kept as long as the columns are. */
const countedBefore = new WeakMap<Columns, Map<string, Uint32Array>>()

interface Years {
  readonly column: Uint16Array
  readonly least: number
  readonly greatest: number
}
const yearsBefore = new WeakMap<Columns, Years>()

/** The year of each document, 0 where it is not known, and between which years they lie. */
function yearsOf(columns: Columns): Years {
  const known = yearsBefore.get(columns)
  if (known) return known
  const column = Uint16Array.from(columns.from, (day) => day / 10_000)
  const greatest = column.reduce((most, year) => Math.max(most, year), 0)
  const years = { column, greatest, least: column.reduce((fewest, year) => (year > 0 ? Math.min(fewest, year) : fewest), greatest) }
  yearsBefore.set(columns, years)
  return years
}

/** Counts over these documents, facet by facet. */
export function createTally(documents: DocumentSet, columns: Columns, tagged: Tagged): (facet: FacetName) => Counted {
  const { searched, entityStarts, entities: named, entityList, entityNumbers } = columns
  const chosen = toDocuments(documents)
  // What most documents are in is counted by those that are not.
  const isMost = chosen.length * 2 > count(searched)
  const others = isMost ? toDocuments(difference(searched, documents)) : null

  /** Counts into as many slots, whatever way is shorter. */
  function tally(name: string, slots: number, countInto: (counts: Uint32Array, list: Uint32Array) => void): Uint32Array {
    const counts = new Uint32Array(slots)
    countInto(counts, others ?? chosen)
    if (!others) return counts
    const all = totals(name, slots, countInto)
    for (let slot = 0; slot < slots; slot++) counts[slot] = all[slot]! - counts[slot]!
    return counts
  }

  function totals(name: string, slots: number, countInto: (counts: Uint32Array, list: Uint32Array) => void): Uint32Array {
    const known = countedBefore.get(columns) ?? new Map<string, Uint32Array>()
    countedBefore.set(columns, known)
    let all = known.get(name)
    if (!all) {
      all = new Uint32Array(slots)
      countInto(all, toDocuments(searched))
      known.set(name, all)
    }
    return all
  }

  const along = (column: Uint32Array | Uint16Array | Uint8Array) => (counts: Uint32Array, list: Uint32Array) => {
    for (let i = 0; i < list.length; i++) counts[column[list[i]!]!]!++
  }

  function years(): Counted {
    const { column, least, greatest } = yearsOf(columns)
    const counts = tally('year', greatest + 1, along(column))
    const values: (readonly [string, number])[] = []
    for (let year = greatest; year >= Math.max(1, least); year--) if (counts[year]! > 0) values.push([String(year), counts[year]!])
    return { values, more: 0, without: counts[0]!, countOf: (value) => counts[Number(value)] ?? 0 }
  }

  function entities(): Counted {
    const none = entityList.length
    const counts = tally('entity', none + 1, (into, list) => {
      for (let i = 0; i < list.length; i++) {
        const end = entityStarts[list[i]! + 1]!
        let at = entityStarts[list[i]!]!
        if (at === end) into[none]!++
        for (; at < end; at++) into[named[at]!]!++
      }
    })
    const best = new Best(entitiesListed)
    let met = 0
    for (let entity = 0; entity < none; entity++) {
      const documents = counts[entity]!
      if (documents === 0) continue
      met++
      if (best.least === null || documents > best.least) best.offer(entity, documents)
    }
    const values = best.ranked().map((entity) => [entityList[entity]!.key, counts[entity]!] as const)
    return { values, more: met - values.length, without: counts[none]!, countOf: (value) => (entityNumbers.has(value) ? counts[entityNumbers.get(value)!]! : 0) }
  }

  return (facet) => {
    switch (facet) {
      case 'year':
        return years()
      case 'entity':
        return entities()
      case 'outlet':
        return byName(tally('outlet', columns.outlets.length, along(columns.outlet)), columns.outlets)
      case 'language':
        return byName(tally('language', columns.languages.length, along(columns.language)), columns.languages)
      case 'kind': {
        const masks = tally('kind', 256, along(columns.kinds))
        const kinds = entityKinds.map((_, kind) => masks.reduce((sum, n, mask) => sum + ((mask >> kind) & 1 ? n : 0), 0))
        return { ...byName(kinds, entityKinds), without: masks[0]! }
      }
      case 'tag': {
        const some = emptySet(columns.capacity)
        for (const set of tagged.values()) include(some, set)
        return { ...byName([...tagged.values()].map((set) => countBoth(set, documents)), [...tagged.keys()]), without: count(difference(documents, some)) }
      }
    }
  }
}

/** Values by how many documents have them; the nameless one is to have none. */
function byName(counts: ArrayLike<number>, names: readonly string[]): Counted {
  const all = new Map(names.map((name, i) => [name, counts[i]!] as const))
  const values = [...all].filter(([name, documents]) => name !== '' && documents > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return { values, more: 0, without: all.get('') ?? 0, countOf: (value) => all.get(value) ?? 0 }
}
