import { useId, useState, type ReactNode } from 'react'
import { ChevronRight } from 'lucide-react'
import type { Evidence } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { EvidenceText } from '../library/evidence-text.tsx'
import styles from './disclosure.module.css'

interface WithEvidenceProps<E extends Evidence> {
  readonly evidence: readonly E[]
  /** What the sentences support, for whoever hears only the button. */
  readonly about: string
  readonly children: ReactNode
  readonly startsOpen?: boolean
  /** What can be said of the claim as a whole. */
  readonly actions?: ReactNode
  /** How one sentence stands, beside where it is from. */
  readonly sentenceState?: (evidence: E) => ReactNode
  /** What can be said of one sentence. */
  readonly sentenceActions?: (evidence: E) => ReactNode
}

/** A line that the machine claims, and a button that opens the sentences it comes from. */
export function WithEvidence<E extends Evidence>({ evidence, about, children, startsOpen = false, actions, sentenceState, sentenceActions }: WithEvidenceProps<E>) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(startsOpen)
  const id = useId()
  return (
    <div className={styles.claim}>
      <div className={styles.line}>
        <div className={styles.words}>{children}</div>
        <button type="button" className={styles.toggle} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <span>{say('findings.sentences', { count: evidence.length })}<span className="visually-hidden"> : {about}</span></span>
          <ChevronRight size={14} aria-hidden="true" />
        </button>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {isOpen && (
        <ul id={id} className={styles.sentences}>
          {evidence.map((each) => <li key={`${each.document} ${each.start}`} className={styles.sentence}><div className={styles.said}><EvidenceText evidence={each} />{sentenceState?.(each)}</div>{sentenceActions?.(each)}</li>)}
        </ul>
      )}
    </div>
  )
}
