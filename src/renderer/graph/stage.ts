import { quadtree, select, zoom, zoomIdentity, type Quadtree, type ZoomTransform } from 'd3'
import type { Picture } from '../../shared/drawing/picture.ts'
import { readColours, type Colours } from './colours.ts'
import { fitView, margin, strip } from './framing.ts'
import { createGround } from './ground.ts'
import { findHit, type Hit } from './hit.ts'
import { paint } from './paint.ts'
import type { DrawnLabel } from './paint-labels.ts'
import { createSigns } from './signs.ts'
import { createSnapshot } from './snapshot.ts'
import { discAt, plainReading, unmarked, type Marks, type Reading, type Scene } from './scene.ts'
import { createPointer, isWithin } from './stage-pointer.ts'

export interface StageEvents {
  /** `isAdding`: with Shift or Ctrl held, what is clicked joins what was chosen. */
  readonly onClick: (hit: Hit | null, isAdding: boolean) => void
  readonly onDoubleClick: (node: number) => void
  /** Nodes were dragged somewhere, in the layout's units. */
  readonly onDrop: (dropped: readonly { readonly node: number; readonly x: number; readonly y: number }[]) => void
  /** These nodes were gone around. */
  readonly onLasso: (nodes: readonly number[], isAdding: boolean) => void
}

/** The canvas as a thing one tells what to show. It draws only when something has changed. */
export interface Stage {
  readonly show: (picture: Picture, positions: Float32Array, reading: Reading, animate: boolean) => void
  /** Marks count places in `picture`: until that one is shown, they wait. */
  readonly mark: (marks: Omit<Marks, 'hovered'>, picture: Picture) => void
  /** Light what was just reached, at once: `mark` tells the rest when the page has followed. */
  readonly light: (selected: number | null, edge: number | null) => void
  /** What the colours and the words are, from now on. */
  readonly read: (reading: Reading) => void
  readonly refreshColours: () => void
  readonly resize: (width: number, height: number) => void
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  /** Move the view just enough that the node can be seen. */
  readonly reveal: (node: number) => void
  /** Whether the view is still the one that shows everything: the person has not moved it. */
  readonly isUntouched: () => boolean
  readonly setLasso: (on: boolean) => void
  /** What is drawn, for a file. */
  readonly scene: () => Scene
  readonly destroy: () => void
}

const glide = 420
/** Up to this many nodes, every frame is painted anew. */
const fewEnough = 800
const prefersStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches

