/**
 * The trained weights as `scripts/train/relations.ts` writes them: whole numbers of eight bits, summed exactly, so that the same text gives
 * the same relations on every machine.
 */
import { predicates } from '../../../../shared/model.ts'
import type { Candidate } from './candidates.ts'
import { featureBits } from './pair-features.ts'
import { sharedCount, sharedFeatures } from './sense-features.ts'

/** A predicate, and whether the name that comes first is its subject: `2k` when it is, `2k + 1` when it is not. */
export const senseCount = 2 * predicates.length
/** The same features serve both steps; which relation it is is learned from fewer of them. */
export const senseBits = 13
export const senseMask = (1 << senseBits) - 1
export const modelVersion = 1
const magic = 0x5243524c
const headSize = 32
/** A relation that is not at least so likely, among those the sentence has words for, is not named. */
const leastChance = 0.4

export interface RelationModel {
  /** How surely the sentence states a relation of the two, 0 to 1; null when not surely enough to say so. */
  readonly linked: (features: Int32Array) => number | null
  /** The sense that fits best among those of `open`; null when none fits clearly better than the others. */
  readonly senseOf: (features: Int32Array, candidate: Candidate, open: readonly number[]) => number | null
}
export interface Trained {
  readonly link: Float64Array
  readonly sense: Float64Array
  /** Of `sharedFeatures`. */
  readonly shared: Float64Array
  readonly threshold: number
  /** The log-odds of being right are `slope * sum + offset`. */
  readonly slope: number
  readonly offset: number
}

export function readModel(bytes: Uint8Array): RelationModel {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < headSize || head.getUint32(0) !== magic || head.getUint32(4) !== modelVersion || head.getUint8(8) !== featureBits || head.getUint8(9) !== senseBits
    || head.getUint8(10) !== senseCount) throw new Error('The file of relation weights is not of the version this program reads. Put the assets/relations.bin that came with it back, or train it anew with "node scripts/train/relations.ts".')
  const [scale, threshold, slope, offset, senseScale] = [12, 16, 20, 24, 28].map((at) => head.getFloat32(at)) as [number, number, number, number, number]
  const link = new Int8Array(bytes.buffer, bytes.byteOffset + headSize, 1 << featureBits)
  const sense = new Int8Array(bytes.buffer, bytes.byteOffset + headSize + link.length, senseCount << senseBits)
  const shared = new Int16Array(sharedCount)
  for (let i = 0; i < sharedCount; i++) shared[i] = head.getInt16(headSize + link.length + sense.length + 2 * i)
  return {
    linked(features) {
      let sum = 0
      for (const f of features) sum += link[f]!
      const score = sum * scale
      return score <= threshold ? null : Math.round(100 / (1 + Math.exp(-(slope * score + offset)))) / 100
    },
    senseOf(features, candidate, open) {
      if (open.length === 0) return null
      const sums = open.map((s) => sharedFeatures(candidate, s).reduce((sum, f) => sum + shared[f]!, 0))
      for (const f of features) {
        const base = (f & senseMask) * senseCount
        for (let k = 0; k < open.length; k++) sums[k]! += sense[base + open[k]!]!
      }
      const top = Math.max(...sums)
      const all = sums.reduce((total, sum) => total + Math.exp((sum - top) * senseScale), 0)
      return all * leastChance > 1 ? null : open[sums.indexOf(top)]!
    },
  }
}

/** What `readModel` reads. */
export function writeModel({ link, sense, shared, threshold, slope, offset }: Trained): Uint8Array {
  const bytes = new Uint8Array(headSize + link.length + sense.length + 2 * sharedCount)
  const head = new DataView(bytes.buffer)
  const [scale, senseScale] = [link, sense].map((weights) => weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) / 127) as [number, number]
  head.setUint32(0, magic)
  head.setUint32(4, modelVersion)
  head.setUint8(8, featureBits)
  head.setUint8(9, senseBits)
  head.setUint8(10, senseCount)
  ;[scale, threshold, slope, offset, senseScale].forEach((value, i) => head.setFloat32(12 + 4 * i, value))
  bytes.set(new Uint8Array(Int8Array.from(link, (weight) => Math.round(weight / scale)).buffer), headSize)
  bytes.set(new Uint8Array(Int8Array.from(sense, (weight) => Math.round(weight / senseScale)).buffer), headSize + link.length)
  shared.forEach((weight, i) => head.setInt16(headSize + link.length + sense.length + 2 * i, Math.max(-32_767, Math.min(32_767, Math.round(weight / senseScale)))))
  return bytes
}
