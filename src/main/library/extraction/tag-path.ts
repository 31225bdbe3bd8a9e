/** The way through a sentence's tags: the best one, and how likely each tag is, from the scores of each word and of each step. */
import { entityKinds } from '../../../shared/model.ts'

/** 0 is "no name"; 1 + 2k begins and 2 + 2k continues a name of the k-th kind. */
export const tagCount = 1 + 2 * entityKinds.length
/** Tags which all may precede: "no name" and the beginnings. */
const openCount = 1 + entityKinds.length
export const mayFollow = (before: number, tag: number): boolean => tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1

/** Tokens `[from, to)` of a sentence, decoded together; `before` is the row of what precedes them: "no name", or the beginning of a sentence. */
export interface Stretch {
  readonly scores: Int32Array
  readonly chances: Float64Array
  readonly best: Int32Array
  readonly from: number
  readonly to: number
  readonly before: number
  readonly isLast: boolean
}

/** What a step from one tag to another counts for, each in the row of the tag before; the last row is the beginning of a sentence. */
export interface Steps {
  /** As whole numbers, and the largest distance between two of them that lead to tags which all may precede: no name, or the beginning of one. */
  readonly transitions: Int32Array
  readonly spread: number
  /** As factors, 0 where a tag may not follow; and those of the steps to the tags which all may precede, nine to a row. */
  readonly factors: Float64Array
  readonly toOpen: Float64Array
}
export function createSteps(transitions: Int32Array, scale: number): Steps {
  const factors = new Float64Array(transitions.length)
  const toOpen = new Float64Array((tagCount + 1) * openCount)
  let [least, most] = [Infinity, -Infinity]
  for (let b = 0; b <= tagCount; b += 1)
    for (let t = 0; t < tagCount; t += 1) {
      const step = transitions[b * tagCount + t]!
      factors[b * tagCount + t] = mayFollow(b === tagCount ? 0 : b, t) ? Math.exp(step * scale) : 0
      if (!mayFollow(0, t)) continue
      toOpen[b * openCount + ((t + 1) >> 1)] = factors[b * tagCount + t]!
      least = Math.min(least, step)
      most = Math.max(most, step)
    }
  return { transitions, spread: most - least, factors, toOpen }
}
/** Lower than any sum of scores. */
const never = -(2 ** 30)

/** Memory for one stretch after the other; small arrays made anew for each cost more than what is worked out in them. */
export interface PathRoom {
  readonly came: Uint8Array
  readonly emit: Float64Array
  readonly rows: readonly [Int32Array, Int32Array]
  readonly near: Uint8Array
  readonly open: Float64Array
  readonly weight: Float64Array
  readonly sides: readonly [Float64Array, Float64Array]
}
export const createPathRoom = (length: number): PathRoom => ({
  came: new Uint8Array(length * tagCount), emit: new Float64Array(length * tagCount), rows: [new Int32Array(tagCount), new Int32Array(tagCount)], near: new Uint8Array(tagCount),
  open: new Float64Array(openCount), weight: new Float64Array(tagCount), sides: [new Float64Array(tagCount), new Float64Array(tagCount)],
})

/** The best sequence of tags. */
export function decode({ scores, best, from, to, before, isLast }: Stretch, { transitions, spread }: Steps, { came, rows, near }: PathRoom): void {
  const count = tagCount
  const length = to - from
  let [row, next] = rows
  for (let t = 0; t < count; t += 1) row[t] = mayFollow(0, t) ? scores[from * count + t]! + transitions[before * count + t]! : never
  for (let i = 1; i < length; i += 1) {
    const here = i * count
    const scored = (from + i) * count
    // What is further below the best than steps are apart is no way to any tag that all may precede.
    let least = row[0]!
    for (let b = 1; b < count; b += 1) if (row[b]! > least) least = row[b]!
    least -= spread
    let candidates = 0
    for (let b = 0; b < count; b += 1)
      if (row[b]! >= least) {
        near[candidates] = b
        candidates += 1
      }
    for (let t = 0; t < count; t += 1) {
      const inside = t > 0 && (t & 1) === 0
      let chosen = inside ? t - 1 : near[0]!
      let top = row[chosen]! + transitions[chosen * count + t]!
      if (inside) {
        const value = row[t]! + transitions[t * count + t]!
        if (value > top) {
          top = value
          chosen = t
        }
      } else
        for (let k = 1; k < candidates; k += 1) {
          const b = near[k]!
          const value = row[b]! + transitions[b * count + t]!
          if (value > top) {
            top = value
            chosen = b
          }
        }
      came[here + t] = chosen
      next[t] = top < never ? never : top + scores[scored + t]!
    }
    const past = row
    row = next
    next = past
  }
  if (!isLast) for (let t = 0; t < count; t += 1) row[t]! += transitions[t * count]!
  let last = 0
  for (let t = 1; t < count; t += 1) if (row[t]! > row[last]!) last = t
  for (let i = length - 1; i >= 0; i -= 1) {
    best[from + i] = last
    last = came[i * count + last]!
  }
}

