import type { EntityKind } from '../model.ts'

const polygon = (points: readonly (readonly [number, number])[], size: number): string =>
  `M${points.map(([x, y]) => `${(x * size) / 2} ${(y * size) / 2}`).join('L')}Z`

const circle = (size: number): string => {
  const r = size * 0.46
  return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`
}
const regular = (corners: number, radius: number, turned: number): [number, number][] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = turned + (i * 2 * Math.PI) / corners
    return [Math.cos(angle) * radius, Math.sin(angle) * radius]
  })
const star = Array.from({ length: 10 }, (_, i): [number, number] => {
  const angle = -Math.PI / 2 + (i * Math.PI) / 5
  const radius = i % 2 ? 0.5 : 1.1
  return [Math.cos(angle) * radius, Math.sin(angle) * radius + 0.06]
})
const cross: [number, number][] = [
  [-0.34, -0.94], [0.34, -0.94], [0.34, -0.34], [0.94, -0.34], [0.94, 0.34], [0.34, 0.34],
  [0.34, 0.94], [-0.34, 0.94], [-0.34, 0.34], [-0.94, 0.34], [-0.94, -0.34], [-0.34, -0.34],
]

/** The outline of a kind's shape as SVG path data, centred on 0,0 and about `size` wide: for an <svg>, or for a canvas through `new Path2D(…)`. */
export function kindPath(kind: EntityKind, size: number): string {
  switch (kind) {
    case 'person': return circle(size)
    case 'institution': return polygon([[-0.82, -0.82], [0.82, -0.82], [0.82, 0.82], [-0.82, 0.82]], size)
    case 'company': return polygon(regular(6, 1, 0), size)
    case 'fund': return polygon(cross, size)
    case 'project': return polygon([[0, -1.06], [1.06, 0], [0, 1.06], [-1.06, 0]], size)
    case 'law': return polygon([[0, -0.94], [1.02, 0.84], [-1.02, 0.84]], size)
    case 'event': return polygon(star, size)
    case 'place': return polygon([[0, 0.94], [1.02, -0.84], [-1.02, -0.84]], size)
  }
}
