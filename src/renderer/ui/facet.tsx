import { useState, type ReactNode } from 'react'
import styles from './facet.module.css'
import { RowButton } from './row-button.tsx'
import { TextButton } from './text-button.tsx'
import { useArrowKeys } from './use-arrow-keys.ts'

export interface FacetValue<T> {
  readonly value: T
  readonly name: string
  /** How many it would leave, as it is to be read. */
  readonly count: string
  /** It would leave none. */
  readonly isNone?: boolean
  readonly sign?: ReactNode
  /** Beside it. */
  readonly tool?: ReactNode
}
export interface FacetProps<T extends string | number> {
  readonly title: string
  readonly values: readonly FacetValue<T>[]
  readonly isChosen: (value: T) => boolean
  readonly onToggle: (value: T) => void
  /** So many are shown at first; what is chosen is shown always. */
  readonly few: number
  readonly moreWords: (count: number) => string
  /** Beside the title. */
  readonly tool?: ReactNode
}

/** What a list can be narrowed by, respect under respect; arrow keys go from value to value. */
export function FacetPanel({ children }: { readonly children: ReactNode }) {
  const onKeyDown = useArrowKeys()
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys only move the focus among the buttons inside
    <div className={styles.panel} onKeyDown={onKeyDown}>{children}</div>
  )
}

export interface FacetSectionProps {
  readonly title: string
  readonly tool?: ReactNode
  readonly children: ReactNode
}
export function FacetSection({ title, tool, children }: FacetSectionProps) {
  return (
    <section className={styles.facet} aria-label={title}>
      <div className={styles.head}><h2>{title}</h2>{tool}</div>
      {children}
    </section>
  )
}

/** One respect, each of its values with how many it would leave; pressed again, a value lets go. */
export function Facet<T extends string | number>({ title, values, isChosen, onToggle, few, moreWords, tool }: FacetProps<T>) {
  const [isAll, setAll] = useState(false)
  const shown = values.filter(({ value }, i) => isAll || i < few || isChosen(value))
  return (
    <FacetSection title={title} tool={tool}>
      <ul>
        {shown.map(({ value, name, count, isNone, sign, tool: beside }) => (
          <li key={value} className={styles.line}>
            <RowButton data-stop className={styles.value} aria-pressed={isChosen(value)} data-none={isNone || undefined} onClick={() => onToggle(value)}>
              {sign}
              <span className={styles.name} title={name}>{name}</span>
              {' '}
              <span className={styles.count}>{count}</span>
            </RowButton>
            {beside}
          </li>
        ))}
      </ul>
      {shown.length < values.length && <TextButton data-stop className={styles.more} onClick={() => setAll(true)}>{moreWords(values.length - shown.length)}</TextButton>}
    </FacetSection>
  )
}
