import type { ReactNode } from 'react'
import { Radio } from 'react-aria-components'
import styles from './radio-choice.module.css'

export interface RadioChoiceProps {
  readonly value: string
  readonly isDisabled?: boolean
  /** What shows that it is chosen: a dot before it, the frame around it, or both. */
  readonly mark: 'dot' | 'frame' | 'both'
  /** What it is, in bold where there is more to say; and in small letters what it does. */
  readonly children: ReactNode
}

/** One of a few in a dialog, with room to say what each of them means. Stands in a RadioGroup. */
export function RadioChoice({ mark, ...rest }: RadioChoiceProps) {
  return <Radio {...rest} className={styles.choice!} data-mark={mark} />
}
