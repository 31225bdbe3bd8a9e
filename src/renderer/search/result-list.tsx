import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, useState, type FocusEvent } from 'react'
import type { Search } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import windowed from '../ui/virtual-list.module.css'
import { DocumentResult } from './document-result.tsx'
import { resultsShown } from './focus.ts'
import { useListMemory } from './use-list-memory.ts'
import { useOpenResult } from './use-open-result.ts'
import { pageOf, useResultPages } from './use-result-pages.ts'
import styles from './result-list.module.css'

export interface ResultListProps {
  readonly search: Search
  readonly total: number
  readonly scroller: HTMLElement
  /** How far from the top of what scrolls the list begins. */
  readonly above: number
}

/** The articles that answer. Only those in sight exist, and only the pages in sight are asked for, so a hundred thousand are as quick as five. */
export function ResultList({ search, total, scroller, above }: ResultListProps) {
  const { say } = useWords()
  const { place } = usePlace()
  const focused = useRef<number | null>(null)
  const [inReach, setInReach] = useState(0)
  const openResult = useOpenResult()
  const left = useListMemory(JSON.stringify(search))
  // What has the focus stays, however far one scrolls from it by the wheel: else the keyboard would fall out of the list.
  const rangeExtractor = useCallback((range: Range) => {
    const shown = defaultRangeExtractor(range)
    const kept = focused.current
    return kept === null || kept >= range.count || shown.includes(kept) ? shown : [...shown, kept].sort((a, b) => a - b)
  }, [])
  const rows = useVirtualizer({
    count: total, getScrollElement: () => scroller, estimateSize: () => 190, overscan: 4, scrollMargin: above, rangeExtractor,
    initialRect: { width: 300, height: 700 }, initialOffset: left.offset, initialMeasurementsCache: [...left.sizes],
  })
  useEffect(() => left.follow(rows, scroller), [left, rows, scroller])
  const items = rows.getVirtualItems()
  const pages = [...new Set(items.map(({ index }) => pageOf(index)))]
  const hitAt = useResultPages(search, pages.length ? pages : [0])
  const isShown = items.some(({ index }) => hitAt(index) !== undefined)
  useEffect(() => {
    if (!isShown) return
    resultsShown(search.words)
    return () => resultsShown(null)
  }, [isShown, search.words])
  const onFocus = ({ target }: FocusEvent) => {
    const row = target.closest('[data-index]')
    focused.current = row instanceof HTMLElement ? Number(row.dataset['index']) : null
    if (focused.current !== null) setInReach(focused.current)
  }
  const open = place.view === 'document' ? items.find(({ index }) => hitAt(index)?.document === place.document)?.index : undefined
  const stop = open ?? (items.some(({ index }) => index === inReach) ? inReach : items[0]?.index)
  return (
    // It only hears which of the buttons inside has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol
      className={windowed.list} style={{ height: rows.getTotalSize() }} aria-label={say('search.articles')}
      onFocus={onFocus} onBlur={() => { focused.current = null }}
    >
      {items.map(({ index, key, start, size }) => {
        const hit = hitAt(index)
        return (
          <li
            key={key} ref={hit ? rows.measureElement : undefined} className={`${windowed.row} ${styles.row}`} data-index={index} aria-setsize={total} aria-posinset={index + 1}
            style={{ translate: `0 ${start - above}px`, ...(hit ? {} : { height: size }) }}
          >
            {hit ? <DocumentResult hit={hit} isInReach={index === stop} open={openResult} /> : <div className={styles.waiting} aria-hidden="true"><i /><i /><i /></div>}
          </li>
        )
      })}
    </ol>
  )
}
