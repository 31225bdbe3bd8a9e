import { useState, type ReactNode } from 'react'
import { useWords } from '../language/use-words.ts'
import styles from './article-filters.module.css'

export interface FacetValue<T> {
  readonly value: T
  readonly name: string
  readonly documents: number
}
interface FacetProps<T extends string | number> {
  readonly title: string
  readonly values: readonly FacetValue<T>[]
  readonly chosen: T | undefined
  readonly onChoose: (value: T) => void
  /** Beside the title, or beside the value that is chosen. */
  readonly tool?: ReactNode
  readonly chosenTool?: ReactNode
}
const few = 6

/** What the list can be narrowed by in one respect, each value with how many articles it would leave; pressed again, it lets go. */
export function Facet<T extends string | number>({ title, values, chosen, onChoose, tool, chosenTool }: FacetProps<T>) {
  const { say, number } = useWords()
  const [isAll, setAll] = useState(false)
  const shown = values.filter(({ value }, i) => isAll || i < few || value === chosen)
  return (
    <section className={styles.facet} aria-label={title}>
      <div className={styles.head}><h2>{title}</h2>{tool}</div>
      <ul>
        {shown.map(({ value, name, documents }) => (
          <li key={value} className={styles.line}>
            <button type="button" data-stop className={styles.value} aria-pressed={value === chosen} onClick={() => onChoose(value)}>
              <span className={styles.name} title={name}>{name}</span>
              {' '}
              <span className={styles.count}>{number(documents)}</span>
            </button>
            {value === chosen && chosenTool}
          </li>
        ))}
      </ul>
      {shown.length < values.length && <button type="button" data-stop className={styles.more} onClick={() => setAll(true)}>{say('sources.more', { count: values.length - shown.length })}</button>}
    </section>
  )
}
