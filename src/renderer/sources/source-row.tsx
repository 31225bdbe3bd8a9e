import { Highlighter } from 'lucide-react'
import type { MouseEvent } from 'react'
import type { DocumentSummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { Badges } from './badges.tsx'
import { StarButton } from './star-button.tsx'
import styles from './sources.module.css'

export interface SourceRowProps {
  readonly document: DocumentSummary
  readonly index: number
  readonly isOpen: boolean
  readonly isSelected: boolean
  /** The one row that Tab stops at; the arrow keys go on from there. */
  readonly isInReach: boolean
  /** True: the click meant the selection. */
  readonly takeClick: (event: MouseEvent, index: number) => boolean
}

export function SourceRow({ document, index, isOpen, isSelected, isInReach, takeClick }: SourceRowProps) {
  const { go } = usePlace()
  const { say, partialDate } = useWords()
  const { id, title, outlet, fileName, published, entities, annotations, tags, copies, revisions } = document
  const onClick = (event: MouseEvent) => {
    if (!takeClick(event, index)) go({ view: 'document', document: id })
  }
  return (
    <div className={styles.entry} data-open={isOpen || undefined} data-selected={isSelected || undefined}>
      <button
        type="button" className={styles.source} data-row={index} data-pane-focus={isInReach || undefined} tabIndex={isInReach ? 0 : -1}
        aria-current={isOpen ? 'page' : undefined} onClick={onClick}
      >
        <span className={styles.title}>{title}</span>
        {isSelected && <span className="visually-hidden"> {say('sources.select.count', { count: 1 })}</span>}
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
      {(tags.length > 0 || copies > 0 || revisions > 1) && (
        <span className={styles.badges}>
          {tags.map((tag) => <span key={tag} className={styles.tag}>{tag}</span>)}
          <Badges document={document} isInReach={isInReach} />
        </span>
      )}
      <span className={styles.star}><StarButton document={document} isInReach={isInReach} /></span>
    </div>
  )
}
