import { Button, DialogTrigger, Radio, RadioGroup, TooltipTrigger } from 'react-aria-components'
import { annotationColours, type AnnotationColour } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { Tip } from '../ui/button.tsx'
import { Popover } from '../ui/popover.tsx'
import styles from './annotation-card.module.css'

export const dotStyle = (colour: AnnotationColour) => ({ background: `var(--mark-${colour})`, borderColor: `var(--mark-${colour}-edge)` })

/** A dot in the annotation's colour that opens the five to choose from. */
export function ColourPicker({ colour, onChange }: { readonly colour: AnnotationColour; readonly onChange: (colour: AnnotationColour) => void }) {
  const { say } = useWords()
  return (
    <DialogTrigger>
      <TooltipTrigger delay={500}>
        <Button className={styles.colour!} aria-label={`${say('annotating.changeColour')} (${say(`annotating.colour.${colour}`)})`}>
          <span className={styles.dot} style={dotStyle(colour)} />
        </Button>
        <Tip label={say('annotating.changeColour')} />
      </TooltipTrigger>
      <Popover label={say('annotating.changeColour')} placement="bottom end">
        <RadioGroup
          className={styles.colours!} aria-label={say('annotating.colours')} orientation="horizontal" value={colour}
          onChange={(value) => onChange(value as AnnotationColour)}
        >
          {annotationColours.map((one) => (
            <Radio key={one} value={one} className={styles.choice!} aria-label={say(`annotating.colour.${one}`)}>
              <span className={styles.dot} style={dotStyle(one)} title={say(`annotating.colour.${one}`)} />
            </Radio>
          ))}
        </RadioGroup>
      </Popover>
    </DialogTrigger>
  )
}
