import type { LabelBox } from '../../shared/drawing/labels.ts'
import { discAt, type Scene } from './scene.ts'

/** What is painted with: the window's canvas, or one that becomes a file. */
export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** By how much what is not meant steps back: far while the pointer is on something, a little while something is just selected. */
const dimmed = { edges: 0.28, nodes: 0.3, words: 0.42 }
const paler = { edges: 0.5, nodes: 0.5, words: 0.7 }
export const dimOf = ({ marks }: Scene) => (marks.hovered || marks.route ? dimmed : paler)

export const isCrossing = (a: LabelBox, b: LabelBox): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The signs in sight, by node: words keep off them. */
export function toObstacles(scene: Scene): Map<number, LabelBox> {
  const boxes = new Map<number, LabelBox>()
  for (const node of scene.picture.nodes.keys()) {
    const { x, y, radius } = discAt(scene, node)
    if (x + radius < 0 || y + radius < 0 || x - radius > scene.width || y - radius > scene.height) continue
    boxes.set(node, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
  }
  return boxes
}
