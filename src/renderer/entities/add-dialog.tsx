import { useState } from 'react'
import { RadioGroup } from 'react-aria-components'
import type { RequestOptions } from '../../shared/contract.ts'
import type { SimilarPlace } from '../../shared/contract/entities.ts'
import type { EntityKind } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { LitText } from '../library/evidence-text.tsx'
import { useAsk } from '../library/use-ask.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { RadioChoice } from '../ui/radio-choice.tsx'
import { AskDialog } from './ask-dialog.tsx'
import type { MentionPlace } from './deciding-context.tsx'
import { EntityTarget, isReady, type Target } from './entity-target.tsx'
import { useDecideEntities } from './use-decide-entities.ts'
import styles from './ask-dialog.module.css'

interface AddDialogProps {
  readonly place: MentionPlace
  /** What was selected. */
  readonly words: string
  readonly onClose: () => void
}

/** Say that the selected words name something: what, of which kind, and whether so everywhere they stand. */
export function AddDialog({ place: { document, start, end }, words, onClose }: AddDialogProps) {
  const { say } = useWords()
  const { add } = useDecideEntities()
  const plain = words.replace(/\s+/g, ' ').trim()
  const place = { document, start, end }
  const { data: known = [] } = useAsk('findEntity', { name: plain }, { when: plain !== '' })
  const { data: similar } = useAsk('listSimilarPlaces', place)
  const [chosen, setChosen] = useState<Target | null>(null)
  const [isEverywhere, setEverywhere] = useState(false)
  // Until the person says so, the kind is what the same words were taken for elsewhere.
  const target: Target = chosen ?? { isNew: true, name: plain, kind: likelyKind(similar?.places ?? []), entity: undefined }
  const others = (similar?.places.length ?? 0) + (similar?.more ?? 0)
  const run = (why: string, options: RequestOptions) => {
    const own = known.find(({ key }) => key === target.entity)
    const kind = target.isNew ? target.kind : (own?.kind ?? (target.entity ?? '').replace(/:.*$/s, '') as EntityKind)
    if (kind === null) return Promise.resolve(undefined)
    const named = target.isNew ? { name: target.name.trim() } : { entity: target.entity ?? '' }
    return add({ ...place, kind, ...named, everywhere: isEverywhere, why }, plain, options)
  }
  return (
    <AskDialog title={say('entities.add.title')} act={say('entities.add.act')} width={600} isReady={isReady(target)} onAct={run} onClose={onClose}>
      <p className={styles.selected}>{plain}</p>
      <EntityTarget target={target} onChange={setChosen} />
      {others > 0 && similar && (
        <div className={styles.part}>
          <RadioGroup className={styles.pair!} aria-label={say('entities.add.where')} value={isEverywhere ? 'all' : 'here'} onChange={(value) => setEverywhere(value === 'all')}>
            <RadioChoice value="here" mark="both"><span><strong>{say('entities.add.here')}</strong><small>{say('entities.add.hereHint')}</small></span></RadioChoice>
            <RadioChoice value="all" mark="both"><span><strong>{say('entities.add.everywhere', { count: others })}</strong><small>{say('entities.add.everywhereHint')}</small></span></RadioChoice>
          </RadioGroup>
          <h3 className={styles.label}>{say('entities.add.others', { count: others })}</h3>
          <ul className={styles.box} aria-label={say('entities.add.others', { count: others })}>
            {similar.places.map((each) => <Place key={`${each.document} ${each.span.start}`} place={each} />)}
            {similar.more > 0 && <li className={styles.entity}><small>{say('entities.add.more', { count: similar.more })}</small></li>}
          </ul>
        </div>
      )}
      {similar && others === 0 && <p className={styles.hint}>{say('entities.add.nowhere')}</p>}
    </AskDialog>
  )
}

function Place({ place: { evidence, entity } }: { readonly place: SimilarPlace }) {
  const { say } = useWords()
  return (
    <li className={styles.place}>
      <span className={styles.sentence}><LitText text={evidence.text} lit={evidence.lit} /></span>
      <span className={styles.now}>
        <span>{evidence.outlet ?? evidence.title}</span>
        {entity ? <span className={styles.taken}><KindMark kind={entity.kind} size={10} />{say('entities.add.taken', { name: entity.name })}</span> : <span>{say('entities.add.untaken')}</span>}
      </span>
    </li>
  )
}

/** What most of the same words are taken for; null where they are taken for nothing. */
function likelyKind(places: readonly SimilarPlace[]): EntityKind | null {
  const kinds = Map.groupBy(places.flatMap(({ entity }) => entity?.kind ?? []), (kind) => kind)
  return [...kinds].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null
}
