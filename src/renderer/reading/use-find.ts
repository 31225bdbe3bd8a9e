import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { DocumentId, Span } from '../../shared/model.ts'
import { useAsk } from '../library/use-ask.ts'
import { firstOffsetInSight, rangesOf } from './dom-spans.ts'
import { light } from './lights.ts'
import type { Surface } from './use-surface.ts'

export interface Find {
  readonly words: string
  readonly setWords: (words: string) => void
  readonly spans: readonly Span[]
  /** There are this many more than could be listed. */
  readonly more: number
  /** The one where one is; -1 when there is none. */
  readonly current: number
  readonly step: (by: 1 | -1) => void
  readonly isAsking: boolean
  readonly error: Error | null
}

const none: readonly Span[] = []

/** Finding in one text, with the same folding, stems and query language as the search through all of them. */
export function useFind(document: DocumentId, surface: Surface, isOpen: boolean): Find {
  const { article, scroller, reveal, drawn } = surface
  const [words, setWords] = useState('')
  const asked = useDeferredValue(words.trim())
  const isAsked = isOpen && asked !== ''
  const { data, isFetching, error } = useAsk('listMatches', { document, words: asked }, { when: isAsked, keepPrevious: true })
  const spans = (isAsked && data?.spans) || none
  const [chosen, setChosen] = useState<{ readonly of: readonly Span[]; readonly index: number } | null>(null)
  // Before one has taken a step, one stands at the first that is in sight or comes after it.
  const begin = useMemo(() => {
    const [root, view] = [article.current, scroller.current]
    const from = root && view && spans.length > 0 ? firstOffsetInSight(root, view) : 0
    return Math.max(spans.findIndex(({ start }) => start >= from), 0)
  }, [spans, article, scroller])
  const current = spans.length === 0 ? -1 : chosen?.of === spans ? chosen.index : begin
  const here = spans[current]

  useEffect(() => {
    if (here) reveal(here)
  }, [here, reveal])
  useEffect(() => {
    const root = article.current
    if (!root || spans.length === 0) return
    light('found', root, rangesOf(root, spans))
    light('foundNow', root, here ? rangesOf(root, [here]) : [])
    return () => {
      light('found', root, [])
      light('foundNow', root, [])
    }
  }, [article, spans, here, drawn])

  const step = (by: 1 | -1) => {
    if (spans.length > 0) setChosen({ of: spans, index: (current + by + spans.length) % spans.length })
  }
  return { words, setWords, spans, more: (isAsked && data?.more) || 0, current, step, isAsking: isFetching, error }
}