export function createStage(canvas: HTMLCanvasElement, events: StageEvents): Stage {
  const context = canvas.getContext('2d')
  let picture: Picture = { nodes: [], edges: [], around: [] }
  let from: Float32Array = new Float32Array()
  let to: Float32Array = new Float32Array()
  let positions: Float32Array = new Float32Array()
  let glideBegan: number | null = null
  let marks: Marks = { ...unmarked, hovered: null }
  let waiting: { readonly marks: Omit<Marks, 'hovered'>; readonly of: Picture } | null = null
  let reading: Reading = plainReading
  let colours: Colours = readColours(canvas)
  let ratio = devicePixelRatio || 1
  let signs = createSigns(colours.paper, ratio)
  let size = { width: 1, height: 1 }
  let transform: ZoomTransform = zoomIdentity
  let lasso: readonly number[] = []
  let wasMovedByHand = false
  let lastMoved = 0
  let labels: readonly DrawnLabel[] = []
  let tree: Quadtree<number> | null = null
  let frame: number | null = null
  let stillTimer: ReturnType<typeof setTimeout> | undefined
  const snapshot = createSnapshot()
  const ground = createGround()
  /** What the canvas holds, where that was painted at rest. */
  let still: Scene | null = null

  const scene = (): Scene => ({ picture, positions, transform, ...size, marks, colours, signs, reading, lasso, isMoving: performance.now() - lastMoved < 120 || glideBegan !== null })
  const draw = () => {
    frame ??= requestAnimationFrame(() => {
      frame = null
      advance()
      if (context) {
        context.setTransform(ratio, 0, 0, ratio, 0, 0)
        const current = scene()
        const isOnlyMoved = current.isMoving && glideBegan === null && !pointer.isDragging() && picture.nodes.length > fewEnough
        // Copied when it begins to move, not after every frame at rest: most of those are followed by another at rest.
        if (isOnlyMoved && still) snapshot.take(canvas, still)
        if (isOnlyMoved && snapshot.show(context, current)) labels = []
        else labels = paint(context, current, current.isMoving ? null : ground)
        still = current.isMoving ? null : current
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
  /** Something else is to be seen from now on: what was painted before must not come back. */
  const forget = () => {
    still = null
    snapshot.forget()
  }
  function advance(): void {
    if (glideBegan === null) return
    ground.forget()
    const t = Math.min(1, (performance.now() - glideBegan) / glide)
    const eased = 1 - (1 - t) ** 3
    for (let i = 0; i < positions.length; i++) positions[i] = from[i]! + (to[i]! - from[i]!) * eased
    if (t === 1) {
      glideBegan = null
      tree = null
    }
  }

  function remark(next: Partial<Omit<Marks, 'hovered'>>): void {
    if (Object.entries(next).every(([name, value]) => marks[name as keyof Marks] === value)) return
    marks = { ...marks, ...next }
    forget()
    draw()
  }

  const pointer = createPointer(canvas, {
    hitAt(x, y) {
      tree ??= quadtree<number>([...picture.nodes.keys()], (node) => positions[2 * node]!, (node) => positions[2 * node + 1]!)
      return findHit(scene(), labels, tree, x, y)
    },
    hover(hit) {
      if (JSON.stringify(hit) === JSON.stringify(marks.hovered)) return
      marks = { ...marks, hovered: hit }
      draw()
    },
    drag(node, x, y) {
      const [worldX, worldY] = transform.invert([x, y])
      const [byX, byY] = [worldX - positions[2 * node]!, worldY - positions[2 * node + 1]!]
      glideBegan = null
      // From here on the view is the person's: a layout that settles around the node must not move it under the pointer.
      wasMovedByHand = true
      for (const each of draggedWith(node)) {
        positions[2 * each]! += byX
        positions[2 * each + 1]! += byY
      }
      tree = null
      ground.forget()
      forget()
      moved()
    },
    drop: (node) => events.onDrop(draggedWith(node).map((each) => ({ node: each, x: positions[2 * each]!, y: positions[2 * each + 1]! }))),
    click: events.onClick,
    doubleClick: events.onDoubleClick,
    lasso(way, isClosed, isAdding) {
      lasso = isClosed ? [] : way
      if (isClosed && way.length >= 6) {
        const current = scene()
        events.onLasso([...picture.nodes.keys()].filter((node) => { const { x, y } = discAt(current, node); return isWithin(way, x, y) }), isAdding)
      }
      draw()
    },
  })
  const draggedWith = (node: number): number[] => (marks.chosen.has(node) ? [...marks.chosen] : [node])

  const zoomer = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([0.05, 6])
    .filter((event: MouseEvent | WheelEvent | TouchEvent) => pointer.isViews(event))
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
    const { k, x, y } = fitView(picture, at, size, reading.backdrop)
    return zoomIdentity.translate(x, y).scale(k)
  }

  return {
    show(next, at, nextReading, animate) {
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
      reading = nextReading
      from = start
      to = at
      positions = start.slice()
      glideBegan = animate && !isFirst && !prefersStillness() ? performance.now() : null
      if (glideBegan === null) positions = at.slice()
      tree = null
      labels = []
      forget()
      if (isNewPicture) {
        marks = { ...(waiting?.of === next ? waiting.marks : unmarked), hovered: null }
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
      if (of === picture) remark(next)
      else waiting = { marks: next, of }
    },
    light(selected, edge) {
      remark({ selected, edge })
    },
    read(next) {
      reading = { ...next, backdrop: reading.backdrop }
      forget()
      draw()
    },
    refreshColours() {
      colours = readColours(canvas)
      signs = createSigns(colours.paper, ratio)
      forget()
      draw()
    },
    resize(width, height) {
      const isFirst = size.width <= 1
      if (ratio !== (devicePixelRatio || 1)) {
        ratio = devicePixelRatio || 1
        signs = createSigns(colours.paper, ratio)
      }
      size = { width, height }
      still = null
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
    setLasso: (on) => pointer.setLasso(on),
    scene: () => ({ ...scene(), isMoving: false, lasso: [] }),
    destroy() {
      pointer.stop()
      clearTimeout(stillTimer)
      if (frame !== null) cancelAnimationFrame(frame)
      view.on('.zoom', null)
    },
  }
}
