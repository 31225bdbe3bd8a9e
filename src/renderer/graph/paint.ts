import { pointOn, type Curve } from './geometry.ts'
import { placeLabels, type LabelBox } from './labels.ts'
import { labelFont, labelGap, lineHeight } from './picture.ts'
import { curveAt, discAt, signScale, toLight, wordSize, type Scene } from './scene.ts'

/** One path with thousands of pieces stalls a canvas without a GPU for seconds; runs of this many do not. */
const piecesPerStroke = 500
/** Finding room for words is the dearest part of a frame: only so many are tried, and while a large graph moves only the most important. */
const mostWords = 700
const wordsWhileMoving = 40
/** While it moves, a graph with more lines than this shows only some of them. */
const linesWhileMoving = 6000
/** What is not meant steps back: far while the pointer is on something, a little while something is just selected. */
const dimmed = { edges: 0.22, nodes: 0.3, words: 0.42 }
const paler = { edges: 0.4, nodes: 0.5, words: 0.7 }
const dimOf = ({ marks }: Scene) => (marks.hovered ? dimmed : paler)

/** Where words were drawn, so that a click on them is a click on their node. */
export interface DrawnLabel extends LabelBox {
  readonly node: number
}

/** Paint a whole frame. The context's scale is one unit a CSS pixel. */
export function paint(context: CanvasRenderingContext2D, scene: Scene): DrawnLabel[] {
  const { width, height, picture } = scene
  context.clearRect(0, 0, width, height)
  const light = toLight(picture, scene.marks)
  paintEdges(context, scene, light?.edges ?? null)
  paintNodes(context, scene, light?.nodes ?? null)
  const labels = paintLabels(context, scene, light?.nodes ?? null)
  if (light) paintEdgeWords(context, scene, light.edges, labels)
  return labels
}

interface Pen {
  readonly colour: string
  readonly width: number
  readonly alpha: number
  readonly isDashed: boolean
}

function paintEdges(context: CanvasRenderingContext2D, scene: Scene, lit: ReadonlySet<number> | null): void {
  const { picture, colours, marks, width, height } = scene
  const runs = new Map<string, { readonly pen: Pen; readonly curves: Curve[] }>()
  const scale = Math.min(1, signScale(scene.transform.k) + 0.1)
  // Thousands of lines at full strength are a grey wall.
  const plain = picture.edges.length > 1500 ? 0.4 : 0.75
  const every = scene.isMoving ? Math.ceil(picture.edges.length / linesWhileMoving) : 1
  for (const [at, { edge, width: weight }] of picture.edges.entries()) {
    if (at % every !== 0 && !lit?.has(at)) continue
    const curve = curveAt(scene, at)
    if (!curve || isOutside(curve, width, height)) continue
    const isDashed = edge.predicate === null
    const isLit = lit?.has(at) ?? false
    const isChosen = marks.edge === at || (marks.hovered !== null && 'edge' in marks.hovered && marks.hovered.edge === at)
    const pen: Pen = {
      colour: isChosen ? colours.accent : isLit ? colours.ink2 : isDashed ? colours.lineStrong : colours.faint,
      width: (isChosen ? weight + 1 : isDashed ? 1 : weight) * scale,
      alpha: lit && !isLit ? dimOf(scene).edges : isLit ? 1 : plain,
      isDashed,
    }
    const key = `${pen.colour} ${pen.width} ${pen.alpha} ${isDashed}`
    const run = runs.get(key)
    if (run) run.curves.push(curve)
    else runs.set(key, { pen, curves: [curve] })
  }
  // The faint and dashed first, what is lit on top.
  const inOrder = [...runs.values()].sort((a, b) => a.pen.alpha - b.pen.alpha || Number(b.pen.isDashed) - Number(a.pen.isDashed))
  for (const { pen, curves } of inOrder) {
    context.globalAlpha = pen.alpha
    context.strokeStyle = pen.colour
    context.fillStyle = pen.colour
    context.lineWidth = pen.width
    context.setLineDash(pen.isDashed ? [3, 4] : [])
    for (let from = 0; from < curves.length; from += piecesPerStroke) strokeRun(context, curves.slice(from, from + piecesPerStroke), pen, scale, !scene.isMoving || picture.edges.length < 800)
  }
  context.setLineDash([])
  context.globalAlpha = 1
}

