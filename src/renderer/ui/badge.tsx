import type { HTMLAttributes } from 'react'
import styles from './badge.module.css'

export interface BadgeProps extends HTMLAttributes<HTMLSpanElement> {
  readonly tone?: 'good' | 'warn' | undefined
}

/** A word or two said of something beside it: how it stands, or what to mind. */
export function Badge({ tone, className, ...rest }: BadgeProps) {
  return <span {...rest} className={className ? `${styles.badge} ${className}` : styles.badge} data-tone={tone} />
}
