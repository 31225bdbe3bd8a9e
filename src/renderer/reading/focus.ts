import type { DocumentId } from '../../shared/model.ts'
import type { Side } from './reading-context.tsx'

/** The text that is read, where keys walk from sentence to sentence. */
const textOf = (side: Side): HTMLElement | null => window.document.querySelector<HTMLElement>(`[data-reader-text="${side}"]`)

let awaited: { readonly document: DocumentId; readonly side: Side } | null = null

/**
 * Move the focus into an article that is open, or that is about to be: whoever has just asked the window to go there calls this, and the focus follows
 * when the article has arrived.
 */
export function focusReader(document: DocumentId, side: Side = 'main'): void {
  awaited = { document, side }
  // Going where one already is makes nothing arrive. What is still there is not yet what was asked for where the window is slow to go: it is awaited on.
  afterTwoFrames(() => { if (textOf(side)?.dataset['document'] === String(document)) readerArrived(document, side) })
}

/** Whether the keys are read by a text, or will be once the article has arrived that was asked for. */
export const isReading = (): boolean => {
  const { activeElement, body } = window.document
  return Boolean(activeElement?.closest('[data-reader-text]')) || (awaited !== null && (activeElement === null || activeElement === body))
}

/** An article has arrived at the place that was asked for. */
export function readerArrived(document: DocumentId, side: Side): void {
  if (awaited?.side !== side || awaited.document !== document) return
  awaited = null
  textOf(side)?.focus({ preventScroll: true })
  // A card or list that was open on the way here gives the focus back to what opened it, a moment later.
  afterTwoFrames(() => { if (window.document.activeElement?.getAttribute('data-reader-text') !== side && !isElsewhere()) textOf(side)?.focus({ preventScroll: true }) })
}

/** Somebody who has begun to type meanwhile is not called away. */
const isElsewhere = (): boolean => window.document.activeElement instanceof HTMLInputElement || window.document.activeElement instanceof HTMLTextAreaElement

const afterTwoFrames = (run: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(run))
