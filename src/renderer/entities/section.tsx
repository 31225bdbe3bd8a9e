import type { ReactNode } from 'react'
import { useWords } from '../language/use-words.ts'
import styles from './entity-sections.module.css'

interface SectionProps {
  readonly title: string
  readonly count?: number
  readonly note?: string
  readonly children: ReactNode
}

/** One part of an entity's page. */
export function Section({ title, count, note, children }: SectionProps) {
  const { number } = useWords()
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>
        {title}
        {count !== undefined && <span className={styles.count}>{number(count)}</span>}
      </h2>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  )
}
