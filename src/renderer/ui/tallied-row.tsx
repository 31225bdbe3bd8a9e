import type { ComponentProps } from 'react'
import { RowButton } from './row-button.tsx'
import styles from './tallied-row.module.css'

export interface TalliedRowProps extends ComponentProps<typeof RowButton> {
  readonly count: string
  /** What was counted, in words. */
  readonly counted: string
}

/** A name that opens, with how often it stands at the end of its line. */
export function TalliedRow({ count, counted, className = '', children, ...rest }: TalliedRowProps) {
  return (
    <RowButton {...rest} className={`${styles.row} ${className}`}>
      <span>{children}</span>
      <span className={styles.tally} title={counted}>{count}</span>
    </RowButton>
  )
}
