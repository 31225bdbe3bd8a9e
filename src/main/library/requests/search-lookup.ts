import { entityKinds, type Language } from '../../../shared/model.ts'
import type { NearQuery, WordsQuery } from '../../../shared/query/query.ts'
import { add, emptySet, include, intersection, type DocumentSet } from '../search/document-set.ts'
import type { FilterQuery, Lookup, Scope } from '../search/evaluate.ts'
import type { Columns } from '../search/facets.ts'
import { widen, type Widened } from '../search/widen-words.ts'
import type { Stores } from '../stores.ts'
import { toDay } from './index-tables.ts'
import type { IndexView } from './search-index.ts'
import { isTag, type Notes } from './search-notes.ts'
import type { Sources } from './search-sources.ts'
import { createTexts, type Texts } from './search-texts.ts'
import { createWordFinder, type FoundWords } from './search-words.ts'

export type Condition = WordsQuery | NearQuery

/** What answers one condition, and what ranking makes of it. */
export interface Answering extends FoundWords {
  readonly widened: Widened
}
export interface LibraryLookup extends Lookup {
  readonly columns: Columns
  readonly texts: Texts
  readonly answeringOf: (condition: Condition, scope: Scope) => Answering
  languageOf(document: number): Language
}
/** What searches one after another have in common, as long as nothing changes: a word that was looked up need not be again when the next one is typed. */
export interface SharedLookups {
  readonly inLanguages: Map<string, DocumentSet>
  readonly answering: Map<string, Answering>
  readonly fields: Map<string, DocumentSet>
  readonly texts: Texts
}
export const createShared = (stores: Stores): SharedLookups => ({ inLanguages: new Map(), answering: new Map(), fields: new Map(), texts: createTexts(stores) })
/** Conditions remembered; each is a set of documents and some posting lists. */
const mostRemembered = 24

/** Which documents one condition holds for, for one search. */
export function createLookup(stores: Stores, index: IndexView, columns: Columns, notes: Notes, sources: Sources, shared: SharedLookups): LibraryLookup {
  const { tables, version } = index
  const { capacity } = tables
  const languageOf = (document: number): Language => tables.languages[tables.language[document]!] ?? 'und'
  const where = (holds: (document: number) => boolean): DocumentSet => {
    const { searched } = tables
    const set = emptySet(capacity)
    for (let i = 0; i < searched.length; i++) {
      let bits = 0
      for (let left = searched[i]!; left !== 0; left &= left - 1) {
        const place = 31 - Math.clz32(left & -left)
        if (holds((i << 5) + place)) bits |= 1 << place
      }
      set[i] = bits
    }
    return set
  }
  function inLanguages(those: readonly Language[]): DocumentSet {
    const key = those.join()
    const known = shared.inLanguages.get(key)
    if (known) return known
    const [{ language, languages }, unknown] = [tables, those.includes('und')]
    const among = languages.map((each) => those.includes(each))
    const set = where((document) => among[language[document]!] ?? unknown)
    shared.inLanguages.set(key, set)
    return set
  }
  const findWords = createWordFinder(stores, index, shared.texts, languageOf, inLanguages)

  function look(condition: Condition, scope: Scope): Answering {
    const widened = widen(condition, stores.dictionary)
    const written = scope === 'anywhere' || scope === 'notes' ? intersection(notes.findDocuments(widened, capacity, languageOf), tables.searched) : emptySet(capacity)
    if (scope === 'notes') return { widened, documents: written, lists: [], fields: new Float64Array(), isBounded: false, unchecked: false, isLoose: false }
    const found = findWords(widened, scope)
    include(found.documents, written)
    return { ...found, widened }
  }

  const answeringOf = (condition: Condition, scope: Scope): Answering => remember(shared.answering, `${scope} ${keyOf(condition)}`, () => look(condition, scope))

  function findField(field: FilterQuery): DocumentSet {
    switch (field.field) {
      case 'source': {
        const set = emptySet(capacity)
        for (const document of sources.findDocuments(field.value, version)) if (document < capacity) add(set, document)
        return intersection(set, tables.searched)
      }
      case 'outlet': {
        const named = tables.outlets.map((outlet) => outlet !== '' && sources.isOutlet(outlet, field.value))
        return where((document) => named[tables.outlet[document]!]!)
      }
      case 'tag':
        return intersection(notes.findTagged((tag) => isTag(tag, field.value), capacity), tables.searched)
      case 'entity': {
        const wanted = sources.findEntities(field.value, version)
        const numbers = Uint8Array.from(columns.entityList, ({ key }) => Number(wanted.has(key)))
        return where((document) => {
          for (let at = columns.entityStarts[document]!; at < columns.entityStarts[document + 1]!; at++) if (numbers[columns.entities[at]!] === 1) return true
          return false
        })
      }
      case 'date': {
        const from = field.from === null ? 0 : toDay(field.from, '0')
        const to = field.to === null ? Infinity : toDay(field.to, '9')
        const [froms, tos] = [tables.from, tables.to]
        return where((document) => froms[document] !== 0 && tos[document]! >= from && froms[document]! <= to)
      }
      case 'lang':
        return inLanguages([field.value])
      case 'kind': {
        const bit = 1 << entityKinds.indexOf(field.value)
        return where((document) => (columns.kinds[document]! & bit) !== 0)
      }
      case 'has':
        return findHaving(field.value)
    }
  }

  function findHaving(what: 'note' | 'highlight' | 'tag' | 'figure' | 'relation'): DocumentSet {
    if (what === 'figure' || what === 'relation') {
      const bit = what === 'figure' ? 1 : 2
      return where((document) => (tables.flags[document]! & bit) !== 0)
    }
    const holds = { note: ({ note }: { note: string }) => note.trim() !== '', highlight: () => true, tag: ({ tags }: { tags: readonly string[] }) => tags.length > 0 }
    return intersection(notes.findWhere(holds[what], capacity), tables.searched)
  }

  return {
    all: tables.searched,
    columns,
    texts: shared.texts,
    languageOf,
    answeringOf,
    findWords: (words, scope) => answeringOf(words, scope).documents,
    findNear: (near, scope) => answeringOf(near, scope).documents,
    findField: (field) => remember(shared.fields, keyOf(field), () => findField(field)),
  }
}

/** Where something stands among what was typed makes no difference to what it finds. */
const toKey = (asked: object): string => JSON.stringify(asked, (name, value: unknown) => (name === 'start' || name === 'end' ? undefined : value))
/** A search asks of its conditions twice, and once more of each that is a part. */
const keys = new WeakMap<object, string>()
function keyOf(asked: object): string {
  const known = keys.get(asked) ?? toKey(asked)
  keys.set(asked, known)
  return known
}

/** The one used last is forgotten last. */
function remember<T>(known: Map<string, T>, key: string, find: () => T): T {
  const found = known.get(key) ?? find()
  known.delete(key)
  known.set(key, found)
  if (known.size > mostRemembered) known.delete(known.keys().next().value!)
  return found
}
