import type { LayoutInput } from '../../../shared/drawing/layout.ts'

/** To the worker: lay this out; whatever was under way is given up. */
export interface LayoutRequest {
  readonly run: number
  readonly input: LayoutInput
}

/** From the worker: where the nodes are by now. Positions are handed over, not copied. */
export interface LayoutReply {
  readonly run: number
  readonly positions: Float32Array
  readonly isDone: boolean
}
