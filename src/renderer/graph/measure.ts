import { useEffect, useState } from 'react'
import { labelFont } from '../../shared/drawing/picture.ts'

export type Measure = (words: string) => number

/** How wide words are in the labels' font. Null until that font has come: what is laid out with another one's widths does not fit. */
export function useMeasure(): Measure | null {
  // Test environments know no fonts; there is nothing to wait for then.
  const [measure, setMeasure] = useState<Measure | null>(() => ((document.fonts as FontFaceSet | undefined) ? null : createMeasure()))
  useEffect(() => {
    if (measure) return
    let isGone = false
    const ready = () => {
      if (!isGone) setMeasure(() => createMeasure())
    }
    document.fonts.load(labelFont).then(ready, ready)
    return () => {
      isGone = true
    }
  }, [measure])
  return measure
}

function createMeasure(): Measure {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) return (words) => words.length * 6.6
  context.font = labelFont
  const known = new Map<string, number>()
  return (words) => {
    const width = known.get(words) ?? context.measureText(words).width
    known.set(words, width)
    return width
  }
}
