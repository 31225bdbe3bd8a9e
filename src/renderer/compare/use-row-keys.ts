import { useCallback, useState, type KeyboardEvent, type RefObject } from 'react'
import { aim } from './aim.ts'

const patience = 12

/** Walk a long table line by line: its lines' buttons say in `data-line` which they are, and only the one at `stop` is reached with Tab. */
export function useRowKeys(scroller: RefObject<HTMLElement | null>, count: number, show: (index: number) => void) {
  const [stop, setStop] = useState(0)
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const here = (event.target as HTMLElement).dataset['line']
    if (here === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const to = aim(event.key, Number(here), count)
    if (to === null) return
    event.preventDefault()
    setStop(to)
    show(to)
    const take = (left: number) => {
      const line = scroller.current?.querySelector<HTMLElement>(`[data-line="${to}"]`)
      if (line) line.focus({ preventScroll: true })
      else if (left > 0) requestAnimationFrame(() => take(left - 1))
    }
    take(patience)
  }, [scroller, count, show])
  return { onKeyDown, stop: Math.min(stop, count - 1) }
}
