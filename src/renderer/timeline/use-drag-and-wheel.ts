import { useEffect, useRef, type RefObject } from 'react'
import { panBy, zoomBy, type Stretch } from './lay-out.ts'

interface Moves {
  readonly view: Stretch
  readonly setView: (view: Stretch) => void
  readonly whole: Stretch
  readonly width: number
}

/** Drag to slide through time, turn the wheel to come nearer to where one points; a wheel turned sideways, or with Shift, slides. */
export function useDragAndWheel(field: RefObject<HTMLElement | null>, moves: Moves): void {
  const latest = useRef(moves)
  useEffect(() => {
    latest.current = moves
  })
  useEffect(() => {
    const element = field.current
    if (!element) return undefined
    const onWheel = (event: WheelEvent) => {
      const { view, setView, whole, width } = latest.current
      event.preventDefault()
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : 0
      if (sideways !== 0) return setView(panBy(view, sideways / width, whole))
      const share = (event.clientX - element.getBoundingClientRect().left) / width
      setView(zoomBy(view, Math.exp(event.deltaY * 0.0016), view.from + (view.to - view.from) * share, whole))
    }
    let from: { readonly x: number; readonly view: Stretch; readonly pointer: number } | null = null
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as HTMLElement).closest('button')) return
      from = { x: event.clientX, view: latest.current.view, pointer: event.pointerId }
      element.setPointerCapture(event.pointerId)
      element.dataset['dragging'] = ''
    }
    const onMove = (event: PointerEvent) => {
      if (!from || from.pointer !== event.pointerId) return
      const { setView, whole, width } = latest.current
      setView(panBy(from.view, (from.x - event.clientX) / width, whole))
    }
    const onUp = () => {
      from = null
      delete element.dataset['dragging']
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerup', onUp)
    element.addEventListener('pointercancel', onUp)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', onUp)
    }
  }, [field])
}
