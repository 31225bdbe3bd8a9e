import type { ReactNode } from 'react'
import styles from './report.module.css'

export interface Tally {
  readonly words: string
  readonly tone?: 'good' | 'warn' | 'bad'
}

/** What came of something, counted: how many well, how many with a doubt, how many not at all. */
export function Tallies({ tallies }: { readonly tallies: readonly Tally[] }) {
  return <ul className={styles.tallies}>{tallies.map(({ words, tone }) => <li key={words} data-tone={tone}>{words}</li>)}</ul>
}

/** What was not taken, each as an item with the reason. */
export function Refusals({ className = '', children }: { readonly className?: string | undefined; readonly children: ReactNode }) {
  return <ul className={`${styles.refusals} ${className}`}>{children}</ul>
}
