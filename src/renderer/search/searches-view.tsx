import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { Segmented } from '../ui/choice.tsx'
import frame from '../ui/view.module.css'
import { PastSearches } from './past-searches.tsx'
import { SavedSearches } from './saved-searches.tsx'
import { ManyTerms } from './many-terms.tsx'
import styles from './searches-view.module.css'

/** The searches one keeps, those one made, and many terms at once. */
export function SearchesView() {
  const { say } = useWords()
  const { place, go } = usePlace()
  const tab = (place.view === 'searches' ? place.tab : undefined) ?? 'saved'
  return (
    <div className={styles.view}>
      <header className={styles.bar}>
        <h1 className={frame.title}>{say('common.views.searches')}</h1>
        <Segmented
          label={say('common.views.searches')} value={tab} onChange={(next) => go({ view: 'searches', tab: next })}
          options={(['saved', 'past', 'terms'] as const).map((value) => ({ value, label: say(`search.${value}`) }))}
        />
      </header>
      {tab === 'saved' && <SavedSearches />}
      {tab === 'past' && <PastSearches />}
      {tab === 'terms' && <ManyTerms />}
    </div>
  )
}
