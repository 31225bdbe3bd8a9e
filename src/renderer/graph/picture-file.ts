import { toSvg } from '../../shared/drawing/to-svg.ts'
import { paint } from './paint.ts'
import { colourOf, type Scene } from './scene.ts'
import { createSigns } from './signs.ts'

/** More pixels than this a side no program likes. */
const mostPixels = 8000

/** What is drawn, whole, as an SVG with its words. */
export function sceneToSvg(scene: Scene, title: string): string {
  const { colours, reading } = scene
  return toSvg(scene.picture, scene.positions, {
    look: { paper: colours.paper, ink: colours.ink, faint: colours.faint, line: colours.line, kinds: colours.kinds },
    title, predicateWords: reading.predicateWords, colourOf: (node) => colourOf(scene, node), backdrop: reading.backdrop, areaWords: reading.areaWords,
  })
}

/** What is drawn, whole, at twice the size of the screen; selected or hovered is nothing in it. */
export async function sceneToPng(scene: Scene): Promise<Blob> {
  const { colours } = scene
  const box = boxOf(scene)
  const ratio = Math.min(2, mostPixels / Math.max(box.width, box.height))
  const canvas = new OffscreenCanvas(Math.ceil(box.width * ratio), Math.ceil(box.height * ratio))
  const context = canvas.getContext('2d')!
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  const marks = { ...scene.marks, hovered: null, selected: null, edge: null }
  const transform = { k: 1, x: -box.left, y: -box.top }
  paint(context, { ...scene, marks, transform, width: box.width, height: box.height, signs: createSigns(colours.paper, ratio) })
  context.globalCompositeOperation = 'destination-over'
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = colours.paper
  context.fillRect(0, 0, canvas.width, canvas.height)
  return canvas.convertToBlob({ type: 'image/png' })
}

const margin = 90
function boxOf({ picture, positions, reading }: Scene) {
  const edges = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const node of picture.nodes.keys()) {
    edges.left = Math.min(edges.left, positions[2 * node]! - margin)
    edges.right = Math.max(edges.right, positions[2 * node]! + margin)
    edges.top = Math.min(edges.top, positions[2 * node + 1]! - margin / 2)
    edges.bottom = Math.max(edges.bottom, positions[2 * node + 1]! + margin)
  }
  for (const area of reading.backdrop.areas) {
    edges.left = Math.min(edges.left, area.left - 12)
    edges.right = Math.max(edges.right, area.right + 12)
    edges.top = Math.min(edges.top, area.top - 12)
    edges.bottom = Math.max(edges.bottom, area.bottom + 12)
  }
  return { left: edges.left, top: edges.top, width: edges.right - edges.left, height: edges.bottom - edges.top }
}

/** Hand bytes to the person as a file. */
export function saveBlob(fileName: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
