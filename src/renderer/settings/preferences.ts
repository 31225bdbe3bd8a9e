import { useCallback } from 'react'
import type { Preferences } from '../../shared/contract/library.ts'
import { useQueryClient } from '@tanstack/react-query'
import { systemLanguage } from '../language/start-language.ts'
import { useAsk } from '../library/use-ask.ts'
import { useChange } from '../library/use-change.ts'

/** What holds where the person has never said otherwise. */
export const toPreferences = (said: Partial<Preferences> = {}): Preferences => ({
  language: systemLanguage(), theme: 'system', readerSize: 18, readerFont: 'serif', readerMeasure: 68, hiddenKinds: [], colourNames: {}, readingPlaces: {}, ...said,
})

export function usePreferences(): { readonly preferences: Preferences; readonly prefer: (some: Partial<Preferences>) => void } {
  const { data } = useAsk('preferences', {})
  const { run } = useChange('setPreferences')
  const queries = useQueryClient()
  const prefer = useCallback(
    (some: Partial<Preferences>) => {
      // An answer on its way is already old, and would undo for a moment what is being dragged.
      void queries.cancelQueries({ queryKey: ['preferences', {}] })
      // Shown at once: how the window looks should not wait for a disk.
      queries.setQueryData<Partial<Preferences>>(['preferences', {}], (now) => ({ ...now, ...some }))
      void run(some)
    },
    [queries, run],
  )
  return { preferences: toPreferences(data), prefer }
}