function strokeRun(context: CanvasRenderingContext2D, curves: readonly Curve[], pen: Pen, scale: number, hasHeads: boolean): void {
  const head = pen.isDashed || !hasHeads ? 0 : 5 * scale + pen.width
  context.beginPath()
  for (const curve of curves) {
    // The line ends inside the arrowhead, not at its tip, which must stay sharp.
    const end = head ? backFrom(curve, head * 0.7) : { x: curve.x1, y: curve.y1 }
    context.moveTo(curve.x0, curve.y0)
    context.quadraticCurveTo(curve.cx, curve.cy, end.x, end.y)
  }
  context.stroke()
  if (!head) return
  context.beginPath()
  for (const curve of curves) {
    const base = backFrom(curve, head)
    const [dx, dy] = [(curve.x1 - base.x) * 0.42, (curve.y1 - base.y) * 0.42]
    context.moveTo(curve.x1, curve.y1)
    context.lineTo(base.x - dy, base.y + dx)
    context.lineTo(base.x + dy, base.y - dx)
    context.closePath()
  }
  context.fill()
}

function backFrom({ cx, cy, x1, y1 }: Curve, far: number): { readonly x: number; readonly y: number } {
  const length = Math.hypot(x1 - cx, y1 - cy) || 1
  return { x: x1 - ((x1 - cx) / length) * far, y: y1 - ((y1 - cy) / length) * far }
}

const isOutside = ({ x0, y0, cx, cy, x1, y1 }: Curve, width: number, height: number): boolean =>
  Math.max(x0, cx, x1) < 0 || Math.max(y0, cy, y1) < 0 || Math.min(x0, cx, x1) > width || Math.min(y0, cy, y1) > height

function paintNodes(context: CanvasRenderingContext2D, scene: Scene, lit: ReadonlySet<number> | null): void {
  const { picture, colours, marks, width, height, signs } = scene
  for (const [at, { node }] of picture.nodes.entries()) {
    const { x, y, radius } = discAt(scene, at)
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue
    const isChosen = at === marks.selected
    if (isChosen || at === marks.centre) {
      context.beginPath()
      context.arc(x, y, radius + 5, 0, 2 * Math.PI)
      context.strokeStyle = isChosen ? colours.accent : colours.kinds[node.kind]
      context.lineWidth = isChosen ? 2.5 : 1.25
      context.stroke()
    }
    context.globalAlpha = lit && !lit.has(at) ? dimOf(scene).nodes : 1
    signs.stamp(context, node.kind, x, y, radius)
    context.globalAlpha = 1
    if (marks.pinned.has(at)) {
      context.beginPath()
      context.arc(x, y, 2.5, 0, 2 * Math.PI)
      context.fillStyle = colours.paper
      context.fill()
    }
  }
}

