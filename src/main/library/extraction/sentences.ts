import type { Span } from '../../../shared/model.ts'
import { beforeName, mayEnd, starters } from './sentences/abbreviations.ts'
import { isDigit, isLetter, isSpace } from './sentences/words.ts'

/**
 * The sentences of `text` inside `blocks`, in order, trimmed of white space; a sentence never crosses a block, and
 * what is in a block is in a sentence unless it is white space.
 *
 * Rules of our own rather than `Intl.Segmenter`: that one ends a sentence after every abbreviation, differs with the
 * version of ICU, and a finding must be the same on every machine.
 */
export function findSentences(text: string, blocks: readonly Span[]): Span[] {
  const sentences: Span[] = []
  for (const block of blocks) {
    let start = block.start
    for (let i = block.start; i < block.end; ) {
      const cut = cutAt(text, i, block)
      if (cut === 0) {
        i++
        continue
      }
      push(text, start, cut, sentences)
      start = cut
      i = cut
    }
    push(text, start, block.end, sentences)
  }
  return sentences
}

function push(text: string, start: number, end: number, into: Span[]): void {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (end > start) into.push({ start, end })
}

const isTerminator = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026
const closers = new Set([...'»”"’)]›'].map((char) => char.charCodeAt(0)))
const openers = new Set([...'«“"‘([‹—–-•¿¡'].map((char) => char.charCodeAt(0)))
/** Far enough for any abbreviation, near enough to stay linear. */
const longestAbbreviation = 12

/** Where the sentence that runs through `i` ends, if it ends at the mark at `i`; 0 when it goes on. */
function cutAt(text: string, i: number, block: Span): number {
  const code = text.charCodeAt(i)
  if (code === 0x0a) return isParagraphBreak(text, i, block.end) ? i + 1 : 0
  if (!isTerminator(code)) return 0
  let end = i + 1
  if (isTerminator(text.charCodeAt(end)) && end < block.end) return 0
  end = afterClosers(text, end, block.end)
  if (end >= block.end) return block.end
  let next = end
  while (next < block.end && isSpace(text.charCodeAt(next))) next++
  if (next >= block.end) return block.end
  const single = code === 0x2e && text.charCodeAt(i - 1) !== 0x2e
  if (next === end) return single && isMissingSpace(text, i, end, block) ? end : 0
  let first = next
  while (first < block.end && (openers.has(text.charCodeAt(first)) || isSpace(text.charCodeAt(first)))) first++
  const char = text[first] ?? ''
  const upper = isLetter(text.charCodeAt(first)) && char !== char.toLowerCase()
  const caseless = isLetter(text.charCodeAt(first)) && char.toLowerCase() === char.toUpperCase()
  if (isLetter(text.charCodeAt(first)) && !upper && !caseless) return 0
  if (end > i + 1 || !single) return end
  return isAbbreviation(text, i, first, block, upper) ? 0 : end
}

/** Past closing quotes and brackets; French puts a space before `»`. */
function afterClosers(text: string, end: number, stop: number): number {
  for (;;) {
    let at = end
    if (at < stop && closers.has(text.charCodeAt(at))) {
      end = at + 1
      continue
    }
    while (at < stop && at < end + 2 && isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== 0x0a) at++
    const code = text.charCodeAt(at)
    if (at < stop && at > end && (code === 0xbb || code === 0x203a || code === 0x201d)) {
      end = at + 1
      continue
    }
    return end
  }
}

/** `initiative.Face`: a small word, a point, a capitalised word. */
function isMissingSpace(text: string, point: number, next: number, block: Span): boolean {
  if (next !== point + 1 || next + 1 >= block.end || point - 2 < block.start) return false
  const isLower = (at: number): boolean => isLetter(text.charCodeAt(at)) && text[at] !== text[at]!.toUpperCase()
  const isUpper = (at: number): boolean => isLetter(text.charCodeAt(at)) && text[at] !== text[at]!.toLowerCase()
  if (!isLower(point - 1) || !isLower(point - 2) || !isUpper(next)) return false
  return isLower(next + 1) || isSpace(text.charCodeAt(next + 1)) || text[next + 1] === '’' || text[next + 1] === "'"
}

function isAbbreviation(text: string, point: number, next: number, block: Span, upper: boolean): boolean {
  const lowest = Math.max(block.start, point - longestAbbreviation)
  let from = point
  while (from > lowest && (isLetter(text.charCodeAt(from - 1)) || text[from - 1] === '.' || text[from - 1] === '-')) from--
  if (from === point || (from === lowest && from > block.start)) return false
  const raw = text.slice(from, point)
  const word = raw.toLowerCase()
  const initial = raw.length === 1 && raw !== word
  if (!initial && beforeName.has(word)) return upper || isDigit(text.charCodeAt(next))
  if (!initial && !mayEnd.has(word) && !/^\p{L}(?:\.-?\p{L})+$/u.test(word)) return false
  if (!upper) return isDigit(text.charCodeAt(next))
  if (initial && (raw === 'M' || raw === 'P')) return true
  return !starters.has(wordAt(text, next, block.end))
}

function wordAt(text: string, at: number, stop: number): string {
  let end = at
  while (end < stop && end < at + 14 && isLetter(text.charCodeAt(end))) end++
  if (text[end] === '’' || text[end] === "'") end++
  return text.slice(at, end).toLowerCase().replace('’', "'")
}

/** A blank line, or a new line that begins a list entry or a table row. */
function isParagraphBreak(text: string, at: number, stop: number): boolean {
  let i = at + 1
  while (i < stop && text.charCodeAt(i) !== 0x0a && isSpace(text.charCodeAt(i))) i++
  const code = text.charCodeAt(i)
  if (i >= stop || code === 0x0a) return true
  if (code === 0x2022 || code === 0x7c) return true
  return (code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2a) && isSpace(text.charCodeAt(i + 1))
}
