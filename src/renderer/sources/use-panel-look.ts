import { useSyncExternalStore } from 'react'
import { usualLook, type Look } from './look.ts'

let look = usualLook
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const change = (next: Look): void => {
  look = next
  listeners.forEach((listener) => listener())
}

/** How the panel at the left shows the articles: kept while search results stand in its place. */
export const usePanelLook = (): readonly [Look, (look: Look) => void] => [useSyncExternalStore(subscribe, () => look), change]
