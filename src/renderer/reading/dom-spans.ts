import type { Span } from '../../shared/model.ts'

/** Between the page and the text: every stretch of text is drawn as an element that says in `data-start` where it begins, with one text node. */

const pieces = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-start]')]
const startOf = (piece: HTMLElement): number => Number(piece.dataset['start'])

/** The piece whose text node this is. */
function pieceOf(node: Node): HTMLElement | null {
  const parent = node instanceof Text ? node.parentElement : null
  return parent?.dataset['start'] === undefined ? null : parent
}

/** The span of text that is selected inside `root`, or null: nothing, or something else, is selected. */
export function selectedSpan(root: Element): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return null
  const [from, to] = [pieceOf(range.startContainer), pieceOf(range.endContainer)]
  if (from && to) return { start: startOf(from) + range.startOffset, end: startOf(to) + range.endOffset }
  // An end lies between the pieces (a triple click, a selection of everything): take what it touches.
  const touched = pieces(root).filter((piece) => range.intersectsNode(piece))
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return null
  const start = from ? startOf(from) + range.startOffset : startOf(first)
  const end = to ? startOf(to) + range.endOffset : startOf(last) + (isBefore(range, last) ? 0 : last.textContent.length)
  return end > start ? { start, end } : null
}

/** A range may touch a piece only with its end. */
const isBefore = (range: Range, piece: HTMLElement): boolean => piece === range.endContainer && range.endOffset === 0

/** The stretch of the page on which a span is drawn; null where it is not on the page. */
export function rangeOf(root: Element, { start, end }: Span): Range | null {
  const all = pieces(root)
  const first = all.findLast((piece) => startOf(piece) <= start) ?? all[0]
  const last = all.findLast((piece) => startOf(piece) < end)
  if (!first?.firstChild || !last?.firstChild) return null
  const range = document.createRange()
  range.setStart(first.firstChild, Math.min(Math.max(start - startOf(first), 0), first.textContent.length))
  range.setEnd(last.firstChild, Math.min(end - startOf(last), last.textContent.length))
  return range
}

/** Where in the text the part begins that is in sight. */
export function firstOffsetInSight(root: Element, scroller: Element): number {
  const top = scroller.getBoundingClientRect().top + 4
  const first = pieces(root).find((piece) => piece.getBoundingClientRect().top >= top)
  return first ? startOf(first) : 0
}

/** Light ranges without touching the page's elements; where the engine cannot, nothing is lit. */
export function light(name: 'arrived' | 'cursor' | 'entity', ranges: readonly (Range | null)[]): void {
  if (!('highlights' in CSS)) return
  const shown = ranges.filter((range) => range !== null)
  if (shown.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...shown))
}

export function scrollTo(scroller: Element, top: number): void {
  scroller.scrollTop = top
}

/** Bring a range to the middle of what scrolls, unless it is comfortably in sight. */
export function bringIntoSight(scroller: Element, range: Range, { always = false } = {}): void {
  // Not every engine that runs tests can measure a range.
  if (typeof range.getBoundingClientRect !== 'function') return
  const [box, view] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()]
  const inSight = box.top > view.top + 56 && box.bottom < view.bottom - 24
  if (inSight && !always) return
  scroller.scrollTop += box.top - view.top - view.height * 0.36
}
