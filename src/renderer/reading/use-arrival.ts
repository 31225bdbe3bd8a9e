import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Span } from '../../shared/model.ts'
import type { PlaceMemory } from '../place.ts'
import { firstOffsetInSight, rangesOf, scrollTo } from './dom-spans.ts'
import { readerArrived } from './focus.ts'
import { useLeftOff } from './left-off.ts'
import { light } from './lights.ts'
import type { Surface } from './use-surface.ts'

/** A place is pointed out this long, in milliseconds, then only marked. */
const pointedOut = 1800
const quiet = 120

export interface Arrival {
  readonly document: number
  /** The span one came for. */
  readonly at: Span | undefined
  readonly memory: PlaceMemory
  /** Which of two texts this is, for the memory. */
  readonly side: 'main' | 'beside'
}
const nameIn = (side: Arrival['side']): string => `reading.${side}`

/** Where in a text one begins: where this step of the trail was left, at the span one came for, or where the document was left off. */
export const beginningOf = ({ at, memory, side, document }: Arrival, leftOff: { readonly get: (document: number) => number | undefined } | null): number =>
  memory.recall<number>(nameIn(side)) ?? at?.start ?? leftOff?.get(document) ?? 0

/** Arrive at a place in a text, point it out, and remember how far one has read. When the text takes another `look`, the line at the top stays there. */
export function useArrival(surface: Surface, arrival: Arrival, look: string): void {
  const { article, scroller, reveal } = surface
  const { at, memory, side, document } = arrival
  const leftOff = useLeftOff()
  const last = useRef<{ readonly at: Span | undefined; readonly memory: PlaceMemory } | null>(null)
  /** The offset of the line at the top. */
  const topmost = useRef(0)
  const shown = useRef<'arrived' | 'arrivedCalm' | null>(null)

  useLayoutEffect(() => {
    const view = scroller.current
    const before = last.current
    if (!view || !leftOff || (before?.at === at && before?.memory === memory)) return
    last.current = { at, memory }
    const recalled = before?.memory === memory ? undefined : memory.recall<number>(nameIn(side))
    // Another step of the trail that says nothing new of this text (something was opened beside it) moves nothing.
    const isNew = before === null || before.at !== at
    const offset = recalled ?? (isNew && !at ? leftOff.get(document) ?? 0 : undefined)
    if (isNew) shown.current = at ? (recalled === undefined ? 'arrived' : 'arrivedCalm') : null
    if (offset !== undefined) topmost.current = offset
    if (offset === 0) scrollTo(view, 0)
    else if (offset !== undefined) reveal({ start: offset, end: offset + 1 }, { to: 'top' })
    else if (isNew && at) reveal(at)
    readerArrived(document, side)
  }, [at, memory, side, document, leftOff, scroller, reveal])

  const looked = useRef(look)
  useLayoutEffect(() => {
    if (looked.current === look) return
    looked.current = look
    if (topmost.current > 0) reveal({ start: topmost.current, end: topmost.current + 1 }, { to: 'top' })
  }, [look, reveal])

  // The page may be drawn anew under the light, so it is lit again each time.
  const relight = () => {
    const root = article.current
    if (!root) return
    for (const name of ['arrived', 'arrivedCalm'] as const) light(name, root, at && shown.current === name ? rangesOf(root, [at]) : [])
  }
  useLayoutEffect(relight)
  useEffect(() => {
    const root = article.current
    if (!root || !at) return
    // Pointed out, then only marked, and gone once one has gone on to something else in the text.
    const show = (next: typeof shown.current) => {
      shown.current = next
      for (const name of ['arrived', 'arrivedCalm'] as const) light(name, root, name === next ? rangesOf(root, [at]) : [])
    }
    const timer = setTimeout(() => { if (shown.current === 'arrived') show('arrivedCalm') }, pointedOut)
    const see = () => show(null)
    root.addEventListener('pointerdown', see)
    return () => {
      clearTimeout(timer)
      root.removeEventListener('pointerdown', see)
      for (const name of ['arrived', 'arrivedCalm'] as const) light(name, root, [])
    }
  }, [at, article, leftOff])

  useLayoutEffect(() => {
    const [view, root] = [scroller.current, article.current]
    if (!view || !root || !leftOff) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const remember = () => {
      timer = undefined
      const offset = view.scrollTop < 4 ? 0 : firstOffsetInSight(root, view)
      topmost.current = offset
      memory.keep(nameIn(side), offset)
      leftOff.set(document, offset)
    }
    const onScroll = () => {
      clearTimeout(timer)
      timer = setTimeout(remember, quiet)
    }
    view.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      view.removeEventListener('scroll', onScroll)
      if (timer === undefined) return
      clearTimeout(timer)
      remember()
    }
  }, [scroller, article, leftOff, memory, side, document])
}
