import { Pencil } from 'lucide-react'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { DialogTrigger } from 'react-aria-components'
import { annotationColours, type AnnotationColour } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { Popover } from '../ui/popover.tsx'
import { RowButton } from '../ui/row-button.tsx'
import { ToolButton } from '../ui/tool-button.tsx'
import { useArrowKeys } from '../ui/use-arrow-keys.ts'
import { ColourDot } from './colour-dot.tsx'
import { ColourNamesForm } from './colour-names-form.tsx'
import { useColourNames } from './use-colour-names.ts'
import styles from './colours.module.css'

/** A dot in the annotation's colour that opens the five to choose from, by their names. */
export function ColourPicker({ colour, onChange }: { readonly colour: AnnotationColour; readonly onChange: (colour: AnnotationColour) => void }) {
  const { say } = useWords()
  const nameOf = useColourNames()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const label = `${say('annotating.changeColour')} (${nameOf(colour)})`
  return (
    <>
      <ToolButton ref={button} className={styles.colour} aria-label={label} aria-haspopup="dialog" aria-expanded={isOpen} title={label} onClick={() => setOpen(true)}>
        <ColourDot colour={colour} size={14} />
      </ToolButton>
      {isOpen && (
        <Popover label={say('annotating.changeColour')} placement="bottom end" triggerRef={button} isOpen onOpenChange={setOpen}>
          <Colours colour={colour} onChange={onChange} onDone={() => setOpen(false)} />
        </Popover>
      )}
    </>
  )
}

export interface ColourMenuProps {
  /** Null where several things have several. */
  readonly colour: AnnotationColour | null
  readonly onChange: (colour: AnnotationColour) => void
  readonly trigger: ReactNode
}

/** A button of one's own that opens the five colours. */
export function ColourMenu({ colour, onChange, trigger }: ColourMenuProps) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      {trigger}
      <Popover label={say('annotating.changeColour')} placement="bottom end"><Colours colour={colour} onChange={onChange} onDone={() => setOpen(false)} /></Popover>
    </DialogTrigger>
  )
}

/** The five colours by name, each with the digit that chooses it, and the way to other names. */
function Colours({ colour, onChange, onDone }: Omit<ColourMenuProps, 'trigger'> & { readonly onDone: () => void }) {
  const { say } = useWords()
  const nameOf = useColourNames()
  const [isNaming, setNaming] = useState(false)
  const choose = (one: AnnotationColour) => {
    onDone()
    onChange(one)
  }
  const walk = useArrowKeys()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const one = annotationColours[Number(event.key) - 1]
    if (one) choose(one)
    else walk(event)
  }
  if (isNaming) return <ColourNamesForm />
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- digits and arrows are a second way to the buttons inside
    <div className={styles.menu} onKeyDown={onKeyDown}>
      <div className={styles.colours} role="group" aria-label={say('annotating.colours')}>
        {annotationColours.map((one, i) => (
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be chosen from
          <RowButton key={one} data-stop className={styles.choice} aria-pressed={one === colour} autoFocus={one === (colour ?? 'yellow')} onClick={() => choose(one)}>
            <ColourDot colour={one} size={14} />
            <span className={styles.label}>{nameOf(one)}</span>
            <kbd>{i + 1}</kbd>
          </RowButton>
        ))}
      </div>
      <Button tone="quiet" size="s" icon={<Pencil size={13} />} onPress={() => setNaming(true)}>{say('annotating.nameColours')}</Button>
    </div>
  )
}
