import type { Language } from '../../../shared/model.ts'
import { add, count, emptySet, has, include, intersection, toDocuments, type DocumentSet } from '../search/document-set.ts'
import { eachField } from '../search/impacts-bytes.ts'
import { toBeginning, toPair } from '../search/impacts-fresh.ts'
import { answers, toStretch } from '../search/matches.ts'
import { collect, collectWithin, type LivePosting } from '../search/rank.ts'
import { languages, toExpression, type Place, type Widened, type WidenedWords } from '../search/widen-words.ts'
import type { Stores } from '../stores.ts'
import type { IndexView } from './search-index.ts'

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
  /** For words that belong together: the passages, and the documents in whose title, they do. */
  readonly passages: readonly number[]
  readonly titles: readonly number[]
  /** Whether only some of the words that answer are in `lists`, so that they do not say which passages do. */
  readonly isBounded: boolean
  /** Whether there were more places than can be checked: whether something ends between the words was then not looked at. */
  readonly unchecked: boolean
}
type TextScope = 'anywhere' | 'title' | 'text'

/** More places than this are not read one by one to see whether a sentence ends between the words of a phrase. */
const mostChecked = 3_000
/** More titles than this are not read to see whether words stand together in them. */
const mostTitles = 300
/** Of a beginning, words that stand in more documents than this together are ranked by the commonest of them only. */
const mostRanked = 200_000

/** Looks words up: one in the index of impacts, several that belong together in FTS5, which knows their places. */
export function createWordFinder({ search }: Stores, { tables, reader }: IndexView, languageOf: (document: number) => Language, inLanguages: (those: readonly Language[]) => DocumentSet) {
  const nothing = { lists: [], passages: [], titles: [], isBounded: false, unchecked: false }
  const isLive = (list: LivePosting, document: number) => list.isWhole || tables.segmentOf[document] === list.segment

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
    const beginning = scope === 'anywhere' ? toBeginning(prefix) : null
    const under: { readonly term: string; readonly list: LivePosting }[] = []
    if (beginning?.isAlone) for (const list of reader.listsOf(beginning.entry)) put(list, scope, documents)
    else if (beginning) reader.eachUnder(beginning.entry, (_entry, list) => put(list, scope, documents))
    // Of a few letters, only the word that is just that says anything; and to go through all that begin so would take too long.
    if (beginning) for (const list of reader.listsOf(prefix)) under.push({ term: prefix, list })
    else
      reader.eachUnder(prefix, (term, list) => {
        under.push({ term, list })
        put(list, scope, documents)
      })
    const isBounded = beginning !== null || under.reduce((sum, { list }) => sum + list.documents, 0) > mostRanked
    if (isBounded) under.sort((a, b) => Number(b.term === prefix) - Number(a.term === prefix) || b.list.documents - a.list.documents)
    let ranked = 0
    for (const { term, list } of under) {
      ranked += list.documents
      if (isBounded && ranked > mostRanked && term !== prefix) break
      lists.push({ list, within: null, isTyped: term === prefix })
    }
    return isBounded
  }

  /** Words that belong together: FTS5 names passages, and where it cannot know better they are read. */
  function findTogether(widened: Widened, scope: TextScope): FoundWords {
    const documents = emptySet(tables.capacity)
    const found = { title: [] as number[], words: [] as number[] }
    let unchecked = false
    const known = scope === 'text' ? [] : titlesWith(widened)
    if (known) found.title = known
    for (const document of known ?? []) add(documents, document)
    // Nothing is asked for a language in which there is no document.
    const expressions = Map.groupBy(languages.filter((language) => tables.languages.includes(language)), (language) => JSON.stringify(toExpression(widened, language)))
    for (const column of columnsOf(scope, known !== null))
      for (const [written, those] of expressions) {
        const expression = JSON.parse(written) as ReturnType<typeof toExpression>
        if (!expression) continue
        const rows = search.listRows(`{${column}} : (${expression.match})`)
        const isDoubtful = expression.needsCheck ? doubtsOf(widened, column) : () => false
        const doubts = expression.needsCheck ? rows.reduce((sum, row) => sum + Number(isDoubtful(row)), 0) : 0
        if (doubts > mostChecked) unchecked = true
        const isChecked = doubts > 0 && doubts <= mostChecked
        for (const row of rows) {
          const document = tables.passageDocument[row]!
          if (!has(tables.searched, document) || !those.includes(languageOf(document))) continue
          if (isChecked && isDoubtful(row) && !answers(toStretch((column === 'title' ? search.findTitle(document) : search.findPassage(row)) ?? ''), widened, languageOf(document))) continue
          add(documents, document)
          found[column].push(column === 'title' ? document : row)
        }
      }
    return { ...nothing, documents, passages: found.words, titles: found.title, unchecked }
  }

  /** Documents in whose title the words stand together, where few titles hold them all: these are read, and FTS5 need not go through every passage. */
  function titlesWith(widened: Widened): number[] | null {
    const places = widened.type === 'words' ? widened.places.und : widened.parts.flatMap((part) => part.places.und)
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

  /** Whether a passage must be read to know. Of a quoted phrase only where the index knows of an end between two of its words; of anything else, always. */
  function doubtsOf(widened: Widened, column: 'words' | 'title'): (row: number) => boolean {
    if (widened.type !== 'words' || !widened.quoted) return () => true
    const rows = new Set<number>()
    const take = (list: LivePosting) =>
      eachField(list, (document, field) => {
        if (isLive(list, document) && (field === 0) === (column === 'title')) rows.add(tables.firstPassage[document]! + Math.max(0, field - 1))
      })
    for (const [i, { forms, prefix }] of widened.places.und.slice(1).entries())
      for (const before of widened.places.und[i]!.forms) {
        for (const after of forms) if (prefix === null || !after.startsWith(prefix)) for (const list of reader.listsOf(toPair(before, after))) take(list)
        if (prefix !== null) reader.eachUnder(toPair(before, prefix), (_pair, list) => take(list))
      }
    return (row) => rows.has(row)
  }

  return (widened: Widened, scope: TextScope): FoundWords => (widened.type === 'words' && widened.places.und.length === 1 ? findOne(widened, scope) : findTogether(widened, scope))
}

const formsOf = ({ places }: { readonly places: Readonly<Record<Language, readonly Place[]>> }): Set<string> => new Set(languages.flatMap((language) => [...places[language][0]!.forms]))

const columnsOf = (scope: TextScope, areTitlesKnown: boolean): ('words' | 'title')[] => [
  ...(scope === 'title' ? [] : ['words' as const]),
  ...(scope === 'text' || areTitlesKnown ? [] : ['title' as const]),
]
