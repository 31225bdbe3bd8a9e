import { useCallback, useEffect, type RefObject } from 'react'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import type { AnnotationColour, Span } from '../../shared/model.ts'
import { useAnnotate } from '../annotating/use-annotate.ts'
import { isDialogOpen, isTyping } from '../window/keys.ts'
import { useLayout } from '../window/layout.tsx'
import { selectedSpan } from './dom-spans.ts'
import { useReading } from './reading-context.tsx'
import { trim } from './sentences.ts'

export type AnnotateIntent = { readonly then: 'nothing' | 'note' | 'tags'; readonly colour?: AnnotationColour }
const intents: Readonly<Record<string, AnnotateIntent['then']>> = { h: 'nothing', n: 'note', t: 'tags' }

/** H, N and T mark what is selected, or else the sentence under the keyboard's cursor. The function does the same for a toolbar. */
export function useAnnotateKeys(
  article: RefObject<HTMLElement | null>, { text, document: { id } }: OpenDocument, sentence: Span | null,
): (intent: AnnotateIntent) => void {
  const { add } = useAnnotate()
  const { colour: usual, setColour, setActive, setTab } = useReading()
  const { openInspector } = useLayout()
  const annotate = useCallback(
    async ({ then, colour = usual }: AnnotateIntent) => {
      const selected = article.current && selectedSpan(article.current)
      const span = selected ? trim(text, selected) : sentence
      if (!span || span.start >= span.end) return
      setColour(colour)
      const made = await add({ document: id, place: { start: span.start, end: span.end }, colour })
      if (!made) return
      if (selected) getSelection()?.removeAllRanges()
      setTab('annotations')
      setActive({ id: made.id, field: then === 'nothing' ? null : then })
      if (then !== 'nothing') openInspector()
    },
    [article, text, sentence, id, add, usual, setColour, setActive, setTab, openInspector],
  )
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const then = intents[event.key.toLowerCase()]
      if (!then || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target) || isDialogOpen()) return
      event.preventDefault()
      void annotate({ then })
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [annotate])
  return useCallback((intent) => void annotate(intent), [annotate])
}
