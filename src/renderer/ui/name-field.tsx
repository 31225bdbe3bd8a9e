import type { InputHTMLAttributes } from 'react'
import styles from './name-field.module.css'

/** A low field for a name, where a TextField would be too much. */
export function NameField({ className, ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  return <input {...rest} className={className ? `${styles.field} ${className}` : styles.field} />
}
