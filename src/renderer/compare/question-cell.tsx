import { PencilLine } from 'lucide-react'
import type { CompareRow } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { SelectTick } from '../ui/select-tick.tsx'
import { documentsOf, questionAfterName } from './answers.ts'
import { AgreementChip } from './agreement-mark.tsx'
import styles from './question-cell.module.css'

/** A row's question, how its answers stand to each other and why, and how many give them. */
export function QuestionCell({ row, isSelected, onSelect }: { readonly row: CompareRow; readonly isSelected: boolean; readonly onSelect: (extend: boolean) => void }) {
  const { say, tell } = useWords()
  const { subject, class: agreement, decided } = row
  const question = tell(row.question)
  const asked = questionAfterName(question, subject?.name)
  return (
    <>
      <SelectTick
        className={styles.tick} tabIndex={-1} aria-label={say('compare.select.one', { question })} checked={isSelected}
        onChange={(event) => onSelect((event.nativeEvent as MouseEvent).shiftKey)} onClick={(event) => event.stopPropagation()}
      />
      <span className={styles.body}>
        <span className={styles.asked}>{subject && <strong><KindMark kind={subject.kind} size={11} />{subject.name}</strong>} {asked}</span>
        <span className={styles.line}>
          <AgreementChip agreement={agreement ?? 'single'} isDecided={decided?.class !== undefined} />
          {agreement !== null && <SourceCount row={row} />}
        </span>
        {agreement !== null && <span className={styles.reason}>{tell(row.reason)}</span>}
        {decided && <DecidedBadge row={row} />}
      </span>
    </>
  )
}

/** “3 sources, 2 independent”: near copies count once. */
export function SourceCount({ row }: { readonly row: CompareRow }) {
  const { say } = useWords()
  const sources = documentsOf(row.statements)
  return (
    <span className={styles.count} title={say('compare.independentHint')}>
      {row.independent === sources ? say('compare.allIndependent', { count: sources })
        : say('compare.someIndependent', { sources: say('compare.sources', { count: sources }), independent: say('compare.independent', { count: row.independent }) })}
    </span>
  )
}

/** That the person's hand is on it, with the machine's own word beside. */
function DecidedBadge({ row: { decided } }: { readonly row: CompareRow }) {
  const { say, tell } = useWords()
  const machine = decided?.class?.machine
  return (
    <span className={styles.decided}>
      <PencilLine size={11} aria-hidden="true" />
      <span>
        {say('compare.decided.mark')}
        {machine && <> · {say('compare.decided.machine', { class: say(`compare.class.${machine.class ?? 'single'}`) })}</>}
        {decided?.bound?.map(({ row, question }) => <span key={row}> · + {tell(question)}</span>)}
        {decided?.partedFrom && <> · {say('compare.decided.parted')} {tell(decided.partedFrom.question)}</>}
      </span>
    </span>
  )
}
