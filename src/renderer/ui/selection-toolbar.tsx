import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './button.tsx'
import styles from './selection-toolbar.module.css'

export interface SelectionToolbarProps {
  readonly label: string
  /** How many are selected, in words. */
  readonly count: string
  /** How many of them are not in sight, in words; null where all are. */
  readonly hidden: string | null
  readonly none: { readonly label: string; readonly shortcut: string; readonly onPress: () => void }
  /** In a narrow panel. */
  readonly isNarrow?: boolean
  readonly children: ReactNode
}

/** How many things are selected, what can be done with them together, and the way out. */
export function SelectionToolbar({ label, count, hidden, none, isNarrow = false, children }: SelectionToolbarProps) {
  return (
    <div className={styles.bar} role="toolbar" aria-label={label} data-narrow={isNarrow || undefined}>
      <span className={styles.count} role="status">
        {count}
        {hidden !== null && <span className={styles.hidden}> {hidden}</span>}
      </span>
      {children}
      <IconButton size="s" label={none.label} shortcut={none.shortcut} onPress={none.onPress}><X size={14} /></IconButton>
    </div>
  )
}
