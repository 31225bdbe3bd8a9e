/** Where a drawn edge runs: a quadratic curve from border to border, in screen units. */
export interface Curve {
  readonly x0: number
  readonly y0: number
  /** The point it leans towards. */
  readonly cx: number
  readonly cy: number
  readonly x1: number
  readonly y1: number
}
export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** From the border of one node to the border of the other; null when they touch and there is nothing to draw. */
export function toCurve(from: Disc, to: Disc, bend: number, gap: number): Curve | null {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.hypot(dx, dy)
  if (length < from.radius + to.radius + 2 * gap) return null
  const cx = (from.x + to.x) / 2 + dy * bend
  const cy = (from.y + to.y) / 2 - dx * bend
  const start = towards(from, cx, cy, from.radius + gap)
  const end = towards(to, cx, cy, to.radius + gap)
  return { x0: start.x, y0: start.y, cx, cy, x1: end.x, y1: end.y }
}

function towards({ x, y }: Disc, toX: number, toY: number, far: number) {
  const length = Math.hypot(toX - x, toY - y) || 1
  return { x: x + ((toX - x) / length) * far, y: y + ((toY - y) / length) * far }
}

export function pointOn({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): { readonly x: number; readonly y: number } {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
  return { x: a * x0 + b * cx + c * x1, y: a * y0 + b * cy + c * y1 }
}

/** How far a point is from the curve: exact enough for a pointer. */
export function distanceTo(curve: Curve, x: number, y: number): number {
  const isStraight = Math.abs((curve.x1 - curve.x0) * (curve.cy - curve.y0) - (curve.cx - curve.x0) * (curve.y1 - curve.y0)) < 1
  const pieces = isStraight ? 1 : 12
  let nearest = Infinity
  let from = pointOn(curve, 0)
  for (let piece = 1; piece <= pieces; piece++) {
    const to = pointOn(curve, piece / pieces)
    nearest = Math.min(nearest, distanceToSegment(from, to, x, y))
    from = to
  }
  return nearest
}

interface Point {
  readonly x: number
  readonly y: number
}
function distanceToSegment(a: Point, b: Point, x: number, y: number): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const length2 = dx * dx + dy * dy
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length2))
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy)
}
