import type { Fragment } from './fragments.ts'

/** A line of a page in its place in the reading. */
export interface PrintedLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  /** The cells, when the line is a row of a table. */
  readonly cells?: readonly string[]
  /** Which stretch of the page it belongs to: a column, or what goes across. */
  readonly region: number
  readonly pageHeight: number
}

interface Region {
  readonly fragments: readonly Fragment[]
}

/** The fragments of a page in the order in which one reads them: columns one after the other, rows of a table across. */
export function inReadingOrder(fragments: readonly Fragment[], pageHeight: number): PrintedLine[] {
  const regions = split({ fragments }, 0)
  return regions.flatMap((region, i) => toLines(region.fragments).map((line) => ({ ...line, region: i, pageHeight })))
}

const deepest = 24

/** Cuts where white runs from top to bottom, else where it runs across widest, until nothing is left to cut. */
function split(region: Region, depth: number): Region[] {
  const { fragments } = region
  if (fragments.length < 4 || depth > deepest) return [region]
  const gutter = findGutter(fragments)
  if (gutter !== null) {
    const left = fragments.filter(({ x, width }) => x + width / 2 < gutter)
    const right = fragments.filter(({ x, width }) => x + width / 2 >= gutter)
    if (isProse(left) && isProse(right)) return [...split({ fragments: left }, depth + 1), ...split({ fragments: right }, depth + 1)]
  }
  const cut = findCut(fragments)
  if (cut === null) return [region]
  const above = fragments.filter(({ y }) => y < cut)
  const below = fragments.filter(({ y }) => y >= cut)
  // White across is worth a cut only where it sets something free: columns that a line across had hidden.
  const parts = [...split({ fragments: above }, depth + 1), ...split({ fragments: below }, depth + 1)]
  return parts.length > 2 ? merge(parts) : [region]
}

/** Regions below each other that turned out to be one column anyway are put together again. */
function merge(parts: readonly Region[]): Region[] {
  const merged: Region[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    const isOne = last !== undefined && Math.abs(leftOf(last) - leftOf(part)) < 3 && topOf(part) >= bottomOf(last) && overlap(last, part) > 0.9
    if (isOne) merged[merged.length - 1] = { fragments: [...last.fragments, ...part.fragments] }
    else merged.push(part)
  }
  return merged
}

const leftOf = ({ fragments }: Region): number => least(fragments.map(({ x }) => x))
const rightOf = ({ fragments }: Region): number => most(fragments.map(({ x, width }) => x + width))
const topOf = ({ fragments }: Region): number => least(fragments.map(({ y }) => y))
const bottomOf = ({ fragments }: Region): number => most(fragments.map(({ y }) => y))
const overlap = (a: Region, b: Region): number => (Math.min(rightOf(a), rightOf(b)) - Math.max(leftOf(a), leftOf(b))) / Math.max(1, Math.max(rightOf(a), rightOf(b)) - Math.min(leftOf(a), leftOf(b)))
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity)
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity)

/** The middle of the widest upright strip without text that has enough on both sides; null when there is none. */
function findGutter(fragments: readonly Fragment[]): number | null {
  const size = median(fragments.map((fragment) => fragment.size))
  const sorted = fragments.toSorted((a, b) => a.x - b.x)
  let edge = -Infinity
  let best: { readonly at: number; readonly gap: number } | null = null
  for (const { x, width } of sorted) {
    const gap = x - edge
    if (edge !== -Infinity && gap > size * 0.8 && gap > (best?.gap ?? 0)) {
      const left = fragments.filter((one) => one.x < x - gap / 2).length
      if (left >= 3 && fragments.length - left >= 3) best = { at: x - gap / 2, gap }
    }
    edge = Math.max(edge, x + width)
  }
  return best?.at ?? null
}

/** Columns of prose are full of words from edge to edge; a table's columns are not. */
function isProse(fragments: readonly Fragment[]): boolean {
  const left = least(fragments.map(({ x }) => x))
  const right = most(fragments.map(({ x, width }) => x + width))
  const rows = toRows(fragments)
  const filled = median(rows.map((row) => row.at(-1)!.x + row.at(-1)!.width - row[0]!.x)) / Math.max(1, right - left)
  const letters = median(rows.map((row) => row.reduce((sum, { text }) => sum + text.length, 0)))
  return letters >= 16 && filled >= 0.6
}

