import { createLayout, type LayoutInput } from './layout.ts'

/** Above this many nodes there is no time for more than one try, and nobody counts crossings. */
export const mostForTries = 200
const room = 1200

/**
 * A small graph is laid out several times, each from another beginning, and the calmest result is kept: few lines that
 * cross, and few that run through a node or its words. Milliseconds for what a person looks at for minutes.
 */
export function layOutBest(input: LayoutInput): Float32Array {
  const isFresh = input.heat >= 1 && !(input.pinned?.includes(1) ?? false)
  const tries = isFresh && input.nodes > 2 ? Math.max(1, Math.min(24, Math.floor(room / input.nodes))) : 1
  let best: Float32Array | null = null
  let least = Infinity
  for (let seed = input.seed; seed < input.seed + tries; seed++) {
    const layout = createLayout({ ...input, seed })
    while (!layout.isCool()) layout.tick()
    const positions = layout.positions()
    const unrest = tries === 1 ? 0 : toUnrest(input, positions)
    if (unrest < least || !best) [best, least] = [positions, unrest]
  }
  return best!
}

/** Crossings of lines, and thrice the places where a line runs over somebody else's box; and, to settle ties, long lines. */
export function toUnrest({ nodes, source, target, boxes }: LayoutInput, at: Float32Array): number {
  let unrest = 0
  let length = 0
  for (let a = 0; a < source.length; a++) {
    const [x1, y1, x2, y2] = [at[2 * source[a]!]!, at[2 * source[a]! + 1]!, at[2 * target[a]!]!, at[2 * target[a]! + 1]!]
    length += Math.hypot(x2 - x1, y2 - y1)
    for (let b = a + 1; b < source.length; b++) {
      const isJoined = source[a] === source[b] || source[a] === target[b] || target[a] === source[b] || target[a] === target[b]
      if (!isJoined && cross(x1, y1, x2, y2, at[2 * source[b]!]!, at[2 * source[b]! + 1]!, at[2 * target[b]!]!, at[2 * target[b]! + 1]!)) unrest += 1
    }
    for (let node = 0; boxes && node < nodes; node++) {
      if (node === source[a] || node === target[a]) continue
      const [x, y] = [at[2 * node]!, at[2 * node + 1]! + boxes.below[node]!]
      const [w, h] = [boxes.halfWidth[node]! - 4, boxes.halfHeight[node]! - 4]
      if (cross(x1, y1, x2, y2, x - w, y - h, x + w, y + h) || cross(x1, y1, x2, y2, x - w, y + h, x + w, y - h)) unrest += 3
    }
  }
  return unrest + length / (source.length || 1) / 1000
}

function cross(ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): boolean {
  const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) => (qx - px) * (ry - py) - (qy - py) * (rx - px)
  return side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
}
