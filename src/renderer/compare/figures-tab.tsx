import { useVirtualizer } from '@tanstack/react-virtual'
import { FileDown, ListFilter, Search, Sigma } from 'lucide-react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { FigureLine } from '../../shared/contract/compare.ts'
import { figureStatuses, type FigureStatus } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { EntityChooser } from '../library/entity-chooser.tsx'
import { saveText } from '../library/save-text.ts'
import { useAsk } from '../library/use-ask.ts'
import { useChange } from '../library/use-change.ts'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { Chooser } from '../ui/choice.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { Gap, SortArrow } from '../ui/table-parts.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToasts } from '../ui/toasts.tsx'
import frame from '../ui/view.module.css'
import windowed from '../ui/virtual-list.module.css'
import { FigureRow } from './figure-row.tsx'
import { useComparePlace } from './use-compare-place.ts'
import { useRowKeys } from './use-row-keys.ts'
import styles from './figures-tab.module.css'
import shared from './compare-view.module.css'

const step = 1000
const mostLines = 10_000
const lineHeight = 47
const initialRect = { width: 900, height: 700 }
const columns = [
  { key: 'value', sort: 'value' }, { key: 'words', sort: null }, { key: 'subject', sort: 'subject' }, { key: 'measure', sort: 'measure' },
  { key: 'status', sort: null }, { key: 'voice', sort: null },
  { key: 'date', sort: 'date' }, { key: 'source', sort: 'source' },
] as const
type Sort = NonNullable<(typeof columns)[number]['sort']>

interface Look {
  readonly words: string
  readonly status: FigureStatus | 'any'
  readonly sort: Sort
  readonly descending: boolean
  readonly limit: number
}

/** Every figure the articles state, one a line: to filter, to put in order, to take along. */
export function FiguresTab() {
  const { say, sayFailure, language } = useWords()
  const { here, change } = useComparePlace()
  const { memory } = usePlace()
  const { show } = useToasts()
  const [look, setLook] = useState<Look>(() => memory.recall<Look>('figures') ?? { words: '', status: 'any', sort: 'source', descending: false, limit: step })
  useEffect(() => memory.keep('figures', look), [memory, look])
  const words = useDeferredValue(look.words)
  const { run: exportCompare } = useChange('exportCompare')
  const { data, error } = useAsk('listFigures', {
    ...(here.entity === undefined ? {} : { entity: here.entity }), ...(look.status === 'any' ? {} : { status: look.status }), words,
    sort: look.sort, descending: look.descending, limit: look.limit,
  }, { keepPrevious: true })
  const isFiltering = here.entity !== undefined || look.words.trim() !== '' || look.status !== 'any'
  const clear = () => {
    setLook((now) => ({ ...now, words: '', status: 'any' }))
    change({ entity: undefined })
  }
  const save = async () => {
    const file = await exportCompare({ what: 'figures', format: 'csv', language, ...(here.entity === undefined ? {} : { entities: [here.entity] }) })
    if (!file) return
    saveText(file.fileName, file.mediaType.replace(/;.*$/, ''), file.text)
    show({ text: say('compare.export.saved', { file: file.fileName }) })
  }
  return (
    <>
      <div className={shared.filters}>
        <EntityChooser chosen={here.entity} onChoose={(entity) => change({ entity })} />
        <Chooser
          label={say('compare.figures.status')} value={look.status} onChange={(status) => setLook((now) => ({ ...now, status }))}
          options={[{ value: 'any', label: say('compare.figures.anyStatus') }, ...figureStatuses.map((value) => ({ value, label: say(`compare.status.${value}`) }))]}
        />
        <div className={shared.words}>
          <TextField
            label={say('compare.figures.words')} placeholder={say('compare.figures.wordsPlaceholder')} icon={<Search size={14} />} value={look.words}
            onChange={(typed) => setLook((now) => ({ ...now, words: typed }))}
          />
        </div>
        {data && <span className={shared.shown} role="status">{say('compare.figures.count', { count: data.total })}</span>}
        {isFiltering && <Button size="s" tone="quiet" onPress={clear}>{say('compare.clearFilters')}</Button>}
        <span className={shared.spring} />
        <Button size="s" icon={<FileDown size={13} />} onPress={() => void save()}>{say('compare.figures.csv')}</Button>
      </div>
      {error && <EmptyState fill title={sayFailure(error)} />}
      {!error && !data && <Spinner fill label={say('common.loading')} />}
      {data && data.lines.length === 0 && (
        <div className={shared.empty}>
          {isFiltering
            ? (
                <EmptyState fill icon={<ListFilter size={18} />} title={say('compare.figures.nothingMatches')}>
                  <Button size="s" onPress={clear}>{say('compare.clearFilters')}</Button>
                </EmptyState>
              )
            : <EmptyState fill icon={<Sigma size={18} />} title={say('compare.figures.nothing')}>{say('compare.figures.nothingHint')}</EmptyState>}
        </div>
      )}
      {data && data.lines.length > 0 && (
        <Ledger
          lines={data.lines} look={look}
          onSort={(sort) => setLook((now) => ({ ...now, sort, descending: now.sort === sort ? !now.descending : sort === 'value' }))}
        />
      )}
      {data && data.total > data.lines.length && (
        <div className={frame.foot}>
          {say('compare.shown', { shown: data.lines.length, total: data.total })}
          {look.limit < mostLines && (
            <Button size="s" onPress={() => setLook((now) => ({ ...now, limit: Math.min(now.limit * 4, mostLines) }))}>
              {say('compare.showMore')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}

function Ledger({ lines, look, onSort }: { readonly lines: readonly FigureLine[]; readonly look: Look; readonly onSort: (sort: Sort) => void }) {
  const { say } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({ count: lines.length, getScrollElement: () => scroller.current, estimateSize: () => lineHeight, overscan: 12, initialRect })
  const { onKeyDown, stop } = useRowKeys(scroller, lines.length, (index) => virtual.scrollToIndex(index, { align: 'auto' }))
  const items = virtual.getVirtualItems()
  const [before, after] = [items[0]?.start ?? 0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0)]
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys only move the focus among the lines' buttons
    <div ref={scroller} className={`${windowed.scroll} ${styles.scroll}`} onKeyDown={onKeyDown}>
      <table className={styles.table} aria-label={say('compare.figures.label')} aria-rowcount={lines.length + 1}>
        <thead>
          <tr>
            {columns.map(({ key, sort }) => (
              <th
                key={key} scope="col" className={styles[key]}
                {...(sort === look.sort ? { 'aria-sort': look.descending ? 'descending' as const : 'ascending' as const } : {})}
              >
                {sort === null ? say(`compare.figures.column.${key}`) : (
                  <button
                    type="button" onClick={() => onSort(sort)} title={say('compare.figures.sortBy', { column: say(`compare.figures.column.${key}`) })}
                  >
                    {say(`compare.figures.column.${key}`)}
                    {sort === look.sort && <SortArrow isDown={look.descending} />}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} columns={columns.length} />}
          {items.map(({ index, key }) => <FigureRow key={key} line={lines[index]!} index={index} isStop={index === stop} />)}
          {after > 0 && <Gap height={after} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  )
}
