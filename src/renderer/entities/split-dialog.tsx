import { useState } from 'react'
import type { RequestOptions } from '../../shared/contract.ts'
import type { EntitySummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useChosenEntity } from '../library/entity-chooser.tsx'
import { LitText } from '../library/evidence-text.tsx'
import { AskDialog } from './ask-dialog.tsx'
import type { ChosenMention } from './deciding-context.tsx'
import { EntityTarget, isReady, type Target } from './entity-target.tsx'
import { useDecideEntities } from './use-decide-entities.ts'
import styles from './ask-dialog.module.css'

interface SplitDialogProps {
  readonly entity: EntitySummary
  readonly mentions: readonly ChosenMention[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Say that some mentions mean another than the rest: something new, or what is there already. */
export function SplitDialog({ entity, mentions, onDone, onClose }: SplitDialogProps) {
  const { say } = useWords()
  const { split } = useDecideEntities()
  const [target, setTarget] = useState<Target>({ isNew: true, name: '', kind: entity.kind, entity: undefined })
  const places = mentions.map(({ document, start, end }) => ({ document, start, end }))
  const { isNew, name, kind, entity: into } = target
  const known = useChosenEntity(into)
  const run = async (why: string, options: RequestOptions) => {
    const done = await split({
      entity: entity.key, mentions: places, why, ...(isNew ? { name: name.trim(), ...(kind === null ? {} : { kind }) } : { into: into ?? '' }),
    }, isNew ? name.trim() : (known?.name ?? ''), options)
    if (done) onDone()
    return done
  }
  return (
    <AskDialog title={say('entities.split.title', { count: mentions.length, name: entity.name })} act={say('entities.split.act')} width={560} isReady={isReady(target)} onAct={run} onClose={onClose}>
      <ul className={styles.box}>
        {mentions.map(({ document, start, sentence: { text, lit } }) => <li key={`${document} ${start}`} className={styles.quote}><LitText text={text} lit={lit} /></li>)}
      </ul>
      <EntityTarget target={target} onChange={setTarget} />
    </AskDialog>
  )
}
