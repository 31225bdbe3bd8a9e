import { Hourglass } from 'lucide-react'
import { useWords } from '../language/use-words.ts'
import { useAsk } from './use-ask.ts'
import styles from './pending-note.module.css'

/** How many articles nothing was found in yet: what a view made of findings leaves out. Nothing when there are none. */
export function PendingNote() {
  const { say } = useWords()
  const { data } = useAsk('libraryInfo', {})
  if (!data || data.pending === 0) return null
  return <p className={styles.note} role="status"><Hourglass size={13} aria-hidden="true" />{say('compare.pending', { count: data.pending })}</p>
}
