import type { Language } from '../../../shared/model.ts'
import { add, count, emptySet, has, include, intersection, toDocuments, type DocumentSet } from '../search/document-set.ts'
import { chunkDocuments } from '../search/impacts-bytes.ts'
import { toBeginning } from '../search/impacts-fresh.ts'
import { answers, toStretch } from '../search/matches.ts'
import { collect, collectWithin, type LivePosting } from '../search/rank.ts'
import { findRuns, toFields, type FoundField } from '../search/runs.ts'
import { languages, toExpression, type Place, type Widened, type WidenedNear, type WidenedWords } from '../search/widen-words.ts'
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
  /** Whether of a phrase's last word only the first letters are known, and they were not looked for behind the others: too many words begin so. */
  readonly isLoose: boolean
}
/** One word of several: the lists of its forms. */
interface PhraseWord {
  readonly lists: { readonly list: LivePosting; readonly within: DocumentSet | null }[]
}
type TextScope = 'anywhere' | 'title' | 'text'

/** More places than this are not read one by one to see whether a sentence ends between the words of a phrase. */
const mostChecked = 3_000
/** More titles than this are not read to see whether words stand together in them. */
const mostTitles = 300
/**
 * Behind the words of a phrase a word of up to three letters that is still being typed is looked for in so many passages; or, in a library of so
 * many documents, in the index.
 */
const mostReadOn = 120
const mostLookedUp = 1_000
/** What ranking by the words of a beginning may cost, the commonest first: so many documents of rare words, which lie scattered, or many more of common ones. */
const mostRanked = 5_000
const costOf = ({ documents }: LivePosting): number => (documents < chunkDocuments ? documents : documents / 16)

