import type { InputHTMLAttributes } from 'react'
import styles from './select-tick.module.css'

export interface SelectTickProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  /** Of what it stands for, some are chosen and some are not. */
  readonly isMixed?: boolean
}

/** The tick before something of a list that says whether it is among the chosen. */
export function SelectTick({ isMixed = false, className, ...rest }: SelectTickProps) {
  return (
    <input
      {...rest} ref={(box) => { if (box) box.indeterminate = isMixed }}
      type="checkbox" className={className ? `${styles.tick} ${className}` : styles.tick}
    />
  )
}
