import { Link2, PackageCheck, X } from 'lucide-react'
import { useWords } from '../language/use-words.ts'
import { Button, IconButton } from '../ui/button.tsx'
import type { RowSelection } from './use-row-selection.ts'
import styles from './compare-view.module.css'

export interface SelectionBarProps {
  readonly selection: RowSelection
  /** The rows that are shown. */
  readonly order: readonly string[]
  readonly canBind: boolean
  readonly onBind: () => void
  readonly onPack: () => void
}

/** What can be done with the rows that are selected. */
export function SelectionBar({ selection, order, canBind, onBind, onPack }: SelectionBarProps) {
  const { say } = useWords()
  const shown = new Set(order)
  const hidden = selection.keys.filter((key) => !shown.has(key)).length
  return (
    <div className={styles.selection} role="toolbar" aria-label={say('compare.select.bar')}>
      <b role="status">{say('compare.select.count', { count: selection.keys.length })}</b>
      {hidden > 0 && <span className={styles.hidden}>{say('compare.select.hidden', { count: hidden })}</span>}
      <Button size="s" icon={<Link2 size={14} />} isDisabled={!canBind} onPress={onBind}>{say('compare.act.bind')}</Button>
      <Button size="s" icon={<PackageCheck size={14} />} onPress={onPack}>{say('compare.act.pack')}</Button>
      <Button size="s" tone="quiet" onPress={() => selection.set([...new Set([...selection.keys, ...order])])}>{say('compare.select.all')}</Button>
      <IconButton size="s" label={say('compare.select.none')} onPress={selection.clear}><X size={14} /></IconButton>
    </div>
  )
}
