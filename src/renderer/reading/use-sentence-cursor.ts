import { useEffect, useLayoutEffect, useMemo, useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import type { Span } from '../../shared/model.ts'
import { firstOffsetInSight, rangeOf, rangesOf } from './dom-spans.ts'
import { light } from './lights.ts'
import { walkSentences } from './sentences.ts'
import type { Surface } from './use-surface.ts'
import { moveEnd, moveStart } from './word-steps.ts'

/** From the sentence where one began to the one one came to; `own`: what was made of them, word by word. */
interface Cursor {
  readonly anchor: Span
  readonly head: Span
  readonly own: Span | null
}
const spanOf = ({ anchor, head, own }: Cursor): Span => own ?? { start: Math.min(anchor.start, head.start), end: Math.max(anchor.end, head.end) }

/**
 * A cursor of one sentence, for whoever reads and marks by keyboard: arrow keys move it while the text itself has the focus. With Shift it grows or
 * shrinks, sentence by sentence up and down, word by word at its end to the left and right, and at its beginning with Alt held too.
 * It begins with the sentence one came for, else with what is in sight, and is where it was when one comes back from writing a note.
 */
export function useSentenceCursor({ article, scroller, reveal, drawn }: Surface, open: OpenDocument, cameFor: Span | undefined) {
  const { text, blocks, document: { language } } = open
  const walk = useMemo(() => walkSentences(text, blocks, language), [text, blocks, language])
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const at = useMemo(() => cursor && spanOf(cursor), [cursor])
  const [hasFocus, setFocus] = useState(false)
  const sentence = hasFocus ? at : null
  // Whoever is sent to another sentence goes on from there.
  const [came, setCame] = useState(cameFor)
  if (came !== cameFor) {
    setCame(cameFor)
    setCursor(null)
  }
  const head = hasFocus ? (cursor?.own ?? cursor?.head ?? null) : null
  useEffect(() => {
    if (head) reveal(head)
  }, [head, reveal])
  useLayoutEffect(() => {
    const root = article.current
    if (!root) return
    light('cursor', root, sentence ? rangesOf(root, [sentence]) : [])
    return () => light('cursor', root, [])
  }, [sentence, article, drawn])

  const next = (by: 1 | -1): Span | null => {
    if (cursor) return walk.step(cursor.head, by)
    const [root, view] = [article.current, scroller.current]
    const range = root && cameFor && rangeOf(root, cameFor)
    if (cameFor && range && view && isInSight(range, view)) return walk.from(cameFor.start)
    return walk.from(root && view && view.scrollTop > 4 ? firstOffsetInSight(root, view) : 0)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Somebody who clicked into the text expects the arrows to scroll; somebody who came by keyboard walks it.
    if (event.target !== event.currentTarget || !event.currentTarget.matches(':focus-visible') || event.ctrlKey || event.metaKey) return
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined
    const isAcross = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    if (event.key === 'Escape' && cursor && !event.altKey) {
      event.preventDefault()
      setCursor(null)
    }
    if (!by || (isAcross ? !event.shiftKey || !at : event.altKey)) return
    event.preventDefault()
    if (isAcross && cursor && at) return setCursor({ ...cursor, own: (event.altKey ? moveStart : moveEnd)(text, at, by) })
    const to = next(by)
    setCursor(to && { anchor: event.shiftKey && cursor ? cursor.anchor : to, head: to, own: null })
  }
  const onFocus = (event: FocusEvent) => setFocus(event.target === event.currentTarget)
  const onBlur = () => setFocus(false)
  return { sentence, handlers: { onKeyDown, onFocus, onBlur } }
}

function isInSight(range: Range, view: Element): boolean {
  if (typeof range.getBoundingClientRect !== 'function') return true
  const [box, frame] = [range.getBoundingClientRect(), view.getBoundingClientRect()]
  return box.bottom > frame.top && box.top < frame.bottom
}
