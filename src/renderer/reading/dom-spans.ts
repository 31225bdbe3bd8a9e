import type { Span } from '../../shared/model.ts'

/**
 * Between the page and the text: every stretch of text is drawn as an element that says in `data-start` where it begins, with one text node.
 * A long text is drawn in sections that say in `data-from` and `data-to` what they hold, so that a place is looked for in one of them only.
 */

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
export function rangeOf(root: Element, span: Span): Range | null {
  const [found] = rangesOf(root, [span])
  if (!found) return null
  const range = document.createRange()
  range.setStart(found.startContainer, found.startOffset)
  range.setEnd(found.endContainer, found.endOffset)
  return range
}

/**
 * For each span the stretch of the page on which it is drawn, or null. Thousands at once cost one walk through the page; they are static, because the
 * page would have to mend every other range at each of its changes.
 */
export function rangesOf(root: Element, spans: readonly Span[]): (StaticRange | null)[] {
  const sections = [...root.querySelectorAll<HTMLElement>('[data-from]')]
  const inside = new Map<HTMLElement, HTMLElement[]>()
  const piecesIn = (section: HTMLElement): HTMLElement[] => {
    const known = inside.get(section) ?? pieces(section)
    inside.set(section, known)
    return known
  }
  const fromOf = (section: HTMLElement): number => Number(section.dataset['from'])
  return spans.map(({ start, end }) => {
    const from = sections[lastWhere(sections, (section) => fromOf(section) <= start)]
    const to = sections[lastWhere(sections, (section) => fromOf(section) < end)]
    const [startsIn, endsIn] = [from && piecesIn(from), to && piecesIn(to)]
    const first = startsIn && (startsIn[lastWhere(startsIn, (piece) => startOf(piece) <= start)] ?? startsIn[0])
    const last = endsIn?.[lastWhere(endsIn, (piece) => startOf(piece) < end)]
    if (!first?.firstChild || !last?.firstChild) return null
    return new StaticRange({
      startContainer: first.firstChild, startOffset: Math.min(Math.max(start - startOf(first), 0), first.textContent.length),
      endContainer: last.firstChild, endOffset: Math.min(end - startOf(last), last.textContent.length),
    })
  })
}

/** The last of those in order for which it holds, as it does for all before it; -1: for none. */
export function lastWhere<T>(all: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(all[middle]!)) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Where in the text the part begins that is in sight: the first line, as far as the engine can tell, else the first piece that begins below the edge. */
export function firstOffsetInSight(root: Element, scroller: Element): number {
  const view = scroller.getBoundingClientRect()
  const top = view.top + 4
  return offsetAt(root, view.left + view.width / 2, top) ?? startOfFirst(pieces(root), top)
}
const startOfFirst = (all: readonly HTMLElement[], top: number): number => {
  const first = all.find((piece) => piece.getBoundingClientRect().top >= top)
  return first ? startOf(first) : 0
}

/** The offset at the beginning of the first line at or below a height; null where only the page itself could tell, and cannot. */
function offsetAt(root: Element, across: number, top: number): number | null {
  if (typeof document.caretPositionFromPoint !== 'function') return null
  // Between two paragraphs there is no text: a few steps down there is.
  for (let down = 10; down <= 90; down += 16) {
    const caret = document.caretPositionFromPoint(across, top + down)
    const piece = caret && pieceOf(caret.offsetNode)
    if (caret && piece && root.contains(piece)) return startOf(piece) + caret.offset
  }
  return null
}

export function scrollTo(scroller: Element, top: number): void {
  scroller.scrollTop = top
}

/** Bring a range to the middle of what scrolls, unless it is comfortably in sight. */
export function bringIntoSight(scroller: Element, range: Range, { always = false } = {}): void {
  // Not every engine that runs tests can measure a range.
  if (typeof range.getBoundingClientRect !== 'function') return
  const [box, view] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()]
  const inSight = box.top > view.top + 56 && box.bottom < view.bottom - 64
  if (inSight && !always) return
  scroller.scrollTop += box.top - view.top - view.height * 0.36
}

/** Bring the beginning of a range to the top of what scrolls. */
export function bringToTop(scroller: Element, range: Range, below: number): void {
  if (typeof range.getBoundingClientRect !== 'function') return
  const line = range.getClientRects()[0] ?? range.getBoundingClientRect()
  scroller.scrollTop += line.top - scroller.getBoundingClientRect().top - below
}
