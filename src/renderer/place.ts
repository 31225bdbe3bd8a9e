import { createContext, use } from 'react'
import { documentFilterSchema, documentSorts, type DocumentFilter, type DocumentSort } from '../shared/contract/documents.ts'
import { searchSchema, type Search } from '../shared/contract/search.ts'
import type { EntityKey, EntityKind, Predicate, Span } from '../shared/model.ts'

/** What the middle of the window shows. */
export type View =
  | { readonly view: 'library' }
  /** Every article as a table, or those that a filter leaves. */
  | { readonly view: 'articles'; readonly filter?: DocumentFilter; readonly sort?: DocumentSort; readonly reverse?: boolean }
  /** What of all that was given to the library it has read: refusals, reports, watched folders, what was removed. */
  | { readonly view: 'coverage'; readonly tab?: 'read' | 'imports' | 'watched' | 'removed' }
  /** The states of an article's text, and two of them side by side: without numbers, the last two. */
  | { readonly view: 'revisions'; readonly document: number; readonly before?: number; readonly after?: number }
  /** `beside`: another document, open at its right; `besideAt`: where in that one. */
  | { readonly view: 'document'; readonly document: number; readonly at?: Span; readonly beside?: number; readonly besideAt?: Span }
  | { readonly view: 'entity'; readonly entity: EntityKey }
  | { readonly view: 'entities'; readonly kind?: EntityKind }
  | {
      readonly view: 'graph'
      readonly centre?: EntityKey
      readonly depth?: number
      readonly kinds?: readonly EntityKind[]
      readonly predicates?: readonly Predicate[]
      readonly appearsWith?: boolean
      readonly budget?: number
      readonly documents?: readonly number[]
      readonly since?: string
      readonly until?: string
      readonly sources?: number
      readonly confirmed?: boolean
      readonly plain?: boolean
      readonly expanded?: readonly EntityKey[]
      readonly hidden?: readonly EntityKey[]
      readonly layout?: 'force' | 'radial' | 'timeline' | 'kinds'
      readonly colour?: 'kind' | 'community'
      /** The two whose routes are shown, and which of them is lit; absent: all. */
      readonly route?: { readonly from: EntityKey; readonly to: EntityKey; readonly way?: number }
      /** Where nodes are held by hand, in the layout's units. */
      readonly pins?: Readonly<Record<EntityKey, readonly [number, number]>>
      /** A kept picture that this one was opened from. */
      readonly saved?: number
      /** The line whose sentences are open in the inspector. */
      readonly edge?: { readonly subject: EntityKey; readonly object: EntityKey; readonly predicate: Predicate | null }
      /** The node that is selected. */
      readonly selected?: EntityKey
    }
  | { readonly view: 'annotations'; readonly tag?: string }
  /** What the sources say side by side; `row`: the one whose sentences are open in the inspector. */
  | {
      readonly view: 'compare'
      readonly tab?: 'rows' | 'figures' | 'silence'
      readonly entity?: EntityKey
      readonly classes?: readonly string[]
      readonly sources?: number
      readonly row?: string
      /** The source whose words were pressed: its sentences come first there. */
      readonly document?: number
    }
  | { readonly view: 'timeline'; readonly by?: 'spoken' | 'published'; readonly entity?: EntityKey; readonly as?: 'drawing' | 'table' }
  /** Everything the person decided. */
  | { readonly view: 'decisions' }
  /** Saved and past searches, and many terms at once. */
  | { readonly view: 'searches'; readonly tab?: 'saved' | 'past' | 'terms' }

/** How the words are searched for, where that is not the usual way. */
export type SearchChoices = Partial<Omit<Search, 'words'>>

/** Where one is: what is shown, and the search, which stays while one walks through what it found. */
export type Place = View & { readonly words?: string; readonly search?: SearchChoices }

