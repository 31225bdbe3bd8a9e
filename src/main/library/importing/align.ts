/** One step of turning one list into another: both go on, or one side has something the other lacks. Indexes; null where a side stands still. */
export interface Step {
  readonly before: number | null
  readonly after: number | null
}

/** Beyond so many differences the rest is simply another text: the exact fewest would cost minutes and say nothing more. */
const mostDifferences = 3_000

/** The fewest removals and additions that turn one list into another (Myers), removals before additions at the same place. */
export function align(before: readonly string[], after: readonly string[]): Step[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const [one, other] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)]
  const same = (count: number, from: number, to: number): Step[] => Array.from({ length: count }, (_, i) => ({ before: from + i, after: to + i }))
  return [
    ...same(head, 0, 0),
    ...middle(one, other).map((step) => ({ before: step.before === null ? null : step.before + head, after: step.after === null ? null : step.after + head })),
    ...same(tail, before.length - tail, after.length - tail),
  ]
}

function middle(one: readonly string[], other: readonly string[]): Step[] {
  const [n, m] = [one.length, other.length]
  const room = Math.min(n + m, mostDifferences)
  const trail: Int32Array[] = []
  const furthest = new Int32Array(2 * room + 2)
  for (let d = 0; d <= room; d++) {
    trail.push(furthest.slice(room - d, room + d + 2))
    for (let k = -d; k <= d; k += 2) {
      let x = k === -d || (k !== d && furthest[room + k - 1]! < furthest[room + k + 1]!) ? furthest[room + k + 1]! : furthest[room + k - 1]! + 1
      while (x < n && x - k < m && one[x] === other[x - k]) x++
      furthest[room + k] = x
      if (x >= n && x - k >= m) return walkBack(trail, d, n, m)
    }
  }
  return [...one.map((_, i) => ({ before: i, after: null })), ...other.map((_, i) => ({ before: null, after: i }))]
}

/** `trail[d]` holds the furthest places reached with fewer than `d` differences, for the diagonals from -d to d + 1. */
function walkBack(trail: readonly Int32Array[], differences: number, n: number, m: number): Step[] {
  const steps: Step[] = []
  let [x, y] = [n, m]
  for (let d = differences; d > 0; d--) {
    const row = trail[d]!
    const at = (k: number) => row[k + d]!
    const k = x - y
    const isDown = k === -d || (k !== d && at(k - 1) < at(k + 1))
    const fromK = isDown ? k + 1 : k - 1
    const fromX = at(fromK)
    const fromY = fromX - fromK
    while (x > fromX + Number(!isDown) && y > fromY + Number(isDown)) steps.push({ before: --x, after: --y })
    if (isDown) steps.push({ before: null, after: --y })
    else steps.push({ before: --x, after: null })
  }
  while (x > 0 && y > 0) steps.push({ before: --x, after: --y })
  return steps.reverse()
}
