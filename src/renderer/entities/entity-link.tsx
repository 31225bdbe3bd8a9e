import type { EntitySummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import styles from './entity-link.module.css'

/** An entity's name with its kind's mark: opens its page. */
export function EntityLink({ entity }: { readonly entity: EntitySummary }) {
  const { say } = useWords()
  const { go } = usePlace()
  return (
    <button type="button" className={styles.link} title={say(`findings.kind.${entity.kind}`)} onClick={() => go({ view: 'entity', entity: entity.key })}>
      <KindMark kind={entity.kind} size={11} />
      {entity.name}
    </button>
  )
}
