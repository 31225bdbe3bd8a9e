import type { ButtonHTMLAttributes } from 'react'
import styles from './text-button.module.css'

/** A way on that is no more than its words, underlined when it is pointed at. */
export function TextButton({ className, ...rest }: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'>) {
  return <button type="button" {...rest} className={className ? `${styles.way} ${className}` : styles.way} />
}
