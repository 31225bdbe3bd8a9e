/**
 * A linear-chain conditional random field over the eight kinds, trained by `scripts/train`. Weights are whole numbers of
 * eight bits, summed exactly, so that the same text is tagged the same way on every machine.
 */
import { entityKinds, type EntityKind } from '../../../shared/model.ts'
import { featureBits, featuresOf, formAt, hashOf, ownFeaturesOf } from './features.ts'
import type { Form } from './forms.ts'
import { bitOf, type Lexicon } from './lexicon.ts'
import { createPathRoom, createPowers, createSteps, decode, marginals, type PathRoom, tagCount } from './tag-path.ts'
import { casing, type Tokens } from './tokens.ts'

const articleBits = bitOf('leave')

export const taggerVersion = 2
export const commonBits = 20

export interface TaggedName {
  /** Tokens `[from, to)`. */
  readonly from: number
  readonly to: number
  readonly kind: EntityKind
  /** Probability of each kind for the name's tokens, in the order of `entityKinds`, together at most 1. */
  readonly chances: readonly number[]
}

export interface Tagged {
  readonly names: readonly TaggedName[]
  /** Probability that a token is in a name of each kind, in the order of `entityKinds`. */
  chancesAt(token: number): number[]
}

export interface Tagger {
  tag(tokens: Tokens): Tagged
  isCommon(fold: string, hash?: number): boolean
}

/** The trained file: `RCTG`, version, tags, feature bits, common bits, scale; transitions; common words; weights. */
export function createTagger(bytes: Uint8Array, lexicon: Lexicon): Tagger {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 24 || head.getUint32(0) !== 0x52435447 || head.getUint32(4) !== taggerVersion || head.getUint32(8) !== tagCount || head.getUint32(12) !== featureBits)
    throw new Error('The tagger file is not of the version this program reads. Put the assets/tagger.bin that came with it back, or train it anew with "node scripts/train/train.ts".')
  const scale = head.getFloat32(16)
  const transitions = new Int32Array((tagCount + 1) * tagCount)
  for (let i = 0; i < transitions.length; i += 1) transitions[i] = head.getInt16(24 + i * 2)
  const commonAt = 24 + transitions.length * 2
  const commonBytes = (1 << commonBits) >> 3
  const common = bytes.subarray(commonAt, commonAt + commonBytes)
  const weights = new DataView(bytes.buffer, bytes.byteOffset + commonAt + commonBytes, tagCount << featureBits)
  const isCommon = (fold: string, hash = hashOf(fold)): boolean => {
    const bit = hash & ((1 << commonBits) - 1)
    return (common[bit >> 3]! & (1 << (bit & 7))) !== 0
  }
  const steps = createSteps(transitions, scale)
  const powers = createPowers(scale)
  let room = createRoom(128)
  /** What the word alone speaks for, the same wherever it stands. */
  const ownRow = (form: Form): Int32Array => {
    if (form.weigher === weights && form.row !== null) return form.row
    const own = ownFeaturesOf(form)
    form.row = new Int32Array(tagCount)
    addWeights(weights, own, 0, own.length, form.row, 0, form.row, 0)
    form.weigher = weights
    return form.row
  }
  return {
    isCommon,
    tag(tokens) {
      const n = tokens.length
      if (n === 0) return { names: [], chancesAt: () => [] }
      const only = worthLooking(tokens, lexicon, isCommon)
      const { features, offsets } = featuresOf(tokens, lexicon, { isCommon, only, withoutOwn: true })
      if (room.length < n) room = createRoom(Math.max(n, 2 * room.length))
      const { scores, best } = room
      best.fill(0, 0, n)
      for (let i = 0; i < n; i += 1) {
        if (only[i] === 0) continue
        addWeights(weights, features, offsets[i]!, offsets[i + 1]!, ownRow(formAt(tokens, i)), 0, scores, i * tagCount)
      }
      // Between the stretches worth looking at there is no name for certain: each is decoded by itself.
      const chances = new Float64Array(n * tagCount)
      for (let from = 0; from < n; from += 1) {
        if (only[from] === 0) continue
        let to = from + 1
        while (to < n && only[to] === 1) to += 1
        const stretch = { scores, chances, best, from, to, before: from === 0 ? tagCount : 0, isLast: to === n }
        decode(stretch, steps, room)
        marginals(stretch, steps, powers, room)
        from = to
      }
      return {
        names: toNames(best, chances, n),
        chancesAt: (i) => chancesIn(chances, i, i + 1),
      }
    },
  }
}

/** Memory to decode a sentence in, used for one after the other. */
interface Room extends PathRoom {
  readonly length: number
  readonly scores: Int32Array
  readonly best: Int32Array
}
const createRoom = (length: number): Room => ({ length, scores: new Int32Array(length * tagCount), best: new Int32Array(length), ...createPathRoom(length) })

