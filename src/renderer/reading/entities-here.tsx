import { useEffect } from 'react'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import { entityKinds } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { StateMark } from '../library/state-mark.tsx'
import { usePlace } from '../place.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { EmptyState } from '../ui/panel.tsx'
import { TalliedRow } from '../ui/tallied-row.tsx'
import { useReading } from './reading-context.tsx'
import styles from './document-inspector.module.css'

/** Who and what is in this text, by kind; under the pointer or the focus, all its mentions light up. */
export function EntitiesHere({ open: { entities } }: { readonly open: OpenDocument }) {
  const { say, number } = useWords()
  const { go } = usePlace()
  const { setLitEntity } = useReading()
  useEffect(() => () => setLitEntity(null), [setLitEntity])
  const byKind = Map.groupBy(entities, ({ kind }) => kind)
  if (entities.length === 0) return <EmptyState title={say('reading.noEntities')} />
  return entityKinds.filter((kind) => byKind.has(kind)).map((kind) => (
    <section key={kind} className={styles.kind}>
      <h2 className={styles.kindName}>
        <KindMark kind={kind} size={10} />
        {say(`findings.kinds.${kind}`)}
      </h2>
      <ul className={styles.names}>
        {byKind.get(kind)!.map(({ key, name, here, confirmed }) => (
          <li key={key}>
            <TalliedRow
              className={styles.name} count={number(here)} counted={say('reading.here', { count: here })} onClick={() => go({ view: 'entity', entity: key })}
              onPointerEnter={() => setLitEntity(key)} onPointerLeave={() => setLitEntity(null)}
              onFocus={() => setLitEntity(key)} onBlur={() => setLitEntity(null)}
            >
              {name} {confirmed && <StateMark isConfirmed />}
            </TalliedRow>
          </li>
        ))}
      </ul>
    </section>
  ))
}
