import { useMemo } from 'react'
import type { Annotation, AnnotationId } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { Popover } from '../ui/popover.tsx'
import { useArrowKeys } from '../ui/use-arrow-keys.ts'
import { ColourDot } from './colour-dot.tsx'
import { toPlainNote } from '../library/markdown.ts'
import { useColourNames } from './use-colour-names.ts'
import styles from './marks-card.module.css'

export interface MarksCardProps {
  /** The mark in the text. */
  readonly element: HTMLElement
  readonly annotations: readonly Annotation[]
  readonly onChoose: (id: AnnotationId) => void
  readonly onClose: () => void
}

/** Several annotations in one place of a text: which one is meant? */
export function MarksCard({ element, annotations, onChoose, onClose }: MarksCardProps) {
  const { say } = useWords()
  const nameOf = useColourNames()
  const onKeyDown = useArrowKeys()
  const trigger = useMemo(() => ({ current: element }), [element])
  const title = say('annotating.here', { count: annotations.length })
  return (
    <Popover label={title} triggerRef={trigger} isOpen onOpenChange={(open) => { if (!open) onClose() }} placement="bottom start">
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys only move the focus among the buttons inside */}
      <div className={styles.marks} onKeyDown={onKeyDown}>
        <p className={styles.title}>{title}</p>
        {annotations.map(({ id, exact, note, tags, colour }, i) => (
          // oxlint-disable-next-line jsx-a11y/no-autofocus, jsx-a11y/control-has-associated-label -- it was opened to be chosen from; its label is the quote in it
          <button key={id} type="button" data-stop className={styles.mark} autoFocus={i === 0} onClick={() => onChoose(id)}>
            <ColourDot colour={colour} />
            <span className={styles.words}>
              <span className={styles.quote}>{exact}</span>
              <span className={styles.about}>{[nameOf(colour), ...tags, toPlainNote(note)].filter(Boolean).join(' · ')}</span>
            </span>
          </button>
        ))}
      </div>
    </Popover>
  )
}
