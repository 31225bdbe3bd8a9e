import { useQueryClient } from '@tanstack/react-query'
import { Bookmark, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { SavedSearch } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { useChange } from '../library/use-change.ts'
import { IconButton } from '../ui/button.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToasts } from '../ui/toasts.tsx'
import { ChoicesInWords } from './choices-in-words.tsx'
import { QueryText } from './query-text.tsx'
import { useSearch } from './use-search.ts'
import styles from './searches-view.module.css'

/** The searches with a name: to ask again, to rename, to forget. */
export function SavedSearches() {
  const { say, sayFailure } = useWords()
  const { data, error } = useAsk('listSavedSearches', {})
  if (error) return <EmptyState fill title={sayFailure(error)} />
  if (!data) return <Spinner fill label={say('common.loading')} />
  if (data.length === 0) return <EmptyState fill icon={<Bookmark size={18} />} title={say('search.noSaved')}>{say('search.noSavedHint')}</EmptyState>
  return (
    <div className={styles.scroll}>
      <ul className={styles.list} aria-label={say('search.saved')}>{data.map((one) => <Saved key={one.id} saved={one} />)}</ul>
    </div>
  )
}

function Saved({ saved }: { readonly saved: SavedSearch }) {
  const { say, moment } = useWords()
  const { ask } = useSearch()
  const { show } = useToasts()
  const queries = useQueryClient()
  const { run: remove } = useChange('removeSavedSearch')
  const { run: undo } = useChange('undo')
  const [isRenaming, setRenaming] = useState(false)
  const { id, name, search, savedAt } = saved
  const forget = async () => {
    await remove({ id })
    // Asked again by now; where it could not be forgotten, the person has been told why.
    const left = queries.getQueryData<readonly SavedSearch[]>(['listSavedSearches', {}])
    if (left?.some((one) => one.id === id)) return
    show({ name: 'search-removed', text: say('search.forgotten', { name }), action: { label: say('common.undo'), run: () => void undo({}) } })
  }
  if (isRenaming) return <li className={styles.row}><Rename saved={saved} onDone={() => setRenaming(false)} /></li>
  return (
    <li className={styles.row}>
      <button type="button" className={styles.ask} onClick={() => ask(search)}>
        <span className={styles.name}>{name}</span>
        <span className={styles.words}><QueryText words={search.words} /></span>
        <ChoicesInWords search={search} />
      </button>
      <span className={styles.moment}>{say('search.savedOn', { date: moment(savedAt) })}</span>
      <IconButton size="s" label={say('search.rename', { name })} onPress={() => setRenaming(true)}><Pencil size={14} /></IconButton>
      <IconButton size="s" label={say('search.forget', { name })} onPress={() => void forget()}><Trash2 size={14} /></IconButton>
    </li>
  )
}

/** A new name: the search is kept under it, and no longer under the old one. */
function Rename({ saved: { id, name, search }, onDone }: { readonly saved: SavedSearch; readonly onDone: () => void }) {
  const { say } = useWords()
  const { show } = useToasts()
  const { run: save } = useChange('saveSearch')
  const { run: remove } = useChange('removeSavedSearch')
  const [next, setNext] = useState(name)
  const rename = async () => {
    const wanted = next.trim()
    onDone()
    if (!wanted || wanted === name) return
    const made = await save({ name: wanted, search })
    if (made && made.id !== id) await remove({ id })
    if (made) show({ name: 'search-saved', text: say('search.renamed', { name: wanted }) })
  }
  const onKeyDown = (event: { readonly key: string }) => {
    if (event.key === 'Enter') void rename()
    if (event.key === 'Escape') onDone()
  }
  return (
    <div className={styles.rename}>
      <TextField
        label={say('search.rename', { name })} value={next} onChange={setNext} maxLength={120} onKeyDown={onKeyDown} onBlur={() => void rename()}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- who asked for this has come to write the name
        autoFocus
      />
    </div>
  )
}
