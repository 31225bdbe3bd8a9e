import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { ArrowDown, Search, Shapes } from 'lucide-react'
import { entityKinds, type EntityKind } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { TextField } from '../ui/text-field.tsx'
import { filterEntities, sortEntities, type ListedEntity, type SortColumn } from './filter-entities.ts'
import styles from './entities-view.module.css'

const limit = 10_000
const rowHeight = 38

/** Every entity of the library, by kind, narrowed as one types. */
export function EntitiesView() {
  const { say, sayFailure, number, language } = useWords()
  const { data, error, isPending } = useAsk('listEntities', { limit })
  const [typed, setTyped] = useState('')
  const [column, setColumn] = useState<SortColumn>('mentions')
  const { place, replace } = usePlace()
  const kind = place.view === 'entities' ? place.kind : undefined
  const found = useMemo(() => filterEntities(data ?? [], undefined, typed), [data, typed])
  const shown = useMemo(() => sortEntities(kind ? found.filter((entity) => entity.kind === kind) : found, column, language), [found, kind, column, language])
  const counts = useMemo(() => Map.groupBy(found, (entity) => entity.kind), [found])
  const view = useRef<HTMLElement>(null)
  /** Down from the field goes into the list, Escape empties the field. */
  const toList = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== '') setTyped('')
    else if (event.key === 'ArrowDown') view.current?.querySelector<HTMLElement>('[data-index][tabindex="0"]')?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const icon = <Shapes size={18} aria-hidden="true" />
  return (
    <section ref={view} className={styles.view} aria-label={say('entities.title')}>
      <header className={styles.head}>
        <div className={styles.line}>
          <h1 className={styles.title}>{say('entities.title')}</h1>
          {data && <span className={styles.count}>{shown.length === data.length ? say('entities.shown', { count: data.length }) : say('entities.shownOf', { shown: shown.length, total: say('entities.shown', { count: data.length }) })}</span>}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the field's own key, heard as it bubbles */}
          <div className={styles.filter} onKeyDown={toList}>
            <TextField label={say('entities.filter')} placeholder={say('entities.filterHint')} value={typed} onChange={setTyped} icon={<Search size={14} aria-hidden="true" />} />
          </div>
        </div>
        <ToggleButtonGroup className={styles.kinds!} aria-label={say('entities.kinds')} selectionMode="single" disallowEmptySelection selectedKeys={[kind ?? 'all']}
          onSelectionChange={(keys) => { const [key] = keys; replace(key === 'all' ? { view: 'entities' } : { view: 'entities', kind: key as EntityKind }) }}>
          <ToggleButton id="all" className={styles.kind!}>{say('entities.all')} <span className={styles.kindCount}>{number(found.length)}</span></ToggleButton>
          {entityKinds.map((each) => (
            <ToggleButton key={each} id={each} className={styles.kind!}>
              <KindMark kind={each} size={10} />{say(`findings.kinds.${each}`)} <span className={styles.kindCount}>{number(counts.get(each)?.length ?? 0)}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </header>
      {isPending && <Spinner label={say('common.loading')} fill />}
      {error && !data && <EmptyState fill icon={icon} title={sayFailure(error)} />}
      {data?.length === 0 && <EmptyState fill icon={icon} title={say('entities.noneTitle')}>{say('entities.none')}</EmptyState>}
      {data && data.length > 0 && (shown.length === 0
        ? <EmptyState fill icon={icon} title={say('entities.noMatchTitle')}>{say('entities.noMatch')}</EmptyState>
        : <EntityList entities={shown} column={column} onColumn={setColumn} />)}
      {data?.length === limit && <p className={styles.cut}>{say('entities.cut', { limit })}</p>}
    </section>
  )
}

interface EntityListProps {
  readonly entities: readonly (ListedEntity & { readonly matched: string | null })[]
  readonly column: SortColumn
  readonly onColumn: (column: SortColumn) => void
}

/** Only what is in sight is in the page; the arrow keys walk it all. */
function EntityList({ entities, column, onColumn }: EntityListProps) {
  const { say, number } = useWords()
  const { go } = usePlace()
  const scroll = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const rows = useVirtualizer({ count: entities.length, getScrollElement: () => scroll.current, estimateSize: () => rowHeight, overscan: 12 })
  const at = Math.min(current, entities.length - 1)
  const open = (index: number) => go({ view: 'entity', entity: entities[index]!.key })
  const step = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 1)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entities.length - 1, PageDown: at + page, PageUp: at - page }[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = Math.min(Math.max(to, 0), entities.length - 1)
    setCurrent(next)
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
      <div ref={scroll} className={styles.scroll}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the rows' own keys, heard as they bubble */}
        <ul className={styles.list} style={{ height: rows.getTotalSize() }} aria-label={say('entities.list')} onKeyDown={step}>
          {rows.getVirtualItems().map((row) => {
            const { key, kind, name, aliases, matched, mentions, documents } = entities[row.index]!
            return (
              <li key={key} className={styles.row} style={{ height: row.size, transform: `translateY(${row.start}px)` }} aria-setsize={entities.length} aria-posinset={row.index + 1}>
                <button type="button" data-index={row.index} className={styles.entity} tabIndex={row.index === at ? 0 : -1} onFocus={() => setCurrent(row.index)} onClick={() => open(row.index)}>
                  <KindMark kind={kind} size={12} />
                  <span className={styles.name}>{name}</span>
                  <span className={styles.aliases} data-matched={matched !== null || undefined}>{matched ?? aliases.filter((alias) => alias !== name).slice(0, 4).join(', ')}</span>
                  <span className={styles.number} aria-hidden="true">{number(mentions)}</span>
                  <span className={styles.number} aria-hidden="true">{number(documents)}</span>
                  <span className="visually-hidden">, {say(`findings.kind.${kind}`)}, {say('findings.mentions', { count: mentions })}, {say('findings.documents', { count: documents })}</span>
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </>
  )
}
