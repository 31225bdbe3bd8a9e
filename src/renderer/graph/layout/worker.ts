import { layOutBest, mostForTries } from '../../../shared/drawing/best.ts'
import { createLayout, type Layout } from '../../../shared/drawing/layout.ts'
import type { LayoutReply, LayoutRequest } from './messages.ts'

/** The window's layout thread: takes one graph at a time, shows a large one's progress a few times a second, and says when it is done. */
const progressEvery = 80
let current = 0

addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  const { run, input } = event.data
  current = run
  if (input.nodes <= mostForTries) reply(run, layOutBest(input), true)
  else step(run, createLayout(input))
})

function step(run: number, layout: Layout): void {
  // A newer graph has come in between: this one is nobody's concern any more.
  if (run !== current) return
  const until = performance.now() + progressEvery
  while (!layout.isCool() && performance.now() < until) layout.tick()
  reply(run, layout.positions(), layout.isCool())
  // Through the event loop, so that a newer message is read first.
  if (!layout.isCool()) setTimeout(() => step(run, layout))
}

function reply(run: number, positions: Float32Array, isDone: boolean): void {
  const message: LayoutReply = { run, positions, isDone }
  postMessage(message, { transfer: [positions.buffer] })
}
