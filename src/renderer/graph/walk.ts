export type Direction = 'left' | 'right' | 'up' | 'down'

/**
 * The node to go to with an arrow key: what lies in that direction, near and straight ahead rather than far and aside,
 * a linked one much rather than a stranger. Null when nothing lies there. `positions` holds x and y in turn.
 */
export function nodeTowards(positions: Float32Array, from: number, direction: Direction, isLinked: (node: number) => boolean): number | null {
  const along = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[direction] as [number, number]
  let best: number | null = null
  let least = Infinity
  for (let node = 0; node < positions.length / 2; node++) {
    const dx = positions[2 * node]! - positions[2 * from]!
    const dy = positions[2 * node + 1]! - positions[2 * from + 1]!
    const ahead = dx * along[0] + dy * along[1]
    const aside = Math.abs(dx * along[1]) + Math.abs(dy * along[0])
    if (node === from || ahead <= 0 || aside > 2 * ahead) continue
    const cost = (ahead + 2 * aside) * (isLinked(node) ? 1 : 4)
    if (cost < least) [best, least] = [node, cost]
  }
  return best
}
