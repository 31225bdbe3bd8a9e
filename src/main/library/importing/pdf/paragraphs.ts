import { toRowLine, type Line } from '../lay-out-lines.ts'
import { parseMetadata } from '../metadata.ts'
import { joinWords, type Joined } from './hyphens.ts'
import { median, type PrintedLine } from './reading-order.ts'

/** A place in a line: the `offset`th character of the `line`th. */
export interface LineStart {
  readonly line: number
  readonly offset: number
}

interface Paragraphs {
  readonly lines: readonly Line[]
  /** Where each page begins. */
  readonly pageStarts: readonly LineStart[]
  /** How many words that were cut at a line's end were made whole. */
  readonly hyphens: number
}

interface Column {
  readonly left: number
  readonly width: number
}

interface Open {
  readonly lines: PrintedLine[]
  /** The page of each of the lines. */
  readonly pages: number[]
}

const bullet = /^(?:[•‣◦▪■●▸►➢·]\s*|[–—*-]\s+)(?=\S)/u
const numbered = /^(?:\d{1,3}[.)]|[a-z]\))\s+\S/u
const sentenceEnd = /[.!?…:»”")\]][\s»”")\]]*$/u

/** Lines put together into what they were before they were set: paragraphs, headings, items of lists, rows of tables. */
export function toParagraphs(pages: readonly (readonly PrintedLine[])[]): Paragraphs {
  const all = pages.flat()
  const body = bodySize(all)
  const leading = usualLeading(all)
  const groups: Open[] = []
  pages.forEach((page, number) => {
    const columns = measureColumns(page)
    page.forEach((line, i) => {
      const before = page[i - 1] ?? null
      const last = groups.at(-1)
      const isNext = last !== undefined && continues(last, before, line, columns.get(line.region)!, body, leading)
      if (isNext) {
        last.lines.push(line)
        last.pages.push(number)
      } else groups.push({ lines: [line], pages: [number] })
    })
  })
  const whole = new Set(all.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)+/gu) ?? []))
  let hyphens = 0
  const sizes = headingSizes(groups, body)
  const font = bodyFont(all)
  const pageStarts = new Map<number, LineStart>()
  const lines = groups.map((group, at): Line => {
    const [first] = group.lines
    const begin = (page: number, offset: number): unknown => pageStarts.has(page) || pageStarts.set(page, { line: at, offset })
    begin(group.pages[0]!, 0)
    if (first!.cells) return toRowLine(first!.cells, false)
    const joined: Joined = joinWords(group.lines.map(({ text }) => text), whole)
    hyphens += joined.hyphens
    const plain = toLine(joined.text, group, sizes)
    const line: Line = plain.type !== 'heading' && standsOut(group, groups[at + 1], joined.text, body, font) ? { type: 'heading', level: Math.min(6, sizes.length + 1), text: joined.text } : plain
    group.pages.forEach((page, i) => begin(page, Math.max(0, joined.starts[i]! - (joined.text.length - line.text.length))))
    return line
  })
  return { lines: markHeads(lines), pageStarts: fill(pages.length, pageStarts, lines.length), hyphens }
}

/** An empty page begins where the next one does, and the last ones at the end. */
function fill(pages: number, starts: ReadonlyMap<number, LineStart>, lines: number): LineStart[] {
  const filled: LineStart[] = []
  for (let page = pages - 1; page >= 0; page -= 1) filled.unshift(starts.get(page) ?? filled[0] ?? { line: lines, offset: 0 })
  return filled
}

