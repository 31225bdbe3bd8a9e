import { useCallback, type KeyboardEvent } from 'react'

/** Walk a list with the arrow keys: Up, Down, Home and End move the focus among the elements marked `data-stop` inside the one this is put on. */
export function useArrowKeys(onLeaveTop?: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      if (!['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
      const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')]
      const here = stops.findIndex((stop) => stop.contains(document.activeElement))
      const next = event.key === 'Home' ? 0 : event.key === 'End' ? stops.length - 1 : here + (event.key === 'ArrowDown' ? 1 : -1)
      event.preventDefault()
      if (next < 0) onLeaveTop?.()
      else stops[Math.min(next, stops.length - 1)]?.focus()
    },
    [onLeaveTop],
  )
}