/** Looks words up: one, and several one behind another, in the index of impacts; words near one another in FTS5. */
export function createWordFinder({ search, fullText }: Stores, { tables, reader }: IndexView, languageOf: (document: number) => Language, inLanguages: (those: readonly Language[]) => DocumentSet) {
  const nothing = { lists: [], passages: [], titles: [], isBounded: false, unchecked: false, isLoose: false }

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

  /** Words one behind another: found by the places of each. */
  function findPhrase(widened: WidenedWords, scope: TextScope): FoundWords {
    const words = widened.places.und.map((place, i) => ({ ...placed(widened, i), prefix: place.prefix, gap: i === 0 ? '' : widened.gaps[i - 1]! }))
    const last = words.at(-1)!
    let wanted: DocumentSet = tables.searched
    for (const { lists, prefix } of words)
      if (prefix === null) {
        const set = emptySet(tables.capacity)
        for (const { list, within } of lists) collectInto(list, within, set)
        wanted = intersection(wanted, set)
      }
    if (last.prefix !== null && last.prefix.length <= 3 && count(tables.searched) > mostLookedUp) return findUnfinished(widened, words, wanted, scope)
    if (last.prefix !== null && count(wanted) > 0) reader.eachUnder(last.prefix, (_term, list) => last.lists.push({ list, within: null }))
    const undivided = (isSure: boolean) => words.map(({ gap }, i) => i > 0 && widened.quoted && (isSure || !mayPassEnd(gap)))
    const runsWith = (isUndivided: readonly boolean[]) => runsOf(words.map(({ lists }, i) => ({ lists, isUndivided: isUndivided[i]! })), wanted, scope)
    const sure = runsWith(undivided(true))
    if (!widened.quoted || !words.some(({ gap }) => mayPassEnd(gap))) return toFound(sure, false)
    // The end of a sentence was typed: whether it is one that stands in the text is read there.
    const known = new Set(sure.map(nameOf))
    const doubts = runsWith(undivided(false)).filter((field) => !known.has(nameOf(field)))
    const unchecked = doubts.length > mostChecked
    const read = unchecked ? doubts : doubts.filter((field) => isAnswering(field, widened))
    return toFound([...sure, ...read], unchecked)
  }

  /** The fields in which these words stand one behind another. */
  function runsOf(words: readonly (PhraseWord & { readonly isUndivided: boolean })[], wanted: DocumentSet, scope: TextScope): FoundField[] {
    const narrowed = new Map<DocumentSet | null, DocumentSet>([[null, wanted]])
    const both = (within: DocumentSet | null) => narrowed.get(within) ?? narrowed.set(within, intersection(within!, wanted)).get(within)!
    const asked = words.map(({ lists, isUndivided }) => ({ isUndivided, lists: lists.map(({ list, within }) => ({ list, within: both(within), places: reader.placesOf(list) })) }))
    return toFields(findRuns(asked, tables.segmentOf)).filter(({ field }) => (scope === 'anywhere' ? true : (field === 0) === (scope === 'title')))
  }

  const isAnswering = ({ document, field }: FoundField, widened: WidenedWords): boolean =>
    answers(toStretch((field === 0 ? search.findTitle(document) : search.findPassage(tables.firstPassage[document]! + field - 1)) ?? ''), widened, languageOf(document))

  /**
   * A phrase of whose last word there are up to three letters: to look up all words that begin so takes up to seconds. Where the words before it stand in few
   * passages these are read; else they alone are what is found, and it is said.
   */
  function findUnfinished(widened: WidenedWords, words: readonly (PhraseWord & { readonly gap: string })[], wanted: DocumentSet, scope: TextScope): FoundWords {
    const begun = emptySet(tables.capacity)
    const { entry, isAlone } = toBeginning(widened.places.und.at(-1)!.prefix!)!
    if (isAlone) for (const list of reader.listsOf(entry)) collect(list, tables.segmentOf, begun)
    else reader.eachUnder(entry, (_entry, list) => collect(list, tables.segmentOf, begun))
    const able = intersection(wanted, begun)
    const before = words.slice(0, -1)
    const [one] = before
    if (before.length === 1 && count(able) > mostReadOn) {
      const lists = one!.lists.map(({ list, within }) => ({ list, within: within ? intersection(within, able) : able, isTyped: true }))
      const documents = emptySet(tables.capacity)
      for (const { list, within } of lists) {
        const found = emptySet(tables.capacity)
        put(list, scope, found)
        include(documents, intersection(found, within))
      }
      return { ...nothing, documents, lists, isLoose: true }
    }
    const fields = runsOf(before.map(({ lists, gap }, i) => ({ lists, isUndivided: i > 0 && widened.quoted && !mayPassEnd(gap) })), able, scope)
    if (fields.length > mostReadOn) return { ...toFound(fields, false), isLoose: true }
    return toFound(fields.filter((field) => isAnswering(field, widened)), false)
  }

  function toFound(fields: readonly FoundField[], unchecked: boolean): FoundWords {
    const documents = emptySet(tables.capacity)
    const [titles, passages]: [number[], number[]] = [[], []]
    for (const { document, field } of fields) {
      add(documents, document)
      if (field === 0) titles.push(document)
      else passages.push(tables.firstPassage[document]! + field - 1)
    }
    return { ...nothing, documents, passages, titles, unchecked }
  }

  /** The lists of one word of several, but for those its beginning reaches. */
  function placed(widened: WidenedWords, i: number): PhraseWord {
    const lists: { list: LivePosting; within: DocumentSet | null }[] = []
    const { prefix } = widened.places.und[i]!
    const forms = new Set(languages.flatMap((language) => [...widened.places[language][i]!.forms]))
    for (const form of forms) {
      if (prefix !== null && form.startsWith(prefix)) continue
      const those = languages.filter((language) => widened.places[language][i]!.forms.has(form))
      const within = those.length === languages.length ? null : inLanguages(those)
      for (const list of reader.listsOf(form)) lists.push({ list, within })
    }
    return { lists }
  }

  function collectInto(list: LivePosting, within: DocumentSet | null, into: DocumentSet): void {
    if (!within) return collect(list, tables.segmentOf, into)
    const found = emptySet(tables.capacity)
    collect(list, tables.segmentOf, found)
    include(into, intersection(found, within))
  }

  /** Words near one another: FTS5 names passages, and where it cannot know better they are read. */
  function findNear(widened: WidenedNear, scope: TextScope): FoundWords {
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
        const rows = fullText.listRows(`{${column}} : (${expression.match})`)
        if (expression.needsCheck && rows.length > mostChecked) unchecked = true
        const isChecked = expression.needsCheck && rows.length <= mostChecked
        for (const row of rows) {
          const document = tables.passageDocument[row]!
          if (!has(tables.searched, document) || !those.includes(languageOf(document))) continue
          if (isChecked && !answers(toStretch((column === 'title' ? search.findTitle(document) : search.findPassage(row)) ?? ''), widened, languageOf(document))) continue
          add(documents, document)
          found[column].push(column === 'title' ? document : row)
        }
      }
    return { ...nothing, documents, passages: found.words, titles: found.title, unchecked }
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
    return widened.places.und.length === 1 ? findOne(widened, scope) : findPhrase(widened, scope)
  }
}

const formsOf = ({ places }: { readonly places: Readonly<Record<Language, readonly Place[]>> }): Set<string> => new Set(languages.flatMap((language) => [...places[language][0]!.forms]))

/** Whether what was typed between two words lets the end of a sentence pass. */
const mayPassEnd = (gap: string): boolean => /[.!?…]/u.test(gap)
const nameOf = ({ document, field }: FoundField): number => document * 65_536 + field

const columnsOf = (scope: TextScope, areTitlesKnown: boolean): ('words' | 'title')[] => [
  ...(scope === 'title' ? [] : ['words' as const]),
  ...(scope === 'text' || areTitlesKnown ? [] : ['title' as const]),
]
