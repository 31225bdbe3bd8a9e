import { Pause, Play, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import type { Progress } from '../../shared/contract.ts'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import { useImporting } from './import-context.tsx'
import { leftOf } from './time-left.ts'
import styles from './importing.module.css'

/** What is being read or analysed, how far it is, how fast and how long still, and the file at hand; held, gone on with and ended here. Nothing when nothing is going on. */
export function ImportProgress() {
  const { activity, steer } = useImporting()
  const { say, number } = useWords()
  const isStale = useStale(activity)
  if (!activity || activity.task === 'settling') return null
  const { task, done, total, label, rate, secondsLeft, isPaused = false } = activity
  const name = say(isPaused ? 'importing.paused' : task === 'importing' ? 'importing.running' : 'importing.indexing')
  const left = secondsLeft === undefined ? null : leftOf(secondsLeft)
  return (
    <div className={styles.progress} data-paused={isPaused || undefined}>
      <div className={styles.progressTop}>
        <span className={styles.progressName}>{name}</span>
        <span className={styles.progressStep}>{say('importing.step', { done, total })}</span>
        {total > 1 && <IconButton size="s" label={say(isPaused ? 'importing.resume' : 'importing.pause')} onPress={() => steer(isPaused ? 'resume' : 'pause')}>{isPaused ? <Play size={13} /> : <Pause size={13} />}</IconButton>}
        {task === 'importing' && total > 1 && <IconButton size="s" label={say('importing.cancel')} onPress={() => steer('cancel')}><X size={14} /></IconButton>}
      </div>
      <ProgressBar aria-label={name} value={done} maxValue={Math.max(total, 1)} valueLabel={say('importing.step', { done, total })}>
        {({ percentage = 0 }) => (
          <div className={styles.track}>
            <div className={styles.bar} style={{ width: `${percentage}%` }} />
          </div>
        )}
      </ProgressBar>
      <div className={styles.progressLine}>
        <span className={styles.progressLabel}>{label}</span>
        {!isPaused && rate !== undefined && rate > 0 && <span className={styles.pace}>{say('importing.rate', { count: Math.round(rate), rate: number(rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate)) })}</span>}
        {!isPaused && left && !isStale && <span className={styles.pace}>{say(`importing.left.${left.unit}`, { count: left.count })}</span>}
      </div>
    </div>
  )
}

/**
 * Whether the time left has passed with nothing done meanwhile: one file may be as long as all the others, and what was foreseen from those is then
 * no longer said.
 */
function useStale(activity: Progress | null): boolean {
  const [stale, setStale] = useState<Progress | null>(null)
  const left = activity?.secondsLeft
  useEffect(() => {
    if (activity === null || left === undefined) return
    const timer = setTimeout(() => setStale(activity), (left + patience) * 1000)
    return () => clearTimeout(timer)
  }, [activity, left])
  return activity !== null && stale === activity
}
/** In seconds: a forecast may be late by so much. */
const patience = 2
