import { BadgeCheck, CircleDashed } from 'lucide-react'
import { useWords } from '../language/use-words.ts'
import styles from './state-mark.module.css'

export interface StateMarkProps {
  readonly isConfirmed: boolean
  /** In words too; otherwise the sign alone, which is said to a screen reader all the same. */
  readonly inWords?: boolean
  /** Say nothing: the words around it do. */
  readonly silent?: boolean
}

/** Whether the machine suggests it or a person said so: told apart by shape as well as by colour. */
export function StateMark({ isConfirmed, inWords = false, silent = false }: StateMarkProps) {
  const { say } = useWords()
  const words = say(isConfirmed ? 'entities.confirmed' : 'entities.suggested')
  const Sign = isConfirmed ? BadgeCheck : CircleDashed
  return (
    <span className={styles.state} data-sure={isConfirmed || undefined} data-chip={inWords || undefined} title={say(isConfirmed ? 'entities.confirmedHint' : 'entities.suggestedHint')}>
      <Sign size={14} aria-hidden="true" />
      {inWords ? <span>{words}</span> : !silent && <span className="visually-hidden"> {words}</span>}
    </span>
  )
}
