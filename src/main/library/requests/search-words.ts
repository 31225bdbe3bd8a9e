import type { Language } from '../../../shared/model.ts'
import { add, count, emptySet, has, include, intersection, toDocuments, type DocumentSet } from '../search/document-set.ts'
import { chunkDocuments } from '../search/impacts-bytes.ts'
import { toBeginning } from '../search/impacts-fresh.ts'
import { answers, toStretch } from '../search/matches.ts'
import { collect, collectWithin, type LivePosting } from '../search/rank.ts'
import { documentIn, toFieldNumber } from '../search/runs.ts'
import { languages, toExpression, type Place, type Widened, type WidenedNear, type WidenedWords } from '../search/widen-words.ts'
import type { Stores } from '../stores.ts'
import type { IndexView } from './search-index.ts'
import { createRunFinder, type FoundRuns, type TextScope } from './search-runs.ts'
import type { Texts } from './search-texts.ts'

/** A form of a word that was found, and what ranking needs to know of it. */
interface FormList {
  readonly list: LivePosting
  /** The documents for which the form counts, where that is not all. */
  readonly within: DocumentSet | null
  readonly isTyped: boolean
}
/** What answers one word, or words that belong together. */
export interface FoundWords {
  readonly documents: DocumentSet
  /** For one word: the posting lists of its forms. */
  readonly lists: readonly FormList[]
  /** For words that belong together: the fields in which they do (search/runs.ts). */
  readonly fields: Float64Array
  /** Whether only some of the words that answer are in `lists`, so that they do not say which passages do. */
  readonly isBounded: boolean
  /** Whether there were more places than can be checked: whether something ends between the words was then not looked at. */
  readonly unchecked: boolean
  /** Whether of a phrase's last word only the first letters are known, and they were not looked for behind the others: too many words begin so. */
  readonly isLoose: boolean
}

/** More places than this are not read one by one. */
const mostChecked = 3_000
/** More titles than this are not read to see whether words stand together in them. */
const mostTitles = 300
/** What ranking by the words of a beginning may cost, the commonest first: so many documents of rare words, which lie scattered, or many more of common ones. */
const mostRanked = 3_000
const costOf = ({ documents }: LivePosting): number => (documents < chunkDocuments ? documents : documents / 16)

