import { facetNames, type Facet, type FacetCount, type FacetName, type Search } from '../../../shared/contract/search.ts'
import { entityKinds, type EntityKey, type EntityKind, type Language } from '../../../shared/model.ts'
import { add, difference, emptySet, has, include, intersection, type DocumentSet } from './document-set.ts'
import { createTally, type Counted } from './facets-tally.ts'

/** What is known of each document besides its words, in columns by document number, so that counting is reading along arrays. */
export interface Columns {
  readonly capacity: number
  /** Documents that are searched. */
  readonly searched: DocumentSet
  /** First and last day it may be of, as yyyymmdd; 0 where the source does not say. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Index into `outlets`; 0 is none. */
  readonly outlet: Uint32Array
  readonly outlets: readonly string[]
  /** Index into `languages`. */
  readonly language: Uint8Array
  readonly languages: readonly Language[]
  /** A bit for each kind of entity named, in the order of `entityKinds`. */
  readonly kinds: Uint8Array
  /** The entities a document names, each once: those of `document` stand from `entityStarts[document]` on. */
  readonly entityStarts: Uint32Array
  readonly entities: EntityColumn
  /** By the numbers in `entities`; in the order of their keys. */
  readonly entityList: readonly { readonly key: EntityKey; readonly kind: EntityKind; readonly name: string }[]
  readonly entityNumbers: ReadonlyMap<EntityKey, number>
}
/** Numbers of two bytes where those are enough: counting reads along them, and waits for memory more than it counts. */
export type EntityColumn = Uint16Array | Uint32Array
export type Choice = Search['facets'][number]
/** Documents by the tags of their annotations. */
export type Tagged = ReadonlyMap<string, DocumentSet>

/** The documents that remain when the choices made in every facet (but `spared`) are kept to. */
export function narrow(documents: DocumentSet, choices: readonly Choice[], columns: Columns, tagged: Tagged, spared: FacetName | null = null): DocumentSet {
  let left = documents
  for (const facet of facetNames) {
    const made = facet === spared ? [] : choices.filter((choice) => choice.facet === facet)
    const included = made.filter(({ exclude }) => !exclude)
    if (included.length > 0) left = intersection(left, joined(facet, included, columns, tagged))
    if (included.length < made.length) left = difference(left, joined(facet, made.filter(({ exclude }) => exclude), columns, tagged))
  }
  return left
}

/** Every facet, each counted over the documents that the choices made in the others leave. */
export function countFacets(documents: DocumentSet, choices: readonly Choice[], columns: Columns, tagged: Tagged): Facet[] {
  const tallyAll = createTally(narrow(documents, choices, columns, tagged), columns, tagged)
  return facetNames.map((facet) => {
    const chosen = [...new Set(choices.filter((choice) => choice.facet === facet).map(({ value }) => value))]
    const tally = chosen.length === 0 ? tallyAll : createTally(narrow(documents, choices, columns, tagged, facet), columns, tagged)
    return toFacet(facet, tally(facet), chosen, columns)
  })
}

function joined(facet: FacetName, choices: readonly Choice[], columns: Columns, tagged: Tagged): DocumentSet {
  const set = emptySet(columns.capacity)
  for (const { value } of choices) include(set, documentsWith(facet, value, columns, tagged))
  return set
}

/** What was chosen is chosen again with the next letter typed. */
const chosenBefore = new WeakMap<Columns, Map<string, DocumentSet>>()
const mostRemembered = 64

function documentsWith(facet: FacetName, value: string, columns: Columns, tagged: Tagged): DocumentSet {
  // Tags are the person's, and change without the columns.
  if (facet === 'tag') return findWith(facet, value, columns, tagged)
  const known = chosenBefore.get(columns) ?? new Map<string, DocumentSet>()
  chosenBefore.set(columns, known)
  const key = `${facet} ${value}`
  const set = known.get(key) ?? findWith(facet, value, columns, tagged)
  if (known.size >= mostRemembered) known.clear()
  known.set(key, set)
  return set
}

/** The documents with this value of a facet; the empty value is to have none. */
function findWith(facet: FacetName, value: string, columns: Columns, tagged: Tagged): DocumentSet {
  const { capacity, entityStarts, entities, entityNumbers } = columns
  const where = (holds: (document: number) => boolean) => {
    const set = emptySet(capacity)
    for (let document = 0; document < capacity; document++) if (holds(document)) add(set, document)
    return set
  }
  switch (facet) {
    case 'outlet': {
      const outlet = columns.outlets.indexOf(value)
      return where((document) => columns.outlet[document] === outlet)
    }
    case 'year': {
      const year = Number(value)
      return where((document) => Math.floor(columns.from[document]! / 10_000) === year)
    }
    case 'language': {
      const language = columns.languages.indexOf(value as Language)
      return where((document) => columns.language[document] === language)
    }
    case 'kind': {
      if (value === '') return where((document) => columns.kinds[document] === 0)
      const bit = 1 << entityKinds.indexOf(value as EntityKind)
      return where((document) => (columns.kinds[document]! & bit) !== 0)
    }
    case 'entity': {
      if (value === '') return where((document) => entityStarts[document] === entityStarts[document + 1])
      const entity = entityNumbers.get(value)
      return entity === undefined ? emptySet(capacity) : where((document) => {
        for (let at = entityStarts[document]!; at < entityStarts[document + 1]!; at++) if (entities[at] === entity) return true
        return false
      })
    }
    case 'tag': {
      if (value !== '') return tagged.get(value) ?? emptySet(capacity)
      const some = emptySet(capacity)
      for (const documents of tagged.values()) include(some, documents)
      return where((document) => !has(some, document))
    }
  }
}

function toFacet(facet: FacetName, { values: found, more, without, countOf }: Counted, chosen: readonly string[], columns: Columns): Facet {
  // To have none is a value too, but never one that says much: it comes last, and not where nothing has any.
  const values = without > 0 && found.length > 0 ? [...found, ['', without] as const] : found
  const missing = chosen.filter((value) => !values.some(([known]) => known === value)).map((value) => [value, value === '' ? without : countOf(value)] as const)
  return {
    facet,
    values: [...values, ...missing].map(([value, documents]) => toCount(facet, value, documents, columns)),
    more: more - missing.filter(([value, documents]) => value !== '' && documents > 0).length,
  }
}

function toCount(facet: FacetName, value: string, documents: number, { entityList, entityNumbers }: Columns): FacetCount {
  const entity = facet === 'entity' ? entityList[entityNumbers.get(value) ?? -1] : undefined
  const kind = facet === 'kind' && value !== '' ? (value as EntityKind) : (entity?.kind ?? null)
  return { value, label: entity?.name ?? value, kind, documents }
}
