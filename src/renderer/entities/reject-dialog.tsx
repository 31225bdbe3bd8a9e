import type { EntitySummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { useDecideEntities } from './use-decide-entities.ts'
import styles from './ask-dialog.module.css'

/** Say that what was found are no names at all. */
export function RejectDialog({ entities, onClose }: { readonly entities: readonly EntitySummary[]; readonly onClose: () => void }) {
  const { say } = useWords()
  const { reject } = useDecideEntities()
  const { place, go } = usePlace()
  const count = entities.length
  const mentions = entities.reduce((sum, entity) => sum + entity.mentions, 0)
  const run = async (why: string) => {
    const done = await reject(entities, why)
    // Its page is no more.
    if (done && place.view === 'entity' && entities.some(({ key }) => key === place.entity)) go({ view: 'entities' })
    return done
  }
  return (
    <AskDialog title={say('entities.reject.title', { count, name: entities[0]?.name ?? '' })} act={say('entities.reject.act')} tone="danger" startsAtWhy onAct={run} onClose={onClose}>
      <p>{say('entities.reject.text', { count, mentions: say('findings.mentions', { count: mentions }) })}</p>
      {count > 1 && (
        <ul className={styles.box}>
          {entities.map(({ key, kind, name, mentions: each }) => <li key={key} className={styles.entity}><KindMark kind={kind} size={11} /><span>{name}</span><small>{say('findings.mentions', { count: each })}</small></li>)}
        </ul>
      )}
    </AskDialog>
  )
}
