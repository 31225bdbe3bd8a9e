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

/** Columns as counting reads them: what has few values packed into one number, so that a document costs one look at memory. */
interface Counting {
  /** Kinds in the lowest byte, then a byte for the language, then the year: how far from the one before the first, 0 where it is not known. */
  readonly packed: Uint32Array
  readonly yearBefore: number
  readonly years: number
  readonly searched: number
  /**
   * As in the columns, by numbers that are the smaller the more documents name an entity, in half the room where that will do: counting is going along them,
   * and most of what is counted up then lies close together.
   */
  readonly entities: Uint16Array | Uint32Array
  /** The number in the columns, by the number here; and the other way about. */
  readonly entityOf: Uint32Array
  readonly numberOf: Uint32Array
  /** How many documents name each, by the numbers here; with one more for documents that name none. */
  readonly allEntities: Uint32Array
  /** A slot for each entity, empty between two uses; and some that are not, of two sizes. */
  readonly slots: Uint32Array
  readonly small: Uint16Array
  readonly large: Uint32Array
  /** Counts over all documents. */
  all: Counts | null
}
/** How many documents have each value, by its number. */
interface Counts {
  readonly years: Uint32Array
  readonly languages: Uint32Array
  readonly outlets: Uint32Array
  /** By which kinds a document names, a bit each. */
  readonly masks: Uint32Array
}
/** Of fewer than so many, numbers are short. */
const small = 65_536
const countingBefore = new WeakMap<Columns, Counting>()

function countingOf(columns: Columns): Counting {
  const known = countingBefore.get(columns)
  if (known) return known
  const year = Uint32Array.from(columns.from, (day) => day / 10_000)
  const greatest = year.reduce((most, one) => Math.max(most, one), 0)
  const yearBefore = year.reduce((fewest, one) => (one > 0 ? Math.min(fewest, one) : fewest), greatest) - 1
  const packed = year.map((one, document) => columns.kinds[document]! | (columns.language[document]! << 8) | ((one === 0 ? 0 : one - yearBefore) << 16))
  const { length } = columns.entityList
  const searched = toDocuments(columns.searched)
  const counts = new Uint32Array(length + 1)
  for (const document of searched) {
    const [start, end] = [columns.entityStarts[document]!, columns.entityStarts[document + 1]!]
    if (start === end) counts[length]!++
    for (let at = start; at < end; at++) counts[columns.entities[at]!]!++
  }
  const entityOf = Uint32Array.from({ length }, (_, entity) => entity).sort((a, b) => counts[b]! - counts[a]! || a - b)
  const numberOf = new Uint32Array(length)
  for (let number = 0; number < length; number++) numberOf[entityOf[number]!] = number
  const entities = (length < small ? new Uint16Array(columns.entities.length) : new Uint32Array(columns.entities.length)).map((_, at) => numberOf[columns.entities[at]!]!)
  const allEntities = Uint32Array.from({ length: length + 1 }, (_, number) => counts[entityOf[number] ?? length]!)
  const counting: Counting = {
    packed, yearBefore, years: greatest - yearBefore + 1, searched: searched.length, entities, entityOf, numberOf, allEntities,
    slots: new Uint32Array(length), small: new Uint16Array(length + 1), large: new Uint32Array(length + 1), all: null,
  }
  countingBefore.set(columns, counting)
  return counting
}

/** Where documents name so few entities that going through all there are would be most of the work. */
const entitiesADocument = 12

