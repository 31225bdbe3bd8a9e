import { Pencil, StickyNote, Tag, Trash2 } from 'lucide-react'
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react'
import { annotationColours, type Annotation } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { ToolButton } from '../ui/tool-button.tsx'
import { ColourPicker } from './colour-picker.tsx'
import { NoteField } from './note-field.tsx'
import { NoteText } from './note-text.tsx'
import { TagsField } from './tags-field.tsx'
import { useAnnotate } from './use-annotate.ts'
import { useColourNames } from './use-colour-names.ts'
import styles from './annotation-card.module.css'

export interface AnnotationCardProps {
  readonly annotation: Annotation
  /** The one that one is busy with: shown whole. */
  readonly isActive?: boolean
  /** Its passage is on the screen. */
  readonly isInSight?: boolean
  /** The field that should have the focus now. */
  readonly field?: 'note' | 'tags' | null
  /** That field took it. */
  readonly onFieldTaken?: () => void
  /** Go to the passage. */
  readonly onOpen: () => void
  /** Escape was pressed on the card itself. */
  readonly onLeave?: () => void
  /** Before the quote: a box to tick, for one. */
  readonly before?: ReactNode
  /** Under the quote: where it might belong, or where it is from. */
  readonly children?: ReactNode
}

const nothing = () => {}

/**
 * One annotation: the words that were marked, the note, tags and colour, all of which can be changed where they stand. On the quote, which takes the
 * focus for the card, N, T, the digits and Delete do it by keyboard.
 */
export function AnnotationCard(props: AnnotationCardProps) {
  const { annotation, isActive = false, isInSight = false, field = null, onFieldTaken = nothing, onOpen, onLeave = nothing, before, children } = props
  const { say } = useWords()
  const nameOf = useColourNames()
  const { edit, remove } = useAnnotate()
  const [writing, setWriting] = useState<'note' | 'tags' | null>(field)
  const { id, exact, note, tags, colour, state } = annotation
  const [wanted, setWanted] = useState(field)
  if (field !== wanted) {
    setWanted(field)
    if (field !== null) setWriting(field)
  }
  // Wanted once: not again when the card is drawn anew, by undo for one.
  useEffect(() => {
    if (field !== null) onFieldTaken()
  }, [field, onFieldTaken])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target as HTMLElement).hasAttribute('data-stop') || event.ctrlKey || event.metaKey || event.altKey) return
    const one = annotationColours[Number(event.key) - 1]
    if (event.key === 'n') setWriting('note')
    else if (event.key === 't') setWriting('tags')
    else if (one) void edit({ annotation: id, colour: one })
    else if (event.key === 'Delete' || event.key === 'Backspace') void remove(annotation)
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
  }
  const stopWriting = () => setWriting(null)
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its keys are the ones of the quote, which is a button
    <div
      className={styles.card} data-card={id} data-ticked={before !== undefined || undefined} data-active={isActive || undefined}
      data-in-sight={isInSight || undefined} style={{ '--edge': `var(--mark-${colour}-edge)` }} onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        {before}
        <button type="button" data-stop className={styles.quote} aria-current={isActive || undefined} onClick={onOpen}>
          <span className="visually-hidden">{say('annotating.goTo')} : </span>
          <q>{exact}</q>
          <span className="visually-hidden"> ({nameOf(colour)})</span>
        </button>
      </div>
      {state !== 'exact' && <p className={styles.state} data-state={state} title={say(`annotating.stateHelp.${state}`)}>{say(`annotating.state.${state}`)}</p>}
      {children}
      {writing === 'note' && <NoteField annotation={annotation} onLeave={stopWriting} />}
      {writing !== 'note' && note !== '' && (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the pencil beside it does the same
        <div className={styles.note} onClick={() => { if (getSelection()?.isCollapsed ?? true) setWriting('note') }}><NoteText note={note} /></div>
      )}
      {(tags.length > 0 || isActive || writing === 'tags') && (
        <TagsField tags={tags} isOpen={isActive || writing === 'tags'} isWriting={writing === 'tags'} onLeave={stopWriting} onChange={(next) => void edit({ annotation: id, tags: [...next] })} />
      )}
      <div className={styles.tools}>
        <Tool label={say(note ? 'annotating.editNote' : 'annotating.addNote')} keys="N" onClick={() => setWriting('note')}>
          {note ? <Pencil size={13} /> : <StickyNote size={13} />}
        </Tool>
        <Tool label={say('annotating.addTag')} keys="T" onClick={() => setWriting('tags')}><Tag size={13} /></Tool>
        <ColourPicker colour={colour} onChange={(next) => void edit({ annotation: id, colour: next })} />
        <Tool label={say('annotating.remove')} onClick={() => void remove(annotation)}><Trash2 size={13} /></Tool>
      </div>
    </div>
  )
}

interface ToolProps {
  readonly label: string
  readonly keys?: string
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A plain button: of those with tooltips of their own a hundred would come and go while one scrolls, and be felt. */
function Tool({ label, keys, onClick, children }: ToolProps) {
  return <ToolButton aria-label={label} title={keys ? `${label} (${keys})` : label} onClick={onClick}>{children}</ToolButton>
}
