import { CirclePause, Undo2 } from 'lucide-react'
import type { EntityPage } from '../../shared/contract/entities.ts'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { Section } from './section.tsx'
import { useDecideEntities } from './use-decide-entities.ts'
import styles from './entity-decisions.module.css'

/** What the person decided about it, newest first; each can be taken back by itself. */
export function EntityDecisions({ page: { decisions } }: { readonly page: EntityPage }) {
  const { say, tell, moment } = useWords()
  const { takeBack } = useDecideEntities()
  if (decisions.length === 0) return null
  return (
    <Section title={say('entities.decisions')} count={decisions.length}>
      <ol className={styles.list}>
        {decisions.map(({ id, at, says, why, holds }) => (
          <li key={id} className={styles.decision} data-sleeps={!holds || undefined}>
            <div className={styles.what}>
              <p className={styles.says}>{tell(says)}</p>
              {why.trim() !== '' && <p className={styles.why}>{why}</p>}
            </div>
            {!holds && <span className={styles.sleeps} title={say('decisions.sleepsHint')}><CirclePause size={13} aria-hidden="true" />{say('decisions.sleeps')}</span>}
            <time className={styles.at} dateTime={at}>{moment(at)}</time>
            <Button size="s" tone="quiet" icon={<Undo2 size={13} aria-hidden="true" />} aria-label={say('decisions.takeBackOf', { says: tell(says) })} onPress={() => void takeBack(id)}>{say('decisions.takeBack')}</Button>
          </li>
        ))}
      </ol>
    </Section>
  )
}
