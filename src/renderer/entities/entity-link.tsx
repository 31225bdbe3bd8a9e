import type { EntitySummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { StateMark } from '../library/state-mark.tsx'
import { usePlace } from '../place.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import styles from './entity-link.module.css'

/** An entity's name with its kind's mark: opens its page. What a person confirmed has its sign; what the machine suggests is underlined with dots. */
export function EntityLink({ entity }: { readonly entity: EntitySummary }) {
  const { say } = useWords()
  const { go } = usePlace()
  const isConfirmed = entity.confirmed ?? false
  return (
    <button type="button" className={styles.link} title={`${say(`findings.kind.${entity.kind}`)} · ${say(isConfirmed ? 'entities.confirmed' : 'entities.suggested')}`} onClick={() => go({ view: 'entity', entity: entity.key })}>
      <KindMark kind={entity.kind} size={11} />
      <span className={styles.name} data-sure={isConfirmed || undefined}>{entity.name}</span>
      {isConfirmed && <StateMark isConfirmed />}
    </button>
  )
}