export interface Trail {
  readonly places: readonly Place[]
  readonly index: number
}
export type Step =
  | { readonly type: 'go'; readonly place: Place }
  | { readonly type: 'replace'; readonly place: Place }
  | { readonly type: 'at'; readonly index: number }
  | { readonly type: 'back' }
  | { readonly type: 'forward' }

export const placeOf = (trail: Trail): Place => trail.places[trail.index] ?? { view: 'library' }

/** Two places are one when their addresses are: going where one already is adds nothing to the trail. */
export const isSamePlace = (a: Place, b: Place): boolean => toAddress(a) === toAddress(b)

export function walk(trail: Trail, step: Step): Trail {
  const to = (index: number): Trail => ({ ...trail, index: Math.min(Math.max(index, 0), trail.places.length - 1) })
  switch (step.type) {
    case 'go': {
      if (isSamePlace(placeOf(trail), step.place)) return { ...trail, places: trail.places.with(trail.index, step.place) }
      const places = [...trail.places.slice(0, trail.index + 1), step.place]
      return { places, index: places.length - 1 }
    }
    case 'replace': return { ...trail, places: trail.places.with(trail.index, step.place) }
    case 'at': return to(step.index)
    case 'back': return to(trail.index - 1)
    case 'forward': return to(trail.index + 1)
  }
}

/** A place as the part of the address after `#`. `fromAddress` reads it back. */
export function toAddress(place: Place): string {
  const { view, words, ...rest } = place
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(rest)) if (value !== undefined) query.set(key, typeof value === 'string' ? value : JSON.stringify(value))
  if (words) query.set('words', words)
  return `#/${view}${query.size ? `?${query}` : ''}`
}

