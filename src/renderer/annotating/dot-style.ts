import type { AnnotationColour } from '../../shared/model.ts'

/** A dot in a colour of the annotations. */
export const dotStyle = (colour: AnnotationColour) => ({ background: `var(--mark-${colour})`, borderColor: `var(--mark-${colour}-edge)` })
