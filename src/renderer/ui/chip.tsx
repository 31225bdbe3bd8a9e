import { X } from 'lucide-react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './chip.module.css'

export interface ChipProps extends Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'onClick'> {
  readonly children: ReactNode
  /** What is left out, rather than asked for. */
  readonly isExcluded?: boolean
  /** Whether it is one of the places a list of results is walked by. */
  readonly isStop?: boolean
}

/** Something chosen, let go of with a click. */
export function Chip({ children, isExcluded = false, isStop = false, ...rest }: ChipProps) {
  return (
    <button type="button" className={styles.chip} data-exclude={isExcluded || undefined} {...(isStop ? { 'data-stop': true } : {})} {...rest}>
      <span>{children}</span>
      <X size={12} aria-hidden="true" />
    </button>
  )
}
