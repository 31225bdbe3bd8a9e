import { Equal, Search as Glass, X } from 'lucide-react'
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { SearchField as AriaSearchField } from 'react-aria-components'
import type { Search } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import { useLayout } from '../window/layout.tsx'
import { focusFirstResult, focusSearch, forgetAwaited, openFirstResult, suggestionsId } from './focus.ts'
import { QueryBox } from './query-box.tsx'
import { QueryHelp } from './query-help.tsx'
import { Suggestions } from './suggestions.tsx'
import { useSearch } from './use-search.ts'
import { useTypedWords } from './use-typed-words.ts'
import styles from './search-field.module.css'

/** Where words to search for are typed, and how exactly they are meant. Empty, it offers what was searched for before. */
export function SearchField() {
  const { say } = useWords()
  const { search, ask, choose } = useSearch()
  const panels = useLayout()
  const { typed, type, endTyping } = useTypedWords()
  const [offered, offer] = useState<'nothing' | 'shown' | 'entered'>('nothing')
  const field = useRef<HTMLDivElement>(null)
  const isEmpty = typed === ''

  const change = (next: string) => {
    forgetAwaited()
    type(next)
    // What is found is shown in the panel at the left, also where it was put away.
    if (next && !panels.sources) panels.toggleSources()
    // Not when it was cleared: what comes back then, the articles, is what one wants to see.
    offer('nothing')
  }
  const askAgain = ({ words, ...choices }: Search) => {
    offer('nothing')
    ask({ words, ...choices })
    focusSearch('end')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isEmpty) offer('nothing')
    if (event.key === 'Enter' && typed.trim()) openFirstResult(typed.trim())
    if (event.key === 'Enter' || event.key === 'ArrowDown') event.preventDefault()
    if (event.key !== 'ArrowDown') return
    if (!isEmpty && !event.altKey) return focusFirstResult()
    offer('entered')
  }
  const isInside = (element: EventTarget | null) => element instanceof Node && (field.current?.contains(element) ?? false)
  const onFocus = ({ target }: FocusEvent) => {
    if (isEmpty && target instanceof HTMLInputElement) offer('shown')
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (isInside(relatedTarget)) return
    endTyping()
    offer('nothing')
  }
  // On Escape among the suggestions one is back in the field; there is nothing to clear.
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !(event.target instanceof Element) || !event.target.closest(`#${suggestionsId}`)) return
    event.stopPropagation()
    offer('nothing')
    focusSearch()
  }
  return (
    <div ref={field} className={styles.whole} onFocus={onFocus} onBlur={onBlur} onKeyDownCapture={onEscape}>
      <AriaSearchField className={styles.field!} aria-label={say('search.label')} value={typed} onChange={change}>
        <Glass size={15} aria-hidden="true" />
        <QueryBox words={typed} placeholder={say('search.placeholder')} onKeyDown={onKeyDown} />
        {isEmpty ? <kbd className={styles.key}>/</kbd> : (
          <>
            <IconButton
              slot={null} size="s" label={say('search.exactHint')} aria-pressed={search.exact} active={search.exact}
              onPress={() => choose({ exact: !search.exact })}
            >
              <Equal size={14} />
            </IconButton>
            <IconButton slot={null} size="s" label={say('search.clear')} onPress={() => { change(''); focusSearch() }}><X size={14} /></IconButton>
          </>
        )}
        <QueryHelp onUse={(words) => change(isEmpty ? words : `${typed.trimEnd()} ${words}`)} />
      </AriaSearchField>
      {offered !== 'nothing' && isEmpty && <Suggestions takesFocus={offered === 'entered'} onAsk={askAgain} onClose={() => offer('nothing')} />}
    </div>
  )
}
