import type { LayoutInput } from './layout.ts'
import { labelGap, lineHeight, type Picture } from './picture.ts'

/** How much less a line pulls that joins two groups: groups then stand apart. */
const betweenGroups = 0.35

export interface Room {
  readonly width: number
  readonly height: number
}

/** Where nodes were in the picture before, by entity, and which of them are held there. */
export interface Known {
  readonly positions: ReadonlyMap<string, readonly [number, number]>
  readonly pinned: ReadonlySet<string>
}

/** What to lay out: the picture's nodes with room for their words, those already on the page where they are. */
export function toLayoutInput({ nodes, edges }: Picture, view: Room, { positions, pinned }: Known, settle: boolean): LayoutInput {
  // Beyond this, words of all of them have no room anywhere: those of the most important are drawn where there is some.
  const hasWords = nodes.length <= 120
  const halfWidth = new Float32Array(nodes.length)
  const halfHeight = new Float32Array(nodes.length)
  const below = new Float32Array(nodes.length)
  const start = new Float32Array(2 * nodes.length).fill(NaN)
  // Where most are strangers, those who were there begin anew with them; what is held stays wherever it was put.
  const isContinued = nodes.filter(({ node }) => positions.has(node.key)).length > nodes.length / 2
  const isHeld = (key: string) => pinned.has(key) && positions.has(key)
  const hasStart = isContinued || nodes.some(({ node }) => isHeld(node.key))
  for (const [at, { node, radius, lines, labelWidth }] of nodes.entries()) {
    const words = hasWords ? labelGap + lines.length * lineHeight : 0
    halfWidth[at] = Math.max(radius, hasWords ? labelWidth / 2 : 0) + 6
    halfHeight[at] = radius + words / 2 + 5
    below[at] = words / 2
    const known = positions.get(node.key)
    if (known && (isContinued || isHeld(node.key))) start.set(known, 2 * at)
  }
  // Few nodes stay together in the middle of a large window, many need more than a small one has.
  const area = Math.min(Math.max(view.width * view.height, nodes.length * (hasWords ? 5000 : 3500)), nodes.length * 26_000)
  const scale = Math.sqrt(area / Math.max(1, view.width * view.height))
  return {
    nodes: nodes.length,
    source: Uint32Array.from(edges, ({ edge }) => edge.source),
    target: Uint32Array.from(edges, ({ edge }) => edge.target),
    // What is stated gives the picture its shape; standing in one sentence only leans on it, and so does what joins two groups.
    pull: Float32Array.from(edges, ({ edge }) => (edge.predicate === null ? 0.25 : 1) * (nodes[edge.source]!.node.community === nodes[edge.target]!.node.community ? 1 : betweenGroups)),
    boxes: { halfWidth, halfHeight, below },
    ...(hasStart ? { start } : {}),
    pinned: Uint8Array.from(nodes, ({ node }) => (isHeld(node.key) ? 1 : 0)),
    room: { width: view.width * scale, height: view.height * scale },
    seed: 1, linkLength: 90, charge: 600, ...(hasWords ? { reach: 420 } : {}), gravity: 0.06,
    heat: settle ? 0.1 : isContinued ? 0.35 : 1,
  }
}
