import type { TermRow, TermTable } from '../../shared/contract/search.ts'

/** A table of cells, to be written as a file or put on the clipboard. */
export type Sheet = readonly (readonly (string | number)[])[]

export const placesOf = ({ counts }: TermRow): number => counts.reduce((sum, count) => sum + count, 0)

export interface SheetWords {
  readonly term: string
  readonly articles: string
  readonly places: string
  readonly problem: string
  /** Of a problem, in the person's language. */
  readonly tell: (problem: NonNullable<TermRow['problem']>) => string
}

/** Every term and every article, whatever the window shows of them: a line of heads, then a line a term. */
export function toSheet({ documents, rows }: TermTable, words: SheetWords): Sheet {
  const hasProblems = rows.some(({ problem }) => problem !== null)
  const heads = documents.map(({ title, outlet, published }) => [title, outlet, published].filter(Boolean).join(' · '))
  const lines = rows.map((row) => [
    row.term, row.documents, placesOf(row), ...documents.map((_, i) => row.counts[i] ?? 0),
    ...(hasProblems ? [row.problem ? words.tell(row.problem) : ''] : []),
  ])
  return [[words.term, words.articles, words.places, ...heads, ...(hasProblems ? [words.problem] : [])], ...lines]
}

/** A spreadsheet takes a cell that begins like a formula for one, and runs it; an article's title must not be able to. */
const harmless = (cell: string | number): string => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell))

/** As CSV with its byte order mark, by which spreadsheets know UTF-8; the sign between cells is the one they expect in the language. */
export function toCsv(sheet: Sheet, separator: ',' | ';'): string {
  const quote = (text: string) => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return `\uFEFF${sheet.map((line) => line.map((cell) => quote(harmless(cell))).join(separator)).join('\r\n')}\r\n`
}

/** As the clipboard carries tables: tabs between cells. */
export const toTabbed = (sheet: Sheet): string =>
  sheet.map((line) => line.map((cell) => harmless(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n')
