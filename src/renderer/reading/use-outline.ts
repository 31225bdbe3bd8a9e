import { useEffect, useMemo, useState } from 'react'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import { lastWhere } from './dom-spans.ts'
import { headingAt, toOutline, type OutlineEntry } from './outline.ts'
import type { Surface } from './use-surface.ts'

export interface Outline {
  readonly entries: readonly OutlineEntry[]
  /** The one under which one reads; -1 before the first. */
  readonly current: number
}

/** A heading counts as reached a little before it is at the very top. */
const reached = 96

/** The headings of a text, and under which of them one is while one scrolls. */
export function useOutline({ text, blocks }: OpenDocument, { article, scroller, drawn }: Surface): Outline {
  const entries = useMemo(() => toOutline(text, blocks), [text, blocks])
  const [current, setCurrent] = useState(-1)
  useEffect(() => {
    const [root, view] = [article.current, scroller.current]
    if (!root || !view || entries.length === 0) return
    const sections = [...root.querySelectorAll<HTMLElement>('[data-from]')]
    let frame = 0
    const look = () => {
      frame = 0
      const edge = view.getBoundingClientRect().top + reached
      const isAbove = (element: HTMLElement): boolean => element.getBoundingClientRect().top <= edge
      if (view.scrollTop > 0 && view.scrollTop + view.clientHeight >= view.scrollHeight - 2) return setCurrent(entries.length - 1)
      // Only what is in the section at the edge is measured: the others are out of sight, and measuring would have them laid out.
      const section = sections[lastWhere(sections, isAbove)]
      const last = section && [...section.querySelectorAll<HTMLElement>('[data-heading]')].findLast(isAbove)
      setCurrent(section ? headingAt(entries, last ? Number(last.dataset['heading']) : Number(section.dataset['from']) - 1) : -1)
    }
    const onScroll = () => { frame ||= requestAnimationFrame(look) }
    look()
    view.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      view.removeEventListener('scroll', onScroll)
      cancelAnimationFrame(frame)
    }
  }, [entries, article, scroller, drawn])
  return { entries, current }
}
