import { dimOf, type Brush } from './paint-common.ts'
import { colourOf, discAt, type Scene } from './scene.ts'

/** The nodes' signs. With `lit`, what is not in the light steps back, or is left out where `isLitOnly`. */
export function paintSigns(context: Brush, scene: Scene, lit: ReadonlySet<number> | null, isLitOnly = false): void {
  const { picture, signs } = scene
  for (const [at, { node }] of isLitOnly ? pick(picture.nodes, lit) : picture.nodes.entries()) {
    const { x, y, radius } = discAt(scene, at)
    if (isOff(scene, x, y, radius)) continue
    context.globalAlpha = lit && !lit.has(at) ? dimOf(scene).nodes : 1
    signs.stamp(context, node.kind, colourOf(scene, at), x, y, radius)
  }
  context.globalAlpha = 1
}

/** Rings around what is meant, ticks on what was confirmed, a dot in what is held: always in full light. */
export function paintNodeMarks(context: Brush, scene: Scene): void {
  const { picture, colours, marks } = scene
  const ring = (x: number, y: number, radius: number, colour: string, line: number) => {
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.strokeStyle = colour
    context.lineWidth = line
    context.stroke()
  }
  for (const [at, { node }] of picture.nodes.entries()) {
    const isChosen = at === marks.selected
    const isRinged = isChosen || at === marks.centre || marks.chosen.has(at) || marks.fresh.nodes.has(at)
    const isPinned = marks.pinned.has(at)
    if (!isRinged && !node.confirmed && !isPinned) continue
    const { x, y, radius } = discAt(scene, at)
    if (isOff(scene, x, y, radius)) continue
    if (isChosen || at === marks.centre) ring(x, y, radius + 5, isChosen ? colours.accent : colourOf(scene, at), isChosen ? 2.5 : 1.25)
    else if (marks.chosen.has(at)) ring(x, y, radius + 4.5, colours.accent, 1.75)
    else if (isRinged) ring(x, y, radius + 5, colours.good, 2)
    if (node.confirmed && radius > 4) paintTick(context, scene, x + radius * 0.75, y - radius * 0.75)
    if (!isPinned) continue
    context.beginPath()
    context.arc(x, y, 2.5, 0, 2 * Math.PI)
    context.fillStyle = colours.paper
    context.fill()
  }
}

const isOff = ({ width, height }: Scene, x: number, y: number, radius: number): boolean => x < -radius || y < -radius || x > width + radius || y > height + radius

/** Those of a list that are named, with their places. */
export function* pick<T>(all: readonly T[], places: ReadonlySet<number> | null): Generator<[number, T]> {
  for (const at of places ?? []) yield [at, all[at]!]
}

/** The person has said that it is so. */
function paintTick(context: Brush, { colours }: Scene, x: number, y: number): void {
  context.beginPath()
  context.arc(x, y, 5, 0, 2 * Math.PI)
  context.fillStyle = colours.good
  context.fill()
  context.lineWidth = 1.25
  context.strokeStyle = colours.paper
  context.stroke()
  context.beginPath()
  context.moveTo(x - 2.2, y)
  context.lineTo(x - 0.6, y + 1.7)
  context.lineTo(x + 2.3, y - 1.7)
  context.lineWidth = 1.4
  context.stroke()
}