const lanes = 0x00ff00ff
/** So many features at most are summed before a lane of sixteen bits is full. */
const most = 256

/**
 * The weights of the features `[from, to)` and those of a row before, as a row of scores. Four weights are read at once, made positive, and summed two to a number in
 * lanes of sixteen bits: one by one it is three times the work, and most of what tagging costs.
 */
function addWeights(weights: DataView, features: Int32Array, from: number, to: number, before: Int32Array, at: number, scores: Int32Array, row: number): void {
  // Each on its own: to take a list of them apart, the list is made first.
  let a0 = 0
  let a1 = 0
  let b0 = 0
  let b1 = 0
  let c0 = 0
  let c1 = 0
  let d0 = 0
  let d1 = 0
  let last = before[at + 16]!
  const end = Math.min(to, from + most)
  for (let f = from; f < end; f += 1) {
    const base = features[f]! * tagCount
    const a = weights.getInt32(base, true) ^ 0x80808080
    const b = weights.getInt32(base + 4, true) ^ 0x80808080
    const c = weights.getInt32(base + 8, true) ^ 0x80808080
    const d = weights.getInt32(base + 12, true) ^ 0x80808080
    a0 = (a0 + (a & lanes)) | 0
    a1 = (a1 + ((a >>> 8) & lanes)) | 0
    b0 = (b0 + (b & lanes)) | 0
    b1 = (b1 + ((b >>> 8) & lanes)) | 0
    c0 = (c0 + (c & lanes)) | 0
    c1 = (c1 + ((c >>> 8) & lanes)) | 0
    d0 = (d0 + (d & lanes)) | 0
    d1 = (d1 + ((d >>> 8) & lanes)) | 0
    last += weights.getInt8(base + 16)
  }
  const shift = 128 * (end - from)
  addLanes(before, at, scores, row, a0, a1, shift)
  addLanes(before, at + 4, scores, row + 4, b0, b1, shift)
  addLanes(before, at + 8, scores, row + 8, c0, c1, shift)
  addLanes(before, at + 12, scores, row + 12, d0, d1, shift)
  scores[row + 16] = last
  if (end < to) addWeights(weights, features, end, to, scores, row, scores, row)
}
function addLanes(before: Int32Array, at: number, scores: Int32Array, row: number, even: number, odd: number, shift: number): void {
  scores[row] = before[at]! + (even & 0xffff) - shift
  scores[row + 1] = before[at + 1]! + (odd & 0xffff) - shift
  scores[row + 2] = before[at + 2]! + (even >>> 16) - shift
  scores[row + 3] = before[at + 3]! + (odd >>> 16) - shift
}

/** How far a name reaches from its capitals over lower-case words, before and after. */
const before = 6
const after = 4

/**
 * Tokens near a telling capital. Most words of a text are far from any, and names without one are left to the rules: it
 * halves the work.
 */
function worthLooking(tokens: Tokens, lexicon: Lexicon, isCommon: (fold: string, hash: number) => boolean): Uint8Array {
  const only = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i += 1) {
    const how = tokens.casing[i]!
    if (how === casing.lower || how === casing.sign || how === casing.number) continue
    const opens = i === 0 || (i === 1 && tokens.casing[0] === casing.sign)
    if (opens && how === casing.capital && isCommon(tokens.fold[i]!, formAt(tokens, i).foldHash) && (lexicon.bitsOf(formAt(tokens, i)) & ~articleBits) === 0 && tokens.casing[i + 1] !== casing.capital && lexicon.matchAt(tokens, i) === null) continue
    only.fill(1, Math.max(0, i - before), i + after + 1)
  }
  return only
}

/** The mean chance of each kind for tokens `[from, to)`. */
function chancesIn(chances: Float64Array, from: number, to: number): number[] {
  const means = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let k = 0; k < means.length; k += 1) {
    let sum = 0
    for (let i = from; i < to; i += 1) sum += chances[i * tagCount + 1 + 2 * k]! + chances[i * tagCount + 2 + 2 * k]!
    means[k] = sum / (to - from)
  }
  return means
}

function toNames(best: Int32Array, chances: Float64Array, n: number): TaggedName[] {
  const names: TaggedName[] = []
  for (let i = 0; i < n; i += 1) {
    const tag = best[i]!
    if (tag === 0) continue
    let to = i + 1
    while (to < n && best[to] === (tag % 2 === 1 ? tag + 1 : tag)) to += 1
    names.push({ from: i, to, kind: entityKinds[(tag - 1) >> 1]!, chances: chancesIn(chances, i, to) })
    i = to - 1
  }
  return names
}
