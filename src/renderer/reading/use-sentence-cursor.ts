import { useEffect, useMemo, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import type { Span } from '../../shared/model.ts'
import { bringIntoSight, firstOffsetInSight, light, rangeOf } from './dom-spans.ts'
import { indexOfSentence, toSentences } from './sentences.ts'

/**
 * A cursor of one sentence, for whoever reads and marks by keyboard: arrow keys move it while the text itself has the focus.
 * It begins with what is in sight, and is where it was when one comes back from writing a note.
 */
export function useSentenceCursor(article: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>, open: OpenDocument) {
  const { text, blocks, document: { language } } = open
  const sentences = useMemo(() => toSentences(text, blocks, language), [text, blocks, language])
  const [at, setAt] = useState<Span | null>(null)
  const [hasFocus, setFocus] = useState(false)
  const sentence = hasFocus ? at : null
  useEffect(() => {
    const root = article.current
    if (!root) return
    const range = sentence && rangeOf(root, sentence)
    light('cursor', [range])
    if (range && scroller.current) bringIntoSight(scroller.current, range)
    return () => light('cursor', [])
  }, [sentence, article, scroller])

  const next = (by: 1 | -1): Span | null => {
    if (at) return sentences[Math.min(Math.max(indexOfSentence(sentences, at.start) + by, 0), sentences.length - 1)] ?? null
    const from = article.current && scroller.current ? firstOffsetInSight(article.current, scroller.current) : 0
    return sentences.find(({ start }) => start >= from) ?? sentences[0] ?? null
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Somebody who clicked into the text expects the arrows to scroll; somebody who came by keyboard walks it.
    if (event.target !== event.currentTarget || !event.currentTarget.matches(':focus-visible') || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape' && at) {
      event.preventDefault()
      setAt(null)
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setAt(next(event.key === 'ArrowDown' ? 1 : -1))
  }
  const onFocus = (event: FocusEvent) => setFocus(event.target === event.currentTarget)
  const onBlur = () => setFocus(false)
  return { sentence, handlers: { onKeyDown, onFocus, onBlur } }
}
