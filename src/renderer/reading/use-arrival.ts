import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { bringIntoSight, light, rangeOf, scrollTo } from './dom-spans.ts'
import type { DocumentPlace } from './document-view.tsx'

/** Where each document was left, for as long as the window lives. */
const left = new Map<number, number>()

export interface ArrivalProps {
  readonly scroller: RefObject<HTMLElement | null>
  readonly article: RefObject<HTMLElement | null>
  readonly place: DocumentPlace
  /** All of the text is there, and so whatever place is sought in it. */
  readonly isWhole: boolean
}

/** Arrive at a place in a text: at its span, which is brought into sight and lit; else where the document was left. */
export function useArrival({ scroller, article, place: { at, document }, isWhole }: ArrivalProps): void {
  // Once one has gone on to something else in the text, the light would only be in the way.
  const seen = useRef<DocumentPlace['at'] | null>(null)
  const arrived = useRef<DocumentPlace['at'] | null>(null)
  useLayoutEffect(() => {
    const view = scroller.current
    if (!view || !article.current || !isWhole) return
    const range = at ? rangeOf(article.current, at) : null
    if (!at && arrived.current === null) scrollTo(view, left.get(document) ?? 0)
    if (range && arrived.current !== at) bringIntoSight(view, range)
    arrived.current = at
    light('arrived', seen.current === at ? [] : [range])
  })
  useEffect(() => {
    const view = scroller.current
    if (!view) return
    const remember = () => {
      if (arrived.current !== null) left.set(document, view.scrollTop)
    }
    const see = () => {
      seen.current = arrived.current
      light('arrived', [])
    }
    view.addEventListener('scroll', remember, { passive: true })
    view.addEventListener('pointerdown', see)
    return () => {
      view.removeEventListener('scroll', remember)
      view.removeEventListener('pointerdown', see)
      light('arrived', [])
    }
  }, [scroller, document])
}
