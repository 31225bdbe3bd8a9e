import { useEffect, useRef, useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import { Square } from 'lucide-react'
import type { Activity } from '../../shared/contract/library.ts'
import { useWords } from '../language/use-words.ts'
import { useLibrary } from '../library/library-context.tsx'
import { useAsk } from '../library/use-ask.ts'
import { useChange } from '../library/use-change.ts'
import { Button } from '../ui/button.tsx'
import { useToasts } from '../ui/toasts.tsx'
import styles from './settling-bar.module.css'

/** A decision that bears on many articles is being carried out, or taken back: how far it is, and a way to stop it. Nothing when none is. */
export function SettlingBar() {
  const { say } = useWords()
  const { show } = useToasts()
  const { run } = useChange('steerImport')
  const activity = useSettling(() => show({ name: 'history', text: say('entities.settling.stopped') }))
  if (!activity) return null
  const { done, total, label, isBack = false } = activity
  const name = say(isBack ? 'entities.settling.back' : 'entities.settling.doing')
  const step = say('entities.settling.step', { done, total })
  return (
    <section className={styles.bar} aria-label={name} data-back={isBack || undefined}>
      <div className={styles.words}>
        <strong>{name}</strong>
        <span className={styles.step}>{step}</span>
        <span className={styles.label}>{label}</span>
      </div>
      {!isBack && <Button size="s" icon={<Square size={12} aria-hidden="true" />} onPress={() => void run({ to: 'cancel' })}>{say('entities.settling.stop')}</Button>}
      <ProgressBar className={styles.progress!} aria-label={name} value={done} maxValue={Math.max(1, total)} valueLabel={step}>
        {({ percentage = 0 }) => <div className={styles.track}><div className={styles.done} style={{ width: `${percentage}%` }} /></div>}
      </ProgressBar>
    </section>
  )
}

/** The carrying out of a decision that the library is at; `onStopped` once it has been taken back. */
function useSettling(onStopped: () => void): Activity | null {
  const { shell } = useLibrary()
  const { data: info } = useAsk('libraryInfo', {})
  const [heard, setHeard] = useState<Activity | null | undefined>(undefined)
  const stopped = useRef(onStopped)
  useEffect(() => void (stopped.current = onStopped))
  useEffect(() => {
    let wasBack = false
    return shell.transport.onEvent((event) => {
      if (event.type !== 'activity') return
      if (wasBack && event.activity?.task !== 'settling') stopped.current()
      wasBack = event.activity?.isBack ?? false
      setHeard(event.activity)
    })
  }, [shell])
  const activity = heard === undefined ? info?.activity : heard
  return activity?.task === 'settling' ? activity : null
}
