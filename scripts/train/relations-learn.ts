/** Logistic regression over hashed features, by AdaGrad, seeded: one weight vector for "stated or not", one matrix for "which relation". */
import { featureBits } from '../../src/main/library/extraction/relate-score/pair-features.ts'
import { createRandom } from './augment.ts'
import { senses, type Example } from './relations-data.ts'

export interface Weighed {
  readonly example: Example
  readonly weight: number
}
export interface Settings {
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  readonly seed: number
}
const size = 1 << featureBits

/** Weights whose sum over a pair's features is the log-odds that its sentence states a relation. */
export function learnLink(examples: readonly Weighed[], { epochs, rate, decay, seed }: Settings): Float64Array {
  const random = createRandom(seed)
  const known = examples.filter(({ example }) => example.label !== null)
  const weights = new Float64Array(size)
  const squares = new Float64Array(size)
  const mean = new Float64Array(size)
  let meaned = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { example: { pair, label }, weight } of shuffled(known, random)) {
      let sum = 0
      for (const f of pair.features) sum += weights[f]!
      const gradient = (label! - 1 / (1 + Math.exp(-sum))) * weight
      for (const f of pair.features) {
        const g = gradient - decay * weights[f]!
        squares[f]! += g * g
        weights[f]! += rate * g / Math.sqrt(squares[f]! + 1)
      }
    }
    if (epoch * 2 < epochs) continue
    meaned++
    for (let i = 0; i < size; i++) mean[i]! += weights[i]!
  }
  return mean.map((sum) => sum / meaned)
}

/** For each feature a weight for each sense; learned from the stated pairs alone. */
export function learnSense(examples: readonly Weighed[], { epochs, rate, decay, seed }: Settings): Float64Array {
  const random = createRandom(seed)
  const known = examples.filter(({ example }) => example.right.length > 0)
  const weights = new Float64Array(size * senses)
  const squares = new Float64Array(size * senses)
  const mean = new Float64Array(size * senses)
  let meaned = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { example: { pair, right }, weight } of shuffled(known, random)) {
      const scores = new Float64Array(senses)
      for (const f of pair.features) for (let s = 0; s < senses; s++) scores[s]! += weights[f * senses + s]!
      const top = Math.max(...scores)
      const chances = scores.map((score) => Math.exp(score - top))
      const all = chances.reduce((sum, chance) => sum + chance, 0)
      // The predicate the annotation names first counts as much as all it accepts besides.
      const share = Float64Array.from(chances, (chance, s) => right.includes(s) ? chance * (s === right[0] ? right.length : 1) : 0)
      const good = share.reduce((sum, chance) => sum + chance, 0)
      for (let s = 0; s < senses; s++) {
        const gradient = ((good > 0 ? share[s]! / good : 0) - chances[s]! / all) * weight
        if (Math.abs(gradient) < 1e-3) continue
        for (const f of pair.features) {
          const i = f * senses + s
          const g = gradient - decay * weights[i]!
          squares[i]! += g * g
          weights[i]! += rate * g / Math.sqrt(squares[i]! + 1)
        }
      }
    }
    if (epoch * 2 < epochs) continue
    meaned++
    for (let i = 0; i < mean.length; i++) mean[i]! += weights[i]!
  }
  return mean.map((sum) => sum / meaned)
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}
