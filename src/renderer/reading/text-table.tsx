import type { ReactNode } from 'react'
import type { Span } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import type { BlockMarks } from './text-marks.ts'
import styles from './blocks.module.css'

export interface TableProps {
  readonly rows: readonly BlockMarks[]
  readonly text: string
  /** A stretch of text with what is lit in it. */
  readonly lit: (marks: BlockMarks, span: Span) => ReactNode
}

const cellsOf = ({ block }: BlockMarks): readonly Span[] => block.cells ?? [block]
/** A number with what goes with it: a sign, a currency, a unit of a few letters. */
const numeric = /^[^\p{L}\d]{0,3}\d[\d\s.,'’]*\s*[%€$£]?\s*\p{L}{0,4}\.?$/u

/** Rows as a table, which scrolls by itself where it is wider than the text. Columns of numbers stand under one another by their ends. */
export function Table({ rows, text, lit }: TableProps) {
  const { say } = useWords()
  const head = rows[0]?.block.header ? rows[0] : null
  const body = head ? rows.slice(1) : rows
  const width = Math.max(...rows.map((row) => cellsOf(row).length))
  const numbers = Array.from({ length: width }, (_, column) => {
    const words = body.flatMap((row) => text.slice(cellsOf(row)[column]?.start ?? 0, cellsOf(row)[column]?.end ?? 0).trim() || [])
    return words.length > 0 && words.every((word) => numeric.test(word))
  })
  // What stands first in a row names it, unless it is a number like the others.
  const isNamed = head !== null && width > 1 && !numbers[0]
  const align = (column: number) => ({ 'data-number': numbers[column] || undefined })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls, and what scrolls must be reachable by keyboard
    <div className={styles.tableScroll} role="region" aria-label={say('reading.table')} tabIndex={0}>
      <table className={styles.table}>
        {head && <thead><tr>{cellsOf(head).map((cell, i) => <th key={i} scope="col" {...align(i)}>{lit(head, cell)}</th>)}</tr></thead>}
        <tbody>
          {body.map((row) => (
            <tr key={row.block.start}>
              {cellsOf(row).map((cell, i) => (isNamed && i === 0 ? <th key={i} scope="row">{lit(row, cell)}</th> : <td key={i} {...align(i)}>{lit(row, cell)}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
