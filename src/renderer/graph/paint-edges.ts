import { pointOn, type Curve } from '../../shared/drawing/geometry.ts'
import type { LabelBox } from '../../shared/drawing/labels.ts'
import { labelFont } from '../../shared/drawing/picture.ts'
import { dimOf, isCrossing, toObstacles, type Brush } from './paint-common.ts'
import { pick } from './paint-signs.ts'
import { curveAt, signScale, type Scene } from './scene.ts'

/** One path with thousands of pieces stalls a canvas without a GPU for seconds; runs of this many do not. */
const piecesPerStroke = 500
/** While it moves, a graph with more lines than this shows only some of them. */
const linesWhileMoving = 6000
/** What lines say is written where that many at most are asked about. */
const mostEdgeWords = 90

interface Pen {
  readonly colour: string
  readonly width: number
  readonly alpha: number
  readonly isDashed: boolean
  /** Nothing says it plainly. */
  readonly isUncertain: boolean
}

/** The lines. With `lit`, what is not in the light steps back, or is left out where `isLitOnly`. */
export function paintEdges(context: Brush, scene: Scene, lit: ReadonlySet<number> | null, isLitOnly = false): void {
  const { picture, colours, marks, width, height } = scene
  const runs = new Map<string, { readonly pen: Pen; readonly curves: Curve[] }>()
  const scale = Math.min(1, signScale(scene.transform.k) + 0.1)
  // Thousands of lines at full strength are a grey wall.
  const plain = picture.edges.length > 1500 ? 0.35 : picture.edges.length > 400 ? 0.45 : picture.edges.length > 140 ? 0.6 : 0.8
  const every = scene.isMoving ? Math.ceil(picture.edges.length / linesWhileMoving) : 1
  for (const [at, { edge, width: weight }] of isLitOnly ? pick(picture.edges, lit) : picture.edges.entries()) {
    if (at % every !== 0 && !lit?.has(at)) continue
    const curve = curveAt(scene, at)
    if (!curve || isOutside(curve, width, height)) continue
    const isDashed = edge.predicate === null
    const isLit = lit?.has(at) ?? false
    const isUncertain = edge.uncertain ?? false
    const isFresh = marks.fresh.edges.has(at)
    // What the person confirmed stands in ink; what the machine suggests is fainter.
    const isSure = edge.confirmed ?? false
    const isChosen = marks.edge === at || (marks.hovered !== null && 'edge' in marks.hovered && marks.hovered.edge === at)
    const pen: Pen = {
      colour: isChosen || (isLit && marks.route !== null && lit === marks.route.edges) ? colours.accent : isFresh ? colours.good : isLit || isSure ? colours.ink2 : isDashed ? colours.lineStrong : colours.faint,
      width: (isChosen ? weight + 1 : isDashed ? 1 : weight) * scale,
      alpha: isLit ? 1 : (isSure ? 1 : plain) * (lit ? dimOf(scene).edges : 1),
      isDashed, isUncertain,
    }
    const key = `${pen.colour} ${pen.width} ${pen.alpha} ${isDashed} ${isUncertain}`
    const run = runs.get(key)
    if (run) run.curves.push(curve)
    else runs.set(key, { pen, curves: [curve] })
  }
  // The faint and dashed first, what is lit on top.
  const inOrder = [...runs.values()].sort((a, b) => a.pen.alpha - b.pen.alpha || Number(b.pen.isDashed) - Number(a.pen.isDashed))
  for (const { pen, curves } of inOrder) {
    context.globalAlpha = pen.alpha
    context.strokeStyle = pen.colour
    context.fillStyle = pen.colour
    context.lineWidth = pen.width
    context.setLineDash(pen.isDashed ? [3, 4] : pen.isUncertain ? [8, 4] : [])
    for (let from = 0; from < curves.length; from += piecesPerStroke) strokeRun(context, curves.slice(from, from + piecesPerStroke), pen, scale, !scene.isMoving || picture.edges.length < 800)
  }
  context.setLineDash([])
  context.globalAlpha = 1
}

