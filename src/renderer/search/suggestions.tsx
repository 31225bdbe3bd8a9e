import { Bookmark, History } from 'lucide-react'
import { useEffect } from 'react'
import type { Search } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { RowButton } from '../ui/row-button.tsx'
import { useArrowKeys } from '../ui/use-arrow-keys.ts'
import floating from '../ui/popover.module.css'
import { ChoicesInWords } from './choices-in-words.tsx'
import { focusFirstSuggestion, focusSearch, suggestionsId } from './focus.ts'
import { QueryText } from './query-text.tsx'
import styles from './suggestions.module.css'

const most = { saved: 5, past: 8 }

export interface SuggestionsProps {
  /** Somebody pressed Down to get there: the focus follows as soon as there is something to focus. */
  readonly takesFocus: boolean
  readonly onAsk: (search: Search) => void
  readonly onClose: () => void
}

/** Beneath an empty search: what was searched for before, and what was saved. Nothing, where there is neither. */
export function Suggestions({ takesFocus, onAsk, onClose }: SuggestionsProps) {
  const { say } = useWords()
  const { go } = usePlace()
  const { data: saved = [] } = useAsk('listSavedSearches', {})
  const { data: past = [] } = useAsk('listPastSearches', {})
  const onKeyDown = useArrowKeys(focusSearch)
  const isEmpty = saved.length === 0 && past.length === 0
  useEffect(() => {
    if (takesFocus && !isEmpty) focusFirstSuggestion()
  }, [takesFocus, isEmpty])
  if (isEmpty) return null
  const all = () => {
    onClose()
    go({ view: 'searches', tab: saved.length > most.saved ? 'saved' : 'past' })
  }
  return (
    // The keys only move the focus among the buttons inside, which carry the meaning.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div id={suggestionsId} className={`${floating.card} ${styles.list}`} onKeyDown={onKeyDown} onPointerDown={(event) => event.preventDefault()}>
      {saved.length > 0 && (
        <section aria-label={say('search.saved')}>
          <h2>{say('search.saved')}</h2>
          {saved.slice(0, most.saved).map(({ id, name, search }) => (
            <RowButton key={id} data-stop tabIndex={-1} className={styles.one} onClick={() => onAsk(search)}>
              <Bookmark size={13} aria-hidden="true" />
              <span className={styles.words}>{name}</span>
            </RowButton>
          ))}
        </section>
      )}
      {past.length > 0 && (
        <section aria-label={say('search.past')}>
          <h2>{say('search.past')}</h2>
          {past.slice(0, most.past).map(({ search }) => (
            <RowButton key={JSON.stringify(search)} data-stop tabIndex={-1} className={styles.one} onClick={() => onAsk(search)}>
              <History size={13} aria-hidden="true" />
              <span className={styles.words}><QueryText words={search.words} /></span>
              <ChoicesInWords search={search} />
            </RowButton>
          ))}
        </section>
      )}
      <RowButton data-stop tabIndex={-1} className={styles.all} onClick={all}>{say('search.allSearches')}</RowButton>
    </div>
  )
}
