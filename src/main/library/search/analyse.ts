import { copied } from '../../../shared/copied.ts'
import type { Span } from '../../../shared/model.ts'

/** A word as it stands in the text, and as search compares it. */
export interface Term extends Span {
  /** Folded: lower case, no accents, ligatures and special letters spelled out. */
  readonly folded: string
  /** Lower case with its accents, composed, for the stemmer. */
  readonly plain: string
}

/** Letters that decomposition does not take apart but people type apart. */
const spelledOut: Readonly<Record<string, string>> = {
  œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'ng',
}
const special = new RegExp(`[${Object.keys(spelledOut).join('')}]`, 'gu')

/** Lower case, without accents, ligatures, special letters, typographic variants (full-width, ﬁ …) and signs that show nothing (soft hyphens). */
export function fold(word: string): string {
  const lower = word.normalize('NFKD').toLowerCase()
  // Lower-casing can bring marks in (İ → i̇), so they go last.
  return lower.replace(special, (letter) => spelledOut[letter]!).replace(/[\p{M}\p{Cf}\s]/gu, '')
}

/**
 * A run of letters, marks and digits. Apostrophes (those that Unicode counts among the letters, too), hyphens and every kind of space part words,
 * so `l'IA` and `l’IA` hold `IA`; signs that show nothing do not: a soft hyphen stands inside a word, and with the end of a line behind it still
 * does. A hard hyphen at the end of a line parts words like any other: whether `giga-⏎usine` is one broken word or a compound cannot be told
 * without a dictionary (Recoll decides the same); `giga-usine` and `"giga usine"` find it.
 */
const word = /[[\p{L}\p{N}]--[\u02b9-\u02bf]](?:[[\p{L}\p{N}\p{M}]--[\u02b9-\u02bf]]|\p{Cf}+(?=[[\p{L}\p{N}\p{M}]--[\u02b9-\u02bf]])|\u00ad[^\S\n]*\n[^\S\n]*(?=[\p{L}\p{N}]))*/gv

const ascii = /^[a-zA-Z0-9]+$/

type Written = Pick<Term, 'folded' | 'plain'>
/** Words with other letters than those: texts use few of them, and those often. */
const met = new Map<string, Written>()
const mostMet = 50_000

function read(written: string): Written {
  const known = met.get(written)
  if (known) return known
  const read = { folded: fold(written), plain: written.normalize('NFKC').replace(/[\p{Cf}\s]/gu, '').toLowerCase() }
  if (met.size >= mostMet) met.clear()
  met.set(copied(written), read)
  return read
}

/** The words of `text` with their places, in order. Used for indexing, for queries and for lighting: one analysis. */
export function analyse(text: string): Term[] {
  const terms: Term[] = []
  for (const found of text.matchAll(word)) {
    const [start, end] = [found.index, found.index + found[0].length]
    // Most words of most texts need only small letters.
    if (ascii.test(found[0])) {
      const lower = found[0].toLowerCase()
      terms.push({ start, end, folded: lower, plain: lower })
      continue
    }
    const { folded, plain } = read(found[0])
    if (folded !== '') terms.push({ start, end, folded, plain })
  }
  return terms
}
