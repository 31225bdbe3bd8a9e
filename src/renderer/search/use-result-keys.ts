import { useCallback, type KeyboardEvent } from 'react'
import { useArrowKeys } from '../ui/use-arrow-keys.ts'
import { focusSearch } from './focus.ts'

/** The keys of the results: Up and Down from line to line, Page Up and Page Down from article to article, Escape back to the words. */
export function useResultKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const onArrow = useArrowKeys(focusSearch)
  return useCallback(
    (event) => {
      if (event.key === 'Escape') {
        event.preventDefault()
        focusSearch()
      } else if (event.key === 'PageDown' || event.key === 'PageUp') {
        const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-index]')]
        const here = titles.findIndex((row) => row.contains(document.activeElement))
        const next = titles[Math.max(here + (event.key === 'PageDown' ? 1 : -1), 0)]
        event.preventDefault()
        next?.querySelector<HTMLElement>('[data-stop]')?.focus()
      } else onArrow(event)
    },
    [onArrow],
  )
}
