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
  /** As in the columns, in half the room where that will do: reading them is most of what counting a common word's answers takes. */
  readonly entities: Uint16Array | Uint32Array
  /** A slot for each entity, empty between two uses; and one that is not, with one more for documents that name none. */
  readonly slots: Uint32Array
  readonly counts: Uint32Array
  /** Counts over all documents. */
  all: Counts | null
  allEntities: Uint32Array | null
}
/** How many documents have each value, by its number. */
interface Counts {
  readonly years: Uint32Array
  readonly languages: Uint32Array
  readonly outlets: Uint32Array
  /** By which kinds a document names, a bit each. */
  readonly masks: Uint32Array
}
const countingBefore = new WeakMap<Columns, Counting>()

function countingOf(columns: Columns): Counting {
  const known = countingBefore.get(columns)
  if (known) return known
  const year = Uint32Array.from(columns.from, (day) => day / 10_000)
  const greatest = year.reduce((most, one) => Math.max(most, one), 0)
  const yearBefore = year.reduce((fewest, one) => (one > 0 ? Math.min(fewest, one) : fewest), greatest) - 1
  const packed = year.map((one, document) => columns.kinds[document]! | (columns.language[document]! << 8) | ((one === 0 ? 0 : one - yearBefore) << 16))
  const { length } = columns.entityList
  const counting = {
    packed, yearBefore, years: greatest - yearBefore + 1, searched: count(columns.searched),
    entities: length < 65_536 ? Uint16Array.from(columns.entities) : columns.entities, slots: new Uint32Array(length), counts: new Uint32Array(length + 1), all: null, allEntities: null,
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
    if (isMost) counting.allEntities ??= countEntities(toDocuments(searched), columns, counting).slice()
    const documentsOf = countEntities(list, columns, counting)
    const all = isMost ? counting.allEntities : null
    const best = new Best(entitiesListed)
    let met = 0
    let least = 1
    for (let entity = 0; entity <= none; entity++) {
      const documents = all ? all[entity]! - documentsOf[entity]! : documentsOf[entity]!
      documentsOf[entity] = documents
      // The last is no entity: documents that name none.
      if (documents === 0 || entity === none) continue
      met++
      if (documents < least) continue
      best.offer(entity, documents)
      least = Math.max(1, best.least)
    }
    const values = best.ranked().map((entity) => [entityList[entity]!.key, documentsOf[entity]!] as const)
    return { values, more: met - values.length, without: documentsOf[none]!, countOf: (value) => (entityNumbers.has(value) ? documentsOf[entityNumbers.get(value)!]! : 0) }
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

/** What is given back is good until entities are counted again. */
function countEntities(list: Uint32Array, { entityStarts, entityList }: Columns, { entities, counts }: Counting): Uint32Array {
  const none = entityList.length
  counts.fill(0)
  for (let i = 0; i < list.length; i++) {
    const document = list[i]!
    const end = entityStarts[document + 1]!
    let at = entityStarts[document]!
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
