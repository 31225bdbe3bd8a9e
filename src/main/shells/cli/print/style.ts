import type { Terminal } from '../terminal.ts'

/** How things are set off from each other: by colour for a person at a terminal, by plain signs everywhere else. */
export interface Style {
  readonly columns: number | null
  heading(text: string): string
  quiet(text: string): string
  /** A stretch of a sentence that matters. */
  lit(text: string): string
}

const sgr = (on: number, off: number) => (text: string): string => (text === '' ? '' : `\x1b[${on}m${text}\x1b[${off}m`)
const plain = (text: string): string => text

export function createStyle({ columns, hasColour }: Pick<Terminal, 'columns' | 'hasColour'>): Style {
  return hasColour
    ? { columns, heading: sgr(1, 22), quiet: sgr(2, 22), lit: sgr(33, 39) }
    : { columns, heading: plain, quiet: plain, lit: (text) => `[${text}]` }
}
