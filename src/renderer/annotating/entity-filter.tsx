import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { DocumentId, EntityKey, EntityKind, Span } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { TextField } from '../ui/text-field.tsx'
import { FacetSection } from '../ui/facet.tsx'
import styles from '../ui/facet.module.css'

export interface ChosenEntity {
  readonly key: EntityKey
  readonly kind: EntityKind
  readonly name: string
}

/** Chooses an entity, so that only the annotations that quote a mention of it are left. */
export function EntityFilter({ chosen, onChoose }: { readonly chosen: ChosenEntity | null; readonly onChoose: (entity: ChosenEntity | null) => void }) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const words = typed.trim().slice(0, 200)
  const { data } = useAsk('findNames', { words, limit: 24 }, { when: words !== '', keepPrevious: true })
  const found = (words === '' ? [] : (data ?? [])).flatMap(({ type, entity, kind, text }) => (type === 'entity' && entity && kind ? [{ key: entity, kind, name: text }] : [])).slice(0, 6)
  const choose = (entity: ChosenEntity) => {
    onChoose(entity)
    setTyped('')
  }
  return (
    <FacetSection title={say('annotating.facet.entity')}>
      {chosen ? (
        <button type="button" data-stop className={styles.value} aria-pressed="true" aria-label={say('annotating.dropEntity', { name: chosen.name })} onClick={() => onChoose(null)}>
          <KindMark kind={chosen.kind} size={10} />
          <span className={styles.name}>{chosen.name}</span>
          <X size={12} aria-hidden="true" />
        </button>
      ) : (
        <div className={styles.entity}>
          <TextField label={say('annotating.facet.entity')} placeholder={say('annotating.entityPlaceholder')} value={typed} onChange={setTyped} />
        </div>
      )}
      {!chosen && found.length > 0 && (
        <ul>
          {found.map((entity) => (
            <li key={entity.key}>
              <button type="button" data-stop className={styles.value} onClick={() => choose(entity)}>
                <KindMark kind={entity.kind} size={10} />
                <span className={styles.name} title={say(`findings.kind.${entity.kind}`)}>{entity.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!chosen && words !== '' && data && found.length === 0 && <p className={styles.none}>{say('annotating.entityNone')}</p>}
    </FacetSection>
  )
}

/** Where an entity is mentioned, by document; null: no entity is chosen; undefined: the answer is on its way. */
export function useEntityPlaces(entity: ChosenEntity | null): ReadonlyMap<DocumentId, readonly Span[]> | null | undefined {
  const { data } = useAsk('openEntity', { entity: entity?.key ?? '-' }, { when: entity !== null })
  return useMemo(() => {
    if (entity === null) return null
    if (!data) return undefined
    return new Map(data.mentions.map(({ document, evidence }) => [document.id, evidence.flatMap(({ start, lit }) => lit.map((mark) => ({ start: start + mark.start, end: start + mark.end })))]))
  }, [entity, data])
}
