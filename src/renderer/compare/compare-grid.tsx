import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'
import type { CompareRow, CompareSource } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { useWidth } from '../library/use-width.ts'
import { cellsOf, moveSpot, toLines, type GridLayout, type Spot } from './grid-lines.ts'
import { GridRow } from './grid-row.tsx'
import type { RowSelection } from './use-row-selection.ts'
import { SourceHead } from './source-head.tsx'
import { useGridFocus } from './use-grid-focus.ts'
import styles from './compare-grid.module.css'

export interface CompareGridProps {
  readonly rows: readonly CompareRow[]
  readonly sources: readonly CompareSource[]
  readonly layout: GridLayout
  readonly withBeside: boolean
  readonly selection: RowSelection
  /** The row and the source that are open beside the table. */
  readonly open: { readonly row: string | undefined; readonly document: number | undefined }
  readonly onOpen: (row: string, document?: number) => void
  readonly onOpenSource: (document: number) => void
  /** Keys that act: `b`, `s`, `p`, Escape; told the row one stands on. True: it was one of them. */
  readonly onKey: (key: string, row: CompareRow | undefined) => boolean
}

/** Wide enough for a sum and the words around it. */
const narrowest = 168
const widest = 300

/** Questions down, sources across. Only what is in sight exists; the arrow keys go from cell to cell. */
export function CompareGrid(props: CompareGridProps) {
  const { rows, sources, layout, withBeside, selection, open, onOpen, onOpenSource, onKey } = props
  const { say } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller, 1100)
  const question = width < 820 ? 232 : width < 1180 ? 280 : 330
  const columns = layout === 'source' ? sources.length : 1
  const share = Math.floor((width - question) / Math.max(columns, 1))
  const column = layout === 'source' ? Math.min(Math.max(share, narrowest), widest) : Math.max(width - question, 320)
  const lines = useMemo(() => toLines(rows, withBeside), [rows, withBeside])
  const [at, setAt] = useState<Spot>({ line: 0, column: 0 })
  const spot = { line: Math.min(at.line, lines.length - 1), column: at.column }

  const down = useVirtualizer({
    count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => (withBeside ? 128 : 104), getItemKey: (i) => `${layout} ${rows[i]!.key}`, overscan: 3,
    initialRect: { width: 1100, height: 700 }, scrollPaddingStart: 56,
  })
  const across = useVirtualizer({
    horizontal: true, count: columns, getScrollElement: () => scroller.current, estimateSize: () => column, overscan: 2, initialRect: { width: 1100, height: 700 },
    scrollPaddingStart: question,
  })
  useEffect(() => across.measure(), [across, column, columns])
  useEffect(() => down.measure(), [down, layout])

  const columnsAt = (line: number): number => {
    if (layout === 'source') return sources.length
    const here = lines[line]
    return here ? cellsOf(rows[here.row]!, here.part, layout, sources).length : 0
  }
  const focus = useGridFocus(scroller)
  const go = (next: Spot) => {
    setAt(next)
    const line = lines[next.line]
    if (line) down.scrollToIndex(line.row, { align: 'auto' })
    if (layout === 'source' && next.column > 0) across.scrollToIndex(next.column - 1, { align: 'auto' })
    focus(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const line = lines[spot.line]
    const row = line ? rows[line.row] : undefined
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const next = moveSpot(spot, key, { lines: lines.length, columnsAt, page: 6 })
    if (next) go(next)
    else if (key === 'Enter' || (key === ' ' && !(event.target instanceof HTMLInputElement))) {
      if (spot.line < 0 && spot.column > 0) onOpenSource(sources[spot.column - 1]!.document)
      else if (row && line) onOpen(row.key, cellsOf(row, line.part, layout, sources).find(({ column: own }) => own === spot.column)?.statements[0]?.document)
    } else if (key === 'x' && row) selection.toggle(row.key, event.shiftKey)
    else if (!onKey(key, row)) return
    event.preventDefault()
  }
  // However one came to a cell, the keys go on from it.
  const onFocus = ({ target }: FocusEvent) => {
    const own = target.closest<HTMLElement>('[data-spot]')?.dataset['spot']?.split(' ').map(Number) as [number, number] | undefined
    if (own && (own[0] !== spot.line || own[1] !== spot.column)) setAt({ line: own[0], column: own[1] })
  }
  const onClick = (event: MouseEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-spot]')
    if (!cell || !getSelection()?.isCollapsed) return
    const [line, own] = cell.dataset['spot']!.split(' ').map(Number) as [number, number]
    setAt({ line, column: own })
    const here = lines[line]
    if (!here) {
      if (own > 0) onOpenSource(sources[own - 1]!.document)
      return
    }
    const row = rows[here.row]!
    onOpen(row.key, cellsOf(row, here.part, layout, sources).find((one) => one.column === own)?.statements[0]?.document)
  }

  const shown = across.getVirtualItems()
  const inSight = { from: shown[0]?.index ?? 0, to: (shown.at(-1)?.index ?? -1) + 1, before: shown[0]?.start ?? 0, column }
  const span = layout === 'source' ? inSight : { from: 0, to: 1, before: 0, column }
  const copies = useMemo(() => Map.groupBy(sources, ({ origin }) => origin), [sources])
  const lineOf = useMemo(() => new Map(lines.map(({ row, part }, i) => [`${row} ${part}`, i])), [lines])
  const total = question + columns * column
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells are focused, one at a time
    <div
      ref={scroller} className={styles.scroll} role="grid" aria-label={say(layout === 'source' ? 'compare.grid' : 'compare.list')}
      aria-multiselectable aria-rowcount={rows.length * 2 + 1} aria-colcount={columns + 1}
      style={{ '--question': `${question}px`, '--column': `${column}px` }} onKeyDown={onKeyDown} onFocus={onFocus} onClick={onClick}
    >
      <div role="row" aria-rowindex={1} className={styles.head} style={{ width: total }}>
        <div
          role="columnheader" aria-colindex={1} className={styles.corner} tabIndex={spot.line === -1 && spot.column === 0 ? 0 : -1} data-spot="-1 0"
        >
          {say('compare.question')}
        </div>
        {layout === 'answer' ? <div role="columnheader" aria-colindex={2} tabIndex={-1} className={styles.wide}>{say('compare.answers')}</div> : (
          <>
            <div className={styles.gap} role="presentation" style={{ width: span.before }} />
            {sources.slice(span.from, span.to).map((source, i) => {
              const own = span.from + i + 1
              return (
                <div
                  key={source.document} role="columnheader" aria-colindex={own + 1} className={styles.source}
                  data-spot={`-1 ${own}`} data-open={source.document === open.document || undefined}
                  tabIndex={spot.line === -1 && spot.column === own ? 0 : -1}
                >
                  <SourceHead source={source} copies={(copies.get(source.origin)?.length ?? 1) - 1} />
                </div>
              )
            })}
          </>
        )}
      </div>
      <div role="presentation" className={styles.body} style={{ height: down.getTotalSize(), width: total }}>
        {down.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]!
          const line = lineOf.get(`${index} said`)!
          return (
            <div key={key} ref={down.measureElement} data-index={index} role="rowgroup" className={styles.item} style={{ translate: `0 ${start}px` }}>
              <GridRow
                row={row} index={index} line={line} layout={layout} sources={sources} span={span}
                withBeside={withBeside && row.beside.length > 0} openDocument={row.key === open.row ? (open.document ?? 0) : null}
                isSelected={selection.has(row.key)} onSelect={selection.toggle}
                // Only the row one stands on is told which cell: the others need not be drawn anew at every step.
                spot={spot.line === line || spot.line === line + 1 ? `${spot.line} ${spot.column}` : null}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}
