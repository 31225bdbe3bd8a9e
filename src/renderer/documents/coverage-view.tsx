import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { Segmented } from '../ui/choice.tsx'
import { useScrollMemory } from '../ui/use-scroll-memory.ts'
import { CoverageRead } from './coverage-read.tsx'
import { ImportsTab } from './imports-tab.tsx'
import { RemovedTab } from './removed-tab.tsx'
import { WatchedTab } from './watched-tab.tsx'
import styles from './coverage.module.css'

const tabs = ['read', 'imports', 'watched', 'removed'] as const

/** What of all that was given to the library it has read and what not; how it came in, what comes in by itself, and what was taken out. */
export function CoverageView() {
  const { say } = useWords()
  const { place, go } = usePlace()
  const tab = (place.view === 'coverage' ? place.tab : undefined) ?? 'read'
  const scroller = useScrollMemory(`coverage ${tab}`)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div ref={scroller} key={tab} className={styles.scroll} tabIndex={0} role="group" aria-label={say('documents.coverage.title')}>
      <div className={styles.page}>
        <h1 className={styles.h1}>{say('documents.coverage.title')}</h1>
        <Segmented
          label={say('documents.coverage.tabs.label')} value={tab} onChange={(value) => go({ view: 'coverage', ...(value === 'read' ? {} : { tab: value }) })}
          options={tabs.map((value) => ({ value, label: say(`documents.coverage.tabs.${value}`) }))}
        />
        {tab === 'read' && <CoverageRead />}
        {tab === 'imports' && <ImportsTab />}
        {tab === 'watched' && <WatchedTab />}
        {tab === 'removed' && <RemovedTab />}
      </div>
    </div>
  )
}
