/** Logistic regression over hashed features, by AdaGrad, seeded: whether a sentence relates two names, and which relation it is. */
import { senseCount, senseMask } from '../../src/main/library/extraction/relate-score/model.ts'
import { featureBits } from '../../src/main/library/extraction/relate-score/pair-features.ts'
import { sharedCount, sharedFeatures } from '../../src/main/library/extraction/relate-score/sense-features.ts'
import { createRandom } from './augment.ts'
import type { Example } from './relations-data.ts'

/** Examples, and how much each of them counts. */
export interface Lesson {
  readonly example: Example
  readonly weight: number
}
/** What the annotation allows without asking for it is no relation, but half as surely so. */
const openWeight = 0.5

export interface Settings {
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  readonly seed: number
}

/** Weights whose sum over a pair's features is the log-odds that its sentence states a relation. */
export function learnLink(lessons: readonly Lesson[], { epochs, rate, decay, seed }: Settings): Float64Array {
  const weights = new Float64Array(1 << featureBits)
  const squares = new Float64Array(weights.length)
  return meanOfLaterEpochs(weights, epochs, seed, lessons, ({ example: { pair: { features }, label }, weight }) => {
    let sum = 0
    for (const f of features) sum += weights[f]!
    const gradient = ((label ?? 0) - 1 / (1 + Math.exp(-sum))) * (label === null ? weight * openWeight : weight)
    for (const f of features) {
      const g = gradient - decay * weights[f]!
      squares[f]! += g * g
      weights[f]! += rate * g / Math.sqrt(squares[f]! + 1)
    }
  })
}

/** For each feature a weight for each sense, and weights that all senses share; learned from the pairs that are related. */
export function learnSense(lessons: readonly Lesson[], { epochs, rate, decay, seed }: Settings): { sense: Float64Array; shared: Float64Array } {
  const known = lessons.filter(({ example }) => example.right.length > 0)
  const own = (senseMask + 1) * senseCount
  const weights = new Float64Array(own + sharedCount)
  const squares = new Float64Array(weights.length)
  const mean = meanOfLaterEpochs(weights, epochs, seed, known, ({ example: { pair: { features, candidate }, right, possible }, weight }) => {
    const shared = possible.map((s) => sharedFeatures(candidate, s).map((f) => own + f))
    const at = (s: number, f: number): number => (f & senseMask) * senseCount + s
    const chances = softmax(possible.map((s, k) => features.reduce((sum, f) => sum + weights[at(s, f)]!, 0) + shared[k]!.reduce((sum, i) => sum + weights[i]!, 0)))
    // What the annotation names first counts as much as all it accepts besides.
    const shares = chances.map((chance, k) => !right.includes(possible[k]!) ? 0 : possible[k] === right[0] ? chance * right.length : chance)
    const good = shares.reduce((sum, share) => sum + share, 0)
    possible.forEach((s, k) => {
      const gradient = (shares[k]! / good - chances[k]!) * weight
      if (Math.abs(gradient) < 1e-3) return
      const step = (i: number): void => {
        const g = gradient - decay * weights[i]!
        squares[i]! += g * g
        weights[i]! += rate * g / Math.sqrt(squares[i]! + 1)
      }
      for (const f of features) step(at(s, f))
      for (const i of shared[k]!) step(i)
    })
  })
  return { sense: mean.subarray(0, own), shared: mean.subarray(own) }
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const all = raised.reduce((sum, each) => sum + each, 0)
  return raised.map((each) => each / all)
}

function meanOfLaterEpochs(weights: Float64Array, epochs: number, seed: number, lessons: readonly Lesson[], step: (lesson: Lesson) => void): Float64Array {
  const random = createRandom(seed)
  const mean = new Float64Array(weights.length)
  const order = [...lessons]
  const skipped = Math.floor(epochs / 2)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    order.forEach(step)
    if (epoch >= skipped) for (let i = 0; i < mean.length; i++) mean[i]! += weights[i]!
  }
  return mean.map((sum) => sum / (epochs - skipped))
}

/** Slope and offset that make the scores of pairs the log-odds of being right (Platt), by Newton's method. */
export function calibrate(scored: readonly (readonly [score: number, right: boolean])[]): { slope: number; offset: number } {
  let [slope, offset] = [1, 0]
  for (let round = 0; round < 30; round++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6]
    for (const [score, right] of scored) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)))
      const [g, h] = [(right ? 1 : 0) - p, p * (1 - p)]
      ga += g * score
      gb += g
      haa += h * score * score
      hab += h * score
      hbb += h
    }
    const d = haa * hbb - hab * hab
    slope += (hbb * ga - hab * gb) / d
    offset += (haa * gb - hab * ga) / d
  }
  return { slope, offset }
}
