import type { Language } from '../../../shared/model.ts'
import { count, emptySet, include, intersection, type DocumentSet } from '../search/document-set.ts'
import { toBeginning } from '../search/impacts-fresh.ts'
import { createLighter } from '../search/lighter.ts'
import { nearFields } from '../search/near-runs.ts'
import { collect, type LivePosting } from '../search/rank.ts'
import { createFinder, documentIn, fieldIn, findRuns, joined, toFields, toStretches, toTitlesOrTexts } from '../search/runs.ts'
import { languages, type Widened, type WidenedNear, type WidenedWords } from '../search/widen-words.ts'
import type { IndexView } from './search-index.ts'
import type { Texts } from './search-texts.ts'

/** One word of several: the lists of its forms. */
interface RunWord {
  readonly lists: { readonly list: LivePosting; readonly within: DocumentSet | null }[]
  readonly prefix: string | null
  /** What was typed before it. */
  readonly gap: string
  readonly isQuoted: boolean
}
export type TextScope = 'anywhere' | 'title' | 'text'
export interface FoundRuns {
  /** Where it is loose and but one word is left, its lists with the documents they count in; there are no fields then. */
  readonly lists: readonly { readonly list: LivePosting; readonly within: DocumentSet }[]
  /** To be read by `documentIn` and `fieldIn`. */
  readonly fields: Float64Array
  readonly unchecked: boolean
  /** Of the last word only the first letters are known, and they were not looked for behind the others: too many words begin so. */
  readonly isLoose: boolean
}

/** More places than this are not read one by one to see whether a sentence ends between the words of a phrase. */
const mostChecked = 3_000
/**
 * Behind the words of a phrase a word of up to three letters that is still being typed is looked for in so many passages; or, in a library of so
 * many documents, in the index.
 */
const mostReadOn = 120
const mostLookedUp = 1_000

