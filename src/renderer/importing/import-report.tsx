import { CircleCheck, CircleEqual, CircleMinus, CircleX } from 'lucide-react'
import type { ImportOutcome } from '../../shared/contract/documents.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { useImporting } from './import-context.tsx'
import styles from './importing.module.css'

const icons = { imported: CircleCheck, known: CircleEqual, refused: CircleX, skipped: CircleMinus }
const order = ['refused', 'imported', 'known', 'skipped'] as const

/** What became of each file, the refused ones first and with their reasons. */
export function ImportReport() {
  const { report, closeReport } = useImporting()
  const { say } = useWords()
  const outcomes = report?.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome)) ?? []
  const count = (outcome: ImportOutcome['outcome']) => outcomes.filter((one) => one.outcome === outcome).length
  return (
    <Modal
      title={say('importing.report')} closeLabel={say('common.close')} isOpen={report !== null} onClose={closeReport}
      footer={<Button tone="primary" onPress={closeReport}>{say('common.close')}</Button>}
    >
      <p className={styles.summary}>
        {(['imported', 'known', 'refused', 'skipped'] as const).filter((outcome) => count(outcome) > 0).map((outcome) => (
          <span key={outcome} data-outcome={outcome}>{say(`importing.summary.${outcome}`, { count: count(outcome) })}</span>
        ))}
      </p>
      <ul className={styles.outcomes}>
        {outcomes.map((outcome, i) => <OutcomeLine key={`${outcome.name} ${i}`} outcome={outcome} />)}
      </ul>
    </Modal>
  )
}

function OutcomeLine({ outcome: { name, outcome, title, reason, document } }: { readonly outcome: ImportOutcome }) {
  const { closeReport } = useImporting()
  const { go } = usePlace()
  const { say, tell } = useWords()
  const Icon = icons[outcome]
  const open = () => {
    closeReport()
    go({ view: 'document', document: document! })
  }
  return (
    <li className={styles.outcome} data-outcome={outcome}>
      <Icon size={17} aria-label={say(`importing.outcome.${outcome}`)} />
      <div className={styles.outcomeText}>
        <div className={styles.outcomeTitle}>{title ?? name}</div>
        <div className={styles.outcomeMore}>{reason ? tell(reason) : title ? name : say(`importing.outcome.${outcome}`)}</div>
      </div>
      {document !== null && <Button size="s" tone="quiet" onPress={open}>{say('common.open')}</Button>}
    </li>
  )
}
