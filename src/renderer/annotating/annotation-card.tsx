import { StickyNote, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Annotation } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { IconButton } from '../ui/button.tsx'
import { ColourPicker } from './colour-picker.tsx'
import { NoteField } from './note-field.tsx'
import { TagsField } from './tags-field.tsx'
import { useAnnotate } from './use-annotate.ts'
import styles from './annotation-card.module.css'

export interface AnnotationCardProps {
  readonly annotation: Annotation
  readonly isActive?: boolean
  /** The field that should have the focus now. */
  readonly field?: 'note' | 'tags' | null
  /** That field took it. */
  readonly onFieldTaken?: () => void
  /** Go to the passage. */
  readonly onOpen: () => void
}

const nothing = () => {}

/** One annotation: the words that were marked, the note, tags and colour, all of which can be changed where they stand. */
export function AnnotationCard({ annotation, isActive = false, field = null, onFieldTaken = nothing, onOpen }: AnnotationCardProps) {
  const { say } = useWords()
  const { edit, remove } = useAnnotate()
  const [isWriting, setWriting] = useState(false)
  const { id, exact, note, tags, colour, state } = annotation
  const hasNote = note !== '' || isActive || isWriting
  return (
    <li className={styles.card} data-card={id} data-active={isActive || undefined} style={{ '--edge': `var(--mark-${colour}-edge)` }}>
      <button type="button" className={styles.quote} onClick={onOpen}>
        <span className="visually-hidden">{say('annotating.goTo')} : </span>
        <q>{exact}</q>
      </button>
      {state !== 'exact' && (
        <p className={styles.state} data-state={state} title={say(`annotating.stateHelp.${state}`)}>{say(`annotating.state.${state}`)}</p>
      )}
      {hasNote && <NoteField annotation={annotation} isWanted={field === 'note' || isWriting} onTaken={onFieldTaken} onLeave={() => setWriting(false)} />}
      <div className={styles.foot}>
        <TagsField tags={tags} isWanted={field === 'tags'} onTaken={onFieldTaken} onChange={(next) => void edit({ annotation: id, tags: [...next] })} />
        <div className={styles.tools}>
          {!hasNote && <IconButton size="s" label={say('annotating.addNote')} onPress={() => setWriting(true)}><StickyNote size={14} /></IconButton>}
          <ColourPicker colour={colour} onChange={(next) => void edit({ annotation: id, colour: next })} />
          <IconButton size="s" label={say('annotating.remove')} onPress={() => void remove(annotation)}><Trash2 size={14} /></IconButton>
        </div>
      </div>
    </li>
  )
}