function continues(group: Open, before: PrintedLine | null, line: PrintedLine, column: Column, body: number, leading: number): boolean {
  const last = group.lines.at(-1)!
  if (line.cells || last.cells || bullet.test(line.text) || Math.abs(line.size - last.size) > Math.max(0.6, body * 0.06)) return false
  if (numbered.test(line.text) && (sentenceEnd.test(last.text) || numbered.test(group.lines[0]!.text))) return false
  const isHeading = last.size > body * 1.12
  // A paragraph goes on at the top of the next page or column only in the middle of a sentence.
  if (before === null || before.region !== line.region) return !isHeading && last.size <= body * 1.12 && !endsSentence(last.text) && /^[\p{Ll}\d«“"(]/u.test(line.text)
  const step = line.y - before.y
  if (step > Math.max(leading, line.size * 1.15) * 1.35 || step < -line.size) return false
  if (isHeading) return true
  const { left, width } = column
  const isIndented = line.x > left + line.size * 0.8 && last.x < left + line.size * 0.4
  const isShort = last.x + last.width < left + width * 0.86
  // A line left half empty before a capital: the next item, the next address, the next verse.
  const isLoose = last.x + last.width < left + width * 0.6 && /^[\p{Lu}«“]/u.test(line.text)
  if (isLoose) return false
  return !(isIndented && !bullet.test(group.lines[0]!.text) && !numbered.test(group.lines[0]!.text)) && !(isShort && endsSentence(last.text))
}

const endsSentence = (text: string): boolean => sentenceEnd.test(text)

/** Where each column of a page begins, and how wide it is. */
function measureColumns(page: readonly PrintedLine[]): ReadonlyMap<number, Column> {
  const edges = new Map<number, { left: number; right: number }>()
  for (const { region, x, width } of page) {
    const edge = edges.get(region) ?? { left: Infinity, right: -Infinity }
    edges.set(region, { left: Math.min(edge.left, x), right: Math.max(edge.right, x + width) })
  }
  return new Map([...edges].map(([region, { left, right }]) => [region, { left, width: right - left }]))
}

/** The size in which most characters are set. */
function bodySize(lines: readonly PrintedLine[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines) counts.set(Math.round(size * 2) / 2, (counts.get(Math.round(size * 2) / 2) ?? 0) + text.length)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

function usualLeading(lines: readonly PrintedLine[]): number {
  const steps = lines.flatMap((line, i) => {
    const before = lines[i - 1]
    const step = before && before.region === line.region ? line.y - before.y : 0
    return step > line.size * 0.8 && step < line.size * 2 ? [step] : []
  })
  return median(steps)
}

/** The font in which most characters are set. */
function bodyFont(lines: readonly PrintedLine[]): string {
  const counts = new Map<string, number>()
  for (const { font, text } of lines) counts.set(font, (counts.get(font) ?? 0) + text.length)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

/** A heading of the text's own size: a short line in a font of its own, no sentence, no byline, with plain text behind it. */
function standsOut(group: Open, next: Open | undefined, text: string, body: number, font: string): boolean {
  const [first] = group.lines
  const isApart = first!.font !== '' && first!.font !== font && group.lines.every((line) => line.font === first!.font && line.size >= body * 0.96)
  if (!isApart || text.length > 90 || group.lines.length > 2 || endsSentence(text) || /[,;]$/u.test(text) || bullet.test(text) || parseMetadata(text)) return false
  return next !== undefined && next.lines[0]!.font === font && next.lines.reduce((sum, line) => sum + line.text.length, 0) >= 80
}

/** The sizes larger than the text's, largest first: the levels of the headings. */
const headingSizes = (groups: readonly Open[], body: number): readonly number[] =>
  [...new Set(groups.map(({ lines }) => Math.round(lines[0]!.size)).filter((size) => size > body * 1.12))].toSorted((a, b) => b - a)

function toLine(text: string, group: Open, sizes: readonly number[]): Line {
  const level = sizes.indexOf(Math.round(group.lines[0]!.size)) + 1
  if (level > 0 && text.length <= 300) return { type: 'heading', level: Math.min(6, level), text }
  if (bullet.test(text)) return { type: 'list-item', text: text.replace(bullet, '') }
  return { type: numbered.test(text) ? 'list-item' : 'paragraph', text }
}

/** The first of several rows is the table's head when none of its cells is a number. */
const markHeads = (lines: readonly Line[]): Line[] =>
  lines.map((line, i) => (line.cells && lines[i - 1]?.type !== 'table-row' && lines[i + 1]?.type === 'table-row' && !line.cells.some((cell) => /^\d/u.test(cell)) ? { ...line, header: true } : line))
