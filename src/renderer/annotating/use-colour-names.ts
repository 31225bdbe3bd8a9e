import { useCallback } from 'react'
import type { AnnotationColour } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { usePreferences } from '../settings/preferences.ts'

/** What a colour is called: the person's own name for it (“claim”), or else the colour's. */
export function useColourNames(): (colour: AnnotationColour) => string {
  const { say } = useWords()
  const { preferences: { colourNames } } = usePreferences()
  return useCallback((colour) => colourNames[colour]?.trim() || say(`annotating.colour.${colour}`), [colourNames, say])
}
