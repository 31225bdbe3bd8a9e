import { useEffect, useState, type RefObject } from 'react'

/** How wide an element is, from when it is there and whenever that changes. `first`: until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>, first: number): number {
  const [width, setWidth] = useState(first)
  useEffect(() => {
    const watched = element.current
    if (!watched) return undefined
    const observer = new ResizeObserver(([entry]) => { if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width)) })
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return width
}
