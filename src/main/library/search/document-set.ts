import { BitCounter, bytesFor } from './bit-counter.ts'

/**
 * A set of documents, one bit for each number a document may have. Every condition of a query gives one, and joining two of them
 * costs a few microseconds however many documents there are: which documents answer is therefore always known exactly.
 */
export type DocumentSet = Uint32Array<ArrayBuffer>

/** @param capacity one more than the greatest document number. Sets that are joined must have the same. */
export const emptySet = (capacity: number): DocumentSet => new Uint32Array((capacity + 31) >>> 5)

export function add(set: DocumentSet, document: number): void {
  set[document >>> 5]! |= 1 << (document & 31)
}

export function remove(set: DocumentSet, document: number): void {
  set[document >>> 5]! &= ~(1 << (document & 31))
}

export const has = (set: DocumentSet, document: number): boolean => ((set[document >>> 5] ?? 0) & (1 << (document & 31))) !== 0

/** Put every document behind one and up to another into a set. */
export function addBetween(set: DocumentSet, behind: number, last: number): void {
  const start = (behind + 1) >>> 5
  const end = (last + 1) >>> 5
  const head = -1 << ((behind + 1) & 31)
  const tail = (1 << ((last + 1) & 31)) - 1
  if (start === end) {
    set[start]! |= head & tail
    return
  }
  set[start]! |= head
  set.fill(0xffffffff, start + 1, end)
  if (tail !== 0) set[end]! |= tail
}

/** Whether a set has a document behind one and up to another. */
export function hasBetween(set: DocumentSet, behind: number, last: number): boolean {
  const start = (behind + 1) >>> 5
  const end = (last + 1) >>> 5
  const head = -1 << ((behind + 1) & 31)
  const tail = (1 << ((last + 1) & 31)) - 1
  if (start === end) return (set[start]! & head & tail) !== 0
  if ((set[start]! & head) !== 0 || ((set[end] ?? 0) & tail) !== 0) return true
  for (let i = start + 1; i < end; i++) if (set[i] !== 0) return true
  return false
}

/** Whether a set has every number behind one and up to another. */
export function hasAllBetween(set: DocumentSet, behind: number, last: number): boolean {
  const start = (behind + 1) >>> 5
  const end = (last + 1) >>> 5
  const head = -1 << ((behind + 1) & 31)
  const tail = (1 << ((last + 1) & 31)) - 1
  if (start === end) return (~set[start]! & head & tail) === 0
  if ((~set[start]! & head) !== 0 || (~(set[end] ?? 0) & tail) !== 0) return false
  for (let i = start + 1; i < end; i++) if (set[i] !== 0xffffffff) return false
  return true
}

// Loops, not `map`: a callback for each word takes ten times as long.
export function intersection(a: DocumentSet, b: DocumentSet): DocumentSet {
  const both = new Uint32Array(a.length)
  for (let i = 0; i < both.length; i++) both[i] = a[i]! & b[i]!
  return both
}

export function union(a: DocumentSet, b: DocumentSet): DocumentSet {
  const either = new Uint32Array(a.length)
  for (let i = 0; i < either.length; i++) either[i] = a[i]! | b[i]!
  return either
}

export function difference(a: DocumentSet, b: DocumentSet): DocumentSet {
  const left = new Uint32Array(a.length)
  for (let i = 0; i < left.length; i++) left[i] = a[i]! & ~b[i]!
  return left
}

/** Put all of `b` into `a`. */
export function include(a: DocumentSet, b: DocumentSet): void {
  for (let i = 0; i < b.length; i++) a[i]! |= b[i]!
}

let counter: BitCounter | null = null
/** Shorter ones are counted before they are copied to where that is done quickly. */
const fewWords = 32

export function count(set: DocumentSet): number {
  if (set.length > fewWords) {
    counter ??= new BitCounter()
    counter.put(0, set)
    return counter.common(0, 0, bytesFor(set.length))
  }
  let total = 0
  for (let i = 0; i < set.length; i++) total += bitsIn(set[i]!)
  return total
}

/** How many documents are in both, without making the set of them. */
export function countBoth(a: DocumentSet, b: DocumentSet): number {
  if (a.length > fewWords) {
    counter ??= new BitCounter()
    counter.put(0, a)
    counter.put(bytesFor(a.length), b)
    return counter.common(0, bytesFor(a.length), bytesFor(a.length))
  }
  let total = 0
  for (let i = 0; i < a.length; i++) total += bitsIn(a[i]! & b[i]!)
  return total
}

/** The documents, in ascending order. */
export function toDocuments(set: DocumentSet): Uint32Array<ArrayBuffer> {
  const documents = new Uint32Array(count(set))
  let at = 0
  for (let i = 0; i < set.length; i++)
    for (let word = set[i]!; word !== 0; word &= word - 1) documents[at++] = (i << 5) + (31 - Math.clz32(word & -word))
  return documents
}

/** Bits of a word that are set, by adding neighbours in parallel. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
