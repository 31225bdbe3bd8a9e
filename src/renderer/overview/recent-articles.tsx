import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { TextButton } from '../ui/text-button.tsx'
import styles from './overview.module.css'

const most = 6

/** The newest articles, as cards that open them. */
export function RecentArticles() {
  const { say, partialDate } = useWords()
  const { go } = usePlace()
  const { data = [] } = useAsk('listDocuments', {})
  if (data.length === 0) return null
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.h2}>{say('overview.articles')}</h2>
        <TextButton className={styles.way} onClick={() => go({ view: 'articles' })}>{say('overview.allArticles', { count: data.length })}</TextButton>
      </div>
      <ul className={styles.cards}>
        {data.slice(0, most).map(({ id, title, outlet, fileName, published, entities, annotations }) => (
          <li key={id}>
            <button type="button" className={styles.card} onClick={() => go({ view: 'document', document: id })}>
              <span className={styles.cardFrom}>{[outlet ?? fileName, published ? partialDate(published) : say('common.undated')].join(' · ')}</span>
              <span className={styles.cardTitle}>{title}</span>
              <span
                className={styles.cardCounts}
              >
                {say('sources.entities', { count: entities })}
                {annotations > 0 && ` · ${say('sources.annotations', { count: annotations })}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
