import { ProgressBar } from 'react-aria-components'
import { useWords } from '../language/use-words.ts'
import { useImporting } from './import-context.tsx'
import styles from './importing.module.css'

/** What is being read or analysed, how far it is, and the file at hand. Nothing when nothing is going on. */
export function ImportProgress() {
  const { activity } = useImporting()
  const { say } = useWords()
  if (!activity) return null
  const { task, done, total, label } = activity
  const name = say(task === 'importing' ? 'importing.running' : 'importing.indexing')
  return (
    <ProgressBar className={styles.progress!} aria-label={name} value={done} maxValue={Math.max(total, 1)}>
      {({ percentage = 0 }) => (
        <>
          <div className={styles.progressLine}>
            <span className={styles.progressName}>{name}</span>
            <span>{say('importing.step', { done, total })}</span>
          </div>
          <div className={styles.track}>
            <div className={styles.bar} style={{ width: `${percentage}%` }} />
          </div>
          <div className={styles.progressLabel}>{label}</div>
        </>
      )}
    </ProgressBar>
  )
}
