/** How busy the machine is with something else: a loop that is always the same, and what it took at best. */

const places = Uint32Array.from({ length: 60_000 }, (_, i) => ((i * 2_654_435_761) >>> 0) % 30_000)
const counts = new Uint32Array(30_000)

/** A quarter of a millisecond on a machine that does nothing else: what counting does. */
export function alwaysTheSame(): void {
  for (let round = 0; round < 4; round++) for (let i = 0; i < places.length; i++) counts[places[i]!]!++
}

let best = Infinity
/** Milliseconds. */
export function atBest(): number {
  for (let i = best === Infinity ? 2_000 : 200; i > 0; i--) {
    const at = performance.now()
    alwaysTheSame()
    best = Math.min(best, performance.now() - at)
  }
  return best
}