/** Powers of e for how far a score is below the best of its token, in steps of the model: the same few thousand again and again. */
export function createPowers(scale: number): (below: number) => number {
  const known = new Float64Array(1 << 14)
  return (below) => {
    if (below >= known.length) return Math.exp(-below * scale)
    const power = known[below]!
    return power === 0 ? (known[below] = Math.exp(-below * scale)) : power
  }
}

/** Probability of each tag at each token, forward and backward. */
export function marginals({ scores, chances: forward, from, to, before, isLast }: Stretch, { factors, toOpen }: Steps, powerOf: (below: number) => number,
  { emit, open, weight, sides }: PathRoom): void {
  const count = tagCount
  const length = to - from
  for (let i = 0; i < length; i += 1) {
    const local = i * count
    const here = (from + i) * count
    let best = scores[here]!
    for (let t = 1; t < count; t += 1) if (scores[here + t]! > best) best = scores[here + t]!
    for (let t = 0; t < count; t += 1) emit[local + t] = powerOf(best - scores[here + t]!)
    const past = here - count
    if (i > 0) sumToOpen(forward, past, count, toOpen, open)
    let sum = 0
    for (let t = 0; t < count; t += 1) {
      let value = 0
      if (i === 0) value = factors[before * count + t]!
      else if (t === 0 || (t & 1) === 1) value = open[(t + 1) >> 1]!
      else value = forward[past + t - 1]! * factors[(t - 1) * count + t]! + forward[past + t]! * factors[t * count + t]!
      value *= emit[local + t]!
      forward[here + t] = value
      sum += value
    }
    for (let t = 0; t < count; t += 1) forward[here + t]! /= sum || 1
  }
  let [after, earlier] = sides
  for (let t = 0; t < count; t += 1) after[t] = isLast ? 1 : factors[t * count]!
  for (let i = length - 1; i >= 0; i -= 1) {
    const local = i * count
    const here = (from + i) * count
    let total = 0
    for (let t = 0; t < count; t += 1) {
      weight[t] = emit[local + t]! * after[t]!
      total += forward[here + t]! * after[t]!
    }
    const sum = i > 0 ? stepBack(factors, count, weight, earlier) : 0
    for (let t = 0; t < count; t += 1) forward[here + t] = (forward[here + t]! * after[t]!) / (total || 1)
    for (let b = 0; b < count; b += 1) earlier[b]! /= sum || 1
    const past = after
    after = earlier
    earlier = past
  }
}
/** What comes from all tags of a row to each tag that all may precede: nine sums at once, each in the order of the tags. */
function sumToOpen(row: Float64Array, at: number, count: number, toOpen: Float64Array, sums: Float64Array): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  let h = 0
  let i = 0
  for (let t = 0, k = 0; t < count; t += 1, k += 9) {
    const share = row[at + t]!
    a += share * toOpen[k]!
    b += share * toOpen[k + 1]!
    c += share * toOpen[k + 2]!
    d += share * toOpen[k + 3]!
    e += share * toOpen[k + 4]!
    f += share * toOpen[k + 5]!
    g += share * toOpen[k + 6]!
    h += share * toOpen[k + 7]!
    i += share * toOpen[k + 8]!
  }
  sums[0] = a
  sums[1] = b
  sums[2] = c
  sums[3] = d
  sums[4] = e
  sums[5] = f
  sums[6] = g
  sums[7] = h
  sums[8] = i
}
/** What all that may follow gives to each tag before, and its sum. What follows the beginning and the inside of a name is the same: done together. */
function stepBack(factors: Float64Array, count: number, weight: Float64Array, earlier: Float64Array): number {
  let none = factors[0]! * weight[0]!
  for (let t = 1; t < count; t += 2) none += factors[t]! * weight[t]!
  earlier[0] = none
  let sum = none
  for (let own = 1; own < count; own += 2) {
    const begun = own * count
    const inside = begun + count
    let one = factors[begun]! * weight[0]!
    let other = factors[inside]! * weight[0]!
    for (let t = 1; t < count; t += t === own || t === own + 1 ? 1 : 2) {
      one += factors[begun + t]! * weight[t]!
      other += factors[inside + t]! * weight[t]!
    }
    earlier[own] = one
    earlier[own + 1] = other
    sum += one
    sum += other
  }
  return sum
}
