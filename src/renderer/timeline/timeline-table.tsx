import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { Moment } from '../../shared/contract/compare.ts'
import { useRowKeys } from '../compare/use-row-keys.ts'
import { LitText } from '../library/evidence-text.tsx'
import { describeDays, shortDate } from '../library/stated.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { Gap } from '../ui/table-parts.tsx'
import windowed from '../ui/virtual-list.module.css'
import styles from './timeline-table.module.css'

const columns = ['days', 'subject', 'said', 'source'] as const

/** The same moments to read rather than to look at, in the order of their days. */
export function TimelineTable({ moments }: { readonly moments: readonly Moment[] }) {
  const { say } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({ count: moments.length, getScrollElement: () => scroller.current, estimateSize: () => 62, overscan: 10, initialRect: { width: 900, height: 700 } })
  const { onKeyDown, stop } = useRowKeys(scroller, moments.length, (index) => virtual.scrollToIndex(index, { align: 'auto' }))
  const items = virtual.getVirtualItems()
  const [before, after] = [items[0]?.start ?? 0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0)]
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys only move the focus among the lines' buttons
    <div ref={scroller} className={windowed.scroll} onKeyDown={onKeyDown}>
      <table className={styles.table} aria-label={say('timeline.title')} aria-rowcount={moments.length + 1}>
        <thead>
          <tr>{columns.map((column) => <th key={column} scope="col" className={styles[column]}>{say(`timeline.column.${column}`)}</th>)}</tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} columns={columns.length} />}
          {items.map(({ index, key }) => <MomentRow key={key} moment={moments[index]!} index={index} isStop={index === stop} measure={virtual.measureElement} />)}
          {after > 0 && <Gap height={after} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly moment: Moment
  readonly index: number
  readonly isStop: boolean
  readonly measure: (row: HTMLTableRowElement | null) => void
}

function MomentRow({ moment: { days, statement, source }, index, isStop, measure }: RowProps) {
  const words = useWords()
  const { say, language } = words
  const { go } = usePlace()
  const open = () => go({ view: 'document', document: source.document, ...(statement ? { at: { start: statement.evidence.start, end: statement.evidence.end } } : {}) })
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="row" className={styles.days}>{describeDays(days, words)}</th>
      <td className={styles.subject}>
        {statement?.subject && <span><KindMark kind={statement.subject.kind} size={10} />{statement.subject.name}</span>}
      </td>
      <td className={styles.said}>
        <button type="button" data-line={index} tabIndex={isStop ? 0 : -1} onClick={open}>
          {statement ? <LitText text={statement.evidence.text} lit={statement.evidence.lit} /> : <em>{say('timeline.publication')}</em>}
        </button>
      </td>
      <td className={styles.source} title={source.title}>
        <span>{source.outlet ?? source.title}</span>
        <small>{source.published ? shortDate(source.published, language) : say('compare.source.undated')}</small>
      </td>
    </tr>
  )
}
