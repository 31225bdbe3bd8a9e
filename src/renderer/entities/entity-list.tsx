import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState, type KeyboardEvent } from 'react'
import { ArrowDown } from 'lucide-react'
import { useWords } from '../language/use-words.ts'
import { StateMark } from '../library/state-mark.tsx'
import { usePlace } from '../place.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { SelectTick } from '../ui/select-tick.tsx'
import windowed from '../ui/virtual-list.module.css'
import type { ListedEntity, SortColumn } from './filter-entities.ts'
import type { ChosenEntities } from './use-chosen-entities.ts'
import styles from './entities-view.module.css'

const rowHeight = 38

export interface EntityListProps {
  readonly entities: readonly (ListedEntity & { readonly matched: string | null })[]
  readonly column: SortColumn
  readonly onColumn: (column: SortColumn) => void
  readonly chosen: ChosenEntities
}

/** Only what is in sight is in the page; the arrow keys walk it all, X chooses (with Shift and an arrow the next too), Enter opens. */
export function EntityList({ entities, column, onColumn, chosen }: EntityListProps) {
  const { say, number } = useWords()
  const { go } = usePlace()
  const scroll = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const rows = useVirtualizer({ count: entities.length, getScrollElement: () => scroll.current, estimateSize: () => rowHeight, overscan: 12 })
  const at = Math.min(current, entities.length - 1)
  const open = (index: number) => go({ view: 'entity', entity: entities[index]!.key })
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && chosen.keys.size > 0) {
      event.preventDefault()
      return chosen.clear()
    }
    if ((event.key === 'x' || event.key === 'X') && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      return chosen.toggle(entities[at]!.key)
    }
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 1)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entities.length - 1, PageDown: at + page, PageUp: at - page }[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = Math.min(Math.max(to, 0), entities.length - 1)
    setCurrent(next)
    if (event.shiftKey) chosen.add(entities.slice(Math.min(at, next), Math.max(at, next) + 1).map(({ key }) => key))
    rows.scrollToIndex(next)
    requestAnimationFrame(() => scroll.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus())
  }
  const sorter = (by: SortColumn) => (
    <button type="button" className={styles.sort} aria-pressed={column === by} title={say('entities.sortBy', { column: say(`entities.column.${by}`) })} onClick={() => onColumn(by)}>
      {say(`entities.column.${by}`)}
      <ArrowDown size={12} aria-hidden="true" />
    </button>
  )
  return (
    <>
      <div className={styles.columns}>
        {sorter('name')}
        <span className={styles.aliasHead}>{say('entities.column.aliases')}</span>
        {sorter('mentions')}
        {sorter('documents')}
      </div>
      <div ref={scroll} className={windowed.scroll}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the rows' own keys, heard as they bubble */}
        <ul className={windowed.list} style={{ height: rows.getTotalSize() }} aria-label={say('entities.list')} onKeyDown={step}>
          {rows.getVirtualItems().map((row) => {
            const { key, kind, name, aliases, matched, mentions, documents, confirmed = false } = entities[row.index]!
            const isChosen = chosen.keys.has(key)
            return (
              <li key={key} className={`${windowed.row} ${styles.row}`} style={{ height: row.size, transform: `translateY(${row.start}px)` }} aria-setsize={entities.length} aria-posinset={row.index + 1} data-chosen={isChosen || undefined}>
                <SelectTick
                  className={styles.tick} checked={isChosen} tabIndex={row.index === at ? 0 : -1} aria-label={say('entities.select.one', { name })}
                  onChange={() => undefined} onClick={(event) => { setCurrent(row.index); chosen.toggle(key, event.shiftKey) }}
                />
                <button type="button" data-index={row.index} className={styles.entity} tabIndex={row.index === at ? 0 : -1} onFocus={() => setCurrent(row.index)} onClick={() => open(row.index)}>
                  <KindMark kind={kind} size={12} />
                  <span className={styles.name}>{name}</span>
                  <StateMark isConfirmed={confirmed} silent />
                  <span className={styles.aliases} data-matched={matched !== null || undefined}>{matched ?? aliases.filter((alias) => alias !== name).slice(0, 4).join(', ')}</span>
                  <span className={styles.number} aria-hidden="true">{number(mentions)}</span>
                  <span className={styles.number} aria-hidden="true">{number(documents)}</span>
                  <span className="visually-hidden">, {say(`findings.kind.${kind}`)}, {say(confirmed ? 'entities.confirmed' : 'entities.suggested')}, {say('findings.mentions', { count: mentions })}, {say('findings.documents', { count: documents })}</span>
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </>
  )
}
