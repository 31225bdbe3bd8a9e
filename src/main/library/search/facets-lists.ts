import { entityKinds } from '../../../shared/model.ts'
import { Best } from './best.ts'
import type { Columns } from './facets.ts'

/** How many of the documents that answer have each value of a facet, by the values' numbers. */
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
}

export function pack(columns: Columns): Packed {
  const year = Uint32Array.from(columns.from, (day) => day / 10_000)
  const greatest = year.reduce((most, one) => Math.max(most, one), 0)
  const yearBefore = year.reduce((fewest, one) => (one > 0 ? Math.min(fewest, one) : fewest), greatest) - 1
  const values = year.map((one, document) => columns.kinds[document]! | (columns.language[document]! << 8) | ((one === 0 ? 0 : one - yearBefore) << 16))
  return { values, yearBefore, years: greatest - yearBefore + 1, slots: new Uint32Array(columns.entityList.length) }
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
    entities: () => countEntities(list, columns, packed.slots, listed),
  }
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

function countEntities(list: Uint32Array, columns: Columns, slots: Uint32Array, listed: number): EntityCounts {
  return list.length * entitiesADocument > slots.length ? countMany(list, columns, slots, listed) : countFew(list, columns, slots, listed)
}

function countMany(list: Uint32Array, { entityStarts, entities }: Columns, slots: Uint32Array, listed: number): EntityCounts {
  let without = 0
  for (let i = 0; i < list.length; i++) {
    const document = list[i]!
    const end = entityStarts[document + 1]!
    let at = entityStarts[document]!
    if (at === end) without++
    for (; at < end; at++) slots[entities[at]!]!++
  }
  const best = new Best(listed)
  let [met, least] = [0, 1]
  for (let entity = 0; entity < slots.length; entity++) {
    const documents = slots[entity]!
    if (documents === 0) continue
    met++
    if (documents < least) continue
    best.offer(entity, documents)
    least = Math.max(1, best.least)
  }
  const counts = slots.slice()
  slots.fill(0)
  return { best: best.ranked(), met, without, countOf: (entity) => counts[entity]! }
}

function countFew(list: Uint32Array, { entityStarts, entities }: Columns, slots: Uint32Array, listed: number): EntityCounts {
  const met: number[] = []
  let without = 0
  for (let i = 0; i < list.length; i++) {
    const document = list[i]!
    const [start, end] = [entityStarts[document]!, entityStarts[document + 1]!]
    if (start === end) without++
    for (let at = start; at < end; at++) {
      const entity = entities[at]!
      if (slots[entity]!++ === 0) met.push(entity)
    }
  }
  const best = new Best(listed)
  for (const entity of met) if (slots[entity]! >= best.least) best.offer(entity, slots[entity]!)
  const ranked = best.ranked()
  const counts = new Map(ranked.map((entity) => [entity, slots[entity]!]))
  for (const entity of met) slots[entity] = 0
  // Of the others one or two are asked for, which were chosen.
  const countOf = (entity: number) => counts.get(entity) ?? list.reduce((sum, document) => sum + Number(entities.subarray(entityStarts[document], entityStarts[document + 1]).includes(entity)), 0)
  return { best: ranked, met: met.length, without, countOf }
}
