import { paintBackdrop, paintLasso } from './paint-backdrop.ts'
import { dimOf, type Brush } from './paint-common.ts'
import { isOutside, paintEdges, paintEdgeWords } from './paint-edges.ts'
import { paintLabels, type DrawnLabel } from './paint-labels.ts'
import { colourOf, curveAt, discAt, toLight, type Scene } from './scene.ts'

/** From this near on, lines say unasked what they say, as far as there is room. */
const near = 1.45

/** Paint a whole frame. The context's scale is one unit a CSS pixel. */
export function paint(context: Brush, scene: Scene): DrawnLabel[] {
  const { width, height, picture } = scene
  context.clearRect(0, 0, width, height)
  const light = toLight(picture, scene.marks)
  paintBackdrop(context, scene)
  paintEdges(context, scene, light?.edges ?? null)
  paintNodes(context, scene, light?.nodes ?? null)
  const labels = paintLabels(context, scene, light?.nodes ?? null)
  if (light) paintEdgeWords(context, scene, light.edges, labels)
  else if (scene.transform.k >= near && !scene.isMoving) paintEdgeWords(context, scene, edgesInSight(scene), labels)
  paintLasso(context, scene)
  return labels
}

function edgesInSight(scene: Scene): Set<number> {
  const inSight = [...scene.picture.edges.keys()].filter((at) => {
    const curve = scene.picture.edges[at]!.edge.predicate === null ? null : curveAt(scene, at)
    return curve !== null && !isOutside(curve, scene.width, scene.height)
  })
  return new Set(inSight)
}

function paintNodes(context: Brush, scene: Scene, lit: ReadonlySet<number> | null): void {
  const { picture, colours, marks, width, height, signs } = scene
  const ring = (x: number, y: number, radius: number, colour: string, line: number) => {
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.strokeStyle = colour
    context.lineWidth = line
    context.stroke()
  }
  for (const [at, { node }] of picture.nodes.entries()) {
    const { x, y, radius } = discAt(scene, at)
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue
    const isChosen = at === marks.selected
    if (isChosen || at === marks.centre) ring(x, y, radius + 5, isChosen ? colours.accent : colourOf(scene, at), isChosen ? 2.5 : 1.25)
    else if (marks.chosen.has(at)) ring(x, y, radius + 4.5, colours.accent, 1.75)
    else if (marks.fresh.nodes.has(at)) ring(x, y, radius + 5, colours.good, 2)
    context.globalAlpha = lit && !lit.has(at) ? dimOf(scene).nodes : 1
    signs.stamp(context, node.kind, colourOf(scene, at), x, y, radius)
    context.globalAlpha = 1
    if (node.confirmed && radius > 4) paintTick(context, scene, x + radius * 0.75, y - radius * 0.75)
    if (!marks.pinned.has(at)) continue
    context.beginPath()
    context.arc(x, y, 2.5, 0, 2 * Math.PI)
    context.fillStyle = colours.paper
    context.fill()
  }
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
