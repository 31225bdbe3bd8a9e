import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Switch } from 'react-aria-components'
import styles from './tick-box.module.css'

/** The box that is ticked, first in whatever is switched: it shows the state of what it stands in. */
export function TickBox() {
  return <span className={styles.box}><Check size={12} strokeWidth={3} aria-hidden="true" /></span>
}

export interface TickSwitchProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly children: ReactNode
}

/** Something that is so or not, in words behind a box. */
export function TickSwitch({ children, ...rest }: TickSwitchProps) {
  return <Switch className={styles.switch!} {...rest}><TickBox />{children}</Switch>
}
