import { useCallback, useEffect, type RefObject } from 'react'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import { annotationColours, type AnnotationColour, type Span } from '../../shared/model.ts'
import { overlaps } from '../../shared/spans.ts'
import { useAnnotating } from '../annotating/annotating-context.tsx'
import { useAnnotate } from '../annotating/use-annotate.ts'
import { useEntityQuestions } from '../entities/deciding-context.tsx'
import { isDialogOpen, isTyping } from '../window/keys.ts'
import { useLayout } from '../window/layout.tsx'
import { selectedSpan } from './dom-spans.ts'
import { useReading } from './reading-context.tsx'
import { trim } from './sentences.ts'
import { annotationsOf, type MarksHere } from './use-marks-here.ts'

/** `place`: the annotation that waits for a passage gets this one; `name`: nothing is marked, the words are said to name something. */
export type AnnotateIntent = { readonly then: 'nothing' | 'note' | 'tags' | 'place' | 'name'; readonly colour?: AnnotationColour }

function intentOf(key: string, isPlacing: boolean): AnnotateIntent | null {
  const colour = annotationColours[Number(key) - 1]
  if (colour) return { then: 'nothing', colour }
  switch (key.toLowerCase()) {
    case 'h': return { then: 'nothing' }
    case 'n': return { then: 'note' }
    case 't': return { then: 'tags' }
    case 'i': return { then: 'name' }
    case 'enter': return isPlacing ? { then: 'place' } : null
    default: return null
  }
}

/**
 * H, N, T and the digits of the colours mark what is selected, or else what is under the keyboard's cursor; Enter shows what is marked there already.
 * The function does the same for a toolbar. What is marked already, from its first letter to its last, is changed and not marked twice.
 */
export function useAnnotateKeys(article: RefObject<HTMLElement | null>, open: OpenDocument, sentence: Span | null, { show }: MarksHere): (intent: AnnotateIntent) => void {
  const { text, annotations, document: { id } } = open
  const { add, edit, place } = useAnnotate()
  const { colour: usual, setColour, setActive, setTab } = useReading()
  const { placing: waiting, setPlacing } = useAnnotating()
  const { openInspector } = useLayout()
  const { ask } = useEntityQuestions()
  const placing = waiting?.document === id ? waiting : null
  const annotate = useCallback(
    async ({ then, colour }: AnnotateIntent) => {
      const selected = article.current && selectedSpan(article.current)
      const span = selected ? trim(text, selected) : sentence
      if (!span || span.start >= span.end) return
      // A whole sentence is no name: that takes a selection.
      if (then === 'name') return selected ? ask({ ask: 'add', place: { document: id, start: span.start, end: span.end }, words: text.slice(span.start, span.end) }) : undefined
      const here = annotations.find((one) => one.start === span.start && one.end === span.end && (one.state === 'exact' || one.state === 'moved'))
      if (colour) setColour(colour)
      const change = () => {
        if (then === 'place') return placing && place(placing, span)
        if (!here) return add({ document: id, place: { start: span.start, end: span.end }, colour: colour ?? usual })
        return colour && colour !== here.colour ? edit({ annotation: here.id, colour }) : here
      }
      const made = await change()
      if (!made) return
      if (then === 'place') setPlacing(null)
      if (selected) getSelection()?.removeAllRanges()
      setTab('annotations')
      setActive({ id: made.id, field: then === 'note' || then === 'tags' ? then : null })
      if (then === 'note' || then === 'tags') openInspector()
    },
    [article, text, annotations, sentence, id, add, edit, place, placing, usual, setColour, setActive, setTab, setPlacing, openInspector, ask],
  )
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target) || isDialogOpen()) return
      if (event.key === 'Escape' && placing) {
        event.preventDefault()
        return setPlacing(null)
      }
      const root = article.current
      // Of two texts side by side, the one that has nothing to mark leaves the key to the other.
      if (!root || (!sentence && !selectedSpan(root))) return
      // Enter on a button is the button's.
      const isHere = event.target === root || event.target === document.body
      const intent = event.key === 'Enter' && !isHere ? null : intentOf(event.key, placing !== null)
      const marks = event.key === 'Enter' && isHere && !placing && sentence ? marksIn(root, sentence) : null
      if (!intent && !marks) return
      event.preventDefault()
      if (intent) void annotate(intent)
      else if (marks) show(marks.element, marks.ids, true)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [annotate, article, sentence, placing, setPlacing, show])
  return useCallback((intent) => void annotate(intent), [annotate])
}

/** The annotations on a stretch of the text, and the first mark that is drawn of them. */
function marksIn(root: Element, span: Span): { readonly element: HTMLElement; readonly ids: readonly number[] } | null {
  const marks = [...root.querySelectorAll<HTMLElement>('[data-annotations]')].filter((piece) => {
    const start = Number(piece.dataset['start'])
    return overlaps({ start, end: start + piece.textContent.length }, span)
  })
  return marks[0] ? { element: marks[0], ids: [...new Set(marks.flatMap(annotationsOf))] } : null
}