/** Counts over these documents, facet by facet. */
export function createTally(documents: DocumentSet, columns: Columns, tagged: Tagged): (facet: FacetName) => Counted {
  const { searched, entityList, entityNumbers } = columns
  const counting = countingOf(columns)
  // What most documents are in is counted by those that are not.
  const isMost = count(documents) * 2 > counting.searched
  const list = toDocuments(isMost ? difference(searched, documents) : documents)
  let counts: Counts | null = null

  function countAll(): Counts {
    const own = countValues(list, columns, counting)
    if (!isMost) return own
    const all = (counting.all ??= countValues(toDocuments(searched), columns, counting))
    return { years: without(all.years, own.years), languages: without(all.languages, own.languages), outlets: without(all.outlets, own.outlets), masks: without(all.masks, own.masks) }
  }

  function years(): Counted {
    const { yearBefore } = counting
    const { years: documentsOf } = (counts ??= countAll())
    const values: (readonly [string, number])[] = []
    for (let year = documentsOf.length - 1; year > 0; year--) if (documentsOf[year]! > 0) values.push([String(yearBefore + year), documentsOf[year]!])
    return { values, more: 0, without: documentsOf[0]!, countOf: (value) => (Number(value) > yearBefore ? (documentsOf[Number(value) - yearBefore] ?? 0) : 0) }
  }

  function entities(): Counted {
    const none = entityList.length
    if (!isMost && list.length * entitiesADocument * 2 < none) return fewEntities()
    const { entityOf, numberOf, allEntities } = counting
    const counted = countEntities(list, columns.entityStarts, counting.entities, list.length < small ? counting.small : counting.large)
    const documentsOf = (number: number) => (isMost ? allEntities[number]! - counted[number]! : counted[number]!)
    const best = new Best(entitiesListed)
    let met = 0
    let least = 1
    for (let number = 0; number < none; number++) {
      const documents = documentsOf(number)
      if (documents === 0) continue
      met++
      if (documents < least) continue
      best.offer(entityOf[number]!, documents)
      least = Math.max(1, best.least)
    }
    const values = best.ranked().map((entity) => [entityList[entity]!.key, documentsOf(numberOf[entity]!)] as const)
    return { values, more: met - values.length, without: documentsOf(none), countOf: (value) => (entityNumbers.has(value) ? documentsOf(numberOf[entityNumbers.get(value)!]!) : 0) }
  }

  function fewEntities(): Counted {
    const { slots } = counting
    const { entityStarts } = columns
    const named = columns.entities
    const met: number[] = []
    let without = 0
    for (let i = 0; i < list.length; i++) {
      const document = list[i]!
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
      return entity === undefined ? 0 : list.reduce((sum, document) => sum + Number(named.subarray(entityStarts[document], entityStarts[document + 1]).includes(entity)), 0)
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
        return byName((counts ??= countAll()).outlets, columns.outlets)
      case 'language':
        return byName((counts ??= countAll()).languages, columns.languages)
      case 'kind': {
        const { masks } = (counts ??= countAll())
        return { ...byName(toKinds(masks), entityKinds), without: masks[0]! }
      }
      case 'tag': {
        const some = emptySet(columns.capacity)
        for (const set of tagged.values()) include(some, set)
        return { ...byName([...tagged.values()].map((set) => countBoth(set, documents)), [...tagged.keys()]), without: count(difference(documents, some)) }
      }
    }
  }
}

/** All facets but entities, in one go. */
function countValues(list: Uint32Array, { outlet, outlets, languages }: Columns, { packed, years: yearCount }: Counting): Counts {
  const counts = { years: new Uint32Array(yearCount), languages: new Uint32Array(languages.length), outlets: new Uint32Array(outlets.length), masks: new Uint32Array(256) }
  const { years, languages: byLanguage, outlets: byOutlet, masks } = counts
  for (let i = 0; i < list.length; i++) {
    const document = list[i]!
    const values = packed[document]!
    masks[values & 255]!++
    byLanguage[(values >>> 8) & 255]!++
    years[values >>> 16]!++
    byOutlet[outlet[document]!]!++
  }
  return counts
}

/**
 * How many of these documents name each entity; and none, behind the last. What is given back is `counts`. In one library all arrays given here are of one kind
 * each: a loop that meets several takes three times as long.
 */
function countEntities(list: Uint32Array, starts: Uint32Array, entities: Uint16Array | Uint32Array, counts: Uint16Array | Uint32Array): Uint16Array | Uint32Array {
  const none = counts.length - 1
  counts.fill(0)
  for (let i = 0; i < list.length; i++) {
    const document = list[i]!
    const end = starts[document + 1]!
    let at = starts[document]!
    if (at === end) counts[none]!++
    for (; at < end; at++) counts[entities[at]!]!++
  }
  return counts
}

function without(all: Uint32Array, those: Uint32Array): Uint32Array {
  const left = new Uint32Array(all.length)
  for (let i = 0; i < left.length; i++) left[i] = all[i]! - those[i]!
  return left
}

function toKinds(masks: Uint32Array): number[] {
  const kinds = entityKinds.map(() => 0)
  for (let mask = 1; mask < masks.length; mask++)
    if (masks[mask]! > 0) for (let kind = 0; kind < kinds.length; kind++) if (((mask >> kind) & 1) === 1) kinds[kind]! += masks[mask]!
  return kinds
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
