import { quadtree, select, zoom, zoomIdentity, type Quadtree, type ZoomTransform } from 'd3'
import type { Predicate } from '../../shared/model.ts'
import { readColours, type Colours } from './colours.ts'
import { fitView, margin, strip } from './framing.ts'
import { findHit, type Hit } from './hit.ts'
import { paint, type DrawnLabel } from './paint.ts'
import type { Picture } from './picture.ts'
import { createSigns } from './signs.ts'
import { createSnapshot } from './snapshot.ts'
import { discAt, type Marks, type Scene } from './scene.ts'

export interface StageEvents {
  readonly onClick: (hit: Hit | null) => void
  readonly onDoubleClick: (node: number) => void
  /** A node was dragged somewhere, in the layout's units. */
  readonly onDrop: (node: number, x: number, y: number) => void
}

/** The canvas as a thing one tells what to show. It draws only when something has changed. */
export interface Stage {
  readonly show: (picture: Picture, positions: Float32Array, animate: boolean) => void
  /** Marks count places in `picture`: until that one is shown, they wait. */
  readonly mark: (marks: Omit<Marks, 'hovered'>, picture: Picture) => void
  readonly say: (predicateWords: Scene['predicateWords']) => void
  readonly refreshColours: () => void
  readonly resize: (width: number, height: number) => void
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  /** Move the view just enough that the node can be seen. */
  readonly reveal: (node: number) => void
  /** Whether the view is still the one that shows everything: the person has not moved it. */
  readonly isUntouched: () => boolean
  readonly destroy: () => void
}

const glide = 420
const doubleClick = 350
/** Up to this many nodes, every frame is painted anew. */
const fewEnough = 800
const still = { selected: null, edge: null, pinned: new Set<number>(), centre: null }
const prefersStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches

export function createStage(canvas: HTMLCanvasElement, events: StageEvents): Stage {
  const context = canvas.getContext('2d')
  let picture: Picture = { nodes: [], edges: [], around: [] }
  let from: Float32Array = new Float32Array()
  let to: Float32Array = new Float32Array()
  let positions: Float32Array = new Float32Array()
  let glideBegan: number | null = null
  let marks: Marks = { ...still, hovered: null }
  let waiting: { readonly marks: Omit<Marks, 'hovered'>; readonly of: Picture } | null = null
  let predicateWords: Scene['predicateWords'] = (predicate: Predicate | null) => predicate ?? ''
  let colours: Colours = readColours(canvas)
  let ratio = devicePixelRatio || 1
  let signs = createSigns(colours.kinds, colours.paper, ratio)
  let size = { width: 1, height: 1 }
  let transform: ZoomTransform = zoomIdentity
  let wasMovedByHand = false
  let lastMoved = 0
  let labels: readonly DrawnLabel[] = []
  let tree: Quadtree<number> | null = null
  let frame: number | null = null
  let stillTimer: ReturnType<typeof setTimeout> | undefined

  const snapshot = createSnapshot()

  const scene = (): Scene => ({ picture, positions, transform, ...size, marks, colours, signs, predicateWords, isMoving: performance.now() - lastMoved < 120 || glideBegan !== null })
  const draw = () => {
    frame ??= requestAnimationFrame(() => {
      frame = null
      advance()
      if (context) {
        context.setTransform(ratio, 0, 0, ratio, 0, 0)
        const current = scene()
        const isStill = !current.isMoving
        if (current.isMoving && glideBegan === null && !pressed && snapshot.show(context, current)) labels = []
        else labels = paint(context, current)
        if (isStill && picture.nodes.length > fewEnough) snapshot.take(canvas, current)
        else if (isStill) snapshot.forget()
      }
      if (glideBegan !== null) draw()
    })
  }
  const moved = () => {
    lastMoved = performance.now()
    clearTimeout(stillTimer)
    stillTimer = setTimeout(draw, 140)
    draw()
  }
  function advance(): void {
    if (glideBegan === null) return
    const t = Math.min(1, (performance.now() - glideBegan) / glide)
    const eased = 1 - (1 - t) ** 3
    for (let i = 0; i < positions.length; i++) positions[i] = from[i]! + (to[i]! - from[i]!) * eased
    if (t === 1) {
      glideBegan = null
      tree = null
    }
  }

  const zoomer = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([0.05, 6])
    .filter((event: MouseEvent | WheelEvent | TouchEvent) => event.type === 'wheel' || (!('button' in event && event.button) && !(event instanceof MouseEvent && isNodeAt(event))))
    .on('zoom', (event: { transform: ZoomTransform; sourceEvent: unknown }) => {
      transform = event.transform
      if (event.sourceEvent) wasMovedByHand = true
      moved()
    })
  const view = select(canvas).call(zoomer).on('dblclick.zoom', null)
  const goTo = (next: ZoomTransform) => {
    if (prefersStillness()) view.call(zoomer.transform, next)
    else view.transition().duration(glide).call(zoomer.transform, next)
  }

  const toFit = (at: Float32Array): ZoomTransform => {
    const { k, x, y } = fitView(picture, at, size)
    return zoomIdentity.translate(x, y).scale(k)
  }
  const hitAt = (x: number, y: number): Hit | null => {
    tree ??= quadtree<number>([...picture.nodes.keys()], (node) => positions[2 * node]!, (node) => positions[2 * node + 1]!)
    return findHit(scene(), labels, tree, x, y)
  }
  const placeOf = (event: MouseEvent): [number, number] => {
    const box = canvas.getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top]
  }
  const isNodeAt = (event: MouseEvent) => {
    const hit = hitAt(...placeOf(event))
    return hit !== null && 'node' in hit
  }

  // ---------------------------------------------------------------- pointer

  let pressed: { readonly hit: Hit | null; readonly x: number; readonly y: number; isDrag: boolean } | null = null
  let lastClick = { node: -1, at: 0 }
  const listen = new AbortController()
  const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void) => canvas.addEventListener(type, listener, { signal: listen.signal })
  on('pointerdown', (event) => {
    if (event.button !== 0) return
    const [x, y] = placeOf(event)
    pressed = { hit: hitAt(x, y), x, y, isDrag: false }
    if (pressed.hit && 'node' in pressed.hit) canvas.setPointerCapture(event.pointerId)
  })
  on('pointermove', (event) => {
    const [x, y] = placeOf(event)
    if (pressed && Math.hypot(x - pressed.x, y - pressed.y) > 4) pressed.isDrag = true
    if (pressed?.isDrag && pressed.hit && 'node' in pressed.hit) {
      const [worldX, worldY] = transform.invert([x, y])
      glideBegan = null
      // From here on the view is the person's: a layout that settles around the node must not move it under the pointer.
      wasMovedByHand = true
      positions[2 * pressed.hit.node] = worldX
      positions[2 * pressed.hit.node + 1] = worldY
      tree = null
      canvas.style.cursor = 'grabbing'
      moved()
    } else if (!pressed && event.pointerType !== 'touch') hover(hitAt(x, y))
  })
  on('pointerup', (event) => {
    const was = pressed
    pressed = null
    canvas.style.cursor = ''
    if (!was) return
    if (was.isDrag) {
      if (was.hit && 'node' in was.hit) events.onDrop(was.hit.node, positions[2 * was.hit.node]!, positions[2 * was.hit.node + 1]!)
      return
    }
    const now = event.timeStamp
    if (was.hit && 'node' in was.hit && lastClick.node === was.hit.node && now - lastClick.at < doubleClick) {
      lastClick = { node: -1, at: 0 }
      events.onDoubleClick(was.hit.node)
      return
    }
    lastClick = { node: was.hit && 'node' in was.hit ? was.hit.node : -1, at: now }
    events.onClick(was.hit)
  })
  on('pointercancel', () => { pressed = null })
  on('pointerleave', () => hover(null))

  function hover(hit: Hit | null): void {
    const isSame = JSON.stringify(hit) === JSON.stringify(marks.hovered)
    if (isSame) return
    marks = { ...marks, hovered: hit }
    canvas.style.cursor = hit ? 'pointer' : ''
    draw()
  }

  return {
    show(next, at, animate) {
      const isNewPicture = next !== picture
      const before = new Map(picture.nodes.map(({ node }, place) => [node.key, place]))
      const isFirst = picture.nodes.length === 0
      const start = at.slice()
      if (!isFirst && animate) {
        for (const [place, { node }] of next.nodes.entries()) {
          const was = before.get(node.key)
          if (was !== undefined) start.set(positions.subarray(2 * was, 2 * was + 2), 2 * place)
        }
      }
      picture = next
      from = start
      to = at
      positions = start.slice()
      glideBegan = animate && !isFirst && !prefersStillness() ? performance.now() : null
      if (glideBegan === null) positions = at.slice()
      tree = null
      labels = []
      snapshot.forget()
      if (isNewPicture) {
        marks = { ...(waiting?.of === next ? waiting.marks : still), hovered: null }
        waiting = null
        wasMovedByHand = false
      }
      if (!wasMovedByHand && size.width > 1) {
        if (isFirst || !animate) view.call(zoomer.transform, toFit(at))
        else goTo(toFit(at))
      }
      draw()
    },
    mark(next, of) {
      if (of === picture) marks = { ...next, hovered: marks.hovered }
      else waiting = { marks: next, of }
      draw()
    },
    say(words) {
      predicateWords = words
      draw()
    },
    refreshColours() {
      colours = readColours(canvas)
      signs = createSigns(colours.kinds, colours.paper, ratio)
      snapshot.forget()
      draw()
    },
    resize(width, height) {
      const isFirst = size.width <= 1
      if (ratio !== (devicePixelRatio || 1)) {
        ratio = devicePixelRatio || 1
        signs = createSigns(colours.kinds, colours.paper, ratio)
      }
      size = { width, height }
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
      zoomer.extent([[0, 0], [width, height]])
      if (isFirst || !wasMovedByHand) view.call(zoomer.transform, toFit(to))
      draw()
    },
    fit() {
      wasMovedByHand = false
      goTo(toFit(to))
    },
    zoomBy(factor) {
      wasMovedByHand = true
      if (prefersStillness()) view.call(zoomer.scaleBy, factor)
      else view.transition().duration(160).call(zoomer.scaleBy, factor)
    },
    reveal(node) {
      if (node >= picture.nodes.length) return
      const { x, y } = discAt({ picture, positions: to, transform }, node)
      const by = (at: number, length: number) => (at < margin ? 2 * margin - at : at > length - margin ? length - 2 * margin - at : 0)
      const [dx, dy] = [by(x, size.width), by(y, size.height - strip)]
      if (dx || dy) goTo(zoomIdentity.translate(transform.x + dx, transform.y + dy).scale(transform.k))
    },
    isUntouched: () => !wasMovedByHand,
    destroy() {
      listen.abort()
      clearTimeout(stillTimer)
      if (frame !== null) cancelAnimationFrame(frame)
      view.on('.zoom', null)
    },
  }
}
