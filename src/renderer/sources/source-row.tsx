import { Highlighter } from 'lucide-react'
import type { DocumentSummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import styles from './sources.module.css'

export interface SourceRowProps {
  readonly document: DocumentSummary
  readonly index: number
  readonly isOpen: boolean
  /** The one row that Tab stops at; the arrow keys go on from there. */
  readonly isInReach: boolean
}

export function SourceRow({ document, index, isOpen, isInReach }: SourceRowProps) {
  const { go } = usePlace()
  const { say, partialDate } = useWords()
  const { id, title, outlet, fileName, published, entities, annotations } = document
  return (
    <button
      type="button" className={styles.source} data-row={index} data-pane-focus={isInReach || undefined} tabIndex={isInReach ? 0 : -1}
      aria-current={isOpen ? 'page' : undefined} onClick={() => go({ view: 'document', document: id })}
    >
      <span className={styles.title}>{title}</span>
      <span className={styles.from}>
        <span className={styles.outlet}>{outlet ?? fileName}</span>
        <span className={styles.date}>{published ? partialDate(published) : say('common.undated')}</span>
      </span>
      <span className={styles.counts}>
        <span>{say('sources.entities', { count: entities })}</span>
        {annotations > 0 && (
          <span className={styles.annotated}>
            <Highlighter size={11} aria-hidden="true" />
            {say('sources.annotations', { count: annotations })}
          </span>
        )}
      </span>
    </button>
  )
}
