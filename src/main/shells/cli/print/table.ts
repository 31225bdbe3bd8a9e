import type { Style } from './style.ts'

export interface Column {
  readonly title: string
  readonly align?: 'right'
  /** Gives way when the table is wider than the terminal. */
  readonly gives?: true
}

const gap = '  '
const narrowest = 10
const graphemes = new Intl.Segmenter()
const signs = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment)
const widthOf = (text: string): number => signs(text).length
const cut = (text: string, width: number): string => (widthOf(text) <= width ? text : `${signs(text).slice(0, Math.max(1, width - 1)).join('')}…`)

/** Rows under their titles, aligned; the columns that give way are shortened, so that a row stays a line. */
export function toTable(columns: readonly Column[], rows: readonly (readonly string[])[], style: Style): string {
  const cells = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()))
  const natural = columns.map((column, i) => Math.max(widthOf(column.title), ...cells.map((row) => widthOf(row[i] ?? ''))))
  const widths = fitted(natural, columns, style.columns)
  const line = (row: readonly string[]): string =>
    columns.map((column, i) => {
      const cell = cut(row[i] ?? '', widths[i] ?? 0)
      const space = ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell)))
      return column.align === 'right' ? space + cell : cell + space
    }).join(gap).trimEnd()
  return [style.quiet(line(columns.map(({ title }) => title))), ...cells.map(line)].join('\n')
}

/** Takes what is too much from whichever of the giving columns is widest, so that short ones stay whole. */
function fitted(natural: readonly number[], columns: readonly Column[], room: number | null): readonly number[] {
  const widths = [...natural]
  const total = (): number => widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1))
  while (room !== null && total() > room) {
    const widest = columns.reduce((best, column, i) => (column.gives && (widths[i] ?? 0) > (widths[best] ?? 0) ? i : best), columns.findIndex(({ gives }) => gives))
    if (widest < 0 || (widths[widest] ?? 0) <= narrowest) break
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}
