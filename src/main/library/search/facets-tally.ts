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

/** Columns as counting reads them: all of one kind of numbers, for a loop that meets several kinds is several times slower. */
interface Counting {
  /** 0 where it is not known. */
  readonly year: Uint32Array
  readonly leastYear: number
  readonly greatestYear: number
  readonly language: Uint32Array
  readonly kinds: Uint32Array
  /** A slot for each entity, empty between two uses. */
  readonly slots: Uint32Array
}
const countingBefore = new WeakMap<Columns, Counting>()

function countingOf(columns: Columns): Counting {
  const known = countingBefore.get(columns)
  if (known) return known
  const year = Uint32Array.from(columns.from, (day) => day / 10_000)
  const greatestYear = year.reduce((most, one) => Math.max(most, one), 0)
  const leastYear = year.reduce((fewest, one) => (one > 0 ? Math.min(fewest, one) : fewest), greatestYear)
  const counting = { year, leastYear, greatestYear, language: Uint32Array.from(columns.language), kinds: Uint32Array.from(columns.kinds), slots: new Uint32Array(columns.entityList.length + 1) }
  countingBefore.set(columns, counting)
  return counting
}

/** Where documents name so few entities that going through all there are would be most of the work. */
const entitiesADocument = 12

/** Counts over these documents, facet by facet. */
export function createTally(documents: DocumentSet, columns: Columns, tagged: Tagged): (facet: FacetName) => Counted {
  const { searched, entityList, entityNumbers } = columns
  const counting = countingOf(columns)
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

  const along = (column: Uint32Array) => (counts: Uint32Array, list: Uint32Array) => countAlong(counts, list, column)

  function years(): Counted {
    const { year: column, leastYear: least, greatestYear: greatest } = counting
    const counts = tally('year', greatest + 1, along(column))
    const values: (readonly [string, number])[] = []
    for (let year = greatest; year >= Math.max(1, least); year--) if (counts[year]! > 0) values.push([String(year), counts[year]!])
    return { values, more: 0, without: counts[0]!, countOf: (value) => counts[Number(value)] ?? 0 }
  }

  function entities(): Counted {
    const none = entityList.length
    if (!others && chosen.length * entitiesADocument * 2 < none) return fewEntities()
    const counts = tally('entity', none + 1, (into, list) => countEntities(into, list, columns))
    const best = new Best(entitiesListed)
    let met = 0
    let least = 1
    for (let entity = 0; entity < none; entity++) {
      const documents = counts[entity]!
      if (documents === 0) continue
      met++
      if (documents < least) continue
      best.offer(entity, documents)
      least = Math.max(1, best.least)
    }
    const values = best.ranked().map((entity) => [entityList[entity]!.key, counts[entity]!] as const)
    return { values, more: met - values.length, without: counts[none]!, countOf: (value) => (entityNumbers.has(value) ? counts[entityNumbers.get(value)!]! : 0) }
  }

  function fewEntities(): Counted {
    const { slots } = counting
    const { entityStarts, entities: named } = columns
    const met: number[] = []
    let without = 0
    for (const document of chosen) {
      const [start, end] = [entityStarts[document]!, entityStarts[document + 1]!]
      if (start === end) without++
      for (let at = start; at < end; at++) if (slots[named[at]!]!++ === 0) met.push(named[at]!)
    }
    const best = new Best(entitiesListed)
    for (const entity of met) if (slots[entity]! >= best.least) best.offer(entity, slots[entity]!)
    const values = best.ranked().map((entity) => [entityList[entity]!.key, slots[entity]!] as const)
    for (const entity of met) slots[entity] = 0
    const countOf = (value: string) => {
      const entity = entityNumbers.get(value)
      return entity === undefined ? 0 : chosen.reduce((sum, document) => sum + Number(named.subarray(entityStarts[document], entityStarts[document + 1]).includes(entity)), 0)
    }
    return { values, more: met.length - values.length, without, countOf }
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
        return byName(tally('language', columns.languages.length, along(counting.language)), columns.languages)
      case 'kind': {
        const masks = tally('kind', 256, along(counting.kinds))
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

function countAlong(counts: Uint32Array, list: Uint32Array, column: Uint32Array): void {
  for (let i = 0; i < list.length; i++) counts[column[list[i]!]!]!++
}

function countEntities(counts: Uint32Array, list: Uint32Array, { entityStarts, entities, entityList }: Columns): void {
  const none = entityList.length
  for (let i = 0; i < list.length; i++) {
    const document = list[i]!
    const end = entityStarts[document + 1]!
    let at = entityStarts[document]!
    if (at === end) counts[none]!++
    for (; at < end; at++) counts[entities[at]!]!++
  }
}

/** Values by how many documents have them; the nameless one is to have none. */
function byName(counts: ArrayLike<number>, names: readonly string[]): Counted {
  const all = new Map(names.map((name, i) => [name, counts[i]!] as const))
  const values = [...all].filter(([name, documents]) => name !== '' && documents > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return { values, more: 0, without: all.get('') ?? 0, countOf: (value) => all.get(value) ?? 0 }
}
