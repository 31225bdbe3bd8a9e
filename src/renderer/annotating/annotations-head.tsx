import { Download, ListFilter, Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { DialogTrigger } from 'react-aria-components'
import type { Annotation, AnnotationId } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { Chooser } from '../ui/choice.tsx'
import { Popover } from '../ui/popover.tsx'
import { SelectTick } from '../ui/select-tick.tsx'
import { TextField } from '../ui/text-field.tsx'
import frame from '../ui/view.module.css'
import { groupings, sorts, type Grouping, type Sort } from './all-rows.ts'
import { ImportButton } from './import-button.tsx'
import { SelectionBar } from './selection-bar.tsx'
import type { Selection } from './use-selection.ts'
import styles from './annotations-view.module.css'

export interface HeadProps {
  readonly all: readonly Annotation[]
  readonly found: readonly Annotation[]
  readonly words: string
  readonly onWords: (words: string) => void
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly grouping: Grouping
  readonly onGroup: (grouping: Grouping) => void
  readonly selection: Selection
  readonly order: readonly AnnotationId[]
  readonly onExport: () => void
  /** For where there is no room for it beside the list. */
  readonly panel: ReactNode
  readonly isFiltering: boolean
  readonly onClear: () => void
}

/** Above the annotations: how many of them are shown, by which words, in which order; and what can be done with all of them, or with those that are selected. */
export function AnnotationsHead(props: HeadProps) {
  const { all, found, words, onWords, sort, onSort, grouping, onGroup, selection, order, onExport, panel, isFiltering, onClear } = props
  const { say } = useWords()
  const areAll = order.length > 0 && order.every((id) => selection.has(id))
  return (
    <header className={`${frame.head} ${styles.head}`}>
      <div className={`${frame.line} ${styles.line}`}>
        <h1 className={frame.title}>{say('annotating.view')}</h1>
        <span className={frame.count} role="status">{say('annotating.shown', { shown: found.length, total: all.length })}</span>
        {isFiltering && <Button size="s" tone="quiet" onPress={onClear}>{say('annotating.clearFilters')}</Button>}
        <div className={frame.words}>
          <TextField label={say('annotating.filter')} placeholder={say('annotating.filterPlaceholder')} icon={<Search size={14} />} value={words} onChange={onWords} />
        </div>
      </div>
      <div className={`${frame.line} ${styles.line}`}>
        <SelectTick
          className={styles.tick} aria-label={say(areAll ? 'annotating.select.none' : 'annotating.select.all')} checked={areAll}
          isMixed={!areAll && selection.ids.size > 0} onChange={() => (areAll ? selection.clear() : selection.add(order))}
        />
        {selection.ids.size > 0 ? <SelectionBar all={all} shown={new Set(order)} selection={selection} onExport={onExport} /> : (
          <>
            <div className={frame.narrow}>
              <DialogTrigger>
                <Button size="s" icon={<ListFilter size={14} />}>{say('annotating.filters')}</Button>
                <Popover label={say('annotating.filters')} placement="bottom start"><div className={frame.popover}>{panel}</div></Popover>
              </DialogTrigger>
            </div>
            <Chooser label={say('annotating.group.label')} value={grouping} onChange={onGroup} options={groupings.map((value) => ({ value, label: say(`annotating.group.${value}`) }))} />
            <Chooser label={say('annotating.sort.label')} value={sort} onChange={onSort} options={sorts.map((value) => ({ value, label: say(`annotating.sort.${value}`) }))} />
            <span className={styles.ways}>
              <Button size="s" tone="quiet" icon={<Download size={14} />} onPress={onExport}>{say('annotating.export.action')}</Button>
              <ImportButton />
            </span>
          </>
        )}
      </div>
    </header>
  )
}
