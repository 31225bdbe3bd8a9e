import { copied } from '../../../shared/copied.ts'
import type { Span } from '../../../shared/model.ts'
import { boundsOf } from './word-bounds.ts'

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

const ascii = /^[a-zA-Z0-9]+$/

type Written = Pick<Term, 'folded' | 'plain'>
/** Words with other letters than those: texts use few of them, and those often. */
const met = new Map<string, Written>()
const mostMet = 50_000

/** A word as search compares it; what is only signs is folded to nothing. */
export function readWritten(written: string): Written {
  // Most words of most texts need only small letters.
  if (ascii.test(written)) {
    const lower = written.toLowerCase()
    return { folded: lower, plain: lower }
  }
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
  const bounds = boundsOf(text)
  for (let i = 0; i < bounds.length; i += 2) {
    const [start, end] = [bounds[i]!, bounds[i + 1]!]
    const { folded, plain } = readWritten(text.slice(start, end))
    if (folded !== '') terms.push({ start, end, folded, plain })
  }
  return terms
}
