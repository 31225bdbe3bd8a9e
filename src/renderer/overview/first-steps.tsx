import { Highlighter, Search, Waypoints } from 'lucide-react'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { focusSearch } from '../search/focus.ts'
import { keyName } from '../window/keys.ts'
import styles from './overview.module.css'

/** Three things to try, for as long as nothing has been marked yet. */
export function FirstSteps() {
  const { say } = useWords()
  const { go } = usePlace()
  const { data: [newest] = [] } = useAsk('listDocuments', {})
  if (!newest) return null
  const steps = [
    { name: 'search', icon: Search, run: focusSearch },
    { name: 'graph', icon: Waypoints, run: () => go({ view: 'graph' }) },
    { name: 'annotate', icon: Highlighter, run: () => go({ view: 'document', document: newest.id }) },
  ] as const
  return (
    <ul className={styles.steps} aria-label={say('overview.steps.label')}>
      {steps.map(({ name, icon: Icon, run }) => (
        <li key={name}>
          <button type="button" className={styles.step} onClick={run}>
            <Icon size={17} aria-hidden="true" />
            <span className={styles.stepName}>{say(`overview.steps.${name}.title`)}</span>
            <span className={styles.stepText}>{say(`overview.steps.${name}.text`, { key: '/', names: keyName('Mod+K') })}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
