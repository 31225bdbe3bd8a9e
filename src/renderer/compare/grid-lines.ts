import type { CompareRow, CompareSource, Statement } from '../../shared/contract/compare.ts'
import type { DocumentId, Sentence } from '../../shared/model.ts'
import { answerKey, toAnswers } from './answers.ts'

/** One column a source, or one card an answer: legible with five sources, and with fifty. */
export type GridLayout = 'source' | 'answer'
/** A row has a line of what answers it and, where there is any, one of what only stands beside it. */
export interface Line {
  readonly row: number
  readonly part: 'said' | 'beside'
}
export interface LineCell {
  /** From 1; 0 is the question. */
  readonly column: number
  readonly statements: readonly Statement[]
  /** Why it stands beside, one a statement. */
  readonly why?: readonly Sentence[]
}

export function toLines(rows: readonly CompareRow[], withBeside: boolean): readonly Line[] {
  return rows.flatMap(({ beside }, row): Line[] => [{ row, part: 'said' }, ...(withBeside && beside.length > 0 ? [{ row, part: 'beside' } as const] : [])])
}

/** The cells of a line that have something in them. */
export function cellsOf(row: CompareRow, part: Line['part'], layout: GridLayout, sources: readonly CompareSource[]): readonly LineCell[] {
  if (layout === 'answer') {
    if (part === 'said') return toAnswers(row.statements).map(({ statements }, i) => ({ column: i + 1, statements }))
    const alike = Map.groupBy(row.beside, ({ statement, why }) => `${answerKey(statement)} ${why.en}`)
    return [...alike.values()].map((own, i) => ({ column: i + 1, statements: own.map(({ statement }) => statement), why: own.map(({ why }) => why) }))
  }
  const columns = columnsOf(sources)
  const at = (document: DocumentId): number => columns.get(document) ?? -1
  if (part === 'said') {
    const said = [...Map.groupBy(row.statements, ({ document }) => at(document))].filter(([column]) => column > 0)
    return said.map(([column, statements]) => ({ column, statements }))
  }
  return [...Map.groupBy(row.beside, ({ statement }) => at(statement.document))].filter(([column]) => column > 0)
    .map(([column, own]) => ({ column, statements: own.map(({ statement }) => statement), why: own.map(({ why }) => why) }))
}

const known = new WeakMap<readonly CompareSource[], ReadonlyMap<DocumentId, number>>()
function columnsOf(sources: readonly CompareSource[]): ReadonlyMap<DocumentId, number> {
  const found = known.get(sources) ?? new Map(sources.map(({ document }, i) => [document, i + 1]))
  known.set(sources, found)
  return found
}

export interface Spot {
  readonly line: number
  readonly column: number
}
/** Line -1 is the head of the table. */
export interface GridShape {
  readonly lines: number
  readonly columnsAt: (line: number) => number
  readonly page: number
}

/** Where a key leads; null: it is none of the table's. */
export function moveSpot(spot: Spot, key: string, shape: GridShape): Spot | null {
  const to = (line: number, column: number): Spot => {
    const within = Math.min(Math.max(line, -1), shape.lines - 1)
    return { line: within, column: Math.min(Math.max(column, 0), shape.columnsAt(within)) }
  }
  switch (key) {
    case 'ArrowDown': return to(spot.line + 1, spot.column)
    case 'ArrowUp': return to(spot.line - 1, spot.column)
    case 'ArrowRight': return to(spot.line, spot.column + 1)
    case 'ArrowLeft': return to(spot.line, spot.column - 1)
    case 'PageDown': return to(spot.line + shape.page, spot.column)
    case 'PageUp': return to(Math.max(spot.line - shape.page, 0), spot.column)
    case 'Home': return to(spot.line, 0)
    case 'End': return to(spot.line, Number.MAX_SAFE_INTEGER)
    default: return null
  }
}
