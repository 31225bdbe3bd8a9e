import { Highlighter, ListFilter } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Annotation } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { isMac, isTyping } from '../window/keys.ts'
import frame from '../ui/view.module.css'
import { AllCards } from './all-cards.tsx'
import { AnnotationsHead } from './annotations-head.tsx'
import { useAnnotating } from './annotating-context.tsx'
import { toAllRows, type Grouping, type Sort } from './all-rows.ts'
import { useEntityPlaces, type ChosenEntity } from './entity-filter.tsx'
import { filterAnnotations, isFiltering, noFilter, type AnnotationFilter } from './filter-annotations.ts'
import { FilterPanel } from './filter-panel.tsx'
import { ImportButton } from './import-button.tsx'
import { KnownTags } from './known-tags.tsx'
import { useSelection } from './use-selection.ts'
import styles from './annotations-view.module.css'

/** Everything the person marked, to look through, narrow, change together, take along and go back to. */
export function AnnotationsView() {
  const { say, sayFailure } = useWords()
  const { place } = usePlace()
  const { data, error } = useAsk('listAnnotations', {})
  if (error) return <EmptyState fill title={sayFailure(error)} />
  if (!data) return <Spinner fill label={say('common.loading')} />
  if (data.length === 0) {
    return (
      <EmptyState fill icon={<Highlighter size={18} />} title={say('annotating.nothing')}>
        <p>{say('annotating.nothingHint')}</p>
        <ImportButton />
      </EmptyState>
    )
  }
  const tag = place.view === 'annotations' ? (place.tag ?? null) : null
  return <AllAnnotations key={tag} all={data} tag={tag} />
}

/** How one looks at the list; found again on the way back. */
interface Look {
  readonly filter: AnnotationFilter
  readonly entity: ChosenEntity | null
  readonly sort: Sort
  readonly grouping: Grouping
}

function AllAnnotations({ all, tag }: { readonly all: readonly Annotation[]; readonly tag: string | null }) {
  const { say } = useWords()
  const { memory } = usePlace()
  const { setExporting } = useAnnotating()
  const scroller = useRef<HTMLDivElement>(null)
  const [look, setLook] = useState<Look>(() => memory.recall<Look>('annotations') ?? { filter: { ...noFilter, tags: tag === null ? [] : [tag] }, entity: null, sort: 'text', grouping: 'document' })
  useEffect(() => memory.keep('annotations', look), [memory, look])
  const places = useEntityPlaces(look.entity)
  // Of thousands, the list may come a moment after the letter that was typed.
  const filter = useDeferredValue(useMemo(() => ({ ...look.filter, places: places ?? null }), [look.filter, places]))
  const found = useMemo(() => filterAnnotations(all, filter), [all, filter])
  const rows = useMemo(() => toAllRows(found, look.sort, look.grouping), [found, look.sort, look.grouping])
  const order = useMemo(() => [...new Set(rows.flatMap((row) => (row.type === 'card' ? [row.annotation.id] : [])))], [rows])
  const selection = useSelection(useMemo(() => new Set(all.map(({ id }) => id)), [all]), order)
  const change = (part: Partial<AnnotationFilter>) => setLook((now) => ({ ...now, filter: { ...now.filter, ...part } }))
  const chooseEntity = (entity: ChosenEntity | null) => setLook((now) => ({ ...now, entity }))
  const clear = () => setLook((now) => ({ ...now, filter: noFilter, entity: null }))
  const openExport = () => setExporting({ ...(isFiltering(filter) ? { filtered: found.map(({ id }) => id) } : {}), ...(selection.ids.size > 0 ? { selected: [...selection.ids] } : {}) })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return
    if (event.key.toLowerCase() === 'a' && (isMac ? event.metaKey : event.ctrlKey)) selection.add(order)
    else if (event.key === 'Escape' && selection.ids.size > 0) selection.clear()
    else return
    event.preventDefault()
  }
  const panel = <FilterPanel all={all} filter={filter} onChange={change} entity={look.entity} onEntity={chooseEntity} />
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys for the whole view: select all, select none
    <div className={frame.view} onKeyDown={onKeyDown}>
      <KnownTags />
      <AnnotationsHead
        all={all} found={found} words={look.filter.words} onWords={(words) => change({ words })} sort={look.sort} grouping={look.grouping}
        onSort={(sort) => setLook((now) => ({ ...now, sort }))} onGroup={(grouping) => setLook((now) => ({ ...now, grouping }))}
        selection={selection} order={order} onExport={openExport} panel={panel} isFiltering={isFiltering(filter)} onClear={clear}
      />
      <div className={frame.body}>
        <aside className={frame.filters} aria-label={say('annotating.filters')}>{panel}</aside>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
        <div ref={scroller} className={styles.scroll} tabIndex={0} role="group" aria-label={say('annotating.view')}>
          {places === undefined && <Spinner label={say('common.loading')} />}
          {places !== undefined && found.length === 0 && (
            <EmptyState icon={<ListFilter size={18} />} title={say('annotating.nothingMatches')}>
              <Button size="s" onPress={clear}>{say('annotating.clearFilters')}</Button>
            </EmptyState>
          )}
          {places !== undefined && found.length > 0 && <AllCards rows={rows} selection={selection} scroller={scroller} withTitle={look.grouping !== 'document'} />}
        </div>
      </div>
    </div>
  )
}
