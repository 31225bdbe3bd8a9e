import type { Span } from '../../../shared/model.ts'

/** A text as quotes are compared, and where each of its characters comes from. */
export interface FoldedText {
  readonly text: string
  /** Of each folded character, the beginning and the end of what it stands for in the original. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const spelledOut: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', '…': '...' }
const mark = /^\p{M}$/u
const letter = /^\p{L}$/u
const wordSign = /^[\p{L}\p{N}]$/u
const space = /^[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]$/u
/** Soft hyphen, zero-width spaces and joiners, the byte order mark: nothing a reader sees. */
const unseen = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/
const quotes = /^["“”„‟«»″]$/
const apostrophes = /^['’‘‚‛ʼ′`´]$/
const dashes = /^[-‐‑‒–—―−]$/

/** How one character is compared: lower case, without accents, typographic variants made one; '' where a reader sees nothing. */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 128 && character.length === 1) {
    if (code >= 65 && code <= 90) return String.fromCharCode(code + 32)
    if (code === 96) return "'"
    return code <= 32 ? ' ' : character
  }
  if (space.test(character)) return ' '
  if (unseen.test(character) || mark.test(character)) return ''
  if (quotes.test(character)) return '"'
  if (apostrophes.test(character)) return "'"
  if (dashes.test(character)) return '-'
  const apart = character.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return Array.from(apart, (one) => spelledOut[one] ?? one).join('') || spelledOut[character] || ''
}
const cache = new Map<string, string>()
function fold(character: string): string {
  const known = cache.get(character)
  if (known !== undefined) return known
  const made = foldCharacter(character)
  if (cache.size < 20_000) cache.set(character, made)
  return made
}

const isWord = (character: string | undefined): boolean => character !== undefined && wordSign.test(character)
const isLetter = (character: string | undefined): boolean => character !== undefined && letter.test(character)

/**
 * Fold a text for comparing quotes: what typesetting changes (quotation marks, dashes, kinds of space and how many, space around
 * signs, ligatures, words broken at a line's end, accents) is made alike. Linear in the text's length.
 */
export function foldText(original: string): FoldedText {
  const out: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const push = (signs: string, start: number, end: number): void => {
    for (const sign of signs) {
      out.push(sign)
      starts.push(start)
      ends.push(end)
    }
  }
  let at = 0
  /** Where a run of spaces began that has not been written, and whether a line ended in it; -1 when there is none. */
  let gap = -1
  let gapHasLine = false
  /** The dash just written stood right behind a letter. */
  let dashBehindLetter = false
  for (const character of original) {
    const start = at
    at += character.length
    const folded = fold(character)
    if (folded === '') {
      // An accent that stands apart belongs to its letter.
      if (gap < 0 && ends.length > 0 && mark.test(character)) ends[ends.length - 1] = at
      continue
    }
    if (folded === ' ') {
      if (gap < 0) {
        gap = start
        gapHasLine = false
      }
      gapHasLine ||= character === '\n'
      continue
    }
    const last = out.at(-1)
    if (dashBehindLetter && last === '-' && isLetter(folded[0]) && (gap < 0 || gapHasLine)) {
      // A hyphen inside a word may be the line's own: words are compared without.
      out.pop()
      starts.pop()
      ends.pop()
    } else if (gap >= 0 && isWord(last) && isWord(folded[0])) push(' ', gap, start)
    dashBehindLetter = folded === '-' && gap < 0 && isLetter(last)
    gap = -1
    push(folded, start, at)
  }
  return { text: out.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** A quote as it is compared: folded; space at its edges does not count. */
export const toFoldedQuote = (quote: string): string => foldText(quote).text

/** Where a stretch of the folded text stands in the original. */
export const toOriginalSpan = ({ starts, ends }: FoldedText, start: number, end: number): Span => ({ start: starts[start]!, end: ends[end - 1]! })

/** The stretch of the folded text that stands for a span of the original; empty where nothing of it counts. */
export function toFoldedSpan({ starts, ends }: FoldedText, { start, end }: Span): { readonly from: number; readonly to: number } {
  const from = firstAtLeast(ends, start + 1)
  return { from, to: Math.max(from, firstAtLeast(starts, end)) }
}

/** Of rising numbers, the index of the first that is at least `least`. */
function firstAtLeast(numbers: Int32Array, least: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

let last: { readonly original: string; readonly folded: FoldedText } | null = null
/** As `foldText`, remembering the last text: annotations come one document at a time. */
export function foldOnce(original: string): FoldedText {
  if (last?.original !== original) last = { original, folded: foldText(original) }
  return last.folded
}
