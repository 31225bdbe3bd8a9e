import { useState, type KeyboardEvent } from 'react'
import { RadioGroup } from 'react-aria-components'
import { ArrowRight, Plus, X } from 'lucide-react'
import type { EntityKey, EntitySummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { EntityChooser } from '../library/entity-chooser.tsx'
import { StateMark } from '../library/state-mark.tsx'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { IconButton } from '../ui/button.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { RadioChoice } from '../ui/radio-choice.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { useDecideEntities } from './use-decide-entities.ts'
import shared from './ask-dialog.module.css'
import styles from './merge-dialog.module.css'

const mostAlike = 4
/** Enter in the field that finds a name chooses there; it never decides. */
export const keepEnter = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

/** Say that several names mean one: which of them remains, and what it will then be, before it is done. */
export function MergeDialog({ entities, onClose }: { readonly entities: readonly EntitySummary[]; readonly onClose: () => void }) {
  const { say, sayFailure } = useWords()
  const { merge } = useDecideEntities()
  const { place, replace } = usePlace()
  const [keys, setKeys] = useState<readonly EntityKey[]>(entities.map(({ key }) => key))
  const [wanted, setWanted] = useState<EntityKey>()
  const first = entities[0]
  const isMany = keys.length > 1
  const { data, error } = useAsk('previewMerge', { entities: [...keys], ...(wanted === undefined ? {} : { survivor: wanted }) }, { when: isMany, keepPrevious: true })
  const { data: near = [] } = useAsk('findEntity', { name: first?.name ?? '-' }, { when: first !== undefined })
  const preview = isMany ? data : undefined
  const known = new Map([...entities, ...near, ...(preview ? [preview.survivor, ...preview.others] : [])].map((entity) => [entity.key, entity]))
  const alike = near.filter(({ key }) => !keys.includes(key)).slice(0, mostAlike)
  const survivor = wanted ?? preview?.survivor.key
  const add = (key: EntityKey) => setKeys((now) => (now.includes(key) ? now : [...now, key]))
  const drop = (key: EntityKey) => {
    setKeys((now) => now.filter((one) => one !== key))
    if (wanted === key) setWanted(undefined)
  }
  const run = async (why: string) => {
    if (!preview) return undefined
    const done = await merge(keys, preview.survivor, why)
    if (done?.entity && place.view === 'entity' && keys.includes(place.entity)) replace({ view: 'entity', entity: done.entity })
    return done
  }
  const isFresh = preview !== undefined && preview.others.length === keys.length - 1 && preview.survivor.key === survivor
  return (
    <AskDialog title={say('entities.merge.title')} act={say('entities.merge.act', { count: keys.length })} width={580} isReady={isFresh && !error} onAct={run} onClose={onClose}>
      <p>{say('entities.merge.text')}</p>
      <div className={shared.part}>
        <RadioGroup className={styles.names!} aria-label={say('entities.merge.which')} value={survivor ?? null} onChange={setWanted}>
          {keys.map((key) => <Name key={key} entity={known.get(key)} id={key} isSurvivor={isMany && survivor === key} isMany={isMany} {...(keys.length > 1 ? { onDrop: drop } : {})} />)}
        </RadioGroup>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the field's own key, heard as it bubbles */}
        <div className={shared.wide} onKeyDown={keepEnter}>
          <EntityChooser label={say('entities.merge.find')} placeholder={say('entities.merge.find')} none={say('entities.merge.none')} drop={(name) => name} chosen={undefined} onChoose={(key) => { if (key !== undefined) add(key) }} />
        </div>
        {alike.length > 0 && (
          <div className={shared.chips}>
            <span className={shared.label}>{say('entities.merge.alike')}</span>
            {alike.map(({ key, kind, name }) => (
              <button key={key} type="button" className={shared.chip} aria-label={say('entities.merge.add', { name })} onClick={() => add(key)}>
                <Plus size={12} aria-hidden="true" /><KindMark kind={kind} size={10} />{name}
              </button>
            ))}
          </div>
        )}
      </div>
      {isMany && error && <p className={shared.bad} role="alert">{sayFailure(error)}</p>}
      {preview && <After preview={preview} />}
    </AskDialog>
  )
}

interface NameProps {
  readonly id: EntityKey
  readonly entity: EntitySummary | undefined
  readonly isSurvivor: boolean
  readonly isMany: boolean
  readonly onDrop?: (key: EntityKey) => void
}

function Name({ id, entity, isSurvivor, isMany, onDrop }: NameProps) {
  const { say } = useWords()
  const name = entity?.name ?? id.replace(/^[^:]*:/, '')
  return (
    <div className={styles.line}>
      <RadioChoice value={id} mark="both" isDisabled={!isMany}>
        <span className={styles.name}>
          <span className={styles.called}>{entity && <KindMark kind={entity.kind} size={11} />}<strong>{name}</strong>{entity && <StateMark isConfirmed={entity.confirmed ?? false} />}</span>
          {entity && <small>{say(`findings.kind.${entity.kind}`)} · {say('findings.mentions', { count: entity.mentions })} · {say('findings.documents', { count: entity.documents })}</small>}
        </span>
        {isSurvivor && <span className={styles.remains}>{say('entities.merge.remains')}</span>}
      </RadioChoice>
      {onDrop && <IconButton size="s" label={say('entities.merge.drop', { name })} onPress={() => onDrop(id)}><X size={14} /></IconButton>}
    </div>
  )
}

const namesShown = 12

/** What there will be once they are one. */
function After({ preview: { survivor, after, others } }: { readonly preview: { readonly survivor: EntitySummary; readonly others: readonly EntitySummary[]; readonly after: { readonly aliases: readonly string[]; readonly mentions: number; readonly documents: number; readonly relations: number } } }) {
  const { say } = useWords()
  const isMixed = others.some(({ kind }) => kind !== survivor.kind)
  return (
    <section className={styles.after} aria-label={say('entities.merge.after')}>
      <h3 className={shared.label}><ArrowRight size={12} aria-hidden="true" />{say('entities.merge.after')}</h3>
      <p className={styles.result}><KindMark kind={survivor.kind} size={12} />{survivor.name}</p>
      <p className={styles.counts}>
        <span>{say('findings.mentions', { count: after.mentions })}</span><span>{say('findings.documents', { count: after.documents })}</span><span>{say('entities.merge.links', { count: after.relations })}</span>
      </p>
      {after.aliases.length > 0 && (
        <div className={shared.chips}>
          {after.aliases.slice(0, namesShown).map((alias) => <span key={alias} className={shared.chip}>{alias}</span>)}
          {after.aliases.length > namesShown && <span className={shared.label}>{say('entities.merge.moreNames', { count: after.aliases.length - namesShown })}</span>}
        </div>
      )}
      {isMixed && <p className={styles.mixed}>{say('entities.merge.kinds', { kind: say(`findings.kind.${survivor.kind}`) })}</p>}
    </section>
  )
}
