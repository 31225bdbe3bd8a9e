import { entityKinds } from '../../../shared/model.ts'
import { Best } from './best.ts'
import { BitRows } from './bit-rows.ts'
import { add, emptySet, has, toDocuments, type DocumentSet } from './document-set.ts'
import type { Columns } from './facets.ts'
import type { FacetCounts, EntityCounts } from './facets-lists.ts'

/** Facets whose values have each a set of the documents with it: counting one is a thousandth of a millisecond, however many documents answer. */
interface Rows {
  readonly rows: BitRows
  readonly years: readonly number[]
  readonly languages: readonly number[]
  readonly outlets: readonly number[]
  readonly kinds: readonly number[]
  readonly kindless: number
  readonly unnamed: number
  /** Entities, those that most documents name first; and which documents name each: from `starts` of its place in that order to that of the next. */
  readonly order: Uint32Array
  readonly placeOf: Uint32Array
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  /** The first four documents of each, some of them twice where there are fewer. */
  readonly firsts: Uint32Array
  /** Those of the first entities, as many as were asked for. */
  readonly entities: number[]
}
/** Where fewer than one in so many documents answer, entities are counted document by document: most of them are met by few documents, or none. */
const shareForEntities = 5
/** More values have no sets: they would take more room than they are worth. */
const mostValues = 256
const mostEntities = 512

const known = new WeakMap<Columns, Rows | null>()

/** Null where there are too many values. */
export function rowsOf(columns: Columns, years: { readonly before: number; readonly count: number }): Rows | null {
  const before = known.get(columns)
  if (before !== undefined) return before
  const made = columns.outlets.length + years.count > mostValues ? null : makeRows(columns, years)
  known.set(columns, made)
  return made
}

function makeRows(columns: Columns, years: { readonly before: number; readonly count: number }): Rows {
  const { capacity, searched, from, outlet, outlets, language, languages, kinds, entityStarts, entities, entityList } = columns
  const setsFor = (count: number): DocumentSet[] => Array.from({ length: count }, () => emptySet(capacity))
  const [byYear, byLanguage, byOutlet, byKind] = [setsFor(years.count), setsFor(languages.length), setsFor(outlets.length), setsFor(entityKinds.length)]
  const [kindless, unnamed] = [emptySet(capacity), emptySet(capacity)]
  const counts = new Uint32Array(entityList.length)
  const all = toDocuments(searched)
  for (const document of all) {
    const day = from[document]!
    add(byYear[day === 0 ? 0 : Math.floor(day / 10_000) - years.before]!, document)
    add(byLanguage[language[document]!]!, document)
    add(byOutlet[outlet[document]!]!, document)
    if (kinds[document] === 0) add(kindless, document)
    for (let kind = 0; kind < entityKinds.length; kind++) if (((kinds[document]! >> kind) & 1) === 1) add(byKind[kind]!, document)
    const [start, end] = [entityStarts[document]!, entityStarts[document + 1]!]
    if (start === end) add(unnamed, document)
    for (let at = start; at < end; at++) counts[entities[at]!]!++
  }
  const order = Uint32Array.from(counts.keys()).sort((a, b) => counts[b]! - counts[a]! || a - b)
  const placeOf = new Uint32Array(order.length)
  const starts = new Uint32Array(order.length + 1)
  order.forEach((entity, place) => {
    placeOf[entity] = place
    starts[place + 1] = starts[place]! + counts[entity]!
  })
  const next = starts.slice()
  const documents = new Uint32Array(starts[order.length]!)
  for (const document of all) for (let at = entityStarts[document]!; at < entityStarts[document + 1]!; at++) documents[next[placeOf[entities[at]!]!]!++] = document
  const firsts = new Uint32Array(4 * order.length)
  for (let at = 0; at < firsts.length; at++) firsts[at] = documents[Math.min(starts[at >>> 2]! + (at & 3), starts[(at >>> 2) + 1]! - 1)] ?? 0
  const rows = new BitRows(searched.length)
  const put = (set: DocumentSet) => rows.add(set)
  return {
    rows, years: byYear.map(put), languages: byLanguage.map(put), outlets: byOutlet.map(put), kinds: byKind.map(put), kindless: put(kindless), unnamed: put(unnamed),
    order, placeOf, starts, documents, firsts, entities: [],
  }
}


export function countByRows(asked: DocumentSet, { rows, years, languages, outlets, kinds, kindless, unnamed, ...named }: Rows, { total, searched, listed }: { readonly total: number; readonly searched: number; readonly listed: number }): FacetCounts {
  const count = (row: number) => {
    rows.ask(asked)
    return rows.count(row)
  }
  const counts = (those: readonly number[]) => {
    rows.ask(asked)
    return those.map((row) => rows.count(row))
  }
  return { years: () => counts(years), languages: () => counts(languages), outlets: () => counts(outlets), kinds: () => counts(kinds), kindless: () => count(kindless), entities }

  function entities(): EntityCounts | null {
    const { order, placeOf, starts, documents, firsts, entities: known } = named
    if (total * shareForEntities < searched) return null
    rows.ask(asked)
    const best = new Best(listed)
    let [met, place] = [0, 0]
    // An entity has no more of these documents than of all.
    for (; place < order.length && starts[place + 1]! - starts[place]! >= Math.max(1, best.least); place++) {
      if (place === mostEntities) return null
      if (place === known.length) known.push(rows.add(setOf(documents.subarray(starts[place], starts[place + 1]), asked.length)))
      const own = rows.count(known[place]!)
      if (own === 0) continue
      met++
      if (own >= best.least) best.offer(order[place]!, own)
    }
    // Of the others it is asked only whether there is one; written out, for there are many. Those that nothing searched names are the last.
    for (; place < order.length && starts[place + 1]! > starts[place]!; place++) {
      // Mostly one of the first is, and those of all entities lie together.
      const one = firsts[4 * place]!
      const two = firsts[4 * place + 1]!
      const three = firsts[4 * place + 2]!
      const four = firsts[4 * place + 3]!
      if ((((asked[one >>> 5]! >>> one) | (asked[two >>> 5]! >>> two) | (asked[three >>> 5]! >>> three) | (asked[four >>> 5]! >>> four)) & 1) !== 0) {
        met++
        continue
      }
      const end = starts[place + 1]!
      let at = starts[place]! + 4
      while (at < end && (asked[documents[at]! >>> 5]! & (1 << (documents[at]! & 31))) === 0) at++
      if (at < end) met++
    }
    const countOf = (entity: number) => {
      const own = placeOf[entity]!
      if (own >= known.length) return documents.subarray(starts[own], starts[own + 1]).reduce((sum, document) => sum + Number(has(asked, document)), 0)
      return count(known[own]!)
    }
    return { best: best.ranked(), met, without: count(unnamed), countOf }
  }
}

function setOf(documents: Uint32Array, words: number): DocumentSet {
  const set = new Uint32Array(words)
  for (const document of documents) add(set, document)
  return set
}
