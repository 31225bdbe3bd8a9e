/** Two logistic regressions over the features of pairs, by small adaptive steps: whether they are related, and which relation it is. */
import { featureBits } from '../../src/main/library/extraction/relate/pairs/features.ts'
import { hintCount, hintsOf, senseBits, senseCount } from '../../src/main/library/extraction/relate/pairs/senses.ts'
import { createRandom } from './augment.ts'
import type { Labelled } from './relations-data.ts'

const passes = 12
/** Small steps: with few texts, large ones learn the texts rather than the language. */
const rate = 0.01
const senseRate = 0.05
const decay = 3e-3

export const scoreOf = (weights: Float64Array, features: Int32Array): number => features.reduce((sum, each) => sum + weights[each]!, 0)

/** Whether two names are related; what the annotation merely allows counts half. */
export function learnLink(pairs: readonly Labelled[]): Float64Array {
  const [weights, squares] = tables(1 << featureBits)
  const step = createStep(weights, squares)
  for (const { features, stated } of shuffled(pairs, passes)) {
    const slope = (1 / (1 + Math.exp(-scoreOf(weights, features))) - stated) * (stated === 0.5 ? 0.5 : 1)
    for (const each of features) step(each, slope)
  }
  return weights
}
/** Which relation, among those the kinds allow. */
export function learnSense(pairs: readonly Labelled[]): { readonly sense: Float64Array; readonly hints: Float64Array } {
  const [sense, squares] = tables(senseCount << senseBits)
  const [hints, hintSquares] = tables(hintCount)
  const [step, stepHint] = [createStep(sense, squares, senseRate), createStep(hints, hintSquares, senseRate)]
  const told = pairs.filter(({ senses, open }) => senses.some((each) => open.includes(each)))
  for (const { pair, senseFeatures, senses, open } of shuffled(told, passes)) {
    const hinted = open.map((each) => hintsOf(pair, each))
    const sums = open.map((each, k) => senseFeatures.reduce((sum, feature) => sum + sense[feature * senseCount + each]!, 0) + hinted[k]!.reduce((sum, hint) => sum + hints[hint]!, 0))
    const top = Math.max(...sums)
    const chances = sums.map((sum) => Math.exp(sum - top))
    const total = chances.reduce((sum, each) => sum + each, 0)
    const right = open.map((each, k) => senses[0] === each ? 2 * chances[k]! : senses.includes(each) ? chances[k]! : 0)
    const rightTotal = right.reduce((sum, each) => sum + each, 0)
    open.forEach((each, k) => {
      const slope = chances[k]! / total - right[k]! / rightTotal
      if (Math.abs(slope) < 1e-4) return
      for (const feature of senseFeatures) step(feature * senseCount + each, slope)
      for (const hint of hinted[k]!) stepHint(hint, slope)
    })
  }
  return { sense, hints }
}
const tables = (size: number): [Float64Array, Float64Array] => [new Float64Array(size), new Float64Array(size).fill(1e-6)]
const createStep = (weights: Float64Array, squares: Float64Array, pace = rate) => (slot: number, slope: number): void => {
  const pull = slope + decay * weights[slot]!
  squares[slot]! += pull * pull
  weights[slot]! -= pace * pull / Math.sqrt(squares[slot]!)
}
function* shuffled<T>(all: readonly T[], times: number): Generator<T> {
  const random = createRandom(20_251_121)
  const order = [...all]
  for (let pass = 0; pass < times; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    yield* order
  }
}
