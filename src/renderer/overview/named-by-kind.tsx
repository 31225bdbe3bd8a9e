import { entityKinds } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { TalliedRow } from '../ui/tallied-row.tsx'
import styles from './overview.module.css'

const most = 5
/** Of a large library not every name is asked for just to count it. */
const limit = 1000

/** Who and what the articles speak of most: a short list for each kind. */
export function NamedByKind() {
  const { say, number } = useWords()
  const { go } = usePlace()
  const { data = [] } = useAsk('listEntities', { limit })
  const isCut = data.length >= limit
  const byKind = Map.groupBy(data, ({ kind }) => kind)
  if (data.length === 0) return null
  return (
    <section className={styles.section}>
      <h2 className={styles.h2}>{say('overview.named')}</h2>
      <p className={styles.hint}>{say('overview.namedHint')}</p>
      <div className={styles.kinds}>
        {entityKinds.flatMap((kind) => {
          const all = byKind.get(kind)
          if (!all) return []
          return (
            <section key={kind} className={styles.kind}>
              <h3>
                <KindMark kind={kind} size={11} />
                {say(`findings.kinds.${kind}`)}
                <button type="button" className={styles.kindAll} onClick={() => go({ view: 'entities', kind })}>
                  {isCut ? say('overview.allOfKind') : <><span className="visually-hidden">{say('overview.allOfKind')} : </span>{number(all.length)}</>}
                </button>
              </h3>
              <ul>
                {all.slice(0, most).map(({ key, name, documents, mentions }) => (
                  <li key={key}>
                    <TalliedRow
                      className={styles.name} count={number(documents)} counted={`${say('findings.documents', { count: documents })}, ${say('findings.mentions', { count: mentions })}`}
                      onClick={() => go({ view: 'entity', entity: key })}
                    >
                      {name}
                    </TalliedRow>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </section>
  )
}
