import { FileQuestion } from 'lucide-react'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { RowButton } from '../ui/row-button.tsx'
import { useTitle } from '../window/use-title.ts'
import type { Side } from './reading-context.tsx'
import { useTexts } from './use-texts.ts'
import styles from './missing-document.module.css'

const shown = 5

export interface MissingDocumentProps {
  readonly document: number
  readonly side: Side
  readonly isOneOfTwo: boolean
}

/** Where an article should be and is not: why that may be, and the ways on from here. */
export function MissingDocument({ document, side, isOneOfTwo }: MissingDocumentProps) {
  const { say, partialDate } = useWords()
  const { go, back, canBack } = usePlace()
  const { close, main, beside, openBeside } = useTexts()
  const { data } = useAsk('listDocuments', {})
  useTitle(side === 'main' ? say('reading.missing.title') : null)
  const others = (data ?? []).filter(({ id }) => id !== main && id !== beside).slice(0, shown)
  return (
    <section className={styles.missing} aria-labelledby={`missing-${document}`}>
      <div className={styles.card}>
        <FileQuestion className={styles.icon} size={22} aria-hidden="true" />
        <h1 id={`missing-${document}`}>{say('reading.missing.title')}</h1>
        <p>{say('reading.missing.why')}</p>
        <div className={styles.actions}>
          {isOneOfTwo && <Button tone="primary" onPress={() => close(side)}>{say('reading.missing.close')}</Button>}
          {!isOneOfTwo && canBack && <Button tone="primary" onPress={back}>{say('reading.missing.back')}</Button>}
          {!isOneOfTwo && <Button tone={canBack ? 'plain' : 'primary'} onPress={() => go({ view: 'library' })}>{say('reading.missing.library')}</Button>}
        </div>
        {others.length > 0 && (
          <>
            <h2>{say('reading.missing.others')}</h2>
            <ul className={styles.others}>
              {others.map(({ id, title, outlet, fileName, published }) => (
                <li key={id}>
                  <RowButton onClick={() => (side === 'beside' ? openBeside(id) : go({ view: 'document', document: id, ...(beside === null ? {} : { beside }) }))}>
                    <span>{title}</span>
                    <span className={styles.from}>{[outlet ?? fileName, published && partialDate(published)].filter(Boolean).join(' · ')}</span>
                  </RowButton>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}
