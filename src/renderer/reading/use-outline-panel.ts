import { useEffect, useState, type RefObject } from 'react'
import { useReading } from './reading-context.tsx'

/** From this width on a text has room for its outline beside it. */
const roomBeside = 900

export interface OutlinePanelState {
  readonly isOpen: boolean
  readonly isOver: boolean
  /** It was opened just now, by somebody who wants to walk it. */
  readonly takesFocus: boolean
  readonly toggle: () => void
  readonly close: () => void
}

/** Whether the outline is shown: beside the text where there is room, unless it was closed; over it where there is none, while it was asked for. */
export function useOutlinePanel(pane: RefObject<HTMLElement | null>, hasEntries: boolean): OutlinePanelState {
  const { outline, setOutline } = useReading()
  const [isWide, setWide] = useState(false)
  const [isOver, setOver] = useState(false)
  const [takesFocus, setTakesFocus] = useState(false)
  useEffect(() => {
    const element = pane.current
    if (!element) return
    const look = () => setWide(element.clientWidth >= roomBeside)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [pane])
  const isOpen = hasEntries && (isWide ? outline ?? true : isOver)
  const set = (open: boolean) => {
    setTakesFocus(open)
    if (isWide) setOutline(open)
    else setOver(open)
  }
  return { isOpen, isOver: !isWide, takesFocus, toggle: () => hasEntries && set(!isOpen), close: () => set(false) }
}
