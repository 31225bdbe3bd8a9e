import { lowerBound } from './sorted.ts'
import { readVarint, type Posting } from './impacts-bytes.ts'

/** A block taken apart as far as its lists can be told from one another: numbers in one array, for of a beginning thousands of lists are looked at. */
export interface OpenBlock {
  readonly bytes: Uint8Array
  readonly terms: readonly string[]
  /** For each term how many documents it has, its last, and where its list and its places begin; then where the last ones end. */
  readonly heads: Uint32Array
}
const numbersAHead = 4

const decoder = new TextDecoder()
const encoder = new TextEncoder()
const lineEnd = 10

export function openBlock(bytes: Uint8Array): OpenBlock {
  const reader = { bytes, at: 0 }
  const length = readVarint(reader)
  const terms = decoder.decode(bytes.subarray(reader.at, reader.at + length)).split('\n')
  reader.at += length
  const heads = new Uint32Array((terms.length + 1) * numbersAHead)
  let [start, placesStart, at] = [0, 0, 0]
  for (; at < terms.length * numbersAHead; at += numbersAHead) {
    heads[at] = readVarint(reader)
    heads[at + 1] = readVarint(reader)
    heads[at + 2] = start
    heads[at + 3] = placesStart
    start += readVarint(reader)
    placesStart += readVarint(reader)
  }
  heads[at + 2] = start
  heads[at + 3] = placesStart
  // Only now it is known where the lists begin.
  for (at = 2; at < heads.length; at += numbersAHead) heads[at]! += reader.at
  return { bytes, terms, heads }
}

/** The list of a block's term, by its number. */
export function postingAt({ bytes, heads }: OpenBlock, number: number): Posting {
  const at = number * numbersAHead
  return { bytes, start: heads[at + 2]!, end: heads[at + 6]!, documents: heads[at]!, last: heads[at + 1]!, placesStart: heads[at + 3]!, placesEnd: heads[at + 7]! }
}

export function postingOf(block: OpenBlock, term: string): Posting | null {
  const at = lowerBound(block.terms, term)
  return block.terms[at] === term ? postingAt(block, at) : null
}

/** The term that was looked for last, for it is looked for in one block after another. */
let sought = { term: '', bytes: new Uint8Array() }

/** One term's posting list, without taking its block apart; null where the block has no such term. */
export function findPosting(bytes: Uint8Array, term: string): Posting | null {
  if (sought.term !== term) sought = { term, bytes: encoder.encode(term) }
  const reader = { bytes, at: 0 }
  const length = readVarint(reader)
  const [from, until] = [reader.at, reader.at + length]
  const found = lineOf(bytes, from, until, sought.bytes)
  if (found < 0) return null
  reader.at = until
  let [start, placesStart] = [0, 0]
  for (let left = found; left > 0; left--) {
    skipVarint(reader)
    skipVarint(reader)
    start += readVarint(reader)
    placesStart += readVarint(reader)
  }
  const [documents, last, own, places] = [readVarint(reader), readVarint(reader), readVarint(reader), readVarint(reader)]
  let numbers = numbersAHead
  for (let at = from; at < until; at++) if (bytes[at] === lineEnd) numbers += numbersAHead
  for (numbers -= (found + 1) * numbersAHead; numbers > 0; numbers--) skipVarint(reader)
  start += reader.at
  return { bytes, start, end: start + own, documents, last, placesStart, placesEnd: placesStart + places }
}

/** Which line of a text in bytes is this one; -1 where none is. */
function lineOf(bytes: Uint8Array, from: number, until: number, line: Uint8Array): number {
  let at = from
  for (let number = 0; at < until; number++) {
    let same = 0
    while (same < line.length && bytes[at + same] === line[same]) same++
    at += same
    if (same === line.length && (at === until || bytes[at] === lineEnd)) return number
    while (at < until && bytes[at] !== lineEnd) at++
    at++
  }
  return -1
}

function skipVarint(reader: { at: number; readonly bytes: Uint8Array }): void {
  while (reader.bytes[reader.at++]! > 127);
}
