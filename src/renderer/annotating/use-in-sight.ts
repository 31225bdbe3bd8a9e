import { useEffect, useState } from 'react'

export interface InSight {
  /** The annotation whose mark is the first in sight. */
  readonly first: number | null
  readonly all: ReadonlySet<number>
}
const nothing: InSight = { first: null, all: new Set() }

/** Which annotations of a text are on the screen, while it is scrolled. `drawn` changes when there may be others. */
export function useInSight(side: string, drawn: unknown): InSight {
  const [inSight, setInSight] = useState(nothing)
  useEffect(() => {
    const text = document.querySelector<HTMLElement>(`[data-reader-text="${side}"]`)
    const view = text?.parentElement
    if (!text || !view) return
    let frame = 0
    const look = () => {
      frame = 0
      const found = marksInSight(text, view)
      setInSight((now) => (now.first === (found[0] ?? null) && now.all.size === new Set(found).size && found.every((id) => now.all.has(id)) ? now : { first: found[0] ?? null, all: new Set(found) }))
    }
    const later = () => { frame ||= requestAnimationFrame(look) }
    later()
    view.addEventListener('scroll', later, { passive: true })
    window.addEventListener('resize', later)
    return () => {
      cancelAnimationFrame(frame)
      view.removeEventListener('scroll', later)
      window.removeEventListener('resize', later)
    }
  }, [side, drawn])
  return inSight
}

/** In the order of the text. Sections out of sight are passed over whole: asking them for a place would lay them out. */
function marksInSight(text: Element, view: Element): number[] {
  const frame = view.getBoundingClientRect()
  const touches = (element: Element) => {
    const box = element.getBoundingClientRect()
    return box.bottom > frame.top && box.top < frame.bottom
  }
  const sections = [...text.querySelectorAll('[data-from]')].filter(touches)
  return sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>('[data-annotations]')].filter(touches))
    .flatMap((piece) => (piece.dataset['annotations'] ?? '').split(' ').map(Number))
}
