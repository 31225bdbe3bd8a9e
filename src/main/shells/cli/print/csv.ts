/** A spreadsheet takes a cell that begins like a formula for one, and runs it; nothing that comes out of an article may. */
const harmless = (cell: string | number): string => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell))
const quote = (cell: string): string => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Rows as CSV. For a file or another program it begins with the mark by which spreadsheets know UTF-8; at a terminal that would only be noise. */
export const toCsv = (rows: readonly (readonly (string | number)[])[], isForPrograms: boolean): string =>
  `${isForPrograms ? '\uFEFF' : ''}${rows.map((row) => row.map((cell) => quote(harmless(cell))).join(',')).join('\r\n')}\r\n`
