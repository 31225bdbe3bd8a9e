import type { AnnotationColour } from '../../shared/model.ts'
import styles from './colour-dot.module.css'

/** A dot in a colour of the annotations. */
export function ColourDot({ colour, size = 12 }: { readonly colour: AnnotationColour; readonly size?: number }) {
  return <span className={styles.dot} style={{ width: size, height: size, background: `var(--mark-${colour})`, borderColor: `var(--mark-${colour}-edge)` }} />
}
