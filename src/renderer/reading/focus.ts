import type { Side } from './reading-context.tsx'

/** The text that is read, where keys walk from sentence to sentence. */
const textOf = (side: Side): HTMLElement | null => document.querySelector<HTMLElement>(`[data-reader-text="${side}"]`)

let awaited: Side | null = null

/**
 * Move the focus into the article that is open, or that is about to be: whoever has just asked the window to go there calls this, and the focus follows
 * when the article has arrived.
 */
export function focusReader(side: Side = 'main'): void {
  awaited = side
  // Going where one already is makes nothing arrive; and what arrives later than this is still awaited.
  afterTwoFrames(() => { if (textOf(side)) readerArrived(side) })
}

/** An article has arrived at the place that was asked for. */
export function readerArrived(side: Side): void {
  if (awaited !== side) return
  awaited = null
  textOf(side)?.focus({ preventScroll: true })
  // A card or list that was open on the way here gives the focus back to what opened it, a moment later.
  afterTwoFrames(() => { if (document.activeElement?.getAttribute('data-reader-text') !== side && !isElsewhere()) textOf(side)?.focus({ preventScroll: true }) })
}

/** Somebody who has begun to type meanwhile is not called away. */
const isElsewhere = (): boolean => document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement

const afterTwoFrames = (run: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(run))
