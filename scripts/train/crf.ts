/** Learning the weights of the tagger: a linear-chain CRF whose sentences may leave tags open, by AdaGrad, one sentence at a time. */
import { featureBits, type Features } from '../../src/main/library/extraction/features.ts'
import { mayFollow, tagCount } from '../../src/main/library/extraction/tag-path.ts'

const T = tagCount

export interface Model {
  readonly weights: Float32Array
  readonly squares: Float32Array
  /** Row T is the beginning of a sentence. */
  readonly transitions: Float64Array
  readonly transitionSquares: Float64Array
}

export const createModel = (): Model => ({
  weights: new Float32Array(T << featureBits),
  squares: new Float32Array(T << featureBits),
  transitions: new Float64Array((T + 1) * T),
  transitionSquares: new Float64Array((T + 1) * T),
})

/** Expected tags and pairs of tags under the model, restricted to the tags allowed. Returns the log of the sum. */
function expect(scores: Float64Array, factors: Float64Array, n: number, allowed: Int32Array | null, tags: Float64Array, pairs: Float64Array, sign: number): number {
  const emit = new Float64Array(n * T)
  let log = 0
  for (let i = 0; i < n; i += 1) {
    let top = -Infinity
    for (let t = 0; t < T; t += 1) if (allowed === null || allowed[i]! & (1 << t)) top = Math.max(top, scores[i * T + t]!)
    log += top
    for (let t = 0; t < T; t += 1) emit[i * T + t] = allowed === null || allowed[i]! & (1 << t) ? Math.exp(scores[i * T + t]! - top) : 0
  }
  const forward = new Float64Array(n * T)
  const sums = new Float64Array(n)
  for (let i = 0; i < n; i += 1) {
    let sum = 0
    for (let t = 0; t < T; t += 1) {
      const e = emit[i * T + t]!
      if (e === 0) continue
      let value = 0
      if (i === 0) value = factors[T * T + t]!
      else for (let b = 0; b < T; b += 1) value += forward[(i - 1) * T + b]! * factors[b * T + t]!
      value *= e
      forward[i * T + t] = value
      sum += value
    }
    if (sum === 0) return -Infinity
    sums[i] = sum
    log += Math.log(sum)
    for (let t = 0; t < T; t += 1) forward[i * T + t]! /= sum
  }
  let after = new Float64Array(T).fill(1)
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let t = 0; t < T; t += 1) tags[i * T + t]! += sign * forward[i * T + t]! * after[t]!
    const before = new Float64Array(T)
    if (i > 0) {
      for (let b = 0; b < T; b += 1) {
        const f = forward[(i - 1) * T + b]!
        let value = 0
        for (let t = 0; t < T; t += 1) {
          const step = factors[b * T + t]! * emit[i * T + t]! * after[t]! / sums[i]!
          value += step
          if (f !== 0 && step !== 0) pairs[b * T + t]! += sign * f * step
        }
        before[b] = value
      }
    } else for (let t = 0; t < T; t += 1) pairs[T * T + t]! += sign * forward[t]! * after[t]!
    after = before
  }
  return log
}

/** One step on one sentence; returns its loss. */
export function learn(model: Model, { features, offsets }: Features, allowed: Int32Array, rate: number, weight: number, decay: number): number {
  const n = allowed.length
  const { weights, squares, transitions, transitionSquares } = model
  const scores = new Float64Array(n * T)
  for (let i = 0; i < n; i += 1)
    for (let f = offsets[i]!; f < offsets[i + 1]!; f += 1) {
      const base = features[f]! * T
      for (let t = 0; t < T; t += 1) scores[i * T + t]! += weights[base + t]!
    }
  const factors = new Float64Array((T + 1) * T)
  for (let b = 0; b <= T; b += 1) for (let t = 0; t < T; t += 1) factors[b * T + t] = mayFollow(b === T ? 0 : b, t) ? Math.exp(transitions[b * T + t]!) : 0
  const tags = new Float64Array(n * T)
  const pairs = new Float64Array((T + 1) * T)
  const kept = expect(scores, factors, n, allowed, tags, pairs, 1)
  if (kept === -Infinity) return 0
  const all = expect(scores, factors, n, null, tags, pairs, -1)
  for (let i = 0; i < n; i += 1)
    for (let t = 0; t < T; t += 1) {
      const gradient = tags[i * T + t]! * weight
      if (Math.abs(gradient) < 1e-3) continue
      for (let f = offsets[i]!; f < offsets[i + 1]!; f += 1) {
        const at = features[f]! * T + t
        const g = gradient - decay * weights[at]!
        squares[at]! += g * g
        weights[at]! += (rate * g) / Math.sqrt(squares[at]! + 1e-6)
      }
    }
  for (let p = 0; p < pairs.length; p += 1) {
    const g = pairs[p]! * weight
    if (Math.abs(g) < 1e-6) continue
    transitionSquares[p]! += g * g
    transitions[p]! += (rate * g) / Math.sqrt(transitionSquares[p]! + 1e-6)
  }
  return all - kept
}
