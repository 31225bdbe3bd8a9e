import { useRef } from 'react'
import { entityKinds } from '../../shared/model.ts'
import { usePreferences } from '../settings/preferences.ts'

const all: readonly string[] = [...entityKinds, 'figure']

/** Calm reading: nothing that the machine found is lit. What was hidden before it began is hidden again when it ends. */
export function useCalm(): { readonly isCalm: boolean; readonly toggle: () => void } {
  const { preferences: { hiddenKinds }, prefer } = usePreferences()
  const before = useRef<readonly string[]>([])
  const isCalm = all.every((kind) => hiddenKinds.includes(kind))
  const toggle = () => {
    if (!isCalm) before.current = hiddenKinds
    prefer({ hiddenKinds: isCalm ? [...before.current] : [...all] })
  }
  return { isCalm, toggle }
}
