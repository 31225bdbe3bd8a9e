import { analyse, type Term } from './analyse.ts'

/** One condition of a query: a word, or words that follow one another. */
export interface Clause {
  readonly terms: readonly Pick<Term, 'folded' | 'plain'>[]
  /** Typed in quotes: exactly these words, no stems. */
  readonly quoted: boolean
  /** Typed with a minus: documents must not hold it. */
  readonly excluded: boolean
  /** The last word is still being typed, so it may go on. */
  readonly unfinished: boolean
}

/**
 * What someone typed, as conditions that must all hold. Never an error: whatever is no syntax is words, and an
 * unclosed quote runs to the end. `l'IA` is a phrase of two words, as it stands in texts.
 */
export function parseQuery(typed: string): Clause[] {
  const clauses: Clause[] = []
  for (const found of typed.matchAll(/(-?)(?:["«“”]([^"»“”]*)["»“”]?|([^\s"«»“”]+))/gu)) {
    const [whole, minus, phrase, word] = found
    const terms = analyse(phrase ?? word ?? '').map(({ folded, plain }) => ({ folded, plain }))
    if (terms.length === 0) continue
    const isLast = found.index + whole.length === typed.length
    clauses.push({
      terms,
      quoted: phrase !== undefined,
      excluded: minus === '-',
      unfinished: isLast && phrase === undefined && /[\p{L}\p{N}\p{M}]$/u.test(typed),
    })
  }
  return clauses
}
