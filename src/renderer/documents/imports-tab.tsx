import { FileClock } from 'lucide-react'
import { useImporting } from '../importing/import-context.tsx'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/panel.tsx'
import styles from './coverage.module.css'

const order = ['imported', 'revised', 'known', 'refused', 'skipped'] as const

/** The reports of the imports since this window was opened. */
export function ImportsTab() {
  const { say, moment } = useWords()
  const { reports, openReport } = useImporting()
  if (reports.length === 0) return <EmptyState icon={<FileClock size={18} />} title={say('documents.imports.none')}>{say('documents.imports.noneHint')}</EmptyState>
  return (
    <>
      <p className={styles.intro}>{say('documents.imports.noneHint')}</p>
      <ul className={styles.lines}>
        {reports.map((report) => {
          const counts = order.map((outcome) => [outcome, report.outcomes.filter((one) => one.outcome === outcome).length] as const).filter(([, count]) => count > 0)
          return (
            <li key={report.at}>
              <FileClock size={17} aria-hidden="true" />
              <div className={styles.text}>
                <div className={styles.name}>{report.cut ? say('documents.imports.cancelled', report.cut) : counts.map(([outcome, count]) => say(`importing.summary.${outcome}`, { count })).join(', ')}</div>
                <div className={styles.more}>{moment(report.at)}{!report.cut && ` · ${say('documents.imports.files', { count: report.outcomes.length })}`}</div>
              </div>
              {!report.cut && <Button size="s" onPress={() => openReport(report)}>{say('documents.imports.open')}</Button>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
