import { entityKinds, type EntityKind } from '../../shared/model.ts'
import { kindPath } from '../ui/kind-mark.tsx'

/** The nodes' signs, each kind, colour and size painted once and then stamped: without a GPU that is many times faster than paths. */
export interface Signs {
  readonly stamp: (context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, kind: EntityKind, colour: string, x: number, y: number, radius: number) => void
}

/** Another ground or another screen wants new signs. */
export function createSigns(halo: string, ratio: number): Signs {
  const painted = new Map<string, ImageBitmap>()
  let outlines: Readonly<Record<EntityKind, Path2D>> | undefined
  const paintSign = (kind: EntityKind, colour: string, radius: number): ImageBitmap => {
    outlines ??= Object.fromEntries(entityKinds.map((each) => [each, new Path2D(kindPath(each, 2))])) as Record<EntityKind, Path2D>
    const side = Math.ceil(2 * (1.2 * radius + 4) * ratio)
    const canvas = new OffscreenCanvas(side, side)
    const context = canvas.getContext('2d')!
    context.translate(side / 2, side / 2)
    context.scale(radius * ratio, radius * ratio)
    context.lineJoin = 'round'
    context.lineWidth = 4 / radius
    context.strokeStyle = halo
    context.stroke(outlines[kind])
    context.fillStyle = colour
    context.strokeStyle = colour
    context.lineWidth = 1.5 / radius
    context.fill(outlines[kind])
    context.stroke(outlines[kind])
    return canvas.transferToImageBitmap()
  }
  return {
    stamp(context, kind, colour, x, y, radius) {
      const size = Math.max(2, Math.round(radius * 4) / 4)
      const key = `${kind} ${size} ${colour}`
      let sign = painted.get(key)
      if (!sign) {
        sign = paintSign(kind, colour, size)
        painted.set(key, sign)
      }
      const side = sign.width / ratio
      context.drawImage(sign, x - side / 2, y - side / 2, side, side)
    },
  }
}
