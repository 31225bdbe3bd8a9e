import type { Evidence } from '../../shared/model.ts'
import { toSegments } from '../../shared/spans.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { RowButton } from '../ui/row-button.tsx'
import styles from './evidence-text.module.css'

/** The words of a sentence with what matters in them lit: nothing around it, for whoever brings their own frame. */
export function LitText({ text, lit }: Pick<Evidence, 'text' | 'lit'>) {
  return toSegments({ start: 0, end: text.length }, lit).map(({ start, end, marks }) => {
    const words = text.slice(start, end)
    const match = marks.find(({ kind }) => kind === 'match')
    const mark = match ?? marks[0]
    return mark ? <mark key={start} className={styles.lit} data-lit={mark.kind}>{words}</mark> : <span key={start}>{words}</span>
  })
}

export interface EvidenceTextProps {
  readonly evidence: Evidence
  /** What a click does; absent, it opens the document at the sentence. */
  readonly onOpen?: (evidence: Evidence) => void
  /** Leave out the line that says which document this is from, where the surroundings say it. */
  readonly bare?: boolean
}

/** A sentence with its lit spans and where it stands: a button that opens it there. */
export function EvidenceText({ evidence, onOpen, bare = false }: EvidenceTextProps) {
  const { go } = usePlace()
  const { partialDate } = useWords()
  const open = () => (onOpen ? onOpen(evidence) : go({ view: 'document', document: evidence.document, at: { start: evidence.start, end: evidence.end } }))
  return (
    <RowButton className={styles.evidence} onClick={open}>
      <span className={styles.sentence}>
        <LitText text={evidence.text} lit={evidence.lit} />
      </span>
      {!bare && (
        <span className={styles.from}>
          <span className={styles.title}>{evidence.outlet ?? evidence.title}</span>
          {evidence.published && <span>{partialDate(evidence.published)}</span>}
        </span>
      )}
    </RowButton>
  )
}