/** The signs in sight, by node: words keep off them. */
function toObstacles(scene: Scene): Map<number, LabelBox> {
  const boxes = new Map<number, LabelBox>()
  for (const node of scene.picture.nodes.keys()) {
    const { x, y, radius } = discAt(scene, node)
    if (x + radius < 0 || y + radius < 0 || x - radius > scene.width || y - radius > scene.height) continue
    boxes.set(node, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
  }
  return boxes
}

function paintLabels(context: CanvasRenderingContext2D, scene: Scene, lit: ReadonlySet<number> | null): DrawnLabel[] {
  const { picture, colours, marks, width, height } = scene
  const held = marks.hovered && 'node' in marks.hovered ? marks.hovered.node : marks.selected
  const size = wordSize(scene.transform.k)
  const lineStep = (lineHeight * size) / 12
  const isHasty = scene.isMoving && picture.nodes.length > 200
  const most = isHasty ? wordsWhileMoving : mostWords
  const wishes = picture.nodes.flatMap(({ lines, labelWidth, order }, node) => {
    if (order >= most && !lit?.has(node)) return []
    const { x, y, radius } = discAt(scene, node)
    if (x < -80 || x > width + 80 || y < -60 || y > height + 40) return []
    const [wide, high] = [(labelWidth * size) / 12, lines.length * lineStep]
    const box = (left: number, top: number) => ({ left, top, right: left + wide, bottom: top + high })
    const everywhere = [
      box(x - wide / 2, y + radius + labelGap - 1), box(x + radius + labelGap + 1, y - high / 2), box(x - radius - labelGap - 1 - wide, y - high / 2), box(x - wide / 2, y - radius - labelGap - high + 1),
    ]
    // Words that the canvas' edge would cut are better on the other side.
    const uncut = everywhere.filter(({ left, right, top, bottom }) => left > 0 && right < width && top > 0 && bottom < height)
    const places = uncut.length > 0 ? uncut : everywhere
    return [{ owner: node, order: lit?.has(node) ? order - picture.nodes.length : order, places, must: node === held || node === marks.centre }]
  })
  const shown = placeLabels(wishes.sort((a, b) => a.order - b.order), isHasty ? [] : toObstacles(scene))
  context.font = labelFont.replace('12px', `${size}px`)
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  for (const [node, { left, right, top }] of shown) {
    const isDim = lit !== null && !lit.has(node)
    for (const [line, words] of picture.nodes[node]!.lines.entries()) {
      const [x, y] = [(left + right) / 2, top + line * lineStep + 0.92 * size]
      context.globalAlpha = isDim ? 0.5 : 0.92
      context.lineWidth = 4
      context.strokeStyle = colours.paper
      context.strokeText(words, x, y)
      context.globalAlpha = isDim ? dimOf(scene).words : 1
      context.fillStyle = node === held || node === marks.centre ? colours.ink : colours.ink2
      context.fillText(words, x, y)
    }
  }
  context.globalAlpha = 1
  return [...shown].map(([node, box]) => ({ ...box, node }))
}

/** What the lit lines say, each in the middle of its line where it covers no name and no other words. */
function paintEdgeWords(context: CanvasRenderingContext2D, scene: Scene, edges: ReadonlySet<number>, names: readonly LabelBox[]): void {
  const { picture, colours } = scene
  context.font = labelFont.replace('500 12px', '500 11px')
  context.textAlign = 'center'
  const wanted = [...edges].slice(0, 60).flatMap((at) => {
    const curve = curveAt(scene, at)
    if (!curve) return []
    const words = scene.predicateWords(picture.edges[at]!.edge.predicate)
    const half = context.measureText(words).width / 2 + 6
    const places = [0.5, 0.4, 0.6, 0.3, 0.7]
    return [{ at, words, places: places.map((t) => { const { x, y } = pointOn(curve, t); return { left: x - half, right: x + half, top: y - 9, bottom: y + 9 } }) }]
  })
  const taken: LabelBox[] = [...names, ...toObstacles(scene).values()]
  for (const { at, words, places } of wanted) {
    const free = places.find((place) => !taken.some((other) => other.left < place.right && place.left < other.right && other.top < place.bottom && place.top < other.bottom))
    // A line that is asked about on its own has its word, whatever that covers.
    const box = free ?? (edges.size === 1 ? places[0] : undefined)
    if (!box) continue
    taken.push(box)
    const isChosen = scene.marks.edge === at
    context.beginPath()
    context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 9)
    context.fillStyle = isChosen ? colours.accent : colours.paper
    context.fill()
    context.lineWidth = 1
    context.strokeStyle = isChosen ? colours.accent : colours.lineStrong
    context.stroke()
    context.fillStyle = isChosen ? colours.paper : colours.ink2
    context.fillText(words, (box.left + box.right) / 2, box.top + 13)
  }
}
