import { ListFilter, Scale } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { CompareRow, CompareTable } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { useLayout } from '../window/layout.tsx'
import frame from '../ui/view.module.css'
import { arrangeRows, arrangeSources, toPair, type RowSort } from './answers.ts'
import { CompareGrid } from './compare-grid.tsx'
import { BindDialog } from './decide-dialogs.tsx'
import type { GridLayout } from './grid-lines.ts'
import { PackDialog } from './pack-dialog.tsx'
import { RowsHead } from './rows-head.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { chosenAgreements, isFilteringRows, useComparePlace } from './use-compare-place.ts'
import { useReadBeside } from './use-read-beside.ts'
import { useRowSelection } from './use-row-selection.ts'
import styles from './compare-view.module.css'

const step = 500
const mostRows = 10_000
/** With more sources than this, one column each is no longer a table one can look over. */
const mostColumns = 12

/** How one looks at the rows; found again on the way back. */
interface Look {
  readonly words: string
  readonly sort: RowSort
  /** Null: as the number of sources suggests. */
  readonly layout: GridLayout | null
  readonly withBeside: boolean
  readonly limit: number
}

/** The questions that sources answer, to look through, narrow, decide about and take along. */
export function RowsTab({ tools }: { readonly tools: HTMLElement | null }) {
  const { say, sayFailure } = useWords()
  const { here, change } = useComparePlace()
  const { memory } = usePlace()
  const [look, setLook] = useState<Look>(() => memory.recall<Look>('compare') ?? { words: '', sort: 'telling', layout: null, withBeside: true, limit: step })
  useEffect(() => memory.keep('compare', look), [memory, look])
  const words = useDeferredValue(look.words)
  const { data, error, isPlaceholderData } = useAsk('compare', {
    ...(here.entity === undefined ? {} : { entities: [here.entity] }), classes: [...chosenAgreements(here)], sources: here.sources ?? 1,
    limit: words.trim() === '' ? look.limit : mostRows,
  }, { keepPrevious: true })
  if (error) return <EmptyState fill title={sayFailure(error)} />
  if (!data) return <Spinner fill label={say('common.loading')} />
  const clear = () => {
    setLook((now) => ({ ...now, words: '' }))
    change({ classes: undefined, sources: undefined, entity: undefined })
  }
  return (
    <Rows
      tools={tools} table={data} words={words} look={look} onLook={(part) => setLook((now) => ({ ...now, ...part }))} isLate={isPlaceholderData}
      isFiltering={isFilteringRows(here) || look.words.trim() !== ''} onClear={clear}
    />
  )
}

interface RowsProps {
  readonly tools: HTMLElement | null
  readonly table: CompareTable
  readonly words: string
  readonly look: Look
  readonly onLook: (part: Partial<Look>) => void
  readonly isLate: boolean
  readonly isFiltering: boolean
  readonly onClear: () => void
}

function Rows({ tools, table, words, look, onLook, isLate, isFiltering, onClear }: RowsProps) {
  const { say, language } = useWords()
  const { go } = usePlace()
  const { here, openRow: goToRow, closeRow } = useComparePlace()
  const { openInspector } = useLayout()
  const openRow = (row: string, document?: number) => {
    openInspector()
    goToRow(row, document)
  }
  const readBeside = useReadBeside()
  const [asking, setAsking] = useState<{ readonly what: 'bind' | 'pack'; readonly rows: readonly string[] } | null>(null)
  const rows = useMemo(() => arrangeRows(table.rows, table.sources, words, look.sort, language), [table, words, look.sort, language])
  const sources = useMemo(() => arrangeSources(table.sources, rows, mostColumns), [table.sources, rows])
  const layout = look.layout ?? (sources.length > mostColumns ? 'answer' : 'source')
  const order = useMemo(() => rows.map(({ key }) => key), [rows])
  const selection = useRowSelection(order)
  const known = useMemo(() => new Map(table.rows.map((row) => [row.key, row])), [table.rows])
  const chosen = selection.keys.flatMap((key) => known.get(key) ?? [])
  const packed = selection.keys.length > 0 ? selection.keys : order
  const onKey = (key: string, row: CompareRow | undefined): boolean => {
    const pair = row && toPair(row.statements)
    if (key === 'b' && chosen.length > 1) setAsking({ what: 'bind', rows: chosen.map((one) => one.key) })
    else if (key === 'p' && packed.length > 0) setAsking({ what: 'pack', rows: packed })
    else if (key === 's' && pair) readBeside(pair)
    else if (key === 'Escape' && here.row !== undefined) closeRow()
    else if (key === 'Escape' && selection.keys.length > 0) selection.clear()
    else return false
    return true
  }
  return (
    <>
      <RowsHead
        tools={tools} table={table} shown={rows.length} words={look.words} onWords={(typed) => onLook({ words: typed })} sort={look.sort} onSort={(sort) => onLook({ sort })}
        layout={layout} onLayout={(chosenLayout) => onLook({ layout: chosenLayout })} withBeside={look.withBeside} onBeside={(withBeside) => onLook({ withBeside })}
        isFiltering={isFiltering} onClear={onClear} onPack={() => setAsking({ what: 'pack', rows: order })}
      />
      {selection.keys.length > 0 && (
        <SelectionBar
          selection={selection} order={order} canBind={chosen.length > 1} onBind={() => setAsking({ what: 'bind', rows: chosen.map(({ key }) => key) })}
          onPack={() => setAsking({ what: 'pack', rows: selection.keys })}
        />
      )}
      {rows.length > 0
        ? (
            <CompareGrid
              rows={rows} sources={sources} layout={layout} withBeside={look.withBeside} selection={selection} open={{ row: here.row, document: here.document }} onOpen={openRow}
              onOpenSource={(document) => go({ view: 'document', document })} onKey={onKey}
            />
          )
        : (
            <div className={styles.empty}>
              {isLate ? <Spinner fill label={say('common.loading')} />
                : isFiltering ? (
                  <EmptyState fill icon={<ListFilter size={18} />} title={say('compare.nothingMatches')}>
                    <Button size="s" onPress={onClear}>{say('compare.clearFilters')}</Button>
                  </EmptyState>
                )
                  : <EmptyState fill icon={<Scale size={18} />} title={say('compare.nothing')}>{say('compare.nothingHint')}</EmptyState>}
            </div>
          )}
      {table.more > 0 && (
        <div className={frame.foot} role="status">
          {say('compare.more', { count: table.more })}
          {look.limit < mostRows && (
            <Button size="s" onPress={() => onLook({ limit: Math.min(look.limit * 4, mostRows) })}>{say('compare.showMore')}</Button>
          )}
        </div>
      )}
      {asking?.what === 'bind' && (
        <BindDialog
          rows={asking.rows.flatMap((key) => known.get(key) ?? [])} onClose={() => setAsking(null)}
          onBound={(row) => {
            selection.clear()
            openRow(row)
          }}
        />
      )}
      {asking?.what === 'pack' && <PackDialog rows={asking.rows} onClose={() => setAsking(null)} />}
    </>
  )
}
