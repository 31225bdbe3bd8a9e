import styles from './choices.module.css'

export interface CountedChoicesProps {
  readonly choices: readonly (readonly [name: string, count: number])[]
  readonly number: (count: number) => string
  readonly onChoose: (name: string) => void
}

/** Names to choose one of, each with how often it stands. */
export function CountedChoices({ choices, number, onChoose }: CountedChoicesProps) {
  return (
    <ul className={styles.choices}>
      {choices.map(([name, count]) => (
        <li key={name}>
          <button type="button" onClick={() => onChoose(name)}>
            <span>{name}</span>
            <span className={styles.count}>{number(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