/** Looks words up: one, several one behind another, and such near one another. */
export function createWordFinder({ search, fullText }: Stores, index: IndexView, texts: Texts, languageOf: (document: number) => Language, inLanguages: (those: readonly Language[]) => DocumentSet) {
  const { tables, reader } = index
  const runs = createRunFinder(index, texts, languageOf, inLanguages)
  const nothing = { lists: [], fields: new Float64Array(), isBounded: false, unchecked: false, isLoose: false }

  /** One word: forms that count in every language are taken as they are, others only from documents of theirs. */
  function findOne(widened: WidenedWords, scope: TextScope): FoundWords {
    const documents = emptySet(tables.capacity)
    const lists: FormList[] = []
    const { prefix, forms: [first] } = { prefix: widened.places.und[0]!.prefix, forms: [...widened.places.und[0]!.forms] }
    const typed = prefix ?? first
    const byLanguages = Map.groupBy(formsOf(widened), (form) => languages.filter((language) => widened.places[language][0]!.forms.has(form)).join())
    for (const [those, forms] of byLanguages) {
      const within = those === languages.join() ? null : inLanguages(those.split(',') as Language[])
      const found = within ? emptySet(tables.capacity) : documents
      for (const form of forms)
        // What a beginning reaches anyway is not counted twice.
        if (prefix === null || !form.startsWith(prefix))
          for (const list of reader.listsOf(form)) {
            put(list, scope, found)
            lists.push({ list, within, isTyped: form === typed })
          }
      if (within) include(documents, intersection(found, within))
    }
    const isBounded = prefix !== null && gatherBeginning(prefix, scope, documents, lists)
    return { ...nothing, documents, lists, isBounded }
  }

  function put(list: LivePosting, scope: TextScope, into: DocumentSet): void {
    if (scope === 'anywhere') collect(list, tables.segmentOf, into)
    else collectWithin(scope, list, tables.segmentOf, into)
  }

  /** All documents with a word that begins so, and what of it is ranked by; returns whether that is not all. */
  function gatherBeginning(prefix: string, scope: TextScope, documents: DocumentSet, lists: FormList[]): boolean {
    const under: { readonly term: string; readonly list: LivePosting }[] = []
    // However short: where few words begin so, as in a small library, each of them is looked up, and nothing is left out.
    const beginning = scope === 'anywhere' && !areFew(prefix) ? toBeginning(prefix) : null
    if (beginning?.isAlone) for (const list of reader.listsOf(beginning.entry)) put(list, scope, documents)
    else if (beginning) {
      // Of one letter: some of its entries mostly hold all documents there are.
      const all = count(tables.searched)
      reader.eachUnderFreshFirst(beginning.entry, (_entry, list) => {
        put(list, scope, documents)
        return list.documents >= chunkDocuments && count(documents) === all
      })
    }
    // Of a few letters, only the word that is just that says anything; and to go through all that begin so would take too long.
    if (beginning) for (const list of reader.listsOf(prefix)) under.push({ term: prefix, list })
    else
      reader.eachUnder(prefix, (term, list) => {
        under.push({ term, list })
        put(list, scope, documents)
      })
    const isBounded = beginning !== null || under.reduce((sum, { list }) => sum + costOf(list), 0) > mostRanked
    if (isBounded) {
      const found = new Map<string, number>()
      for (const { term, list } of under) found.set(term, (found.get(term) ?? 0) + list.documents)
      under.sort((a, b) => Number(b.term === prefix) - Number(a.term === prefix) || found.get(b.term)! - found.get(a.term)! || (a.term < b.term ? -1 : Number(a.term > b.term)))
    }
    let ranked = 0
    for (const { term, list } of under) {
      ranked += costOf(list)
      if (isBounded && ranked > mostRanked && term !== prefix) break
      lists.push({ list, within: null, isTyped: term === prefix })
    }
    return isBounded
  }

  /** Whether the words that begin so are so few that ranking by all of them costs little. */
  function areFew(prefix: string): boolean {
    let cost = 0
    reader.eachUnder(prefix, (_term, list) => (cost += costOf(list)) > mostRanked)
    return cost <= mostRanked
  }

  function toFound({ lists, fields, unchecked, isLoose }: FoundRuns, scope: TextScope): FoundWords {
    const documents = emptySet(tables.capacity)
    for (let i = 0; i < fields.length; i++) add(documents, documentIn(fields[i]!))
    for (const { list, within } of lists) {
      const found = emptySet(tables.capacity)
      put(list, scope, found)
      include(documents, intersection(found, within))
    }
    return { ...nothing, documents, fields, unchecked, isLoose, lists: lists.map((one) => ({ ...one, isTyped: true })) }
  }

  /** Words near one another: where their places cannot be looked up FTS5 names passages, and where it cannot know better they are read. */
  function findNear(widened: WidenedNear, scope: TextScope): FoundWords {
    const byPlaces = runs.findNear(widened, scope)
    if (byPlaces) return toFound(byPlaces, scope)
    const fields: number[] = []
    let unchecked = false
    const known = scope === 'text' ? [] : titlesWith(widened)
    for (const document of known ?? []) fields.push(toFieldNumber(document, 0))
    // Nothing is asked for a language in which there is no document.
    const expressions = Map.groupBy(languages.filter((language) => tables.languages.includes(language)), (language) => JSON.stringify(toExpression(widened, language)))
    for (const column of columnsOf(scope, known !== null))
      for (const [written, those] of expressions) {
        const expression = JSON.parse(written) as ReturnType<typeof toExpression>
        if (!expression) continue
        const rows = fullText.listRows(`{${column}} : (${expression.match})`)
        if (expression.needsCheck && rows.length > mostChecked) unchecked = true
        const isChecked = expression.needsCheck && rows.length <= mostChecked
        for (const row of rows) {
          const document = tables.passageDocument[row]!
          if (!has(tables.searched, document) || !those.includes(languageOf(document))) continue
          if (isChecked && !answers(toStretch((column === 'title' ? search.findTitle(document) : passageAt(document, row - tables.firstPassage[document]!)) ?? ''), widened, languageOf(document))) continue
          fields.push(toFieldNumber(document, column === 'title' ? 0 : row - tables.firstPassage[document]! + 1))
        }
      }
    // A title is in the row of every passage.
    return toFound({ lists: [], fields: Float64Array.from(new Set(fields)), unchecked, isLoose: false }, scope)
  }

  function passageAt(document: number, place: number): string | undefined {
    const shown = texts.find(document)
    const span = shown?.passages[place]
    return span && shown.text.slice(span.start, span.end)
  }

  /** Documents in whose title the words stand together, where few titles hold them all: these are read, and FTS5 need not go through every passage. */
  function titlesWith(widened: WidenedNear): number[] | null {
    const places = widened.parts.flatMap((part) => part.places.und)
    if (places.length === 0 || places.some(({ prefix }) => prefix !== null)) return null
    const lists = places.map(({ forms }) => [...forms].flatMap((form) => reader.listsOf(form)))
    const sizeOf = (those: readonly LivePosting[]) => those.reduce((sum, { documents }) => sum + documents, 0)
    let left: DocumentSet | null = null
    for (const those of lists.sort((a, b) => sizeOf(a) - sizeOf(b))) {
      const set = emptySet(tables.capacity)
      for (const list of those) collectWithin('title', list, tables.segmentOf, set)
      left = left ? intersection(left, set) : set
      if (count(left) === 0) return []
    }
    if (!left || count(left) > mostTitles) return null
    return [...toDocuments(intersection(left, tables.searched))].filter((document) => answers(toStretch(search.findTitle(document) ?? ''), widened, languageOf(document)))
  }

  return (widened: Widened, scope: TextScope): FoundWords => {
    if (widened.type === 'near') return findNear(widened, scope)
    return widened.places.und.length === 1 ? findOne(widened, scope) : toFound(runs.findPhrase(widened, scope), scope)
  }
}

const formsOf = ({ places }: { readonly places: Readonly<Record<Language, readonly Place[]>> }): Set<string> => new Set(languages.flatMap((language) => [...places[language][0]!.forms]))

const columnsOf = (scope: TextScope, areTitlesKnown: boolean): ('words' | 'title')[] => [
  ...(scope === 'title' ? [] : ['words' as const]),
  ...(scope === 'text' || areTitlesKnown ? [] : ['title' as const]),
]
