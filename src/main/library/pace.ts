import type { Progress } from '../../shared/contract.ts'

/** So far back the pace is measured: long enough to be calm, short enough to follow. */
const lookBack = 15_000
/** Before this nothing can be said. */
const atLeast = 1_500

/** How fast a task goes on, and how long it will take. Times spent on hold do not count, nor what it takes to begin. */
export function createPace(total: number, now: () => number = Date.now) {
  let marks: { readonly at: number; readonly done: number }[] = []
  let heldSince: number | null = null
  return {
    describe(done: number): Pick<Progress, 'rate' | 'secondsLeft'> {
      const at = now()
      if (done > 0 && marks.at(-1)?.done !== done) marks.push({ at, done })
      while (marks.length > 2 && marks[1]!.at < at - lookBack) marks.shift()
      const [first] = marks
      if (!first || at - first.at < atLeast || done === first.done) return {}
      const rate = (done - first.done) / ((at - first.at) / 1000)
      return { rate: Math.round(rate * 10) / 10, secondsLeft: Math.ceil((total - done) / rate) }
    },
    hold: (): void => void (heldSince ??= now()),
    goOn(): void {
      if (heldSince === null) return
      const held = now() - heldSince
      heldSince = null
      marks = marks.map(({ at, done }) => ({ at: at + held, done }))
    },
  }
}
