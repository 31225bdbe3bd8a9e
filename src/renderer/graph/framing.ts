import type { Backdrop } from '../../shared/drawing/arrange.ts'
import { labelGap, lineHeight, type Picture } from '../../shared/drawing/picture.ts'
import type { Transform } from './scene.ts'

export const margin = 16
/** How high what floats over the foot of the canvas is: nothing is put under it. */
export const strip = 40
const largest = 1.2

/** The view that shows all nodes with their words, and what stands behind them, never larger than life and a bit. */
export function fitView({ nodes }: Picture, at: Float32Array, { width, height }: { readonly width: number; readonly height: number }, backdrop?: Backdrop): Transform {
  const edges = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const [node, { radius, labelWidth, lines }] of nodes.entries()) {
    const half = nodes.length > 120 ? radius : Math.max(radius, labelWidth / 2)
    edges.left = Math.min(edges.left, at[2 * node]! - half)
    edges.right = Math.max(edges.right, at[2 * node]! + half)
    edges.top = Math.min(edges.top, at[2 * node + 1]! - radius)
    edges.bottom = Math.max(edges.bottom, at[2 * node + 1]! + radius + labelGap + lineHeight * lines.length)
  }
  for (const area of backdrop?.areas ?? []) {
    edges.left = Math.min(edges.left, area.left)
    edges.right = Math.max(edges.right, area.right)
    edges.top = Math.min(edges.top, area.top)
    edges.bottom = Math.max(edges.bottom, area.bottom)
  }
  const [middleX, middleY] = [width / 2, (height - strip) / 2]
  if (edges.left > edges.right) return { k: 1, x: middleX, y: middleY }
  const fitting = Math.min((width - 2 * margin) / (edges.right - edges.left), (height - 2 * margin - strip) / (edges.bottom - edges.top))
  const k = Math.max(0.05, Math.min(largest, fitting))
  return { k, x: middleX - (k * (edges.left + edges.right)) / 2, y: middleY - (k * (edges.top + edges.bottom)) / 2 }
}
