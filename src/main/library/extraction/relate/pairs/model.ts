/**
 * The trained weights of `assets/relations.bin`: whole numbers of eight bits, summed exactly, so that the same text gives the same relations
 * on every machine. One table says whether two names are related, the other which relation it is.
 */
import type { Candidate } from './candidates.ts'
import type { Classes } from './classes.ts'
import { featureBits, weighFeatures } from './features.ts'
import { hintCount, hintsOf, senseBits, senseCount } from './senses.ts'

export const modelVersion = 2
const magic = 0x5243524c
const headSize = 24
/** Which relation it is has to be at least so likely: what nobody could name is not claimed. */
const leastChance = 0.3

export interface PairModel {
  /** The sum of what speaks for a relation; above `threshold` it is believed. */
  readonly linked: (candidate: Candidate, classes: Classes, counts: ReadonlyMap<number, number>) => number
  readonly threshold: number
  /** Below, a rule is not believed either. */
  readonly least: number
  /** The likeliest of these senses; null when none is likely enough. */
  readonly senseOf: (candidate: Candidate, features: Int32Array, open: readonly number[]) => number | null
}
export interface Trained {
  readonly link: Float64Array
  /** By feature and sense. */
  readonly sense: Float64Array
  /** Of hints. */
  readonly hints: Float64Array
  /** In log-odds, as is `least`. */
  readonly threshold: number
  readonly least: number
}
export function readPairModel(bytes: Uint8Array | undefined): PairModel | null {
  if (bytes === undefined) return null
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [linkSize, senseSize] = [1 << featureBits, senseCount << senseBits]
  if (bytes.byteLength !== headSize + linkSize + senseSize + 2 * hintCount || head.getUint32(0) !== magic || head.getUint32(4) !== modelVersion || head.getUint8(8) !== featureBits || head.getUint8(9) !== senseBits
    || head.getUint8(10) !== senseCount) throw new Error('The file of relation weights is not of the version this program reads. Put the assets/relations.bin that came with it back, or train it anew with "node scripts/train/relations.ts".')
  const link = new Int8Array(bytes.buffer, bytes.byteOffset + headSize, linkSize)
  const senses = new Int8Array(bytes.buffer, bytes.byteOffset + headSize + linkSize, senseSize)
  const senseScale = head.getFloat32(20)
  const hints = Int16Array.from({ length: hintCount }, (_, i) => head.getInt16(headSize + linkSize + senseSize + 2 * i))
  return {
    threshold: head.getInt32(12),
    least: head.getInt32(16),
    linked: (candidate, classes, counts) => weighFeatures(candidate, classes, counts, link),
    senseOf(candidate, features, open) {
      const sums = open.map((sense) => hintsOf(candidate, sense).reduce((sum, hint) => sum + hints[hint]!, 0))
      for (const feature of features) for (let k = 0; k < open.length; k++) sums[k]! += senses[feature * senseCount + open[k]!]!
      const most = Math.max(...sums)
      const all = sums.reduce((total, sum) => total + Math.exp((sum - most) * senseScale), 0)
      return all * leastChance > 1 ? null : open[sums.indexOf(most)]!
    },
  }
}

/** What `readPairModel` reads. */
export function writePairModel({ link, sense, hints, threshold, least }: Trained): Uint8Array {
  const bytes = new Uint8Array(headSize + link.length + sense.length + 2 * hintCount)
  const head = new DataView(bytes.buffer)
  const [scale, senseScale] = [link, sense].map((weights) => weights.reduce((most, each) => Math.max(most, Math.abs(each)), 1e-9) / 127) as [number, number]
  head.setUint32(0, magic)
  head.setUint32(4, modelVersion)
  head.setUint8(8, featureBits)
  head.setUint8(9, senseBits)
  head.setUint8(10, senseCount)
  head.setInt32(12, Math.round(threshold / scale))
  head.setInt32(16, Math.round(least / scale))
  head.setFloat32(20, senseScale)
  bytes.set(new Uint8Array(Int8Array.from(link, (each) => Math.round(each / scale)).buffer), headSize)
  bytes.set(new Uint8Array(Int8Array.from(sense, (each) => Math.round(each / senseScale)).buffer), headSize + link.length)
  hints.forEach((each, i) => head.setInt16(headSize + link.length + sense.length + 2 * i, Math.max(-32_767, Math.min(32_767, Math.round(each / senseScale)))))
  return bytes
}
