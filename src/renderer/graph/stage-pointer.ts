import type { Hit } from './hit.ts'

/** What a pointer does to the drawing, in the screen's units. */
export interface PointerDeeds {
  readonly hitAt: (x: number, y: number) => Hit | null
  readonly hover: (hit: Hit | null) => void
  /** A node is on its way; the distance since the last call. */
  readonly drag: (node: number, x: number, y: number) => void
  readonly drop: (node: number) => void
  readonly click: (hit: Hit | null, isAdding: boolean) => void
  readonly doubleClick: (node: number) => void
  /** The way the lasso has gone so far; `isClosed` when the pointer was let go. */
  readonly lasso: (way: readonly number[], isClosed: boolean, isAdding: boolean) => void
}
export interface Pointer {
  /** A node is on its way: the picture changes, it is not only moved as a whole. */
  readonly isDragging: () => boolean
  /** Dragging over the paper takes what it goes around, rather than moving the view. */
  readonly setLasso: (on: boolean) => void
  /** Whether this press is the view's, to be moved or zoomed. */
  readonly isViews: (event: MouseEvent | WheelEvent | TouchEvent) => boolean
  readonly stop: () => void
}

const doubleClick = 350
const steady = 4

export function createPointer(canvas: HTMLCanvasElement, deeds: PointerDeeds): Pointer {
  let pressed: { readonly hit: Hit | null; readonly x: number; readonly y: number; isDrag: boolean; readonly lasso: number[] | null } | null = null
  let lastClick = { node: -1, at: 0 }
  let isLasso = false
  const listen = new AbortController()
  const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void) => canvas.addEventListener(type, listener, { signal: listen.signal })
  const placeOf = (event: MouseEvent): [number, number] => {
    const box = canvas.getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top]
  }
  const nodeOf = (hit: Hit | null): number | null => (hit && 'node' in hit ? hit.node : null)
  const isAround = (event: MouseEvent) => isLasso || event.shiftKey

  on('pointerdown', (event) => {
    if (event.button !== 0) return
    const [x, y] = placeOf(event)
    const hit = deeds.hitAt(x, y)
    pressed = { hit, x, y, isDrag: false, lasso: isAround(event) && nodeOf(hit) === null ? [x, y] : null }
    if (nodeOf(hit) !== null || pressed.lasso) canvas.setPointerCapture(event.pointerId)
  })
  on('pointermove', (event) => {
    const [x, y] = placeOf(event)
    if (pressed && Math.hypot(x - pressed.x, y - pressed.y) > steady) pressed.isDrag = true
    const node = nodeOf(pressed?.hit ?? null)
    if (pressed?.isDrag && pressed.lasso) {
      pressed.lasso.push(x, y)
      canvas.style.cursor = 'crosshair'
      deeds.lasso(pressed.lasso, false, event.ctrlKey || event.metaKey)
    } else if (pressed?.isDrag && node !== null) {
      canvas.style.cursor = 'grabbing'
      deeds.drag(node, x, y)
    } else if (!pressed && event.pointerType !== 'touch') {
      const hit = deeds.hitAt(x, y)
      canvas.style.cursor = hit ? 'pointer' : isLasso ? 'crosshair' : ''
      deeds.hover(hit)
    }
  })
  on('pointerup', (event) => {
    const was = pressed
    pressed = null
    canvas.style.cursor = isLasso ? 'crosshair' : ''
    if (!was) return
    const node = nodeOf(was.hit)
    if (was.isDrag) {
      if (was.lasso) deeds.lasso(was.lasso, true, event.ctrlKey || event.metaKey)
      else if (node !== null) deeds.drop(node)
      return
    }
    if (node !== null && lastClick.node === node && event.timeStamp - lastClick.at < doubleClick) {
      lastClick = { node: -1, at: 0 }
      deeds.doubleClick(node)
      return
    }
    lastClick = { node: node ?? -1, at: event.timeStamp }
    deeds.click(was.hit, event.shiftKey || event.ctrlKey || event.metaKey)
  })
  on('pointercancel', () => {
    if (pressed?.lasso) deeds.lasso([], true, true)
    pressed = null
  })
  on('pointerleave', () => deeds.hover(null))

  return {
    isDragging: () => pressed?.isDrag === true && nodeOf(pressed.hit) !== null,
    setLasso(next) {
      isLasso = next
      canvas.style.cursor = next ? 'crosshair' : ''
    },
    isViews(event) {
      if (event.type === 'wheel' || !(event instanceof MouseEvent)) return true
      return event.button === 0 && !isAround(event) && nodeOf(deeds.hitAt(...placeOf(event))) === null
    },
    stop: () => listen.abort(),
  }
}

/** Whether a point lies in the loop, whose ends meet: a ray to the right crosses it an odd number of times. */
export function isWithin(loop: readonly number[], x: number, y: number): boolean {
  let isIn = false
  for (let at = 0, last = loop.length - 2; at < loop.length; last = at, at += 2) {
    const [x1, y1, x2, y2] = [loop[at]!, loop[at + 1]!, loop[last]!, loop[last + 1]!]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn
  }
  return isIn
}
