import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useImperativeHandle, useRef, type FocusEvent, type KeyboardEvent, type ReactNode, type Ref, type RefObject } from 'react'
import styles from './virtual-list.module.css'

export interface RowsHandle {
  /** Scroll until this row is in sight; `start`: at the top. */
  readonly show: (index: number, align?: 'auto' | 'start' | 'center') => void
  /** Scroll there, and give the focus to what is marked `data-stop` in it. */
  readonly focus: (index: number) => void
}

export interface VirtualRowsProps<R> {
  readonly rows: readonly R[]
  readonly keyOf: (row: R) => string
  /** In pixels, before it was ever drawn. */
  readonly heightOf: (row: R) => number
  /** Rows on which one can stand; the others are headings. */
  readonly isStop: (row: R) => boolean
  readonly scroller: RefObject<HTMLElement | null>
  readonly label: string
  readonly handle?: Ref<RowsHandle>
  /** Called with the row one stood on and the one one came to. */
  readonly onWalk?: (from: number, to: number, event: KeyboardEvent) => void
  readonly children: (row: R, index: number) => ReactNode
}

/** Frames after which a row that was scrolled to has been drawn, or never will be. */
const patience = 12

/** A list of which only what is in sight exists, walked by the arrow keys, Home and End. What has the focus stays, however far one scrolls from it. */
export function VirtualRows<R>({ rows, keyOf, heightOf, isStop, scroller, label, handle, onWalk, children }: VirtualRowsProps<R>) {
  const list = useRef<HTMLUListElement>(null)
  const focused = useRef<number | null>(null)
  const rangeExtractor = useCallback((range: Range) => {
    const shown = defaultRangeExtractor(range)
    const kept = focused.current
    return kept === null || kept >= range.count || shown.includes(kept) ? shown : [...shown, kept].sort((a, b) => a - b)
  }, [])
  const virtual = useVirtualizer({
    count: rows.length, getScrollElement: () => scroller.current, estimateSize: (i) => heightOf(rows[i]!), getItemKey: (i) => keyOf(rows[i]!), overscan: 4, rangeExtractor,
    initialRect: { width: 300, height: 700 },
  })
  const stopIn = (index: number) => list.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-stop]`)
  const focus = (index: number) => {
    virtual.scrollToIndex(index, { align: 'auto' })
    const take = (left: number) => {
      const stop = stopIn(index)
      if (stop) stop.focus({ preventScroll: true })
      else if (left > 0) requestAnimationFrame(() => take(left - 1))
    }
    take(patience)
  }
  useImperativeHandle(handle, () => ({ show: (index, align = 'auto') => virtual.scrollToIndex(index, { align }), focus }))
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const here = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1)
    if (!target.hasAttribute('data-stop') || here < 0 || event.altKey || event.ctrlKey || event.metaKey) return
    const to = aim(rows.map(isStop), here, event.key)
    if (to === null) return
    event.preventDefault()
    focus(to)
    onWalk?.(here, to, event)
  }
  const onFocus = ({ target }: FocusEvent) => {
    const row = target.closest<HTMLElement>('[data-index]')
    focused.current = row ? Number(row.dataset['index']) : null
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys move the focus among the buttons inside
    <ul
      ref={list} className={styles.list} style={{ height: virtual.getTotalSize() }} aria-label={label} onKeyDown={onKeyDown} onFocus={onFocus}
      onBlur={() => { focused.current = null }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => (
        <li key={key} ref={virtual.measureElement} data-index={index} className={styles.row} aria-setsize={rows.length} aria-posinset={index + 1} style={{ translate: `0 ${start}px` }}>
          {children(rows[index]!, index)}
        </li>
      ))}
    </ul>
  )
}

/** Where a key leads from a row, over those on which one cannot stand; null: it is none of ours. */
export function aim(stops: readonly boolean[], here: number, key: string): number | null {
  switch (key) {
    case 'ArrowDown': return orStay(stops.indexOf(true, here + 1), here)
    case 'ArrowUp': return here === 0 ? here : orStay(stops.lastIndexOf(true, here - 1), here)
    case 'PageDown': return orStay(stops.indexOf(true, Math.min(here + 6, stops.length - 1)), stops.lastIndexOf(true))
    case 'PageUp': return orStay(stops.lastIndexOf(true, Math.max(here - 6, 0)), stops.indexOf(true))
    case 'Home': return stops.indexOf(true)
    case 'End': return stops.lastIndexOf(true)
    default: return null
  }
}
const orStay = (found: number, otherwise: number): number => (found < 0 ? otherwise : found)
