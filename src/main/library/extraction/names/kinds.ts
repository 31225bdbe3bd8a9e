/**
 * The kind of every thing a text names, weighed over the whole text: a log-linear model of the evidence (`evidence.ts`), trained by
 * `scripts/train/kinds.ts`, beside what the rules say. Weights are whole numbers of eight bits, so every machine decides alike.
 */
import { entityKinds } from '../../../../shared/model.ts'
import type { Draft, Page } from './draft.ts'
import { evidenceOf, groupNames, kindBits } from './evidence.ts'
import type { ChancesAt } from './tagged.ts'

export const kindsVersion = 1
const count = entityKinds.length

export interface KindModel {
  /** The sum of the weights of some features for each kind, in the order of `entityKinds`, as natural logarithms. */
  score(features: readonly number[]): Float64Array
}

/** The trained file: `RCKD`, version, kinds, feature bits, scale; weights. */
export function createKindModel(bytes: Uint8Array): KindModel {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 20 + (count << kindBits) || head.getUint32(0) !== 0x52434b44 || head.getUint32(4) !== kindsVersion || head.getUint32(8) !== count || head.getUint32(12) !== kindBits)
    throw new Error('The file of kinds is not of the version this program reads. Put the assets/tagger-kinds.bin that came with it back, or train it anew with "node scripts/train/kinds.ts".')
  const scale = head.getFloat32(16)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + 20, count << kindBits)
  return {
    score(features) {
      const scores = new Float64Array(count)
      // Eight kinds, a sum each: as numbers of their own they are added up in half the time.
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      let e = 0
      let f = 0
      let g = 0
      let h = 0
      for (const feature of features) {
        const at = feature * count
        a += weights[at]!
        b += weights[at + 1]!
        c += weights[at + 2]!
        d += weights[at + 3]!
        e += weights[at + 4]!
        f += weights[at + 5]!
        g += weights[at + 6]!
        h += weights[at + 7]!
      }
      scores[0] = a * scale
      scores[1] = b * scale
      scores[2] = c * scale
      scores[3] = d * scale
      scores[4] = e * scale
      scores[5] = f * scale
      scores[6] = g * scale
      scores[7] = h * scale
      return scores
    },
  }
}

/** How much the rules' votes count beside the model, and the share a kind without any vote is given. */
export const rulesWeight = 3
const leastShare = 0.03

/** Weighs the model's scores and the rules' votes: a share for each kind, together 1. */
export function weigh(scores: Float64Array, votes: Float64Array): Float64Array {
  let total = 0
  for (const vote of votes) total += Math.max(0, vote)
  const shares = new Float64Array(count)
  let top = -Infinity
  for (let k = 0; k < count; k += 1) {
    shares[k] = scores[k]! + rulesWeight * Math.log(leastShare + Math.max(0, votes[k]!) / (total || 1))
    top = Math.max(top, shares[k]!)
  }
  let sum = 0
  for (let k = 0; k < count; k += 1) {
    shares[k] = Math.exp(shares[k]! - top)
    sum += shares[k]!
  }
  for (let k = 0; k < count; k += 1) shares[k]! /= sum
  return shares
}

export function settleKinds(page: Page, draft: Draft, model: KindModel | null, chancesAt: ChancesAt): void {
  if (!model) return
  const groups = groupNames(page, draft.names())
  evidenceOf(page, groups, chancesAt).forEach(({ features }, g) => {
    const votes = new Float64Array(count)
    for (const name of groups[g]!) name.votes.forEach((value, k) => (votes[k]! += value))
    const shares = weigh(model.score(features), votes)
    for (const name of groups[g]!) name.votes.set(shares)
  })
}
