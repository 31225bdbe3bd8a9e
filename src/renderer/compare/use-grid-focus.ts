import { useCallback, type RefObject } from 'react'
import type { Spot } from './grid-lines.ts'

/** Frames after which a cell that was scrolled to has been drawn, or never will be. */
const patience = 12

/** Gives the focus to a cell, as soon as it exists: it may have to be scrolled into being first. */
export function useGridFocus(scroller: RefObject<HTMLElement | null>): (spot: Spot) => void {
  return useCallback(({ line, column }) => {
    const take = (left: number) => {
      const cell = scroller.current?.querySelector<HTMLElement>(`[data-spot="${line} ${column}"]`)
      if (cell) cell.focus({ preventScroll: true })
      else if (left > 0) requestAnimationFrame(() => take(left - 1))
    }
    take(patience)
  }, [scroller])
}
