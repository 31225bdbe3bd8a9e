import { useCallback } from 'react'

const left = new Map<string, number>()

/**
 * For the element that scrolls in a view: when one comes back to it, it is where it was left.
 * Several views may share a name only if they show the same.
 */
export function useScrollMemory(name: string): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (element) => {
      if (!element) return undefined
      element.scrollTop = left.get(name) ?? 0
      const remember = () => void left.set(name, element.scrollTop)
      element.addEventListener('scroll', remember, { passive: true })
      return () => element.removeEventListener('scroll', remember)
    },
    [name],
  )
}
