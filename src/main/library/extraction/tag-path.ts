/** The way through a sentence's tags: the best one, and how likely each tag is, from the scores of each word and of each step. */
import { entityKinds } from '../../../shared/model.ts'

/** 0 is "no name"; 1 + 2k begins and 2 + 2k continues a name of the k-th kind. */
export const tagCount = 1 + 2 * entityKinds.length
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

const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0
/** Lower than any sum of scores. */
const never = -(2 ** 30)

/** The best sequence of tags. */
export function decode({ scores, best, from, to, before, isLast }: Stretch, transitions: Int32Array, came: Uint8Array): void {
  const length = to - from
  let row = new Int32Array(tagCount)
  let next = new Int32Array(tagCount)
  for (let t = 0; t < tagCount; t += 1) row[t] = mayFollow(0, t) ? scores[from * tagCount + t]! + transitions[before * tagCount + t]! : never
  for (let i = 1; i < length; i += 1) {
    const here = i * tagCount
    const scored = (from + i) * tagCount
    for (let t = 0; t < tagCount; t += 1) {
      const inside = isInside(t)
      let b = inside ? t - 1 : 0
      let chosen = b
      let top = row[b]! + transitions[b * tagCount + t]!
      const last = inside ? t : tagCount - 1
      for (b += 1; b <= last; b += 1) {
        const value = row[b]! + transitions[b * tagCount + t]!
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
  if (!isLast) for (let t = 0; t < tagCount; t += 1) row[t]! += transitions[t * tagCount]!
  let last = 0
  for (let t = 1; t < tagCount; t += 1) if (row[t]! > row[last]!) last = t
  for (let i = length - 1; i >= 0; i -= 1) {
    best[from + i] = last
    last = came[i * tagCount + last]!
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
export function marginals({ scores, chances: forward, from, to, before, isLast }: Stretch, factors: Float64Array, powerOf: (below: number) => number, emit: Float64Array): void {
  const length = to - from
  for (let i = 0; i < length; i += 1) {
    const local = i * tagCount
    const here = (from + i) * tagCount
    let best = scores[here]!
    for (let t = 1; t < tagCount; t += 1) if (scores[here + t]! > best) best = scores[here + t]!
    for (let t = 0; t < tagCount; t += 1) emit[local + t] = powerOf(best - scores[here + t]!)
    const past = here - tagCount
    let sum = 0
    for (let t = 0; t < tagCount; t += 1) {
      let value = 0
      if (i === 0) value = factors[before * tagCount + t]!
      else if (isInside(t)) value = forward[past + t - 1]! * factors[(t - 1) * tagCount + t]! + forward[past + t]! * factors[t * tagCount + t]!
      else for (let b = 0; b < tagCount; b += 1) value += forward[past + b]! * factors[b * tagCount + t]!
      value *= emit[local + t]!
      forward[here + t] = value
      sum += value
    }
    for (let t = 0; t < tagCount; t += 1) forward[here + t]! /= sum || 1
  }
  const weight = new Float64Array(tagCount)
  let after = new Float64Array(tagCount)
  let earlier = new Float64Array(tagCount)
  for (let t = 0; t < tagCount; t += 1) after[t] = isLast ? 1 : factors[t * tagCount]!
  for (let i = length - 1; i >= 0; i -= 1) {
    const local = i * tagCount
    const here = (from + i) * tagCount
    let total = 0
    for (let t = 0; t < tagCount; t += 1) {
      weight[t] = emit[local + t]! * after[t]!
      total += forward[here + t]! * after[t]!
    }
    let sum = 0
    if (i > 0)
      for (let b = 0; b < tagCount; b += 1) {
        // What may not follow adds nothing: of the tags inside a name only its own does.
        const row = b * tagCount
        const own = b === 0 ? 0 : b + (b & 1)
        let value = factors[row]! * weight[0]!
        for (let t = 1; t < tagCount; t += 2) {
          value += factors[row + t]! * weight[t]!
          if (t + 1 === own) value += factors[row + own]! * weight[own]!
        }
        earlier[b] = value
        sum += value
      }
    for (let t = 0; t < tagCount; t += 1) forward[here + t] = (forward[here + t]! * after[t]!) / (total || 1)
    for (let b = 0; b < tagCount; b += 1) earlier[b]! /= sum || 1
    const past = after
    after = earlier
    earlier = past
  }
}
