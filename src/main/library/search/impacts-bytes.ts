/**
 * How postings are written. A posting list says, for one term, in which documents it stands, and how often in which of their fields
 * (0 is the title, then the passages from 1 on). First come the documents, then what it says of each:
 *
 *   document  varint, the distance from the document before (from 0 for the first)
 *   fields    one byte each: bits 0-2 how often (0: a varint follows), bits 3-6 the distance from the field before (15: a varint follows),
 *             bit 7 whether another field of this document follows
 *
 * So a word that stands once in one passage costs two or three bytes. A list of `chunkDocuments` and more is cut into chunks (impacts-chunks.ts), each with a head
 * that lets one pass over it: who only asks for documents reads one byte for each, and who looks for the best reads few chunks of a common word.
 *
 * Beside it, and read only for words that belong together, stand its places, field by field: one varint each, the distance from the word before in
 * this field (from its first word for the first), times two, and one more where something ends between the word and the one before it.
 */
export const manyTimes = 0
export const farField = 15
export const moreFields = 0x80

/** As many documents as a chunk may have. A list of fewer has no heads at all: nearly all terms are rare. */
export const chunkDocuments = 128

/** Bytes that grow as they are written. */
export class ByteWriter {
  bytes: Uint8Array<ArrayBuffer>
  length = 0

  constructor(capacity = 64) {
    this.bytes = new Uint8Array(capacity)
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) this.#grow(1)
    this.bytes[this.length++] = value
  }

  varint(value: number): void {
    let left = value
    while (left > 127) {
      this.byte((left & 127) | 128)
      left >>>= 7
    }
    this.byte(left)
  }

  append(bytes: Uint8Array, from = 0, to = bytes.length): void {
    if (this.length + to - from > this.bytes.length) this.#grow(to - from)
    this.bytes.set(from === 0 && to === bytes.length ? bytes : bytes.subarray(from, to), this.length)
    this.length += to - from
  }

  /** Drop what stands before. */
  keepFrom(from: number): void {
    this.bytes.copyWithin(0, from, this.length)
    this.length -= from
  }

  /** What was written, copied out. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length)
  }

  #grow(by: number): void {
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + by))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }
}

/** Reads varints one after another. */
export interface ByteReader {
  at: number
  readonly bytes: Uint8Array
}
export function readVarint(reader: ByteReader): number {
  const { bytes } = reader
  let byte = bytes[reader.at++]!
  let value = byte & 127
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[reader.at++]!
    value |= (byte & 127) << shift
  }
  return value
}

/** The posting list of one term, as it stands in a block. */
export interface Posting {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  /** How many documents it names, those that have since gone included. */
  readonly documents: number
  readonly last: number
  /** Where its places stand, among those of its block; there are none for entries that are no words. */
  readonly placesStart: number
  readonly placesEnd: number
}
