import { Highlighter } from 'lucide-react'
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import type { DocumentHit } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { LitText } from '../library/evidence-text.tsx'
import { toPlainNote } from '../library/markdown.ts'
import { usePlace } from '../place.ts'
import { RowButton } from '../ui/row-button.tsx'
import { clipEvidence } from './clip-evidence.ts'
import type { Manner, OpenResult, Target } from './use-open-result.ts'
import styles from './document-result.module.css'

export interface DocumentResultProps {
  readonly hit: DocumentHit
  /** Tab stops at one result only; the arrow keys go on from there. */
  readonly isInReach: boolean
  readonly open: OpenResult
}

/** One article that answers: its title, where it is from, the sentences that answer best, and what was noted in it. */
export function DocumentResult({ hit, isInReach, open }: DocumentResultProps) {
  const { place } = usePlace()
  const { say, partialDate } = useWords()
  const { document, title, titleLit, outlet, published, sentences, passages, annotations } = hit
  const isOpen = place.view === 'document' && place.document === document
  const at = isOpen && place.view === 'document' ? place.at : undefined
  const isHere = ({ start, end }: { readonly start: number; readonly end: number }) => at !== undefined && start <= at.start && at.start < end
  const more = passages - sentences.length
  return (
    <div className={styles.document} data-open={isOpen || undefined}>
      <Stop open={open} className={styles.title} target={{ document, at: sentences[0] }} tabIndex={isInReach ? 0 : -1} isPaneFocus={isInReach} isCurrent={isOpen}>
        <span className={styles.name}><LitText text={title} lit={titleLit.map((span) => ({ ...span, kind: 'match' as const }))} /></span>
        <span className={styles.from}>{[outlet, published && partialDate(published)].filter(Boolean).join(' · ')}</span>
      </Stop>
      {sentences.map((evidence) => (
        <Stop key={evidence.start} open={open} className={styles.sentence} target={{ document, at: evidence }} isSentence isCurrent={isHere(evidence)}>
          <span className={styles.clamp}><LitText {...clipEvidence(evidence)} /></span>
        </Stop>
      ))}
      {annotations.map(({ annotation, quote, note, start, end }) => (
        <Stop key={`annotation ${annotation}`} open={open} className={styles.annotation} target={{ document, at: { start, end } }}>
          <Highlighter size={12} aria-hidden="true" />
          <span className="visually-hidden">{say('search.annotation')} : </span>
          <span className={styles.note}>{toPlainNote(note) || `« ${quote} »`}</span>
        </Stop>
      ))}
      {more > 0 && <p className={styles.more}>{say('search.morePassages', { count: more })}</p>}
    </div>
  )
}

interface StopProps {
  readonly open: OpenResult
  readonly className: string | undefined
  readonly target: Target
  readonly tabIndex?: number
  readonly isPaneFocus?: boolean
  readonly isSentence?: boolean
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

/** A line of a result. A click shows what it leads to; Enter goes there with the keyboard; Space only looks, and the keyboard stays in the list. */
function Stop({ open, className, target, tabIndex = -1, isPaneFocus = false, isSentence = false, isCurrent = false, children }: StopProps) {
  const press = (manner: Manner) => open(target, manner)
  // A click without a pointer is Enter's.
  const onClick = ({ detail }: MouseEvent) => press(detail === 0 ? 'read' : 'show')
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ') return
    event.preventDefault()
    press('look')
  }
  return (
    <RowButton
      className={className} tabIndex={tabIndex}
      data-stop data-sentence={isSentence || undefined} data-pane-focus={isPaneFocus || undefined}
      aria-current={isCurrent ? (isSentence ? 'true' : 'page') : undefined} onClick={onClick} onKeyDown={onKeyDown}
    >
      {children}
    </RowButton>
  )
}
