import type { Block, Span } from '../../../shared/model.ts'
import { trimSpan, type Unit } from './text-lines.ts'

const tellingRows = 24
const ruleLine = /^[\s|:+=-]*-{2,}[\s|:+=-]*$/u

/** Whether a line only draws the rule under a table's head, or frames a table. */
export const isTableRule = (line: string): boolean => line.length < 2_000 && ruleLine.test(line) && /[|+]/u.test(line)

/**
 * The table that begins at `units[at]`, as rows, and how many units it takes; null when none begins there. A table is
 * two rows or more with the same separator and nearly as many cells; a lone line with a bar in it is only a line.
 */
export function tableAt(text: string, units: readonly Unit[], at: number): { readonly rows: Block[]; readonly units: number } | null {
  const first = units[at]
  if (!first || first.lines.length > 1) return null
  const separator = text.slice(first.start, first.end).includes('|') ? '|' : '\t'
  const rows: { cells: Span[]; start: number; end: number }[] = []
  let ruled = -1
  let taken = 0
  for (; at + taken < units.length; taken += 1) {
    const unit = units[at + taken]!
    if (unit.lines.length > 1 || (taken > 0 && unit.apart)) break
    const line = text.slice(unit.start, unit.end)
    if (isTableRule(line)) {
      if (ruled < 0) ruled = rows.length
      continue
    }
    if (!line.includes(separator)) break
    rows.push({ start: unit.start, end: unit.end, cells: splitCells(text, unit, separator) })
    if (rows.length === 1 && ruled < 0 && rows[0]!.cells.length < 2 && !isRuleAt(text, units[at + 1])) return null
    // What does not look like a table after so many rows is none; else every line of a long run would look through all the others.
    if (rows.length === tellingRows && !isTable(rows.map(({ cells }) => cells.length), ruled, separator)) return null
  }
  return isTable(rows.map(({ cells }) => cells.length), ruled, separator)
    ? { rows: rows.map((row, i) => toRow(row, ruled === 1 && i === 0)).filter(({ start, end }) => end > start), units: taken }
    : null
}

const isRuleAt = (text: string, unit: Unit | undefined): boolean => unit !== undefined && isTableRule(text.slice(unit.start, unit.end))

function isTable(counts: readonly number[], ruled: number, separator: string): boolean {
  const first = counts[0] ?? 0
  if (ruled >= 0 && separator === '|') return counts.length >= 1 && first >= 1
  const alike = counts.filter((count) => Math.abs(count - first) <= 1).length >= counts.length * 0.8
  if (!alike || counts.length < 2) return false
  return separator === '|' ? first >= 3 || (first === 2 && counts.length >= 3) : first >= 3 || (first === 2 && counts.length >= 4)
}

/** The cells of one row without the white space around them; the bars that open and close a row make no cells. */
function splitCells(text: string, row: Span, separator: string): Span[] {
  const cells: Span[] = []
  let from = row.start
  for (let at = row.start; at <= row.end; at += 1) {
    if (at < row.end && (text[at] !== separator || text[at - 1] === '\\')) continue
    cells.push(trimSpan(text, { start: from, end: at }))
    from = at + 1
  }
  if (separator === '|') {
    if (cells.length > 1 && text[row.start] === '|') cells.shift()
    if (cells.length > 1 && text[row.end - 1] === '|') cells.pop()
  }
  return cells
}

/** From the first cell to the last: the bars around a row are drawing, not text. A row of empty cells is empty. */
function toRow({ cells, start, end }: Span & { readonly cells: readonly Span[] }, header: boolean): Block {
  const first = cells[0]?.start ?? start
  const isEmpty = cells.every((cell) => cell.end === cell.start)
  return { type: 'table-row', start: first, end: isEmpty ? first : Math.max(first, cells.at(-1)?.end ?? end), cells, ...(header && { header: true }) }
}
