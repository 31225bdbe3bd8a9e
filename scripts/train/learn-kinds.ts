/** Learning which kind the evidence for a thing speaks for: a log-linear model, by AdaGrad, with sources hidden at random. */
import { entityKinds } from '../../src/shared/model.ts'
import { kindBits } from '../../src/main/library/extraction/names/evidence.ts'
import { sources } from '../../src/main/library/extraction/names/evidence-sources.ts'
import { createRandom } from './augment.ts'
import type { Example } from './examples.ts'

const K = entityKinds.length

export interface Learning {
  readonly epochs: number
  readonly rate: number
  readonly l2: number
  /** How often each source is hidden, in the order of `sources`. */
  readonly hide: readonly number[]
  readonly seed: number
}

/** The mean of the weights after each of the later epochs. */
export function learnKinds(examples: readonly Example[], { epochs, rate, l2, hide, seed }: Learning): Float32Array {
  const random = createRandom(seed)
  const weights = new Float32Array(K << kindBits)
  const squares = new Float32Array(K << kindBits).fill(1e-2)
  const mean = new Float32Array(K << kindBits)
  const order = examples.map((_, i) => i)
  let meaned = 0
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const index of order) {
      const { features, from, kinds, mentions, weight } = examples[index]!
      const hidden = sources.map((_, s) => random() < hide[s]!)
      const kept = features.filter((_, i) => !hidden[from[i]!] && random() > 0.1)
      const chances = softmax(scoreKinds(weights, kept))
      const right = entityKinds.map((kind) => kinds.includes(kind))
      const sum = chances.reduce((total, chance, k) => total + (right[k] ? chance : 0), 0) || 1e-9
      const step = weight * Math.sqrt(Math.min(mentions, 6))
      for (let k = 0; k < K; k += 1) {
        const gradient = ((right[k] ? chances[k]! / sum : 0) - chances[k]!) * step
        if (Math.abs(gradient) < 1e-3) continue
        for (const feature of kept) {
          const at = feature * K + k
          const g = gradient - l2 * weights[at]!
          squares[at]! += g * g
          weights[at]! += (rate * g) / Math.sqrt(squares[at]!)
        }
      }
    }
    if (epoch >= Math.floor(epochs / 2)) {
      meaned += 1
      for (let i = 0; i < mean.length; i += 1) mean[i]! += weights[i]!
    }
  }
  return mean.map((sum) => sum / meaned)
}

function scoreKinds(weights: Float32Array, features: readonly number[]): number[] {
  const scores = new Array<number>(K).fill(0)
  for (const feature of features) for (let k = 0; k < K; k += 1) scores[k]! += weights[feature * K + k]!
  return scores
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
