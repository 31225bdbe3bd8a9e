import { useEffect, type RefObject } from 'react'

/** How fast the text moves on under a pointer that is held above or below it: a part of the way it is beyond the edge, each frame. */
const pull = 0.15

/**
 * Keeps a selection that was begun in the text in the text. A hand that goes past the end of a line comes to the panel beside it; the browser would then
 * select all that lies between in the order of the page (the rest of the article, and the panel), where the line was meant. Above and below, the text moves on.
 */
export function useSelectionInside(article: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let at: { readonly x: number; readonly y: number } | null = null
    let frame = 0
    const stop = () => {
      cancelAnimationFrame(frame)
      at = null
      document.removeEventListener('mousemove', onMove, true)
    }
    // Once a frame, after the browser has selected up to the pointer and before it is seen: there is no keeping it from doing so.
    const follow = () => {
      const [root, view] = [article.current, scroller.current]
      if (!root || !view || !at) return
      view.scrollTop += beyond(at.y, view.getBoundingClientRect()) * pull
      extend(root, view, at)
      frame = requestAnimationFrame(follow)
    }
    const onMove = ({ buttons, clientX: x, clientY: y }: MouseEvent) => {
      const view = scroller.current
      if (!view || (buttons & 1) === 0) return stop()
      const { left, right, top, bottom } = view.getBoundingClientRect()
      const isInside = x >= left && x <= right && y >= top && y <= bottom
      cancelAnimationFrame(frame)
      at = isInside ? null : { x, y }
      if (at) frame = requestAnimationFrame(follow)
    }
    const onUp = () => {
      if (at && article.current && scroller.current) extend(article.current, scroller.current, at)
      stop()
    }
    const onDown = ({ button, target }: MouseEvent) => {
      stop()
      if (button === 0 && target instanceof Node && article.current?.contains(target)) document.addEventListener('mousemove', onMove, true)
    }
    document.addEventListener('mousedown', onDown, true)
    document.addEventListener('mouseup', onUp, true)
    return () => {
      stop()
      document.removeEventListener('mousedown', onDown, true)
      document.removeEventListener('mouseup', onUp, true)
    }
  }, [article, scroller])
}

const beyond = (y: number, { top, bottom }: DOMRect): number => (y < top ? y - top : y > bottom ? y - bottom : 0)
const within = (value: number, low: number, high: number): number => Math.max(low + 1, Math.min(value, high - 1))

/** Let the selection end where the text is nearest to a point beside it. */
function extend(root: HTMLElement, view: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): void {
  const selection = document.getSelection()
  if (!selection?.anchorNode || !root.contains(selection.anchorNode) || typeof document.caretPositionFromPoint !== 'function') return
  const [text, seen] = [root.getBoundingClientRect(), view.getBoundingClientRect()]
  const caret = document.caretPositionFromPoint(within(x, text.left, text.right), within(y, Math.max(text.top, seen.top), Math.min(text.bottom, seen.bottom)))
  if (caret && root.contains(caret.offsetNode)) selection.extend(caret.offsetNode, caret.offset)
}
