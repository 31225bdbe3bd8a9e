/** Near copies: the same dispatch printed twice, a press release with another title. Found by MinHash, believed only where sentences agree. */
import type { Span } from '../../../shared/model.ts'

/** What near copies are found and checked by; small enough to be kept for every document. */
export interface CopySketch {
  /** The smallest hash of the text's runs of words, in each of some classes of hashes: near copies share some. */
  readonly keys: Uint32Array<ArrayBuffer>
  /** Hashes of its longer sentences, ascending, each once. */
  readonly sentences: Float64Array<ArrayBuffer>
}

/** Shorter sentences (“He did not comment.”) are anybody's. In letters and digits. */
const shortest = 30
const runLength = 5
/**
 * With 32 keys a pair that shares 60 % of its sentences is missed about once in a hundred million where both are of one length, and three times
 * in a thousand where one is three times as long.
 */
const keyBits = 5
const share = 0.6
/** A review of the press holds many articles whole and makes no copies of one another of them: what is as much longer is no copy. */
const mostTimesLonger = 5
const fewest = 2

export function toSketch(text: string, sentences: readonly Span[]): CopySketch {
  const smallest = new Map<number, number>()
  const hashes = new Set<number>()
  for (const { start, end } of sentences) {
    const words = text.slice(start, end).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\d]+/gu) ?? []
    if (words.reduce((length, word) => length + word.length + 1, -1) < shortest) continue
    // Each word is gone through once; sentences and runs are hashes of their words' hashes.
    const each = words.map(hash)
    hashes.add(hashAll(each, 0, each.length, 1) * 0x20_0000 + (hashAll(each, 0, each.length, 2) >>> 11))
    for (let i = 0; i + runLength <= each.length; i++) {
      const run = hashAll(each, i, i + runLength, 3)
      const group = run >>> (32 - keyBits)
      if (run < (smallest.get(group) ?? Infinity)) smallest.set(group, run)
    }
  }
  return { keys: Uint32Array.from(smallest.values()), sentences: Float64Array.from(hashes).sort() }
}

/** Whether two documents come from one text: of the shorter one's longer sentences, three in five stand in the other, letter for letter. */
export function areCopies(one: Float64Array, other: Float64Array): boolean {
  const [less, more] = one.length <= other.length ? [one, other] : [other, one]
  if (less.length < fewest || more.length > less.length * mostTimesLonger) return false
  const shared = countShared(less, more)
  return shared >= fewest && shared / less.length >= share
}

/** How much of the shorter one's sentences stand in the other, from 0 to 1; of texts without longer sentences nothing can be said: 0. */
export function shareOf(one: Float64Array, other: Float64Array): number {
  const fewer = Math.min(one.length, other.length)
  return fewer === 0 ? 0 : countShared(one, other) / fewer
}

function countShared(one: Float64Array, other: Float64Array): number {
  let [i, j, shared] = [0, 0, 0]
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) shared++
    if (one[i]! <= other[j]!) i++
    else j++
    // A step of `i` past an equal pair leaves `j` behind by one, which the next round makes up for.
  }
  return shared
}

/** FNV-1a over UTF-16 units. */
function hash(word: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < word.length; i++) sum = Math.imul(sum ^ word.charCodeAt(i), 0x01000193)
  return stir(sum)
}
/** The same over the numbers from one place to another. */
function hashAll(numbers: readonly number[], from: number, to: number, seed: number): number {
  let sum = 0x811c9dc5 ^ seed
  for (let i = from; i < to; i++) sum = Math.imul(stir(sum ^ numbers[i]!), 0x01000193)
  return stir(sum)
}
/** So that all bits depend on all of what went in (the last step of MurmurHash3). */
function stir(sum: number): number {
  const once = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}