/** The place an address names. An address that is none of ours, or a broken one, is the library. */
export function fromAddress(hash: string): Place {
  const [path = '', written = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const query = new URLSearchParams(written)
  const words = query.get('words')
  const view = toView(path, query)
  const choices = toChoices(query.get('search'))
  return { ...view, ...(words ? { words } : {}), ...(choices ? { search: choices } : {}) }
}

function toChoices(written: string | null): SearchChoices | null {
  if (written === null) return null
  try {
    const read = searchSchema.omit({ words: true }).safeParse(JSON.parse(written))
    return read.success ? choicesOf(read.data) : null
  } catch {
    return null
  }
}

/** The search of a place, whole; nothing is asked where its words are empty. */
export const searchOf = ({ words = '', search = {} }: Place): Search => ({ words: words.trim(), exact: false, sort: 'relevance', facets: [], ...search })

/** What of a search a place has to say, in one order, so that equal searches have equal addresses; null: the usual way. */
export function choicesOf({ exact = false, sort = 'relevance', facets = [] }: SearchChoices): SearchChoices | null {
  const choices = { ...(exact ? { exact } : {}), ...(sort === 'relevance' ? {} : { sort }), ...(facets.length ? { facets } : {}) }
  return Object.keys(choices).length ? choices : null
}

function toView(path: string, query: URLSearchParams): View {
  const json = (key: string): unknown => {
    try {
      return JSON.parse(query.get(key) ?? 'null')
    } catch {
      return null
    }
  }
  const given = <T>(key: string, value: T | null | undefined): Record<string, T> => (value === null || value === undefined ? {} : { [key]: value })
  switch (path) {
    case 'articles': {
      const filter = documentFilterSchema.safeParse(json('filter'))
      const isNarrowed = filter.success && Object.keys(filter.data).length > 0
      return {
        view: 'articles', ...(isNarrowed ? { filter: filter.data } : {}), ...given('sort', documentSorts.find((sort) => sort === query.get('sort'))),
        ...(query.get('reverse') === 'true' ? { reverse: true } : {}),
      }
    }
    case 'coverage': return { view: 'coverage', ...given('tab', coverageTabs.find((tab) => tab === query.get('tab'))) }
    case 'revisions': {
      const [document, before, after] = ['document', 'before', 'after'].map((key) => Number(query.get(key)))
      if (!isNumber(document)) return { view: 'library' }
      return { view: 'revisions', document, ...(isNumber(before) && isNumber(after) ? { before, after } : {}) }
    }
    case 'document': {
      const document = Number(query.get('document'))
      if (!Number.isInteger(document) || document < 1) return { view: 'library' }
      const beside = Number(query.get('beside'))
      const hasBeside = Number.isInteger(beside) && beside > 0
      return { view: 'document', document, ...given('at', toSpan(json('at'))), ...(hasBeside ? { beside, ...given('besideAt', toSpan(json('besideAt'))) } : {}) }
    }
    case 'entity': {
      const entity = query.get('entity')
      return entity ? { view: 'entity', entity } : { view: 'entities' }
    }
    case 'entities': return { view: 'entities', ...given('kind', query.get('kind')) } as View
    case 'graph':
      return {
        view: 'graph', ...given('centre', query.get('centre')), ...given('selected', query.get('selected')),
        ...given('since', query.get('since')), ...given('until', query.get('until')), ...given('layout', layouts.find((layout) => layout === query.get('layout'))),
        ...given('colour', colours.find((colour) => colour === query.get('colour'))),
        ...Object.fromEntries(['depth', 'kinds', 'predicates', 'appearsWith', 'budget', 'documents', 'sources', 'confirmed', 'plain', 'expanded', 'hidden', 'route', 'pins', 'saved', 'edge'].flatMap((key) => Object.entries(given(key, json(key))))),
      }
    case 'searches': return { view: 'searches', ...given('tab', searchTabs.find((tab) => tab === query.get('tab'))) }
    case 'compare':
      return {
        view: 'compare', ...given('tab', compareTabs.find((tab) => tab === query.get('tab'))), ...given('entity', query.get('entity')), ...given('row', query.get('row')),
        ...Object.fromEntries(['classes', 'sources', 'document'].flatMap((key) => Object.entries(given(key, json(key))))),
      }
    case 'timeline':
      return {
        view: 'timeline', ...given('by', bys.find((by) => by === query.get('by'))), ...given('entity', query.get('entity')),
        ...given('as', shapes.find((shape) => shape === query.get('as'))),
      }
    case 'decisions': return { view: 'decisions' }
    case 'annotations': return { view: 'annotations', ...given('tag', query.get('tag')) }
    default: return { view: 'library' }
  }
}

const isNumber = (value: number | undefined): value is number => value !== undefined && Number.isInteger(value) && value > 0
const coverageTabs = ['read', 'imports', 'watched', 'removed'] as const
const searchTabs = ['saved', 'past', 'terms'] as const
const compareTabs = ['rows', 'figures', 'silence'] as const
const bys = ['spoken', 'published'] as const
const shapes = ['drawing', 'table'] as const
const layouts = ['force', 'radial', 'timeline', 'kinds'] as const
const colours = ['kind', 'community'] as const

function toSpan(value: unknown): Span | null {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return null
  return typeof value.start === 'number' && typeof value.end === 'number' ? { start: value.start, end: value.end } : null
}

export interface Places {
  readonly place: Place
  /** Go somewhere new. The words being searched for stay unless the new place brings its own (`words: ''` clears them). */
  readonly go: (place: Place) => void
  /** Change where one is without a step in the trail: filters, words as they are typed, a selection. */
  readonly replace: (place: Place) => void
  readonly back: () => void
  readonly forward: () => void
  readonly canBack: boolean
  readonly canForward: boolean
  /** Which step of the trail this is. What one leaves behind at a step, such as how far one had scrolled, is found again on the way back. */
  readonly memory: PlaceMemory
}

/** What was left behind at one step of the trail, by name. */
export interface PlaceMemory {
  readonly recall: <T>(name: string) => T | undefined
  readonly keep: (name: string, value: unknown) => void
}

export const PlaceContext = createContext<Places | null>(null)

export function usePlace(): Places {
  const places = use(PlaceContext)
  if (!places) throw new Error('usePlace() is used outside <PlaceProvider>')
  return places
}