/** Looks up words that stand one behind another, and such words near one another, by their places. */
export function createRunFinder({ tables, reader }: IndexView, texts: Texts, languageOf: (document: number) => Language, inLanguages: (those: readonly Language[]) => DocumentSet) {
  const nothing: FoundRuns = { lists: [], fields: new Float64Array(), unchecked: false, isLoose: false }
  const isLarge = () => count(tables.searched) > mostLookedUp
  const isShort = (prefix: string | null) => prefix !== null && prefix.length <= 3

  function toWords(widened: WidenedWords): RunWord[] {
    return widened.places.und.map(({ prefix }, i) => {
      const lists: RunWord['lists'] = []
      const forms = new Set(languages.flatMap((language) => [...widened.places[language][i]!.forms]))
      for (const form of forms) {
        // What its beginning reaches anyway.
        if (prefix !== null && form.startsWith(prefix)) continue
        const those = languages.filter((language) => widened.places[language][i]!.forms.has(form))
        const within = those.length === languages.length ? null : inLanguages(those)
        for (const list of reader.listsOf(form)) lists.push({ list, within })
      }
      return { lists, prefix, gap: i === 0 ? '' : widened.gaps[i - 1]!, isQuoted: widened.quoted }
    })
  }

  function collectInto(list: LivePosting, within: DocumentSet | null, into: DocumentSet): void {
    if (!within) return collect(list, tables.segmentOf, into)
    const found = emptySet(tables.capacity)
    collect(list, tables.segmentOf, found)
    include(into, intersection(found, within))
  }

  /** The documents with all of these words, as far as they are no beginnings. */
  function withAll(words: readonly RunWord[]): DocumentSet {
    let wanted: DocumentSet = tables.searched
    for (const { lists, prefix } of words)
      if (prefix === null) {
        const set = emptySet(tables.capacity)
        for (const { list, within } of lists) collectInto(list, within, set)
        wanted = intersection(wanted, set)
      }
    return wanted
  }

  function addBeginnings(words: readonly RunWord[]): void {
    for (const { lists, prefix } of words) if (prefix !== null) reader.eachUnder(prefix, (_term, list) => void lists.push({ list, within: null }))
  }

  /** Words to be found where they stand one behind another. */
  function toAsked(words: readonly RunWord[], isUndivided: (word: RunWord) => boolean, wanted: DocumentSet) {
    const narrowed = new Map<DocumentSet | null, DocumentSet>([[null, wanted]])
    const both = (within: DocumentSet | null) => narrowed.get(within) ?? narrowed.set(within, intersection(within!, wanted)).get(within)!
    return words.map((word, i) => ({ isUndivided: i > 0 && isUndivided(word), lists: word.lists.map(({ list, within }) => ({ list, within: both(within), places: reader.placesOf(list) })) }))
  }
  const inScope = (fields: Float64Array, scope: TextScope) => (scope === 'anywhere' ? fields : toTitlesOrTexts(fields, scope === 'title'))
  const fieldsOf = (words: readonly RunWord[], isUndivided: (word: RunWord) => boolean, wanted: DocumentSet, scope: TextScope) =>
    inScope(toFields(findRuns(toAsked(words, isUndivided, wanted), tables.segmentOf, wanted)), scope)

  /** Those of these fields that answer, seen in their texts. */
  function answering(fields: Float64Array, widened: Widened): Float64Array {
    const lighter = createLighter([widened])
    texts.prepare([...new Set(Array.from(fields, documentIn))])
    return fields.filter((number) => {
      const [document, field] = [documentIn(number), fieldIn(number)]
      const shown = texts.find(document)
      const span = field === 0 ? { start: 0, end: shown?.title.length ?? 0 } : shown?.passages[field - 1]
      return shown !== undefined && span !== undefined && lighter.light(field === 0 ? shown.title : shown.text, span.start, span.end, languageOf(document)).length > 0
    })
  }

  function findPhrase(widened: WidenedWords, scope: TextScope): FoundRuns {
    const words = toWords(widened)
    const wanted = withAll(words)
    if (isShort(words.at(-1)!.prefix) && isLarge()) return findUnfinished(widened, words, wanted, scope)
    if (count(wanted) > 0) addBeginnings(words)
    const sure = fieldsOf(words, isSurelyUndivided, wanted, scope)
    if (!widened.quoted || !words.some(mayPassEnd)) return { ...nothing, fields: sure }
    // The end of a sentence was typed: whether it is one that stands in the text is read there.
    const known = new Set(sure)
    const doubts = fieldsOf(words, isUndivided, wanted, scope).filter((field) => !known.has(field))
    const unchecked = doubts.length > mostChecked
    return { ...nothing, fields: Float64Array.from([...sure, ...(unchecked ? doubts : answering(doubts, widened))]), unchecked }
  }

  /**
   * A phrase of whose last word there are up to three letters: to look up all words that begin so takes up to seconds. Where the words before it stand in few
   * passages these are read; else they alone are what is found, and it is said.
   */
  function findUnfinished(widened: WidenedWords, words: readonly RunWord[], wanted: DocumentSet, scope: TextScope): FoundRuns {
    const begun = emptySet(tables.capacity)
    const { entry, isAlone } = toBeginning(words.at(-1)!.prefix!)!
    if (isAlone) for (const list of reader.listsOf(entry)) collect(list, tables.segmentOf, begun)
    else reader.eachUnder(entry, (_entry, list) => collect(list, tables.segmentOf, begun))
    const able = intersection(wanted, begun)
    const before = words.slice(0, -1)
    if (before.length === 1 && count(able) > mostReadOn)
      return { ...nothing, isLoose: true, lists: before[0]!.lists.map(({ list, within }) => ({ list, within: within ? intersection(within, able) : able })) }
    const fields = fieldsOf(before, isUndivided, able, scope)
    const isLoose = fields.length > mostReadOn
    return { ...nothing, isLoose, fields: isLoose ? fields : answering(fields, widened) }
  }

  /** Words near one another; null where only a beginning of some is known that thousands of words have, or a sentence may have to be looked at. */
  function findNear({ parts, distance }: WidenedNear, scope: TextScope): FoundRuns | null {
    const all = parts.map(toWords)
    const words = all.flat()
    if ((isLarge() && words.some(({ prefix }) => isShort(prefix))) || words.some((word) => word.isQuoted && mayPassEnd(word))) return null
    const wanted = withAll(words)
    if (all.some(({ length }) => length === 0) || count(wanted) === 0) return nothing
    addBeginnings(words)
    // The rarest first: the others are then looked for in its fields alone.
    const order = [...all.entries()].sort((one, other) => rarestIn(one[1]) - rarestIn(other[1])).map(([part, own]) => ({ part, runsIn: createFinder(toAsked(own, isUndivided, wanted), tables.segmentOf, wanted) }))
    const lengths = all.map(({ length }) => length)
    const found = toStretches(wanted).map((stretch) => {
      const runs: Float64Array[] = []
      let fields: Float64Array | null = null
      for (const { part, runsIn } of order) {
        runs[part] = runsIn(stretch, fields)
        if (runs[part].length === 0) return runs[part]
        fields = toFields(runs[part])
      }
      return nearFields(runs, lengths, distance)
    })
    return { ...nothing, fields: inScope(joined(found), scope) }
  }

  return { findPhrase, findNear }
}

/** In how many documents the rarest of some words stands, at most. */
const rarestIn = (words: readonly RunWord[]): number => Math.min(...words.map(({ lists }) => lists.reduce((sum, { list }) => sum + list.documents, 0)))
/** Whether what was typed before a word lets the end of a sentence pass. */
const mayPassEnd = ({ gap }: RunWord): boolean => /[.!?…]/u.test(gap)
const isUndivided = (word: RunWord): boolean => word.isQuoted && !mayPassEnd(word)
const isSurelyUndivided = ({ isQuoted }: RunWord): boolean => isQuoted
