import type { EntityKind, Predicate } from '../model.ts'
import { noBackdrop, type Backdrop } from './arrange.ts'
import { pointOn, toCurve, type Curve } from './geometry.ts'
import { kindPath } from './kind-path.ts'
import { placeLabels, type LabelBox } from './labels.ts'
import { labelGap, lineHeight, type Picture } from './picture.ts'

/** The colours of a drawing: any that CSS knows. */
export interface SvgLook {
  readonly paper: string
  readonly ink: string
  readonly faint: string
  readonly line: string
  readonly kinds: Readonly<Record<EntityKind, string>>
}
export interface SvgOptions {
  readonly look: SvgLook
  /** What the drawing is, for whoever does not see it. */
  readonly title: string
  /** What a line says, drawn where there is room for it. */
  readonly predicateWords?: (predicate: Predicate | null) => string
  /** A node's colour, where it is not its kind's. */
  readonly colourOf?: (node: number) => string
  /** Where clicks lead. */
  readonly nodeAddress?: (node: number) => string
  readonly edgeAddress?: (edge: number) => string
  readonly backdrop?: Backdrop
  readonly areaWords?: (area: Backdrop['areas'][number]) => string
}

const margin = 24
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Safe in the text and in the attributes of HTML and XML; characters that XML knows none of are left out. */
// oxlint-disable-next-line no-control-regex -- those are the characters meant
export const escapeXml = (text: string): string => text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/[&<>"']/g, (sign) => named[sign]!)
const r = (value: number): string => String(Math.round(value * 10) / 10)

/** The whole picture as an SVG that stands alone: signs, directed lines, and all names that have room without covering one another. */
export function toSvg(picture: Picture, positions: Float32Array, { look, title, backdrop = noBackdrop, ...options }: SvgOptions): string {
  const discs = picture.nodes.map(({ radius }, node) => ({ x: positions[2 * node]!, y: positions[2 * node + 1]!, radius }))
  const obstacles = new Map(discs.map(({ x, y, radius }, node) => [node, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }]))
  const names = toNames(picture, discs, obstacles)
  const curves = picture.edges.map(({ edge, bend }) => toCurve(discs[edge.source]!, discs[edge.target]!, bend, 3))
  const words = options.predicateWords ? toEdgeWords(picture, curves, options.predicateWords, [...names.values(), ...obstacles.values()]) : []
  const box = around([...obstacles.values(), ...names.values(), ...backdrop.areas, ...backdrop.rings.map(({ radiusX, radiusY }) => ({ left: -radiusX, right: radiusX, top: -radiusY, bottom: radiusY }))])
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const link = (address: string | undefined, inside: string) => (address === undefined ? inside : `<a href="${escapeXml(address)}">${inside}</a>`)

  const lines = picture.edges.map(({ edge, width: weight }, at) => {
    const curve = curves[at]
    if (!curve) return ''
    const says = `${picture.nodes[edge.source]!.node.name} — ${options.predicateWords?.(edge.predicate) ?? edge.predicate ?? ''} — ${picture.nodes[edge.target]!.node.name}`
    const dashes = edge.predicate === null ? ' stroke-dasharray="3 4"' : edge.uncertain ? ' stroke-dasharray="8 4"' : ''
    const path = `<path d="M${r(curve.x0)} ${r(curve.y0)}Q${r(curve.cx)} ${r(curve.cy)} ${r(curve.x1)} ${r(curve.y1)}" fill="none" stroke="${edge.confirmed ? look.ink : look.faint}" stroke-width="${r(weight)}"${dashes}/>`
    return link(options.edgeAddress?.(at), `<g><title>${escapeXml(says)}</title>${path}${edge.predicate === null ? '' : toHead(curve, weight, edge.confirmed ? look.ink : look.faint)}</g>`)
  })
  const signs = picture.nodes.map(({ node }, at) => {
    const { x, y, radius } = discs[at]!
    const sign = `<path d="${kindPath(node.kind, 2 * radius)}" transform="translate(${r(x)} ${r(y)})" fill="${options.colourOf?.(at) ?? look.kinds[node.kind]}" stroke="${look.paper}" stroke-width="1.5"/>`
    return link(options.nodeAddress?.(at), `<g><title>${escapeXml(node.name)}</title>${sign}</g>`)
  })
  const texts = [...names].map(([node, { left, right, top }]) =>
    picture.nodes[node]!.lines.map((line, i) => text((left + right) / 2, top + i * lineHeight + 11, line, look.ink, 12, 500, look.paper)).join(''))
  const edgeTexts = words.map(({ x, y, says }) => text(x, y + 3.5, says, look.ink, 10, 400, look.paper))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${r(box.left)} ${r(box.top)} ${r(width)} ${r(height)}" width="${r(width)}" height="${r(height)}" role="img" aria-label="${escapeXml(title)}" font-family="Inter, system-ui, sans-serif">
<title>${escapeXml(title)}</title>
<rect x="${r(box.left)}" y="${r(box.top)}" width="${r(width)}" height="${r(height)}" fill="${look.paper}"/>
${toBackdrop(backdrop, look, options.areaWords)}
${lines.filter(Boolean).join('\n')}
${signs.join('\n')}
<g pointer-events="none">${edgeTexts.join('\n')}
${texts.join('\n')}</g>
</svg>
`
}

const text = (x: number, y: number, words: string, fill: string, size: number, weight: number, halo: string): string =>
  `<text x="${r(x)}" y="${r(y)}" text-anchor="middle" font-size="${size}" font-weight="${weight}" fill="${fill}" stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escapeXml(words)}</text>`

function toBackdrop({ rings, areas }: Backdrop, look: SvgLook, areaWords: SvgOptions['areaWords']): string {
  const circles = rings.map(({ radiusX, radiusY }) => `<ellipse rx="${r(radiusX)}" ry="${r(radiusY)}" fill="none" stroke="${look.line}"/>`)
  const boxes = areas.map((area) => {
    const box = `<rect x="${r(area.left)}" y="${r(area.top)}" width="${r(area.right - area.left)}" height="${r(area.bottom - area.top)}" rx="8" fill="none" stroke="${look.line}"/>`
    return areaWords ? box + text((area.left + area.right) / 2, area.top + 17, areaWords(area), look.ink, 12, 600, look.paper) : box
  })
  return [...circles, ...boxes].join('\n')
}

function toHead({ cx, cy, x1, y1 }: Curve, weight: number, fill: string): string {
  const size = 5 + weight
  const length = Math.hypot(x1 - cx, y1 - cy) || 1
  const [ux, uy] = [(x1 - cx) / length, (y1 - cy) / length]
  const [bx, by] = [x1 - ux * size, y1 - uy * size]
  return `<path d="M${r(x1)} ${r(y1)}L${r(bx - uy * size * 0.42)} ${r(by + ux * size * 0.42)}L${r(bx + uy * size * 0.42)} ${r(by - ux * size * 0.42)}Z" fill="${fill}"/>`
}

/** Names by importance: below the sign, or beside it, or above it; none where there is no room. */
function toNames(picture: Picture, discs: readonly { readonly x: number; readonly y: number; readonly radius: number }[], obstacles: ReadonlyMap<number, LabelBox>): Map<number, LabelBox> {
  const wishes = [...picture.nodes.entries()].sort(([, a], [, b]) => a.order - b.order).map(([node, { lines, labelWidth }]) => {
    const { x, y, radius } = discs[node]!
    const high = lines.length * lineHeight
    const box = (left: number, top: number): LabelBox => ({ left, top, right: left + labelWidth, bottom: top + high })
    return {
      owner: node,
      places: [
        box(x - labelWidth / 2, y + radius + labelGap), box(x + radius + labelGap, y - high / 2), box(x - radius - labelGap - labelWidth, y - high / 2), box(x - labelWidth / 2, y - radius - labelGap - high),
      ],
    }
  })
  return placeLabels(wishes, obstacles)
}

function toEdgeWords(picture: Picture, curves: readonly (Curve | null)[], predicateWords: (predicate: Predicate | null) => string, taken: LabelBox[]) {
  return picture.edges.flatMap(({ edge }, at) => {
    const curve = curves[at]
    if (!curve || edge.predicate === null) return []
    const says = predicateWords(edge.predicate)
    const half = says.length * 2.8 + 3
    for (const t of [0.5, 0.4, 0.6]) {
      const { x, y } = pointOn(curve, t)
      const box = { left: x - half, right: x + half, top: y - 7, bottom: y + 7 }
      if (taken.some((other) => other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom)) continue
      taken.push(box)
      return [{ x, y, says }]
    }
    return []
  })
}

function around(boxes: readonly LabelBox[]): LabelBox {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const { left, right, top, bottom } of boxes) {
    box.left = Math.min(box.left, left)
    box.right = Math.max(box.right, right)
    box.top = Math.min(box.top, top)
    box.bottom = Math.max(box.bottom, bottom)
  }
  return boxes.length === 0 ? { left: 0, right: 1, top: 0, bottom: 1 } : { left: box.left - margin, right: box.right + margin, top: box.top - margin, bottom: box.bottom + margin }
}
