import { X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useWords } from '../language/use-words.ts'
import { knownTags } from './known-tags.tsx'
import { leaveField } from './leave-field.ts'
import styles from './annotation-card.module.css'

export interface TagsFieldProps {
  readonly tags: readonly string[]
  /** The field for the next is there. */
  readonly isOpen: boolean
  /** Somebody asked to write in it. */
  readonly isWriting: boolean
  readonly onLeave: () => void
  readonly onChange: (tags: readonly string[]) => void
}

/** Tags as chips, and a field for the next: Enter or a comma adds it, Backspace in an empty field takes the last away. */
export function TagsField({ tags, isOpen, isWriting, onLeave, onChange }: TagsFieldProps) {
  const { say } = useWords()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isWriting) field.current?.focus()
  }, [isWriting])
  const add = () => {
    const tag = field.current?.value.trim()
    if (field.current) field.current.value = ''
    if (tag && !tags.includes(tag)) onChange([...tags, tag])
  }
  const leave = () => {
    add()
    onLeave()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault()
      add()
    } else if (event.key === 'Backspace' && !event.currentTarget.value && tags.length) onChange(tags.slice(0, -1))
    else if (event.key === 'Escape') {
      event.preventDefault()
      event.currentTarget.value = ''
      leaveField(event.currentTarget)
    }
  }
  return (
    <div className={styles.tags}>
      {tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          {tag}
          <button
            type="button" aria-label={say('annotating.removeTag', { tag })} onClick={() => onChange(tags.filter((one) => one !== tag))}
          >
            <X size={11} />
          </button>
        </span>
      ))}
      {isOpen && (
        <input
          ref={field} className={styles.newTag} aria-label={say('annotating.tagsLabel')} list={knownTags}
          placeholder={say('annotating.tagsPlaceholder')} maxLength={80} onKeyDown={onKeyDown} onBlur={leave}
        />
      )}
    </div>
  )
}
