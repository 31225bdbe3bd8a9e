import type { Sentence } from '../model.ts'
import { english } from './explain-english.ts'
import { french } from './explain-french.ts'
import type { FieldQuery, NearQuery, Query, WordsQuery } from './query.ts'
import { isScope } from './scope.ts'

/** How a language says the conditions of a query. Each is a phrase that follows “articles”; `negated` says that it must not hold. */
export interface Phrasebook {
  readonly all: string
  readonly articles: string
  /** Words that all hold, or any of them. They are alike: all in the title or none, all as written or none. */
  words(words: readonly WordsQuery[], join: 'and' | 'or', negated: boolean): string
  near(near: NearQuery, negated: boolean): string
  /** A condition on the document; of `in:`, a remark that stands behind all others. */
  field(field: FieldQuery, negated: boolean): string
  /** Conditions that must all hold, side by side; and those of which one will do. */
  all_of(phrases: readonly string[]): string
  one_of(phrases: readonly string[]): string
  except(phrase: string): string
  bracket(phrase: string): string
}

/** The whole query in words, as it was understood: “articles with “gigafactory”, without “CERN”, published from February 2025 on”. */
export const explainQuery = (query: Query): Sentence => ({ en: inWords(query, english), fr: inWords(query, french) })

/** What of the typed was not taken as it may have been meant, and what was done instead. */
export const remarksOf = (query: Query): readonly Sentence[] => query.remarks ?? []

function inWords(query: Query, book: Phrasebook): string {
  const parts = query.type === 'and' ? query.parts : [query]
  const scope = parts.find(isScope)
  const conditions = conditionsOf(parts.filter((part) => part.type !== 'all' && !isScope(part)), book)
  if (conditions.length === 0) return book.all
  // “Except those …” needs something to be taken from.
  const isExcept = parts.filter((part) => part !== scope).every(isException)
  return `${isExcept ? book.all : book.articles} ${conditions.join(', ')}${scope ? ` ${book.field(scope, false)}` : ''}`
}

/** What can only be excluded as a whole: “except those with “a” and “b””. */
const isException = (part: Query): boolean =>
  part.type === 'not' && (part.part.type === 'and' || (part.part.type === 'or' && !areAlike(part.part.parts)))

/** Words that can be said in one breath go together, every other condition is a phrase of its own; what is excluded comes last. */
function conditionsOf(parts: readonly Query[], book: Phrasebook): string[] {
  const words = Object.values(Object.groupBy(parts.filter((part) => part.type === 'words'), alike))
  const others = parts.filter((part) => part.type !== 'words').toSorted((a, b) => order(a) - order(b))
  return [...words.map((group) => book.words(group ?? [], 'and', false)), ...others.map((part) => toPhrase(part, book))]
}
const order = (part: Query): number => (isException(part) ? 2 : part.type === 'not' ? 1 : 0)

const alike = ({ where, exact, quoted, prefix }: WordsQuery): string => `${where ?? ''} ${exact && !quoted && !prefix}`
const areAlike = (parts: readonly Query[]): parts is readonly WordsQuery[] => {
  const words = parts.filter((part) => part.type === 'words')
  return words.length === parts.length && new Set(words.map(alike)).size === 1
}

function toPhrase(query: Query, book: Phrasebook): string {
  switch (query.type) {
    case 'all': return book.all
    case 'words': return book.words([query], 'and', false)
    case 'near': return book.near(query, false)
    case 'field': return book.field(query, false)
    case 'and': return book.all_of(conditionsOf(query.parts, book))
    case 'or':
      if (areAlike(query.parts)) return book.words(query.parts, 'or', false)
      return book.one_of(query.parts.map((part) => (part.type === 'and' ? book.bracket(toPhrase(part, book)) : toPhrase(part, book))))
    case 'not': {
      const { part } = query
      if (part.type === 'words') return book.words([part], 'and', true)
      if (part.type === 'near') return book.near(part, true)
      if (part.type === 'field') return book.field(part, true)
      if (part.type === 'or' && areAlike(part.parts)) return book.words(part.parts, 'or', true)
      return book.except(toPhrase(part, book))
    }
  }
}
