import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import type { Find } from './use-find.ts'
import styles from './find-bar.module.css'

export interface FindBarProps {
  readonly find: Find
  /** Counts the times it was asked for, so that asking again puts one back into the field. */
  readonly asked: number
  readonly onClose: () => void
}

/** Finds words in the text: Enter and Shift+Enter walk through them, Escape goes back to reading. */
export function FindBar({ find, asked, onClose }: FindBarProps) {
  const { say, sayFailure } = useWords()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [asked])
  const { words, setWords, spans, current, more, step, isAsking, error } = find
  const isEmpty = words.trim() === ''
  const count = isEmpty ? '' : error ? sayFailure(error)
    : spans.length > 0 ? say('reading.find.count', { at: current + 1, of: spans.length + more }) : isAsking ? '' : say('reading.find.none')
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.key === 'Escape' ? onClose : event.key === 'Enter' || event.key === 'F3' ? () => step(event.shiftKey ? -1 : 1) : null
    if (!act || (event.key === 'Enter' && event.target !== field.current)) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the field inside
    <div className={styles.bar} role="search" aria-label={say('reading.find.label')} onKeyDown={onKeyDown}>
      <Search size={14} aria-hidden="true" />
      <input
        ref={field} className={styles.field} type="text" value={words} spellCheck={false} autoComplete="off" aria-label={say('reading.find.label')}
        placeholder={say('reading.find.placeholder')} onChange={({ target }) => setWords(target.value)}
      />
      <span className={styles.count} role="status" data-none={(!isEmpty && spans.length === 0 && !isAsking) || undefined}>{count}</span>
      <IconButton size="s" label={say('reading.find.previous')} shortcut="Shift+↵" isDisabled={spans.length === 0} onPress={() => step(-1)}><ChevronUp size={15} /></IconButton>
      <IconButton size="s" label={say('reading.find.next')} shortcut="↵" isDisabled={spans.length === 0} onPress={() => step(1)}><ChevronDown size={15} /></IconButton>
      <IconButton size="s" label={say('reading.find.close')} onPress={onClose}><X size={15} /></IconButton>
    </div>
  )
}
