import { withoutRepeats } from './offsets.ts'
import type { OffsetMap } from './reader.ts'

export interface NormalisedText {
  readonly text: string
  /** Normalised → given, in UTF-16 units. */
  readonly offsets: OffsetMap
}

/** Unicode composed (NFC) and line ends made \n; nothing else is touched, and every offset can be traced back. */
export function normalise(given: string): NormalisedText {
  if (!given.includes('\r') && given === given.normalize('NFC')) return { text: given, offsets: [[0, 0]] }
  const parts: string[] = []
  const pairs: [number, number][] = [[0, 0]]
  let stored = 0
  let source = 0
  const keep = (part: string, sourceLength: number): void => {
    parts.push(part)
    stored += part.length
    source += sourceLength
    if (part.length !== sourceLength) pairs.push([stored, source])
  }
  // Nothing composes with a line end, so each line can be composed by itself, and most need nothing.
  for (const found of given.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    const line = found[1]!
    const end = found[2]!
    const composed = line.normalize('NFC')
    if (composed === line) keep(line, line.length)
    else for (const [part, length] of composePieces(line, composed)) keep(part, length)
    if (end) keep('\n', end.length)
  }
  return { text: parts.join(''), offsets: withoutRepeats(pairs) }
}

/** More marks than this on one character are a game, and not worth being exact inside. */
const mostMarks = 24

/** A character with the marks (or Hangul vowels and finals) that may melt into it; or one that composition may replace by itself. */
const meltable = /[^](?:[\p{M}\u1160-\u11ff])+|[\u0340-\u{10ffff}]/gu

/** The line cut so finely that each piece composes by itself, with the length each had before. */
function composePieces(line: string, composed: string): [string, number][] {
  const pieces: [string, number][] = []
  let from = 0
  for (const found of line.matchAll(meltable)) {
    const piece = found[0]
    const melted = piece.normalize('NFC')
    if (melted.length === piece.length && melted === piece) continue
    if (found.index > from) pieces.push([line.slice(from, found.index), found.index - from])
    pieces.push(...splitMelted(piece, melted))
    from = found.index + piece.length
  }
  if (from < line.length) pieces.push([line.slice(from), line.length - from])
  // Scripts whose letters compose without being marks: rare enough that the line's two ends are precision enough.
  return pieces.map(([piece]) => piece).join('') === composed ? pieces : [[composed, line.length]]
}

/** A character under many marks, of which some melted into it and some only follow: cut wherever both halves stay what they are together. */
function splitMelted(piece: string, melted: string): [string, number][] {
  const parts: [string, number][] = []
  let rest = piece
  let whole = melted
  for (let at = 1; at < rest.length && piece.length <= mostMarks; at += 1) {
    const first = rest.slice(0, at).normalize('NFC')
    if (first + rest.slice(at).normalize('NFC') !== whole) continue
    parts.push([first, at])
    rest = rest.slice(at)
    whole = whole.slice(first.length)
    at = 0
  }
  return [...parts, [whole, rest.length]]
}
