import { layOutBest } from '../../shared/drawing/best.ts'
import type { LayoutInput } from '../../shared/drawing/layout.ts'
import type { LayoutReply, LayoutRequest } from './layout/messages.ts'

export interface LayoutRunner {
  /** Lay out; what was under way is given up. `onProgress` is called a few times, the last time with `isDone`. */
  readonly run: (input: LayoutInput, onProgress: (positions: Float32Array, isDone: boolean) => void) => void
  /** Give up what is under way. */
  readonly halt: () => void
  readonly stop: () => void
}

/** The layout on its own thread; on this one where there are no workers (in a test). */
export function createLayoutRunner(onFailure: (detail: string) => void): LayoutRunner {
  if (typeof Worker === 'undefined') return { run: (input, onProgress) => onProgress(layOutBest(input), true), halt: () => {}, stop: () => {} }
  const worker = new Worker(new URL('./layout/worker.ts', import.meta.url), { type: 'module' })
  let run = 0
  let report: ((positions: Float32Array, isDone: boolean) => void) | null = null
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutReply>) => {
    if (data.run === run) report?.(data.positions, data.isDone)
  })
  worker.addEventListener('error', (event) => onFailure(event.message || 'worker'))
  return {
    run(input, onProgress) {
      report = onProgress
      const request: LayoutRequest = { run: ++run, input }
      worker.postMessage(request)
    },
    halt() {
      report = null
    },
    stop() {
      report = null
      worker.terminate()
    },
  }
}
