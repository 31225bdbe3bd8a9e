import { labelFont } from '../../shared/drawing/picture.ts'
import type { Brush } from './paint-common.ts'
import type { Scene } from './scene.ts'

/** Rings, columns and blocks, faintly: they say how to read where nodes stand. */
export function paintBackdrop(context: Brush, { reading, colours, transform: { k, x, y }, width, height }: Scene): void {
  const { rings, areas } = reading.backdrop
  context.lineWidth = 1
  context.strokeStyle = colours.line
  for (const { radiusX, radiusY } of rings) {
    context.beginPath()
    context.ellipse(x, y, k * radiusX, k * radiusY, 0, 0, 2 * Math.PI)
    context.stroke()
  }
  if (areas.length === 0) return
  // Headings shrink with their blocks, as far as they can be read.
  const size = Math.max(9.5, Math.min(12, 14 * k))
  context.font = labelFont.replace('500 12px', `600 ${size}px`)
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
  for (const area of areas) {
    const [left, right, top, bottom] = [x + k * area.left, x + k * area.right, y + k * area.top, y + k * area.bottom]
    if (right < 0 || left > width || bottom < 0 || top > height) continue
    context.beginPath()
    context.roundRect(left, top, right - left, bottom - top, 8)
    context.globalAlpha = 0.45
    context.fillStyle = colours.line
    context.fill()
    context.globalAlpha = 1
    // The heading stays in sight while any of its block is.
    const words = fitting(context, reading.areaWords(area), right - left - 12)
    context.fillStyle = colours.ink3
    context.fillText(words, Math.max(left, Math.min(0, right - 120)) + 6, Math.min(Math.max(top, 0) + size + 4, bottom - 4))
  }
}

function fitting(context: Brush, words: string, width: number): string {
  if (context.measureText(words).width <= width) return words
  for (let end = words.length - 1; end > 0; end--) {
    const shorter = `${words.slice(0, end)}…`
    if (context.measureText(shorter).width <= width) return shorter
  }
  return ''
}

export function paintLasso(context: Brush, { lasso, colours }: Scene): void {
  if (lasso.length < 4) return
  context.beginPath()
  context.moveTo(lasso[0]!, lasso[1]!)
  for (let at = 2; at < lasso.length; at += 2) context.lineTo(lasso[at]!, lasso[at + 1]!)
  context.closePath()
  context.globalAlpha = 0.08
  context.fillStyle = colours.accent
  context.fill()
  context.globalAlpha = 1
  context.strokeStyle = colours.accent
  context.lineWidth = 1.5
  context.setLineDash([5, 4])
  context.stroke()
  context.setLineDash([])
}
