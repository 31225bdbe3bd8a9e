import { paintBackdrop, paintLasso } from './paint-backdrop.ts'
import type { Ground } from './ground.ts'
import { dimOf, type Brush } from './paint-common.ts'
import { isOutside, paintEdges, paintEdgeWords } from './paint-edges.ts'
import { paintLabels, type DrawnLabel } from './paint-labels.ts'
import { paintNodeMarks, paintSigns } from './paint-signs.ts'
import { curveAt, toLight, type Scene } from './scene.ts'

/** From this near on, lines say unasked what they say, as far as there is room. */
const near = 1.45

/** Paint a whole frame. The context's scale is one unit a CSS pixel. With a ground, only what is in the light is painted, over what was painted before. */
export function paint(context: Brush, scene: Scene, ground: Ground | null = null): DrawnLabel[] {
  const { width, height, picture } = scene
  context.clearRect(0, 0, width, height)
  const light = toLight(picture, scene.marks)
  const dim = light ? dimOf(scene) : { edges: 1, nodes: 1 }
  paintBackdrop(context, scene)
  if (ground) {
    ground.layLines(context, scene, dim.edges)
    if (light) paintEdges(context, scene, light.edges, true)
    ground.laySigns(context, scene, dim.nodes)
    if (light) paintSigns(context, scene, light.nodes, true)
  } else {
    paintEdges(context, scene, light?.edges ?? null)
    paintSigns(context, scene, light?.nodes ?? null)
  }
  paintNodeMarks(context, scene)
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
