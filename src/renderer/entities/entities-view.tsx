import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Switch, ToggleButtonGroup } from 'react-aria-components'
import { BadgeCheck, Search, Shapes } from 'lucide-react'
import { entityKinds, type EntityKind } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { PillToggle } from '../ui/pill-toggle.tsx'
import { TextField } from '../ui/text-field.tsx'
import frame from '../ui/view.module.css'
import { EntitiesBar } from './entities-bar.tsx'
import { EntityList } from './entity-list.tsx'
import { filterEntities, sortEntities, type SortColumn } from './filter-entities.ts'
import { useChosenEntities } from './use-chosen-entities.ts'
import { WatchListMenu } from './watch-list-menu.tsx'
import styles from './entities-view.module.css'

const limit = 10_000

/** Every entity of the library, by kind, narrowed as one types. */
export function EntitiesView() {
  const { say, sayFailure, number, language } = useWords()
  const { data, error, isPending } = useAsk('listEntities', { limit })
  const [typed, setTyped] = useState('')
  const [column, setColumn] = useState<SortColumn>('mentions')
  const { place, replace } = usePlace()
  const kind = place.view === 'entities' ? place.kind : undefined
  const [isSure, setSure] = useState(false)
  const found = useMemo(() => filterEntities(isSure ? (data ?? []).filter(({ confirmed }) => confirmed) : (data ?? []), undefined, typed), [data, isSure, typed])
  const shown = useMemo(() => sortEntities(kind ? found.filter((entity) => entity.kind === kind) : found, column, language), [found, kind, column, language])
  const counts = useMemo(() => Map.groupBy(found, (entity) => entity.kind), [found])
  const order = useMemo(() => shown.map(({ key }) => key), [shown])
  const chosen = useChosenEntities(order)
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
    <section ref={view} className={`${frame.view} ${styles.view}`} aria-label={say('entities.title')}>
      <header className={styles.head}>
        <div className={styles.line}>
          <h1 className={frame.title}>{say('entities.title')}</h1>
          {data && <span className={styles.count}>{shown.length === data.length ? say('entities.shown', { count: data.length }) : say('entities.shownOf', { shown: shown.length, total: say('entities.shown', { count: data.length }) })}</span>}
          <div className={styles.ways}>
            <Switch className={styles.sure!} isSelected={isSure} onChange={setSure}><BadgeCheck size={14} aria-hidden="true" />{say('entities.onlyConfirmed')}</Switch>
            <WatchListMenu />
          </div>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the field's own key, heard as it bubbles */}
          <div className={styles.filter} onKeyDown={toList}>
            <TextField label={say('entities.filter')} placeholder={say('entities.filterHint')} value={typed} onChange={setTyped} icon={<Search size={14} aria-hidden="true" />} />
          </div>
        </div>
        {chosen.keys.size > 0 ? <EntitiesBar chosen={shown.filter(({ key }) => chosen.keys.has(key))} onClear={chosen.clear} /> : (
          <ToggleButtonGroup className={styles.kinds!} aria-label={say('entities.kinds')} selectionMode="single" disallowEmptySelection selectedKeys={[kind ?? 'all']}
            onSelectionChange={(keys) => { const [key] = keys; replace(key === 'all' ? { view: 'entities' } : { view: 'entities', kind: key as EntityKind }) }}>
            <PillToggle id="all" className={styles.kind}>{say('entities.all')} <span className={styles.kindCount}>{number(found.length)}</span></PillToggle>
            {entityKinds.map((each) => (
              <PillToggle key={each} id={each} className={styles.kind}>
                <KindMark kind={each} size={10} />{say(`findings.kinds.${each}`)} <span className={styles.kindCount}>{number(counts.get(each)?.length ?? 0)}</span>
              </PillToggle>
            ))}
          </ToggleButtonGroup>
        )}
      </header>
      {isPending && <Spinner label={say('common.loading')} fill />}
      {error && !data && <EmptyState fill icon={icon} title={sayFailure(error)} />}
      {data?.length === 0 && <EmptyState fill icon={icon} title={say('entities.noneTitle')}>{say('entities.none')}</EmptyState>}
      {data && data.length > 0 && (shown.length === 0
        ? <EmptyState fill icon={icon} title={say('entities.noMatchTitle')}>{say(isSure ? 'entities.noneConfirmed' : 'entities.noMatch')}</EmptyState>
        : <EntityList entities={shown} column={column} onColumn={setColumn} chosen={chosen} />)}
      {data?.length === limit && <p className={styles.cut}>{say('entities.cut', { limit })}</p>}
    </section>
  )
}
