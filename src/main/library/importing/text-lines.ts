import type { Span } from '../../../shared/model.ts'

/** A line with something on it, without the white space around it. */
export interface Line extends Span {
  /** Whether an empty line (or the text's beginning) lies before it. */
  readonly apart: boolean
}

/** Lines that belong together as they stand: a paragraph that was wrapped by hand or by program, or a single line. */
export interface Unit extends Span {
  readonly lines: readonly Line[]
  readonly apart: boolean
}

export function findLines(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  let from = 0
  while (from <= text.length) {
    const found = text.indexOf('\n', from)
    const until = found < 0 ? text.length : found
    const span = trimSpan(text, { start: from, end: until })
    if (span.end > span.start) {
      lines.push({ ...span, apart })
      apart = false
    } else apart = true
    from = until + 1
  }
  return lines
}

/** `span` without the white space at its ends; empty at its start when there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text, start)) start += 1
  while (end > start && isSpace(text, end - 1)) end -= 1
  return { start, end }
}

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code <= 32 || code === 0xa0 || code === 0xfeff || (code > 0x2000 && code < 0x3001 && /[\s\u200b\u2060]/u.test(text[at]!))
}

const standsAlone = /^(?:[-–—•▪◦*·‣●○■>|#]|\d{1,3}[.)]\s)|[|\t]/u
const widest = 130
const narrowest = 36

/**
 * Lines put together into units. Whether the text is hard-wrapped is decided once for the whole text: in wrapped text
 * a line ends because the next word would not have fitted, and in text with a paragraph a line that is mere chance.
 */
export function toUnits(text: string, lines: readonly Line[]): Unit[] {
  const width = wrapWidth(text, lines)
  const units: { start: number; end: number; apart: boolean; lines: Line[] }[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const unit = units.at(-1)
    if (unit && before && !line.apart && width > 0 && goesOn(text, before, line, width)) {
      unit.lines.push(line)
      unit.end = line.end
    } else units.push({ ...line, lines: [line] })
  })
  return units
}

/** The width a hard-wrapped text was wrapped at, or 0 when its lines are paragraphs. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const pairs = lines.flatMap((line, i) => (i > 0 && !line.apart && !isAlone(text, line) ? [[lines[i - 1]!, line] as const] : []))
  if (pairs.length === 0) return 0
  const lengths = pairs.map(([before]) => before.end - before.start).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)]!
  if (width > widest || width < narrowest) return 0
  // In wrapped text hardly a line is longer than the width; short lines above long paragraphs are a title and a byline.
  const longer = lines.filter((line) => line.end - line.start > width * 1.25).length
  if (longer > lines.length * 0.05 + 1 || (lines.length < 20 && longer > 0)) return 0
  const full = pairs.filter(([before, line]) => fills(text, before, line, width))
  const inside = full.filter(([before, line]) => !endsSentence(text, before) || /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)))
  if (pairs.length < 3) return inside.length === pairs.length && pairs.every(([, line]) => /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))) ? width : 0
  return full.length >= pairs.length * 0.7 && inside.length >= full.length * 0.5 ? width : 0
}

const goesOn = (text: string, before: Line, line: Line, width: number): boolean => !isAlone(text, line) && !isTable(text, before) && fills(text, before, line, width)

/** Whether the first word of `line` would not have fitted on the line before; people who wrap by hand leave some room. */
function fills(text: string, before: Line, line: Line, width: number): boolean {
  const start = text.slice(line.start, Math.min(line.end, line.start + widest))
  const word = /^\S+/u.exec(start)?.[0].length ?? 0
  const slack = endsSentence(text, before) ? 0 : 10
  return before.end - before.start + 1 + word > width - slack
}

const isAlone = (text: string, line: Line): boolean => standsAlone.test(text.slice(line.start, Math.min(line.end, line.start + 400)))
const isTable = (text: string, line: Line): boolean => /[|\t]/u.test(text.slice(line.start, Math.min(line.end, line.start + 400)))
const endsSentence = (text: string, line: Line): boolean => /[.!?:…]["»”’)]*$/u.test(text.slice(Math.max(line.start, line.end - 4), line.end))
