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

/** Counts over these documents, facet by facet. */
export function createTally(documents: DocumentSet, columns: Columns, tagged: Tagged): (facet: FacetName) => Counted {
  const list = toDocuments(documents)

  function tally(column: Uint32Array | Uint8Array, values: number): Uint32Array {
    const counts = new Uint32Array(values)
    for (let i = 0; i < list.length; i++) counts[column[list[i]!]!]!++
    return counts
  }

  function years(): Counted {
    const counts = new Uint32Array(10_000)
    for (let i = 0; i < list.length; i++) counts[Math.floor(columns.from[list[i]!]! / 10_000)]!++
    const values: (readonly [string, number])[] = []
    counts.forEach((documentsOf, year) => {
      if (year > 0 && documentsOf > 0) values.unshift([String(year), documentsOf])
    })
    return { values, more: 0, without: counts[0]!, countOf: (value) => counts[Number(value)] ?? 0 }
  }

  function entities(): Counted {
    const { entityStarts, entities: named, entityList, entityNumbers } = columns
    const counts = new Uint32Array(entityList.length)
    let without = 0
    for (let i = 0; i < list.length; i++) {
      const end = entityStarts[list[i]! + 1]!
      let at = entityStarts[list[i]!]!
      if (at === end) without++
      for (; at < end; at++) counts[named[at]!]!++
    }
    const met = counts.reduce((sum, n) => sum + Number(n > 0), 0)
    const numbers = new Uint32Array(met)
    let at = 0
    for (let entity = 0; entity < counts.length; entity++) if (counts[entity]! > 0) numbers[at++] = entity
    const values = top(numbers, (entity) => counts[entity]!, entitiesListed).map((entity) => [entityList[entity]!.key, counts[entity]!] as const)
    return { values, more: met - values.length, without, countOf: (value) => counts[entityNumbers.get(value) ?? -1] ?? 0 }
  }

  return (facet) => {
    switch (facet) {
      case 'year':
        return years()
      case 'entity':
        return entities()
      case 'outlet':
        return named(tally(columns.outlet, columns.outlets.length), columns.outlets)
      case 'language':
        return named(tally(columns.language, columns.languages.length), columns.languages)
      case 'kind': {
        const masks = tally(columns.kinds, 256)
        const kinds = entityKinds.map((_, kind) => masks.reduce((sum, n, mask) => sum + ((mask >> kind) & 1 ? n : 0), 0))
        return { ...named(kinds, entityKinds), without: masks[0]! }
      }
      case 'tag': {
        const some = emptySet(columns.capacity)
        for (const set of tagged.values()) include(some, set)
        return { ...named([...tagged.values()].map((set) => countBoth(set, documents)), [...tagged.keys()]), without: count(difference(documents, some)) }
      }
    }
  }
}

/** Values by how many documents have them; the nameless one is to have none. */
function named(counts: ArrayLike<number>, names: readonly string[]): Counted {
  const all = new Map(names.map((name, i) => [name, counts[i]!] as const))
  const values = [...all].filter(([name, documents]) => name !== '' && documents > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return { values, more: 0, without: all.get('') ?? 0, countOf: (value) => all.get(value) ?? 0 }
}
