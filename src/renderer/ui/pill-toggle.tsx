import { ToggleButton, type ToggleButtonProps } from 'react-aria-components'
import styles from './pill-toggle.module.css'

/** A word with its sign that is on or off, among others like it. How it shows which, whoever uses it says. */
export function PillToggle({ className, ...rest }: Omit<ToggleButtonProps, 'className'> & { readonly className?: string | undefined }) {
  return <ToggleButton {...rest} className={`${styles.pill} ${className}`} />
}
