import type { Language } from '../../../shared/model.ts'
import type { NearQuery, WordsQuery } from '../../../shared/query/query.ts'
import { analyse } from './analyse.ts'
import { toTypedStems } from './stems.ts'

/** What a word of a text may be to answer one word of the query. */
export interface Place {
  /** Folded. */
  readonly forms: ReadonlySet<string>
  /** Any word that begins so answers, too. */
  readonly prefix: string | null
}
/**
 * Words of a query with every written form that answers each of them, which depends on the language of the document: `heat` reaches `heating`
 * in English only.
 */
export interface WidenedWords {
  readonly type: 'words'
  readonly places: Readonly<Record<Language, readonly Place[]>>
  readonly quoted: boolean
  /** What was typed between one word and the next. */
  readonly gaps: readonly string[]
}
export interface WidenedNear {
  readonly type: 'near'
  readonly parts: readonly WidenedWords[]
  readonly distance: number
}
export type Widened = WidenedWords | WidenedNear

/** What the library's dictionary knows of words; stems are marked with their language (`fr:gigausin`). */
export interface Dictionary {
  listStems(term: string): readonly string[]
  listTerms(stem: string): readonly string[]
}

export const languages = ['fr', 'en', 'und'] as const

/**
 * Accept, for each word that is not exact, every form in the library that shares a stem with it in the document's language. Stems are looked up for
 * the folded word as it occurs, and for the word as it was typed, which serves words that the library has never met. Stems go a little far (`heat`
 * and `heating` are one word to them): that is what `exact` is for. A word with a star is widened by its star alone.
 */
export function widenWords(query: WordsQuery, dictionary: Dictionary): WidenedWords {
  const terms = analyse(query.words)
  const last = terms.length - 1
  const stemsOf = terms.map(({ folded, plain }) => (query.exact ? [] : [...new Set([...dictionary.listStems(folded), ...toTypedStems(plain)])]))
  const known = new Map<string, readonly string[]>()
  const termsOf = (stem: string): readonly string[] => known.get(stem) ?? known.set(stem, dictionary.listTerms(stem)).get(stem)!
  const placesIn = (language: Language): Place[] =>
    terms.map(({ folded }, i) => {
      const mayGoOn = i === last && (query.prefix || query.unfinished)
      const forms = new Set([folded])
      if (!(i === last && query.prefix))
        for (const stem of stemsOf[i]!)
          if (language === 'und' || stem.startsWith(`${language}:`)) for (const term of termsOf(stem)) forms.add(term)
      return { forms, prefix: mayGoOn ? folded : null }
    })
  return {
    type: 'words', places: { fr: placesIn('fr'), en: placesIn('en'), und: placesIn('und') }, quoted: query.quoted,
    gaps: terms.slice(1).map(({ start }, i) => query.words.slice(terms[i]!.end, start)),
  }
}

export const widen = (query: WordsQuery | NearQuery, dictionary: Dictionary): Widened =>
  query.type === 'words'
    ? widenWords(query, dictionary)
    : { type: 'near', parts: query.parts.map((part) => widenWords(part, dictionary)), distance: query.distance }

/** An FTS5 expression for what answers in documents of one language. */
export interface Expression {
  readonly match: string
  /** FTS5 finds candidates only: whether one answers is seen in its text (`findPlaces`). */
  readonly needsCheck: boolean
}
/**
 * More alternatives than this, and the index is asked for the words anywhere in the passage; whether they stand as asked is then seen in the
 * text.
 */
const most = 64

/** What to ask the index; null for what nothing can answer. */
export function toExpression(widened: WidenedNear, language: Language): Expression | null {
  const parts = widened.parts.map((part) => part.places[language])
  if (parts.some((places) => places.length === 0)) return null
  const phrases = parts.map((places) => combine(places.map(alternativesOf), ' + '))
  const combined = phrases.every((each) => each !== null) ? combine(phrases, ' ') : null
  const isQuoted = widened.parts.some(({ quoted, gaps }) => quoted && gaps.length > 0)
  return combined
    ? { match: anyOf(combined.map((near) => `NEAR(${near}, ${widened.distance})`)), needsCheck: isQuoted || mayOverlap(parts) }
    : { match: parts.map(allOf).join(' AND '), needsCheck: true }
}

const quote = (term: string) => `"${term.replaceAll('"', '')}"`
const anyOf = (expressions: readonly string[]): string => `(${expressions.join(' OR ')})`
const allOf = (places: readonly Place[]): string => places.map((place) => anyOf(alternativesOf(place))).join(' AND ')
const alternativesOf = ({ forms, prefix }: Place): string[] => [
  ...[...forms].filter((form) => prefix === null || !form.startsWith(prefix)).map(quote),
  ...(prefix === null ? [] : [`${quote(prefix)} *`]),
]

/** Every choice of one alternative for each place, joined; null where they are too many. */
function combine(alternatives: readonly (readonly string[])[], joint: string): string[] | null {
  if (alternatives.reduce((product, { length }) => product * length, 1) > most && alternatives.length > 1) return null
  const joined = (heads: readonly string[], tails: readonly string[]) => heads.flatMap((head) => tails.map((tail) => `${head}${joint}${tail}`))
  return alternatives.reduce<string[]>((heads, tails) => (heads.length === 0 ? [...tails] : joined(heads, tails)), [])
}

/** Whether one word of a text could answer two parts of a NEAR, which FTS5 would let pass. */
function mayOverlap(parts: readonly (readonly Place[])[]): boolean {
  const answersBoth = (a: Place, b: Place) =>
    [...a.forms].some((form) => b.forms.has(form) || (b.prefix !== null && form.startsWith(b.prefix))) ||
    (a.prefix !== null && [...b.forms].some((form) => form.startsWith(a.prefix!))) ||
    (a.prefix !== null && b.prefix !== null && (a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix)))
  return parts.some((places, i) => parts.slice(i + 1).some((others) => places.some((a) => others.some((b) => answersBoth(a, b)))))
}
