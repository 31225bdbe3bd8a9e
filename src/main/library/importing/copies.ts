/** Near copies: the same dispatch printed twice, a press release with another title. Found by MinHash, believed only where sentences agree. */
import type { Span } from '../../../shared/model.ts'

/** What near copies are found and checked by; small enough to be kept for every document. */
export interface CopySketch {
  /** The smallest hash of the text's runs of words, in each of some classes of hashes: near copies share some. */
  readonly keys: Uint32Array<ArrayBuffer>
  /** Hashes of its longer sentences, ascending, each once. */
  readonly sentences: Float64Array<ArrayBuffer>
}

/** The words of a text in order, without case and accents: what each is, 32 bits that stand for it, and where it begins. */
export interface FoldedWords {
  readonly words: readonly { readonly folded: string; readonly hash: number }[]
  readonly starts: readonly number[]
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

export function toSketch({ words, starts }: FoldedWords, sentences: readonly Span[]): CopySketch {
  const smallest = new Float64Array(2 ** keyBits).fill(Infinity)
  const hashes = new Set<number>()
  const each = words.map(({ hash }) => hash)
  let from = 0
  for (const { start, end } of sentences.toSorted((a, b) => a.start - b.start)) {
    while (from < words.length && starts[from]! < start) from++
    let behind = from
    let length = -1
    for (; behind < words.length && starts[behind]! < end; behind++) length += words[behind]!.folded.length + 1
    if (length < shortest) continue
    // Sentences and runs are hashes of their words' hashes.
    hashes.add(hashAll(each, from, behind, 1) * 0x20_0000 + (hashAll(each, from, behind, 2) >>> 11))
    for (let i = from; i + runLength <= behind; i++) {
      const run = hashAll(each, i, i + runLength, 3)
      const group = run >>> (32 - keyBits)
      if (run < smallest[group]!) smallest[group] = run
    }
  }
  return { keys: Uint32Array.from(smallest.filter((run) => run !== Infinity)), sentences: Float64Array.from(hashes).sort() }
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

/** FNV-1a over the numbers from one place to another. */
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
