import { CircleCheck, CircleDot, CircleEqual, CircleMinus, CircleX } from 'lucide-react'
import { useState } from 'react'
import type { ImportOutcome } from '../../shared/contract/documents.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { useImporting, type Report } from './import-context.tsx'
import styles from './importing.module.css'

const icons = { imported: CircleCheck, revised: CircleDot, known: CircleEqual, refused: CircleX, skipped: CircleMinus }
/** What needs looking at comes first. */
const order = ['refused', 'revised', 'imported', 'known', 'skipped'] as const
type Outcome = ImportOutcome['outcome']
const many = 200

/** What became of each file of an import, the refused ones first and with their reasons. */
export function ImportReport() {
  const { report, closeReport } = useImporting()
  const { say } = useWords()
  const { go } = usePlace()
  const coverage = () => {
    closeReport()
    go({ view: 'coverage' })
  }
  return (
    <Modal
      title={say('importing.report')} closeLabel={say('common.close')} isOpen={report !== null} onClose={closeReport} width={620}
      footer={
        <>
          <Button tone="quiet" onPress={coverage}>{say('documents.coverage.link')}</Button>
          <Button tone="primary" onPress={closeReport}>{say('common.close')}</Button>
        </>
      }
    >
      {report && <Outcomes key={report.at} report={report} />}
    </Modal>
  )
}

function Outcomes({ report: { outcomes } }: { readonly report: Report }) {
  const { say } = useWords()
  const [only, setOnly] = useState<Outcome | null>(null)
  const [isAll, setAll] = useState(false)
  const count = (outcome: Outcome) => outcomes.filter((one) => one.outcome === outcome).length
  const present = order.filter((outcome) => count(outcome) > 0)
  const wanted = outcomes.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome)).filter(({ outcome }) => only === null || outcome === only)
  const shown = isAll ? wanted : wanted.slice(0, many)
  return (
    <>
      <p className={styles.summary} role="group" aria-label={say('importing.only')}>
        {present.map((outcome) => (
          <button key={outcome} type="button" data-outcome={outcome} aria-pressed={only === outcome} onClick={() => setOnly(only === outcome ? null : outcome)}>
            {say(`importing.summary.${outcome}`, { count: count(outcome) })}
          </button>
        ))}
      </p>
      <ul className={styles.outcomes}>
        {shown.map((outcome, i) => <OutcomeLine key={`${outcome.name} ${i}`} outcome={outcome} />)}
      </ul>
      {shown.length < wanted.length && <Button size="s" onPress={() => setAll(true)}>{say('importing.showAll', { count: wanted.length })}</Button>}
    </>
  )
}

function OutcomeLine({ outcome: { name, outcome, title, reason, document } }: { readonly outcome: ImportOutcome }) {
  const { closeReport } = useImporting()
  const { go } = usePlace()
  const { say, tell } = useWords()
  const Icon = icons[outcome]
  const leave = (to: () => void) => {
    closeReport()
    to()
  }
  return (
    <li className={styles.outcome} data-outcome={outcome}>
      <Icon size={17} aria-label={say(`importing.outcome.${outcome}`)} />
      <div className={styles.outcomeText}>
        <div className={styles.outcomeTitle}>{title ?? name}</div>
        <div className={styles.outcomeMore}>{reason ? tell(reason) : title ? name : say(`importing.outcome.${outcome}`)}</div>
      </div>
      {document !== null && outcome === 'revised' && <Button size="s" onPress={() => leave(() => go({ view: 'revisions', document }))}>{say('importing.compare')}</Button>}
      {document !== null && <Button size="s" tone="quiet" onPress={() => leave(() => go({ view: 'document', document }))}>{say('common.open')}</Button>}
    </li>
  )
}
