import { useCallback, useEffect, useId, useRef, type KeyboardEvent } from 'react'
import type { Annotation } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { leaveField } from './leave-field.ts'
import { useAnnotate } from './use-annotate.ts'
import styles from './annotation-card.module.css'

export interface NoteFieldProps {
  readonly annotation: Annotation
  readonly onLeave: () => void
}

/**
 * A note, kept when one leaves the field in whatever way, Escape included (so that one thought is one step of undo, and none is lost), and after
 * a pause in case one never does.
 */
export function NoteField({ annotation: { id, note }, onLeave }: NoteFieldProps) {
  const { say } = useWords()
  const help = useId()
  const { edit } = useAnnotate()
  const field = useRef<HTMLTextAreaElement>(null)
  const kept = useRef(note)
  const typed = useRef(note)
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const keep = useCallback(() => {
    clearTimeout(pause.current)
    const next = typed.current.trim()
    if (next === kept.current) return
    kept.current = next
    void edit({ annotation: id, note: next })
  }, [edit, id])

  // It is there because somebody asked to write.
  useEffect(() => {
    const own = field.current
    own?.focus()
    own?.setSelectionRange(own.value.length, own.value.length)
  }, [])
  // Undo elsewhere changes the note under the field; what is being typed stays the person's.
  useEffect(() => {
    if (document.activeElement === field.current) return
    kept.current = note
    typed.current = note
    if (field.current) field.current.value = note
  }, [note])
  // The field may go, or the window close, while somebody is still in it.
  useEffect(() => {
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [keep])

  const onChange = () => {
    typed.current = field.current?.value ?? ''
    clearTimeout(pause.current)
    pause.current = setTimeout(keep, 2000)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault()
      leaveField(event.currentTarget)
    }
  }
  const leave = () => {
    keep()
    onLeave()
  }
  return (
    <>
      <textarea
        ref={field} className={styles.field} aria-label={say('annotating.noteLabel')} aria-describedby={help} placeholder={say('annotating.notePlaceholder')}
        defaultValue={note} rows={2} onChange={onChange} onBlur={leave} onKeyDown={onKeyDown}
      />
      <p id={help} className={styles.help}>{say('annotating.noteHelp')}</p>
    </>
  )
}
