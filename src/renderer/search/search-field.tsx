import { Search, X } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Input, SearchField as AriaSearchField } from 'react-aria-components'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { IconButton } from '../ui/button.tsx'
import { keyName } from '../window/keys.ts'
import { focusFirstResult, forgetAwaited, openFirstResult, searchFieldId } from './focus.ts'
import styles from './search-field.module.css'

const pause = 70

/** Where words to search for are typed. They live in the place, a moment after they are typed; leaving a place for another puts back its own. */
export function SearchField() {
  const { say } = useWords()
  const { place, replace } = usePlace()
  const words = place.words ?? ''
  const [typed, setTyped] = useState(words)
  const sent = useRef(words)

  useEffect(() => {
    if (words === sent.current) return
    sent.current = words
    setTyped(words)
  }, [words])

  useEffect(() => {
    if (typed === sent.current) return
    const timer = setTimeout(() => {
      sent.current = typed
      replace({ ...place, words: typed })
    }, pause)
    return () => clearTimeout(timer)
  }, [typed, place, replace])

  const type = (next: string) => {
    forgetAwaited()
    setTyped(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
    event.preventDefault()
    if (event.key === 'ArrowDown') focusFirstResult()
    else if (typed.trim()) openFirstResult(typed.trim())
  }
  return (
    <AriaSearchField className={styles.field!} aria-label={say('search.label')} value={typed} onChange={type}>
      <Search size={15} aria-hidden="true" />
      <Input
        id={searchFieldId} data-pane-focus className={styles.input!} placeholder={say('search.placeholder')} spellCheck="false"
        autoComplete="off" onKeyDown={onKeyDown}
      />
      {typed ? (
        <IconButton slot={null} size="s" label={say('search.clear')} onPress={() => type('')}><X size={14} /></IconButton>
      ) : (
        <kbd className={styles.key}>{keyName('Mod+K')}</kbd>
      )}
    </AriaSearchField>
  )
}
