import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { Segmented } from '../ui/choice.tsx'
import { Page } from '../ui/page.tsx'
import { CoverageRead } from './coverage-read.tsx'
import { ImportsTab } from './imports-tab.tsx'
import { RemovedTab } from './removed-tab.tsx'
import { WatchedTab } from './watched-tab.tsx'

const tabs = ['read', 'imports', 'watched', 'removed'] as const

/** What of all that was given to the library it has read and what not; how it came in, what comes in by itself, and what was taken out. */
export function CoverageView() {
  const { say } = useWords()
  const { place, go } = usePlace()
  const tab = (place.view === 'coverage' ? place.tab : undefined) ?? 'read'
  return (
    <Page key={tab} title={say('documents.coverage.title')} memory={`coverage ${tab}`}>
      <Segmented
        label={say('documents.coverage.tabs.label')} value={tab} onChange={(value) => go({ view: 'coverage', ...(value === 'read' ? {} : { tab: value }) })}
        options={tabs.map((value) => ({ value, label: say(`documents.coverage.tabs.${value}`) }))}
      />
      {tab === 'read' && <CoverageRead />}
      {tab === 'imports' && <ImportsTab />}
      {tab === 'watched' && <WatchedTab />}
      {tab === 'removed' && <RemovedTab />}
    </Page>
  )
}
