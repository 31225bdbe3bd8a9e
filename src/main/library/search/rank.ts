import { add, addBetween, hasAllBetween, type DocumentSet } from './document-set.ts'
import { chunkDocuments, type Posting } from './impacts-bytes.ts'
import { ChunkCursor } from './impacts-chunks.ts'
import type { FieldLengths } from './impacts-writer.ts'

/** A posting list with what is needed to leave out documents that no longer stand in its segment. */
export interface LivePosting extends Posting {
  readonly segment: number
  readonly isWhole: boolean
  /** In which block of the segment; its places are read from there unless they are at hand. */
  readonly block: number
  readonly places: Uint8Array | null
}
/** How long each field of each document is, in words (255 stands for all beyond); of documents that are not searched it means nothing. */
export interface Lengths extends FieldLengths {
  /** How many fields a document has, the title included. */
  readonly fields: Uint16Array
  /** In which segment a document's words stand. */
  readonly segmentOf: Int32Array
}

const cursor = new ChunkCursor()

/** Put every document of a list into a set. */
export function collect(list: LivePosting, segmentOf: Int32Array, set: DocumentSet): void {
  const { bytes, segment, isWhole } = list
  // Of a beginning there are thousands of these: they begin with their documents, and there is nothing to pass over.
  if (list.documents < chunkDocuments) return put(bytes, list.start, 0, list.documents, isWhole ? null : segmentOf, segment, set)
  cursor.open(list)
  while (cursor.next()) {
    const { count, base, last } = cursor
    // What every document has lies without a gap: nothing need be read.
    if (isWhole && count === last - base) {
      addBetween(set, base, last)
      continue
    }
    // Nor what other lists brought all of, as they soon do where the words of a beginning are put together.
    if (hasAllBetween(set, base, last)) continue
    put(bytes, cursor.documentsAt, base, count, isWhole ? null : segmentOf, segment, set)
  }
}

/** @param base the document before the first of them. */
function put(bytes: Uint8Array, from: number, base: number, count: number, segmentOf: Int32Array | null, segment: number, set: DocumentSet): void {
  let at = from
  let document = base
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++]!
    let distance = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!
      distance |= (byte & 127) << shift
    }
    document += distance
    if (segmentOf === null || segmentOf[document] === segment) set[document >>> 5]! |= 1 << (document & 31)
  }
}

/** Only documents in whose title the term stands; or, the other way about, in whose text. */
export function collectWithin(where: 'title' | 'text', list: LivePosting, segmentOf: Int32Array, set: DocumentSet): void {
  const { bytes, segment, isWhole } = list
  const isText = where === 'text'
  cursor.open(list)
  while (cursor.next()) {
    cursor.read()
    const { count, documents } = cursor
    let at = cursor.fieldsAt
    for (let i = 0; i < count; i++) {
      let byte: number
      let holds = false
      do {
        byte = bytes[at++]!
        if ((byte & 7) === 0) while (bytes[at++]! > 127);
        if (((byte & 0x78) !== 0) === isText) holds = true
        if ((byte & 0x78) === 0x78) while (bytes[at++]! > 127);
      } while (byte > 127)
      const document = documents[i]!
      if (holds && (isWhole || segmentOf[document] === segment)) add(set, document)
    }
  }
}

/** How telling a word is that stands in `documents` of all: rare words weigh more. */
export const weightOf = (documents: number, all: number): number => Math.log(1 + (all - documents + 0.5) / (documents + 0.5))
