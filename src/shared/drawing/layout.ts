import { createCharges } from './charges.ts'
import { createCollisions, type Boxes } from './collisions.ts'
import { createRandom } from './random.ts'

/** A graph as the layout wants it: flat arrays, which travel between threads without being copied. */
export interface LayoutInput {
  readonly nodes: number
  /** One number an edge: the nodes at its ends. */
  readonly source: Uint32Array
  readonly target: Uint32Array
  /** How strongly each edge pulls, 1 being ordinary; absent: all alike. */
  readonly pull?: Float32Array
  /** What each node takes up, label included; absent: nodes are points and may overlap. */
  readonly boxes?: Boxes
  /** x and y in turn; NaN where a node is new. Absent: all are. */
  readonly start?: Float32Array
  /** 1 where a node is held where `start` puts it. */
  readonly pinned?: Uint8Array
  readonly seed: number
  /** What the picture is to fill, in the units of the boxes; absent: it takes the size that its forces give it. */
  readonly room?: { readonly width: number; readonly height: number }
  readonly linkLength: number
  readonly charge: number
  /** How far a node pushes others; absent: any distance. */
  readonly reach?: number
  /** How strongly everything is drawn to the middle. */
  readonly gravity: number
  /** 1 to begin afresh, less to settle after a small change. */
  readonly heat: number
}

export interface Layout {
  /** One step. Nothing moves any more once `isCool`. */
  tick(): void
  readonly isCool: () => boolean
  readonly heat: () => number
  /** A fresh copy: x and y in turn. */
  positions(): Float32Array
}

/** Charges change little from one step to the next and cost the most: they are computed anew every third step. */
const chargesEvery = 3
const cold = 0.001
/** d3-force's pace: three hundred steps from 1 to cold. */
const cooling = 1 - Math.pow(cold, 1 / 300)
const friction = 0.6
/** Words are wider than they are high: where there are boxes, the page is laid out as if it were narrower by this, and drawn out at the end. */
const wordWidth = 1.4

/**
 * A force-directed layout: linked nodes attract, all nodes repel, boxes do not overlap, everything leans to the middle.
 * The forces are those of d3-force, so that the two can be compared; the arrays are ours. The same input, the same picture.
 */
export function createLayout(input: LayoutInput): Layout {
  const { nodes, source, target } = input
  const x = new Float64Array(nodes)
  const y = new Float64Array(nodes)
  const vx = new Float64Array(nodes)
  const vy = new Float64Array(nodes)
  const pushX = new Float64Array(nodes)
  const pushY = new Float64Array(nodes)
  const pinned = input.pinned ?? new Uint8Array(nodes)
  const links = toLinks(input)
  const charges = createCharges(new Float64Array(nodes).fill(input.charge), input.reach)
  const wide = input.boxes ? wordWidth : 1
  const boxes = input.boxes && { ...input.boxes, halfWidth: input.boxes.halfWidth.map((half) => half / wide) }
  const room = input.room && { width: input.room.width / wide, height: input.room.height }
  const collisions = boxes && createCollisions(boxes)
  const aspect = room ? room.width / room.height : 1
  const isFree = input.heat >= 1 && !pinned.includes(1)
  placeNodes(input, wide, x, y)
  let heat = input.heat
  let steps = 0

  function pull(): void {
    const { strength, bias } = links
    for (let edge = 0; edge < source.length; edge++) {
      const from = source[edge]!
      const to = target[edge]!
      const dx = x[to]! + vx[to]! - x[from]! - vx[from]! || 1e-6
      const dy = y[to]! + vy[to]! - y[from]! - vy[from]! || 1e-6
      const length = Math.sqrt(dx * dx + dy * dy)
      const force = ((length - input.linkLength) / length) * heat * strength[edge]!
      vx[to]! -= dx * force * bias[edge]!
      vy[to]! -= dy * force * bias[edge]!
      vx[from]! += dx * force * (1 - bias[edge]!)
      vy[from]! += dy * force * (1 - bias[edge]!)
    }
  }

  function tick(): void {
    heat -= heat * cooling
    pull()
    if (steps % chargesEvery === 0) charges.compute(x, y, pushX, pushY)
    const leanX = input.gravity / aspect
    const leanY = input.gravity * aspect
    for (let i = 0; i < nodes; i++) {
      if (pinned[i]) continue
      vx[i] = (vx[i]! + (pushX[i]! - x[i]! * leanX) * heat) * friction
      vy[i] = (vy[i]! + (pushY[i]! - y[i]! * leanY) * heat) * friction
      x[i]! += vx[i]!
      y[i]! += vy[i]!
    }
    // First let the shape form, then make room for the words.
    if (collisions && heat < 0.4 && (nodes < 1000 || steps % chargesEvery === 0)) collisions.part(x, y, pinned, 0.5)
    steps++
    if (heat < cold) settle()
  }

  /** The last step: fill the room, and no box over another. What was held or kept from before stays at its scale. */
  function settle(): void {
    const makeRoom = (rounds: number) => {
      for (let round = 0; collisions && round < rounds && collisions.part(x, y, pinned, 0.6) > 0; round++);
    }
    const enough = nodes < 500 ? 60 : 6
    makeRoom(enough)
    if (!room || !isFree) return
    for (let round = 0; round < 5; round++) {
      stretch(x, y, room, boxes)
      makeRoom(enough)
    }
  }

  return {
    tick,
    isCool: () => heat < cold,
    heat: () => heat,
    positions: () => Float32Array.from({ length: 2 * nodes }, (_, at) => (at % 2 === 0 ? x[at >> 1]! * wide : y[at >> 1]!)),
  }
}

