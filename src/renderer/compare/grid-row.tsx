import { memo } from 'react'
import type { CompareRow, CompareSource } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { documentsOf } from './answers.ts'
import { BesideAnswer, SharedAnswer, SourceAnswers } from './cell-content.tsx'
import { cellsOf, type GridLayout, type Line } from './grid-lines.ts'
import { QuestionCell } from './question-cell.tsx'
import styles from './compare-grid.module.css'

/** The columns in sight. */
export interface ColumnSpan {
  readonly from: number
  readonly to: number
  /** In pixels: what is left out before them. */
  readonly before: number
  readonly column: number
}
export interface GridRowProps {
  readonly row: CompareRow
  readonly index: number
  /** The number of its first line in the table. */
  readonly line: number
  readonly layout: GridLayout
  readonly sources: readonly CompareSource[]
  readonly span: ColumnSpan
  readonly withBeside: boolean
  /** Null: it is not the row that is open; 0: no source of it in particular. */
  readonly openDocument: number | null
  readonly isSelected: boolean
  readonly onSelect: (row: string, extend?: boolean) => void
  /** The cell one stands on, where it is one of these: `line column`. */
  readonly spot: string | null
}

/** One question with its answers, and under it, apart, what only stands beside them. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, index, line, withBeside, openDocument, isSelected, onSelect, spot } = props
  const { say } = useWords()
  const tab = (own: string) => (spot === own ? 0 : -1)
  const agreement = row.class ?? 'single'
  return (
    <>
      <div
        role="row" aria-rowindex={index * 2 + 2} aria-selected={isSelected} className={styles.row} data-open={openDocument !== null || undefined}
        data-agreement={agreement}
      >
        <div role="rowheader" aria-colindex={1} className={styles.question} data-spot={`${line} 0`} tabIndex={tab(`${line} 0`)}>
          <QuestionCell row={row} isSelected={isSelected} onSelect={(extend) => onSelect(row.key, extend)} />
        </div>
        <LineCells {...props} part="said" line={line} />
      </div>
      {withBeside && (
        <div role="row" aria-rowindex={index * 2 + 3} className={styles.besideRow} data-open={openDocument !== null || undefined}>
          <div role="rowheader" aria-colindex={1} className={styles.besideHead} data-spot={`${line + 1} 0`} tabIndex={tab(`${line + 1} 0`)}>
            {say('compare.beside')}
          </div>
          <LineCells {...props} part="beside" line={line + 1} />
        </div>
      )}
    </>
  )
})

function LineCells({ row, line, part, layout, sources, span, openDocument, spot }: GridRowProps & { readonly part: Line['part'] }) {
  const { say } = useWords()
  const cells = cellsOf(row, part, layout, sources)
  const tab = (column: number) => (spot === `${line} ${column}` ? 0 : -1)
  if (layout === 'answer') {
    return (
      <div className={styles.cards} role="presentation">
        {cells.map(({ column, statements, why }) => (
          <div
            key={column} role="gridcell" className={styles.card} data-part={part} data-spot={`${line} ${column}`} tabIndex={tab(column)}
            data-open={statements.some(({ document }) => document === openDocument) || undefined}
          >
            {why ? <BesideAnswer statements={statements} why={why[0]!} /> : <SharedAnswer statements={statements} of={documentsOf(row.statements)} />}
          </div>
        ))}
      </div>
    )
  }
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]))
  return (
    <>
      <div className={styles.gap} role="presentation" style={{ width: span.before }} />
      {sources.slice(span.from, span.to).map(({ document }, i) => {
        const column = span.from + i + 1
        const cell = byColumn.get(column)
        return (
          <div
            key={document} role="gridcell" aria-colindex={column + 1} className={styles.cell} data-part={part}
            data-empty={!cell || undefined} data-spot={`${line} ${column}`} tabIndex={tab(column)}
            data-open={(cell && document === openDocument) || undefined}
          >
            {cell && <SourceAnswers statements={cell.statements} {...(cell.why ? { why: cell.why } : {})} />}
            {!cell && part === 'said' && <span className={styles.none}>{say('compare.notMentioned')}</span>}
          </div>
        )
      })}
    </>
  )
}
