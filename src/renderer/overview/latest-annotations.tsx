import { useWords } from '../language/use-words.ts'
import { toPlainNote } from '../library/markdown.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import styles from './overview.module.css'

const most = 3

/** What the person marked last. */
export function LatestAnnotations() {
  const { say, moment } = useWords()
  const { go } = usePlace()
  const { data = [] } = useAsk('listAnnotations', {})
  if (data.length === 0) return null
  const latest = data.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, most)
  return (
    <section className={styles.section}>
      <h2 className={styles.h2}>{say('overview.marked')}</h2>
      <ul className={styles.marked}>
        {latest.map(({ id, document, start, end, exact, note, title, colour, updatedAt }) => (
          <li key={id}>
            <button
              type="button" className={styles.quote} style={{ borderInlineStartColor: `var(--mark-${colour}-edge)` }}
              onClick={() => go({ view: 'document', document, at: { start, end } })}
            >
              <q>{exact}</q>
              {note && <span className={styles.quoteNote}>{toPlainNote(note)}</span>}
              <span className={styles.quoteFrom}>{title} · {moment(updatedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
