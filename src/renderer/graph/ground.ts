import type { Brush } from './paint-common.ts'
import { paintEdges } from './paint-edges.ts'
import { paintSigns } from './paint-signs.ts'
import type { Scene } from './scene.ts'

/**
 * All lines and all signs as they are while nothing is in the light, each painted once on a sheet of its own. What one hovers or selects is then
 * painted over the sheets, which step back as a whole: a click costs what is lit, not what there is.
 */
export interface Ground {
  /** Lay the lines, then the signs; between the two comes what else is to be painted. Painted anew only when something of the ground has changed. */
  readonly layLines: (context: Brush, scene: Scene, alpha: number) => void
  readonly laySigns: (context: Brush, scene: Scene, alpha: number) => void
  /** Nodes were moved within their positions: what is kept is true no more. */
  readonly forget: () => void
}

interface Sheets {
  readonly of: Scene
  readonly lines: OffscreenCanvas
  readonly signs: OffscreenCanvas
}

export function createGround(): Ground {
  let kept: Sheets | null = null

  function sheetsOf(scene: Scene, ratio: number): Sheets {
    if (kept && isSameGround(kept.of, scene)) return kept
    const [width, height] = [Math.round(scene.width * ratio), Math.round(scene.height * ratio)]
    const plain = unlit(scene)
    const sheet = (was: OffscreenCanvas | undefined, paint: (context: Brush) => void): OffscreenCanvas => {
      const canvas = was?.width === width && was.height === height ? was : new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')!
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      context.clearRect(0, 0, scene.width, scene.height)
      paint(context)
      return canvas
    }
    kept = {
      of: scene,
      lines: sheet(kept?.lines, (context) => paintEdges(context, plain, null)),
      signs: sheet(kept?.signs, (context) => paintSigns(context, plain, null)),
    }
    return kept
  }
  const lay = (context: Brush, scene: Scene, alpha: number, which: 'lines' | 'signs') => {
    const sheets = sheetsOf(scene, context.getTransform().a)
    context.globalAlpha = alpha
    context.drawImage(sheets[which], 0, 0, scene.width, scene.height)
    context.globalAlpha = 1
  }
  return {
    layLines: (context, scene, alpha) => lay(context, scene, alpha, 'lines'),
    laySigns: (context, scene, alpha) => lay(context, scene, alpha, 'signs'),
    forget() {
      kept = null
    },
  }
}

const unlit = (scene: Scene): Scene => ({ ...scene, marks: { ...scene.marks, hovered: null, selected: null, edge: null, route: null, chosen: new Set() } })

function isSameGround(one: Scene, other: Scene): boolean {
  const [a, b] = [one.transform, other.transform]
  return one.picture === other.picture && one.positions === other.positions && a.k === b.k && a.x === b.x && a.y === b.y
    && one.width === other.width && one.height === other.height && one.colours === other.colours && one.signs === other.signs
    && one.reading.colour === other.reading.colour && one.marks.fresh === other.marks.fresh
}
