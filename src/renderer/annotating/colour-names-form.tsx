import { useState } from 'react'
import { annotationColours, type AnnotationColour } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { usePreferences } from '../settings/preferences.ts'
import { NameField } from '../ui/name-field.tsx'
import { ColourDot } from './colour-dot.tsx'
import styles from './colours.module.css'

/** Gives the five colours names of the person's own. An empty field gives a colour its usual name back. */
export function ColourNamesForm() {
  const { say } = useWords()
  const { preferences: { colourNames }, prefer } = usePreferences()
  const [names, setNames] = useState(colourNames)
  const keep = (colour: AnnotationColour) => {
    const name = names[colour]?.trim() ?? ''
    if (name !== (colourNames[colour] ?? '')) prefer({ colourNames: { ...names, [colour]: name } })
  }
  return (
    <div className={styles.form}>
      <p className={styles.hint}>{say('annotating.nameColoursHint')}</p>
      {annotationColours.map((colour) => (
        <div key={colour} className={styles.named}>
          <ColourDot colour={colour} size={14} />
          <NameField
            className={styles.name} aria-label={say('annotating.colourName', { colour: say(`annotating.colour.${colour}`) })} placeholder={say(`annotating.colour.${colour}`)}
            value={names[colour] ?? ''} maxLength={40} onChange={(event) => setNames({ ...names, [colour]: event.target.value })} onBlur={() => keep(colour)}
            onKeyDown={(event) => { if (event.key === 'Enter') keep(colour) }}
          />
        </div>
      ))}
    </div>
  )
}
