import { Columns3, LayoutList, PackageCheck, PanelBottomDashed, Search } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { createPortal } from 'react-dom'
import type { CompareTable } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { EntityChooser } from '../library/entity-chooser.tsx'
import { Button, IconButton } from '../ui/button.tsx'
import { Chooser, Segmented } from '../ui/choice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { AgreementMark } from './agreement-mark.tsx'
import { rowSorts, type RowSort } from './answers.ts'
import type { GridLayout } from './grid-lines.ts'
import { agreements, useComparePlace, type Agreement } from './use-compare-place.ts'
import styles from './compare-view.module.css'

const leasts = ['1', '3', '5', '10'] as const

export interface RowsHeadProps {
  /** Above, beside the tabs: where what belongs to the whole table stands. */
  readonly tools: HTMLElement | null
  readonly table: CompareTable
  readonly shown: number
  readonly words: string
  readonly onWords: (words: string) => void
  readonly sort: RowSort
  readonly onSort: (sort: RowSort) => void
  readonly layout: GridLayout
  readonly onLayout: (layout: GridLayout) => void
  readonly withBeside: boolean
  readonly onBeside: (withBeside: boolean) => void
  readonly isFiltering: boolean
  readonly onClear: () => void
  readonly onPack: () => void
}

/** Above the table: which rows, in which order, drawn how. The counts are of all rows, whatever agreement is chosen. */
export function RowsHead(props: RowsHeadProps) {
  const { tools, table, shown, words, onWords, isFiltering, onClear } = props
  const { say } = useWords()
  const { here, change } = useComparePlace()
  const chosen = agreements.filter((one) => here.classes?.includes(one))
  const toggle = (one: Agreement) => {
    const next = chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]
    change({ classes: next.length > 0 ? next : undefined })
  }
  const least = leasts.find((value) => value === String(here.sources ?? 1)) ?? '1'
  return (
    <div className={styles.filters}>
      <div className={styles.classes} role="group" aria-label={say('compare.filter.classes')}>
        {agreements.map((one) => (
          <ToggleButton
            key={one} className={styles.class!} isSelected={chosen.includes(one)} onChange={() => toggle(one)}
            data-empty={table.counts[one] === 0 || undefined}
          >
            <AgreementMark agreement={one} size={14} />
            {say(`compare.class.${one}`)} <b>{table.counts[one]}</b>
          </ToggleButton>
        ))}
      </div>
      <EntityChooser chosen={here.entity} onChoose={(entity) => change({ entity })} />
      <Chooser
        label={say('compare.filter.sources')} value={least} onChange={(value) => change({ sources: value === '1' ? undefined : Number(value) })}
        options={leasts.map((value) => ({ value, label: value === '1' ? say('compare.filter.noLeast') : say('compare.filter.atLeast', { count: Number(value) }) }))}
      />
      <div className={styles.words}>
        <TextField
          label={say('compare.filter.words')} placeholder={say('compare.filter.wordsPlaceholder')} icon={<Search size={14} />} value={words}
          onChange={onWords}
        />
      </div>
      <span className={styles.shown} role="status">{say('compare.rows', { count: shown })}</span>
      {isFiltering && <Button size="s" tone="quiet" onPress={onClear}>{say('compare.clearFilters')}</Button>}
      {tools && createPortal(<Tools {...props} />, tools)}
    </div>
  )
}

/** Order and look of the table, and what is taken from all of it. */
function Tools({ shown, sort, onSort, layout, onLayout, withBeside, onBeside, onPack }: RowsHeadProps) {
  const { say } = useWords()
  return (
    <>
      <Chooser
        label={say('compare.sort.label')} value={sort} onChange={onSort}
        options={rowSorts.map((value) => ({ value, label: say(`compare.sort.${value}`) }))}
      />
      <Segmented
        label={say('compare.layout.label')} value={layout} onChange={onLayout}
        options={[
          { value: 'source', label: say('compare.layout.source'), icon: <Columns3 size={14} /> },
          { value: 'answer', label: say('compare.layout.answer'), icon: <LayoutList size={14} /> },
        ]}
      />
      <ToggleButton className={styles.toggle!} isSelected={withBeside} onChange={onBeside} aria-label={say('compare.showBeside')}>
        <PanelBottomDashed size={14} aria-hidden="true" />{say('compare.besideShort')}
      </ToggleButton>
      <IconButton label={say('compare.act.packAll')} shortcut="P" isDisabled={shown === 0} onPress={onPack}><PackageCheck size={16} /></IconButton>
    </>
  )
}