function strokeRun(context: Brush, curves: readonly Curve[], pen: Pen, scale: number, hasHeads: boolean): void {
  const head = pen.isDashed || !hasHeads ? 0 : 5 * scale + pen.width
  context.beginPath()
  for (const curve of curves) {
    // The line ends inside the arrowhead, not at its tip, which must stay sharp.
    const end = head ? backFrom(curve, head * 0.7) : { x: curve.x1, y: curve.y1 }
    context.moveTo(curve.x0, curve.y0)
    context.quadraticCurveTo(curve.cx, curve.cy, end.x, end.y)
  }
  context.stroke()
  if (!head) return
  context.beginPath()
  for (const curve of curves) {
    const base = backFrom(curve, head)
    const [dx, dy] = [(curve.x1 - base.x) * 0.42, (curve.y1 - base.y) * 0.42]
    context.moveTo(curve.x1, curve.y1)
    context.lineTo(base.x - dy, base.y + dx)
    context.lineTo(base.x + dy, base.y - dx)
    context.closePath()
  }
  context.fill()
}

function backFrom({ cx, cy, x1, y1 }: Curve, far: number): { readonly x: number; readonly y: number } {
  const length = Math.hypot(x1 - cx, y1 - cy) || 1
  return { x: x1 - ((x1 - cx) / length) * far, y: y1 - ((y1 - cy) / length) * far }
}

export const isOutside = ({ x0, y0, cx, cy, x1, y1 }: Curve, width: number, height: number): boolean =>
  Math.max(x0, cx, x1) < 0 || Math.max(y0, cy, y1) < 0 || Math.min(x0, cx, x1) > width || Math.min(y0, cy, y1) > height

/** The same places, moved off the line to either side. */
const besides = (places: readonly LabelBox[]): LabelBox[] =>
  places.flatMap((place) => [1, -1].map((side) => {
    const by = side * ((place.right - place.left) / 2 + 10)
    return { ...place, left: place.left + by, right: place.right + by }
  }))

/** Of several places the one that covers least of what is there. */
export function leastCovering(places: readonly LabelBox[], taken: readonly LabelBox[]): LabelBox | undefined {
  const covered = (place: LabelBox): number =>
    taken.reduce((sum, other) => sum + Math.max(0, Math.min(place.right, other.right) - Math.max(place.left, other.left)) * Math.max(0, Math.min(place.bottom, other.bottom) - Math.max(place.top, other.top)), 0)
  const costs = places.map(covered)
  return places[costs.indexOf(Math.min(...costs))]
}

/** What the lit lines say, each in the middle of its line where it covers no name and no other words. */
export function paintEdgeWords(context: Brush, scene: Scene, edges: ReadonlySet<number>, names: readonly LabelBox[]): void {
  const { picture, colours } = scene
  context.font = labelFont.replace('500 12px', '500 11px')
  context.textAlign = 'center'
  const wanted = [...edges].slice(0, mostEdgeWords).flatMap((at) => {
    const curve = curveAt(scene, at)
    if (!curve) return []
    const { predicate, confirmed, uncertain } = picture.edges[at]!.edge
    const words = `${confirmed ? '✓ ' : ''}${scene.reading.predicateWords(predicate)}${uncertain ? ' ?' : ''}`
    const half = context.measureText(words).width / 2 + 6
    const places = [0.5, 0.4, 0.6, 0.3, 0.7]
    return [{ at, words, places: places.map((t) => { const { x, y } = pointOn(curve, t); return { left: x - half, right: x + half, top: y - 9, bottom: y + 9 } }) }]
  })
  const taken: LabelBox[] = [...names, ...toObstacles(scene).values()]
  for (const { at, words, places } of wanted) {
    // A line that is asked about on its own has its word: beside it where there is no room on it, and at worst where that covers least.
    const allowed = edges.size === 1 ? [...places, ...besides(places)] : places
    const box = allowed.find((place) => !taken.some((other) => isCrossing(other, place))) ?? (edges.size === 1 ? leastCovering(allowed, taken) : undefined)
    if (!box) continue
    taken.push(box)
    const isChosen = scene.marks.edge === at
    context.beginPath()
    context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 9)
    context.fillStyle = isChosen ? colours.accent : colours.paper
    context.fill()
    context.lineWidth = 1
    context.strokeStyle = isChosen ? colours.accent : colours.lineStrong
    context.stroke()
    context.fillStyle = isChosen ? colours.paper : colours.ink2
    context.fillText(words, (box.left + box.right) / 2, box.top + 13)
  }
}
