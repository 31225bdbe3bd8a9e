import { ListFilter, Waypoints } from 'lucide-react'
import type { Search } from '../../shared/contract/search.ts'
import { useGraphOfResults } from '../graph/use-graph-of-results.ts'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import { SaveSearch } from './save-search.tsx'
import { SortChoice } from './sort-choice.tsx'
import styles from './results-head.module.css'

export interface ResultsHeadProps {
  readonly search: Search
  readonly total: number
  readonly isNarrowing: boolean
  readonly onNarrow: () => void
}

/** How many answer, in what order they stand, and what can be done with the search. */
export function ResultsHead({ search, total, isNarrowing, onNarrow }: ResultsHeadProps) {
  const { say } = useWords()
  const { open, isGathering } = useGraphOfResults()
  return (
    <header className={styles.head}>
      <h2 className={styles.title} aria-live="polite">{say('search.inDocuments', { count: total })}</h2>
      <SortChoice />
      <IconButton size="s" label={say(isGathering ? 'graph.gathering' : 'graph.ofResults')} isDisabled={total === 0 || isGathering} onPress={() => open(search)}><Waypoints size={15} /></IconButton>
      <SaveSearch key={search.words} search={search} />
      <IconButton size="s" label={say('search.narrow')} aria-expanded={isNarrowing} active={isNarrowing} onPress={onNarrow}>
        <ListFilter size={15} />
      </IconButton>
    </header>
  )
}
