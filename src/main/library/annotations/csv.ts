import { toLocator, type ColourNames, type ExportedAnnotation } from './exported.ts'
import type { ExportWords } from './words.ts'

/** A table as RFC 4180 has it (CRLF, quotes doubled), with a byte order mark, without which spreadsheets misread accents. */
export function toCsv(annotations: readonly ExportedAnnotation[], words: ExportWords, colours: ColourNames): string {
  const rows = annotations.map((one) => {
    const { annotation, source } = one
    return [
      source.title, source.outlet ?? '', source.published ?? '', annotation.exact, annotation.note, annotation.tags.join('; '), colours[annotation.colour] ?? words.colour[annotation.colour],
      words.state[annotation.state], toLocator(one) ?? '', source.address ?? '', source.fileName, annotation.createdAt, annotation.updatedAt,
    ]
  })
  return toCsvText([words.columns, ...rows])
}
export const toCsvText = (rows: readonly (readonly string[])[]): string => `\ufeff${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`

/** A spreadsheet takes a cell that begins so for a formula; an apostrophe before it makes it text. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r]/

function toCell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
