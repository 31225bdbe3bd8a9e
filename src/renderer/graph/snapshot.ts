import type { Scene } from './scene.ts'

/**
 * The last frame that was painted at rest. While a large graph is zoomed or moved, that picture is moved instead of being
 * painted anew sixty times a second; what comes in from outside its edges is there as soon as one stops.
 */
export interface Snapshot {
  readonly take: (from: HTMLCanvasElement, scene: Scene) => void
  readonly forget: () => void
  /** Paint it where it belongs now; false when there is none of this graph. */
  readonly show: (context: CanvasRenderingContext2D, scene: Scene) => boolean
}

export function createSnapshot(): Snapshot {
  let kept: { readonly scene: Scene; readonly image: OffscreenCanvas } | null = null
  return {
    take(from, scene) {
      const image = kept?.image.width === from.width && kept.image.height === from.height ? kept.image : new OffscreenCanvas(from.width, from.height)
      const context = image.getContext('2d')!
      context.clearRect(0, 0, image.width, image.height)
      context.drawImage(from, 0, 0)
      kept = { scene, image }
    },
    forget() {
      kept = null
    },
    show(context, { picture, transform, width, height }) {
      if (kept?.scene.picture !== picture) return false
      const before = kept.scene
      const k = transform.k / before.transform.k
      context.clearRect(0, 0, width, height)
      context.drawImage(kept.image, transform.x - k * before.transform.x, transform.y - k * before.transform.y, k * before.width, k * before.height)
      return true
    },
  }
}
