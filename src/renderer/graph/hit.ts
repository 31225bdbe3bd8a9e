import type { Quadtree } from 'd3'
import { distanceTo } from '../../shared/drawing/geometry.ts'
import type { DrawnLabel } from './paint-labels.ts'
import { curveAt, discAt, type Scene } from './scene.ts'

export type Hit = { readonly node: number } | { readonly edge: number }

const nodeReach = 4
const edgeReach = 7

/** What lies under a point of the screen: a sign or its words before a line. `tree` holds the nodes by their places in the layout. */
export function findHit(scene: Scene, labels: readonly DrawnLabel[], tree: Quadtree<number>, x: number, y: number): Hit | null {
  const { k, x: left, y: top } = scene.transform
  const near = tree.find((x - left) / k, (y - top) / k, 30 / k)
  if (near !== undefined) {
    const disc = discAt(scene, near)
    if (Math.hypot(disc.x - x, disc.y - y) <= disc.radius + nodeReach) return { node: near }
  }
  const label = labels.find((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
  if (label) return { node: label.node }
  let best: number | null = null
  let least = edgeReach
  for (let at = 0; at < scene.picture.edges.length; at++) {
    const curve = curveAt(scene, at)
    if (!curve || x < Math.min(curve.x0, curve.cx, curve.x1) - edgeReach || x > Math.max(curve.x0, curve.cx, curve.x1) + edgeReach) continue
    const distance = distanceTo(curve, x, y)
    if (distance < least) [best, least] = [at, distance]
  }
  return best === null ? null : { edge: best }
}
