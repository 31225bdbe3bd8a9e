import type { FacetName } from '../../../shared/contract/search.ts'
import { entityKinds } from '../../../shared/model.ts'
import { count, countBoth, difference, emptySet, include, toDocuments, type DocumentSet } from './document-set.ts'
import type { Columns, Tagged } from './facets.ts'
import { top } from './rank.ts'

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

/** Counts over these documents, facet by facet. */
export function createTally(documents: DocumentSet, columns: Columns, tagged: Tagged): (facet: FacetName) => Counted {
  const { searched, from, entityStarts, entities: named, entityList, entityNumbers } = columns
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

  const along = (column: Uint32Array | Uint8Array) => (counts: Uint32Array, list: Uint32Array) => {
    for (let i = 0; i < list.length; i++) counts[column[list[i]!]!]!++
  }

  function years(): Counted {
    const counts = tally('year', 10_000, (into, list) => {
      for (let i = 0; i < list.length; i++) into[Math.floor(from[list[i]!]! / 10_000)]!++
    })
    const values: (readonly [string, number])[] = []
    for (let year = 9_999; year > 0; year--) if (counts[year]! > 0) values.push([String(year), counts[year]!])
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
    let met = 0
    for (let entity = 0; entity < none; entity++) if (counts[entity]! > 0) met++
    const numbers = new Uint32Array(met)
    let at = 0
    for (let entity = 0; entity < none; entity++) if (counts[entity]! > 0) numbers[at++] = entity
    const values = top(numbers, (entity) => counts[entity]!, entitiesListed).map((entity) => [entityList[entity]!.key, counts[entity]!] as const)
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
