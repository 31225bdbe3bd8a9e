import type { Span } from '../../../shared/model.ts'

/** A word as it stands in the text, and as search compares it. */
export interface Term extends Span {
  /** Folded: lower case, no accents, ligatures and special letters spelled out. */
  readonly folded: string
  /** Lower case with its accents, for the stemmer. */
  readonly plain: string
}

/** Letters that decomposition does not take apart but people type apart. */
const spelledOut: Readonly<Record<string, string>> = {
  œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'ng',
}
const special = new RegExp(`[${Object.keys(spelledOut).join('')}]`, 'gu')

/** Lower case, without accents, ligatures, special letters or typographic variants (full-width, ﬁ …). */
export function fold(word: string): string {
  const lower = word.normalize('NFKD').toLowerCase()
  // Lower-casing can bring marks in (İ → i̇), so they go last.
  return lower.replace(special, (letter) => spelledOut[letter]!).replace(/\p{M}/gu, '')
}

/** A run of letters, marks and digits; apostrophes, hyphens and every kind of space part words, so `l'IA` and `l’IA` hold `IA`. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** The words of `text` with their places, in order. Used for indexing, for queries and for lighting: one analysis. */
export function analyse(text: string): Term[] {
  const terms: Term[] = []
  for (const found of text.matchAll(word)) {
    const folded = fold(found[0])
    if (folded !== '') terms.push({ start: found.index, end: found.index + found[0].length, folded, plain: found[0].toLowerCase() })
  }
  return terms
}