/** Scale both ways until the boxes reach the room's edges, though never so unevenly that the shape is lost, and centre the whole. */
function stretch(x: Float64Array, y: Float64Array, room: { readonly width: number; readonly height: number }, boxes: Boxes | undefined): void {
  const edges = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  const margin = { x: 0, y: 0 }
  for (let i = 0; i < x.length; i++) {
    edges.left = Math.min(edges.left, x[i]!)
    edges.right = Math.max(edges.right, x[i]!)
    edges.top = Math.min(edges.top, y[i]!)
    edges.bottom = Math.max(edges.bottom, y[i]!)
    if (boxes) margin.x = Math.max(margin.x, 2 * boxes.halfWidth[i]!)
    if (boxes) margin.y = Math.max(margin.y, 2 * boxes.halfHeight[i]!)
  }
  const byX = Math.max(1, room.width - margin.x) / Math.max(1, edges.right - edges.left)
  const byY = Math.max(1, room.height - margin.y) / Math.max(1, edges.bottom - edges.top)
  const [scaleX, scaleY] = [Math.min(byX, byY * 1.35), Math.min(byY, byX * 1.35)]
  const [middleX, middleY] = [(edges.left + edges.right) / 2, (edges.top + edges.bottom) / 2]
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i]! - middleX) * scaleX
    y[i] = (y[i]! - middleY) * scaleY
  }
}

/** Lower-degree ends give way more; a node with many links is pulled by each of them less. */
function toLinks({ nodes, source, target, pull }: LayoutInput) {
  const degree = new Uint32Array(nodes)
  for (let edge = 0; edge < source.length; edge++) {
    degree[source[edge]!]!++
    degree[target[edge]!]!++
  }
  const strength = Float64Array.from(source, (from, edge) => (pull?.[edge] ?? 1) / Math.min(degree[from]!, degree[target[edge]!]!))
  const bias = Float64Array.from(source, (from, edge) => degree[from]! / (degree[from]! + degree[target[edge]!]!))
  return { strength, bias }
}

/** Where a node was, or near a neighbour that was somewhere, or on a spiral in an order drawn by the seed. */
function placeNodes({ nodes, source, target, start, seed, linkLength }: LayoutInput, wide: number, x: Float64Array, y: Float64Array): void {
  const random = createRandom(seed)
  const turn = random() * 2 * Math.PI
  const order = Uint32Array.from({ length: nodes }, (_, i) => i)
  for (let i = nodes - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  const known = new Uint8Array(nodes)
  for (let i = 0; i < nodes; i++) {
    const radius = 10 * Math.sqrt(0.5 + order[i]!)
    const angle = turn + order[i]! * Math.PI * (3 - Math.sqrt(5))
    const isKnown = start !== undefined && !Number.isNaN(start[2 * i]!)
    known[i] = isKnown ? 1 : 0
    x[i] = isKnown ? start[2 * i]! / wide : radius * Math.cos(angle)
    y[i] = isKnown ? start[2 * i + 1]! : radius * Math.sin(angle)
  }
  if (!start) return
  for (let edge = 0; edge < source.length; edge++) {
    for (const [from, to] of [[source[edge]!, target[edge]!], [target[edge]!, source[edge]!]] as const) {
      if (known[from] !== 1 || known[to] !== 0) continue
      known[to] = 2
      x[to] = x[from]! + (random() - 0.5) * linkLength
      y[to] = y[from]! + (random() - 0.5) * linkLength
    }
  }
}
