import { entityKinds } from '../../../shared/model.ts'
import { Best } from './best.ts'
import { toDocuments } from './document-set.ts'
import type { Columns } from './facets.ts'

/** How many of the documents that answer have each value of a facet, by the values' numbers. To be read before other documents are counted. */
export interface FacetCounts {
  /** The first is for those of no known year, the others follow `yearBefore`. */
  readonly years: () => ArrayLike<number>
  readonly languages: () => ArrayLike<number>
  readonly outlets: () => ArrayLike<number>
  readonly kinds: () => ArrayLike<number>
  readonly kindless: () => number
  /** Null where another way of counting is quicker. */
  readonly entities: () => EntityCounts | null
}
export interface EntityCounts {
  /** The entities that most of them name, in their order. */
  readonly best: readonly number[]
  /** How many entities they name. */
  readonly met: number
  /** How many of them name none. */
  readonly without: number
  readonly countOf: (entity: number) => number
}

/** Columns as counting goes along them: what has few values packed into one number, so that a document costs one look at memory. */
export interface Packed {
  /** Kinds in the lowest byte, then a byte for the language, then the year. */
  readonly values: Uint32Array
  readonly yearBefore: number
  readonly years: number
  /** A slot for each entity, empty between two uses. */
  readonly slots: Uint32Array
  /** What was counted last, entity by entity. */
  readonly sums: Uint32Array
  /** Counts of all documents that are searched, once somebody needed them. */
  whole: WholeCounts | null
}
/** The same as in `FacetCounts`, as numbers. */
export interface WholeCounts {
  readonly years: ArrayLike<number>
  readonly languages: ArrayLike<number>
  readonly outlets: ArrayLike<number>
  readonly kinds: ArrayLike<number>
  readonly kindless: number
  readonly entities: Uint32Array
  readonly unnamed: number
}

export function pack(columns: Columns): Packed {
  const year = Uint32Array.from(columns.from, (day) => day / 10_000)
  const greatest = year.reduce((most, one) => Math.max(most, one), 0)
  const yearBefore = year.reduce((fewest, one) => (one > 0 ? Math.min(fewest, one) : fewest), greatest) - 1
  const values = year.map((one, document) => columns.kinds[document]! | (columns.language[document]! << 8) | ((one === 0 ? 0 : one - yearBefore) << 16))
  return { values, yearBefore, years: greatest - yearBefore + 1, slots: new Uint32Array(columns.entityList.length), sums: new Uint32Array(columns.entityList.length), whole: null }
}

/** Document by document. */
export function countByLists(list: Uint32Array, columns: Columns, packed: Packed, listed: number): FacetCounts {
  let counted: ReturnType<typeof countValues> | null = null
  const values = () => (counted ??= countValues(list, columns, packed))
  return {
    years: () => values().years,
    languages: () => values().languages,
    outlets: () => values().outlets,
    kinds: () => toKinds(values().masks),
    kindless: () => values().masks[0]!,
    entities: () => countEntities(list, columns, packed, listed),
  }
}

/** Those of nearly all documents: counted are the others, and taken off what all have. */
export function countByRest(rest: Uint32Array, columns: Columns, packed: Packed, listed: number): FacetCounts {
  const whole = (packed.whole ??= countWhole(columns, packed))
  const without = countByLists(rest, columns, packed, 0)
  const less = (all: ArrayLike<number>, some: ArrayLike<number>) => Array.from(all, (documents, i) => documents - some[i]!)
  return {
    years: () => less(whole.years, without.years()),
    languages: () => less(whole.languages, without.languages()),
    outlets: () => less(whole.outlets, without.outlets()),
    kinds: () => less(whole.kinds, without.kinds()),
    kindless: () => whole.kindless - without.kindless(),
    entities() {
      const { sums } = packed
      sums.fill(0)
      const unnamed = countInto(sums, rest, columns)
      for (let entity = 0; entity < sums.length; entity++) sums[entity] = whole.entities[entity]! - sums[entity]!
      return { ...bestOf(sums, listed), without: whole.unnamed - unnamed, countOf: (entity) => sums[entity]! }
    },
  }
}

function countWhole(columns: Columns, packed: Packed): WholeCounts {
  const all = toDocuments(columns.searched)
  const counts = countByLists(all, columns, packed, 0)
  const entities = new Uint32Array(columns.entityList.length)
  const unnamed = countInto(entities, all, columns)
  return { years: counts.years(), languages: counts.languages(), outlets: counts.outlets(), kinds: counts.kinds(), kindless: counts.kindless(), entities, unnamed }
}