/** Where to part above from below: the widest white strip across; null when lines are evenly set. */
function findCut(fragments: readonly Fragment[]): number | null {
  const sorted = fragments.toSorted((a, b) => a.y - b.y)
  let best: { readonly at: number; readonly gap: number } | null = null
  for (let i = 1; i < sorted.length; i += 1) {
    const below = sorted[i]!
    const gap = below.y - below.size - sorted[i - 1]!.y
    if (gap > below.size * 0.35 && gap > (best?.gap ?? 0)) best = { at: below.y - below.size - gap / 2 + 0.001, gap }
  }
  return best?.at ?? null
}

/** Fragments by base line, each line from left to right. */
function toRows(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = []
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && Math.abs(row[0]!.y - fragment.y) < Math.min(row[0]!.size, fragment.size) * 0.5) row.push(fragment)
    else rows.push([fragment])
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x))
}

/** White between two fragments of a line, and how wide it is in sizes of its type. */
interface Gap {
  readonly from: number
  readonly to: number
  readonly ems: number
}

const gapsOf = (row: readonly Fragment[]): Gap[] =>
  row.flatMap((part, i) => {
    const before = row[i - 1]
    return before ? [{ from: before.x + before.width, to: part.x, ems: (part.x - before.x - before.width) / part.size }] : []
  })

const meets = (gap: Gap, others: readonly Gap[] | undefined): boolean => others?.some((other) => Math.min(gap.to, other.to) - Math.max(gap.from, other.from) > 1) ?? false

/**
 * The white that parts columns of a table: wide, with white at the same place on the next line, and on the one after that
 * unless it is very wide. Once a table is found, narrower white on its other lines parts its cells too.
 */
function findColumns(rows: readonly (readonly Fragment[])[]): Gap[][] {
  const all = rows.map(gapsOf)
  const wide = all.map((gaps) => gaps.filter(({ ems }) => ems > 0.75))
  const sure = wide.map((gaps, i) =>
    gaps.filter((gap) => {
      const near = [-1, 1].filter((step) => meets(gap, wide[i + step]))
      return near.length === 2 || (gap.ems > 2 && near.length === 1) || near.some((step) => meets(gap, wide[i + 2 * step]))
    }),
  )
  return all.map((gaps, i) => gaps.filter((gap) => sure[i]!.includes(gap) || (gap.ems > 0.33 && (meets(gap, sure[i - 1]) || meets(gap, sure[i + 1])))))
}

/** Fragments on one base line become one line: the cells of a table's row, or words with white between them. */
function toLines(fragments: readonly Fragment[]): Omit<PrintedLine, 'region' | 'pageHeight'>[] {
  const rows = toRows(fragments)
  const columns = findColumns(rows)
  return rows.map((row, i) => {
    const cells: string[] = []
    row.forEach((part, at) => {
      const before = row[at - 1]
      if (!before || columns[i]!.some(({ to }) => to === part.x)) cells.push(part.text)
      else cells[cells.length - 1] += `${part.x - before.x - before.width > part.size * 0.1 ? ' ' : ''}${part.text}`
    })
    const [first, last] = [row[0]!, row.at(-1)!]
    const letters = row.reduce((sum, { text }) => sum + text.length, 0)
    const size = row.reduce((sum, part) => sum + part.size * part.text.length, 0) / Math.max(1, letters)
    const isRow = cells.length >= 2 && !/^(?:[•‣◦▪■●–—*·-]|\d{1,3}[.)]|[a-z]\))$/u.test(cells[0]!)
    return { text: isRow ? cells.join(' | ') : cells.join(' '), x: first.x, y: first.y, width: last.x + last.width - first.x, size, font: row.every(({ font }) => font === first.font) ? first.font : '', ...(isRow && { cells }) }
  })
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
