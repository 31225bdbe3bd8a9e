import type { ButtonHTMLAttributes } from 'react'
import styles from './row-button.module.css'

/** A row that opens what it tells of, quiet until it is pointed at. How it lays out what is in it, whoever uses it says. */
export function RowButton({ className, ...rest }: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'>) {
  return <button type="button" {...rest} className={className ? `${styles.row} ${className}` : styles.row} />
}
