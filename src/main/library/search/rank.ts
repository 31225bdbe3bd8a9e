import { add, type DocumentSet } from './document-set.ts'
import type { Posting } from './impacts-bytes.ts'

/** A posting list with what is needed to leave out documents that no longer stand in its segment. */
export interface LivePosting extends Posting {
  readonly segment: number
  readonly isWhole: boolean
  /** In which block of the segment; its places are read from there unless they are at hand. */
  readonly block: number
  readonly places: Uint8Array | null
}
/** How long each field of each document is: field `f` of document `d` is number `first[d] + f`. */
export interface Lengths {
  /** Of documents that are searched; of others it means nothing. */
  readonly first: Uint32Array
  /** In words; 255 stands for all beyond. */
  readonly words: Uint8Array
  /** How many fields a document has, the title included. */
  readonly fields: Uint16Array
  readonly average: number
  /** In which segment a document's words stand. */
  readonly segmentOf: Int32Array
}

/** Put every document of a list into a set. */
export function collect({ bytes, start, end, segment, isWhole }: LivePosting, segmentOf: Int32Array, set: DocumentSet): void {
  let at = start
  let document = 0
  while (at < end) {
    let byte = bytes[at++]!
    let distance = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!
      distance |= (byte & 127) << shift
    }
    document += distance
    if (isWhole || segmentOf[document] === segment) set[document >>> 5]! |= 1 << (document & 31)
    do {
      byte = bytes[at++]!
      if ((byte & 7) === 0) while (bytes[at++]! > 127);
      if ((byte & 0x78) === 0x78) while (bytes[at++]! > 127);
    } while (byte > 127)
  }
}

/** Only documents in whose title the term stands; or, the other way about, in whose text. */
export function collectWithin(where: 'title' | 'text', { bytes, start, end, segment, isWhole }: LivePosting, segmentOf: Int32Array, set: DocumentSet): void {
  let at = start
  let document = 0
  while (at < end) {
    let byte = bytes[at++]!
    let distance = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!
      distance |= (byte & 127) << shift
    }
    document += distance
    let holds = false
    do {
      byte = bytes[at++]!
      if ((byte & 7) === 0) while (bytes[at++]! > 127);
      const isFurther = (byte & 0x78) !== 0
      if (where === 'text' ? isFurther : !isFurther) holds = true
      if ((byte & 0x78) === 0x78) while (bytes[at++]! > 127);
    } while (byte > 127)
    if (holds && (isWhole || segmentOf[document] === segment)) add(set, document)
  }
}

/** How telling a word is that stands in `documents` of all: rare words weigh more. */
export const weightOf = (documents: number, all: number): number => Math.log(1 + (all - documents + 0.5) / (documents + 0.5))
