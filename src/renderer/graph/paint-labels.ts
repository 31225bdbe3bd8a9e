import { placeLabels, type LabelBox } from '../../shared/drawing/labels.ts'
import { labelFont, labelGap, lineHeight } from '../../shared/drawing/picture.ts'
import { dimOf, toObstacles, type Brush } from './paint-common.ts'
import { discAt, wordSize, type Scene } from './scene.ts'

/** Finding room for words is the dearest part of a frame: only so many are tried, and while a large graph moves only the most important. */
const mostWords = 700
const wordsWhileMoving = 40

/** Where words were drawn, so that a click on them is a click on their node. */
export interface DrawnLabel extends LabelBox {
  readonly node: number
}

export function paintLabels(context: Brush, scene: Scene, lit: ReadonlySet<number> | null): DrawnLabel[] {
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
    if (marks.fresh.nodes.has(node)) paintFresh(context, scene, right + 4, top)
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

/** The little word beside what was not there when the picture was kept. */
function paintFresh(context: Brush, { colours, reading }: Scene, x: number, y: number): void {
  const { font, textAlign } = context
  context.font = labelFont.replace('500 12px', '600 10px')
  context.textAlign = 'left'
  const width = context.measureText(reading.freshWord).width + 8
  context.globalAlpha = 1
  context.beginPath()
  context.roundRect(x, y, width, 14, 7)
  context.fillStyle = colours.good
  context.fill()
  context.fillStyle = colours.paper
  context.fillText(reading.freshWord, x + 4, y + 10.5)
  context.font = font
  context.textAlign = textAlign
}
