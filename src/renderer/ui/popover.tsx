import type { ReactNode } from 'react'
import { Dialog, Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components'
import styles from './popover.module.css'

export interface PopoverProps extends Omit<AriaPopoverProps, 'className' | 'style' | 'children'> {
  /** What the popover is, for a screen reader. */
  readonly label: string
  readonly children: ReactNode
}

/** A card that floats beside what opened it, and closes when one leaves it. */
export function Popover({ label, children, ...rest }: PopoverProps) {
  return (
    <AriaPopover offset={6} {...rest} className={`${styles.card} ${styles.popover}`}>
      <Dialog className={styles.dialog!} aria-label={label}>{children}</Dialog>
    </AriaPopover>
  )
}
