import { useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import type { Span } from '../../shared/model.ts'
import { bringIntoSight, bringToTop, rangeOf } from './dom-spans.ts'
import { indexOfSection, type TextSection } from './text-sections.ts'
import type { Filled } from './use-filled.ts'

/** A text as it is drawn and scrolled. */
export interface Surface {
  readonly article: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Scroll to a span: to the middle unless it is comfortably in sight, or its beginning to the top. Draws it first, if need be. */
  readonly reveal: (span: Span, how?: { readonly to?: 'sight' | 'middle' | 'top' }) => void
  /** Another value whenever the page was drawn anew, or more of it: what is lit on it is then to be lit again. */
  readonly drawn: object
}

/** Frames during which a place is held: sections that come into sight take their real height, and push what is below. */
const steadying = 5

export function useSurface(sections: readonly TextSection[], { fill, count }: Filled): Surface {
  const article = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const turns = useRef(0)
  // Revealing is one function for good, so that whoever goes to a place goes there once and not whenever the page is drawn anew.
  const now = useRef({ sections, fill })
  useLayoutEffect(() => {
    now.current = { sections, fill }
  }, [sections, fill])
  const reveal = useCallback<Surface['reveal']>((span, { to = 'sight' } = {}) => {
    now.current.fill(indexOfSection(now.current.sections, span.start))
    const turn = ++turns.current
    const move = (left: number) => {
      const [root, view] = [article.current, scroller.current]
      const range = root && rangeOf(root, span)
      if (!view || !range || turn !== turns.current) return
      if (to === 'top') bringToTop(view, range, 6)
      else bringIntoSight(view, range, { always: to === 'middle' })
      if (left > 0) requestAnimationFrame(() => move(left - 1))
    }
    move(now.current.sections.length > 1 ? steadying : 0)
  }, [])
  const drawn = useMemo(() => ({ sections, count }), [sections, count])
  return useMemo(() => ({ article, scroller, reveal, drawn }), [reveal, drawn])
}
