import type { Budget } from '../limits.ts'

const separators = [',', ';', '\t', '|'] as const

/** The sign between the columns: the one that the first lines have most, outside quotes and alike often; null when none. */
export function findSeparator(text: string): string | null {
  const head = text.slice(0, 65_536)
  let best: { readonly sign: string; readonly columns: number } | null = null
  for (const sign of separators) {
    const rows = [...toRows(head, sign, 12)]
    const columns = rows[0]?.length ?? 0
    // The last row may be cut off.
    const whole = head.length < text.length && rows.length > 1 ? rows.slice(0, -1) : rows
    const alike = whole.filter((row) => row.length === columns).length
    if (columns >= 2 && alike >= whole.length * 0.6 && columns > (best?.columns ?? 0)) best = { sign, columns }
  }
  return best?.sign ?? null
}

/** The rows of a table as RFC 4180 has them: quotes around what holds separators or line ends, doubled where they are meant. Empty lines are no rows. */
export function* toRows(text: string, separator: string, most = Infinity, budget?: Budget): Generator<string[]> {
  let at = text.codePointAt(0) === 0xfeff ? 1 : 0
  for (let count = 0; at < text.length && count < most; ) {
    const row: string[] = []
    let ended = false
    while (!ended) {
      const cell = text[at] === '"' ? quoted(text, at + 1) : bare(text, at, separator)
      row.push(cell.value)
      at = cell.end
      ended = text[at] !== separator
      at += ended ? (text.startsWith('\r\n', at) ? 2 : 1) : 1
      if (row.length > 2_000) ended = true
    }
    if (count % 500 === 0) budget?.checkTime()
    if (row.length === 1 && row[0]!.trim() === '') continue
    count += 1
    yield row
  }
}

interface Cell {
  readonly value: string
  /** Where the separator or line end behind it stands. */
  readonly end: number
}

function quoted(text: string, from: number): Cell {
  let at = from
  for (;;) {
    const end = text.indexOf('"', at)
    // A quote that is never closed runs to the end of the file.
    if (end < 0) return { value: text.slice(from).replaceAll('""', '"'), end: text.length }
    if (text[end + 1] !== '"') {
      const rest = bareEnd(text, end + 1)
      return { value: text.slice(from, end).replaceAll('""', '"'), end: rest }
    }
    at = end + 2
  }
}

/** What stands between a closing quote and the next separator or line end is no part of anything. */
const bareEnd = (text: string, from: number): number => {
  let at = from
  while (at < text.length && text[at] === ' ') at += 1
  return at
}

function bare(text: string, from: number, separator: string): Cell {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
  return { value: text.slice(from, at).trim(), end: at }
}