/** All facets but entities, in one go. */
function countValues(list: Uint32Array, { outlet, outlets, languages }: Columns, packed: Packed) {
  const counts = { years: new Uint32Array(packed.years), languages: new Uint32Array(languages.length), outlets: new Uint32Array(outlets.length), masks: new Uint32Array(256) }
  const { years, languages: byLanguage, outlets: byOutlet, masks } = counts
  for (let i = 0; i < list.length; i++) {
    const document = list[i]!
    const values = packed.values[document]!
    masks[values & 255]!++
    byLanguage[(values >>> 8) & 255]!++
    years[values >>> 16]!++
    byOutlet[outlet[document]!]!++
  }
  return counts
}

function toKinds(masks: Uint32Array): number[] {
  const kinds = entityKinds.map(() => 0)
  for (let mask = 1; mask < masks.length; mask++)
    if (masks[mask]! > 0) for (let kind = 0; kind < kinds.length; kind++) if (((mask >> kind) & 1) === 1) kinds[kind]! += masks[mask]!
  return kinds
}

/** With fewer documents than one for so many entities that there are, going through all those would be most of the work. */
const entitiesADocument = 64

function countEntities(list: Uint32Array, columns: Columns, { slots, sums }: Packed, listed: number): EntityCounts {
  return list.length * entitiesADocument > slots.length ? countMany(list, columns, sums, listed) : countFew(list, columns, slots, listed)
}

/** Documents looked up at a time. */
const lookedUp = 256
const [starts, ends] = [new Uint32Array(lookedUp), new Uint32Array(lookedUp)]
/** Of more documents than this there is always one near by: what they name has come from memory before it is asked for. */
const scattered = 12_000
/** What is read only to be at hand. */
let atHand = 0

/**
 * Counts, in `sums`, what documents name; returns how many name nothing. What some hundred of them name is fetched before it is counted: then memory brings it
 * for all at once, while counting one after another would wait for each.
 */
function countInto(sums: Uint32Array, list: Uint32Array, { entityStarts, entities }: Columns): number {
  let without = 0
  for (let from = 0; from < list.length; from += lookedUp) {
    const length = Math.min(lookedUp, list.length - from)
    for (let i = 0; i < length; i++) {
      const document = list[from + i]!
      starts[i] = entityStarts[document]!
      ends[i] = entityStarts[document + 1]!
    }
    if (list.length < scattered) for (let i = 0; i < length; i++) atHand ^= entities[starts[i]!]! | 0
    for (let i = 0; i < length; i++) {
      const end = ends[i]!
      let at = starts[i]!
      if (at === end) without++
      for (; at < end; at++) sums[entities[at]!]!++
    }
  }
  return without
}

function countMany(list: Uint32Array, columns: Columns, sums: Uint32Array, listed: number): EntityCounts {
  sums.fill(0)
  const without = countInto(sums, list, columns)
  return { ...bestOf(sums, listed), without, countOf: (entity) => sums[entity]! }
}

function bestOf(sums: Uint32Array, listed: number): Pick<EntityCounts, 'best' | 'met'> {
  const best = new Best(listed)
  let [met, least] = [0, 1]
  for (let entity = 0; entity < sums.length; entity++) {
    const documents = sums[entity]!
    if (documents === 0) continue
    met++
    if (documents < least) continue
    best.offer(entity, documents)
    least = Math.max(1, best.least)
  }
  return { best: best.ranked(), met }
}

function countFew(list: Uint32Array, { entityStarts, entities }: Columns, slots: Uint32Array, listed: number): EntityCounts {
  const met: number[] = []
  let without = 0
  for (let i = 0; i < list.length; i++) {
    const document = list[i]!
    const start = entityStarts[document]!
    const end = entityStarts[document + 1]!
    if (start === end) without++
    for (let at = start; at < end; at++) {
      const entity = entities[at]!
      if (slots[entity]!++ === 0) met.push(entity)
    }
  }
  const best = new Best(listed)
  for (let i = 0; i < met.length; i++) if (slots[met[i]!]! >= best.least) best.offer(met[i]!, slots[met[i]!]!)
  const ranked = best.ranked()
  const counts = new Map(ranked.map((entity) => [entity, slots[entity]!]))
  for (let i = 0; i < met.length; i++) slots[met[i]!] = 0
  // Of the others one or two are asked for, which were chosen.
  const countOf = (entity: number) => counts.get(entity) ?? list.reduce((sum, document) => sum + Number(entities.subarray(entityStarts[document], entityStarts[document + 1]).includes(entity)), 0)
  return { best: ranked, met: met.length, without, countOf }
}
