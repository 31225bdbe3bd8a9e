import type { Span } from '../../../shared/model.ts'
import { contains, overlaps } from '../../../shared/spans.ts'

/** A place in a text that answers one of a query's conditions. */
export interface Lit extends Span {
  /** Which of them. */
  readonly clause: number
}

/** A sentence and what in it answers the search. */
export interface LitSentence extends Span {
  readonly lit: readonly Lit[]
}

/**
 * The sentences worth showing for a document: those that answer the most clauses first, then those with the most
 * places, then the order of the text; at most `limit`, given back in the order of the text.
 */
export function chooseSentences(sentences: readonly Span[], lit: readonly Lit[], limit: number): LitSentence[] {
  const found = sentences
    .map((sentence) => ({ start: sentence.start, end: sentence.end, lit: lit.filter((each) => overlaps(sentence, each) && contains(sentence, each)) }))
    .filter(({ lit: inside }) => inside.length > 0)
  // Where all are shown there is nothing to choose.
  if (found.length <= limit) return found.sort((a, b) => a.start - b.start)
  return found
    .map((sentence) => ({ sentence, clauses: new Set(sentence.lit.map(({ clause }) => clause)).size }))
    .sort((a, b) => b.clauses - a.clauses || b.sentence.lit.length - a.sentence.lit.length || a.sentence.start - b.sentence.start)
    .slice(0, limit)
    .map(({ sentence }) => sentence)
    .sort((a, b) => a.start - b.start)
}
