/**
 * How postings are written. A posting list says, for one term, in which documents it stands, and how often in which of their fields
 * (0 is the title, then the passages from 1 on):
 *
 *   document  varint, the distance from the document before (from 0 for the first)
 *   fields    one byte each: bits 0-2 how often (0: a varint follows), bits 3-6 the distance from the field before (15: a varint follows),
 *             bit 7 whether another field of this document follows
 *
 * So a word that stands once in one passage costs two or three bytes, and lists of neighbouring ranges of documents can be joined by copying.
 */
const manyTimes = 0
const farField = 15
const moreFields = 0x80

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
}

/** Writes posting lists, one after another; in each, documents and, in them, fields must come in ascending order. */
export class PostingWriter {
  readonly out: ByteWriter
  start = 0
  documents = 0
  last = 0
  #head = -1
  #field = 0
  #current = -1

  constructor(out = new ByteWriter()) {
    this.out = out
  }

  /** Begin another list, behind the one before. */
  begin(): void {
    this.start = this.out.length
    this.documents = this.last = this.#field = 0
    this.#current = -1
  }

  /** The list as it stands; it is good until more is written. */
  get posting(): Posting {
    return { bytes: this.out.bytes, start: this.start, end: this.out.length, documents: this.documents, last: this.last }
  }

  add(document: number, field: number, times: number): void {
    if (document !== this.#current) {
      this.out.varint(document - this.last)
      this.#current = this.last = document
      this.documents++
      this.#field = 0
    } else this.out.bytes[this.#head]! |= moreFields
    const distance = field - this.#field
    this.#field = field
    this.#head = this.out.length
    this.out.byte((times < 8 ? times : manyTimes) | (Math.min(distance, farField) << 3))
    if (times > 7) this.out.varint(times)
    if (distance >= farField) this.out.varint(distance)
  }

  /** Put a whole list behind what is there; all its documents must come later. */
  appendList({ bytes, start, end, documents, last }: Posting): void {
    const reader = { bytes, at: start }
    const first = readVarint(reader)
    this.out.varint(first - this.last)
    this.out.append(bytes, reader.at, end)
    this.documents += documents
    this.last = this.#current = last
  }

  /** Put one document of another list behind what is there. */
  appendDocument(document: number, bytes: Uint8Array, from: number, to: number): void {
    this.out.varint(document - this.last)
    this.out.append(bytes, from, to)
    this.documents++
    this.last = this.#current = document
  }
}

/** Calls back with each document and where its fields stand in the bytes. */
export function eachDocument({ bytes, start, end }: Posting, visit: (document: number, from: number, to: number) => void): void {
  const reader = { bytes, at: start }
  let document = 0
  while (reader.at < end) {
    document += readVarint(reader)
    const from = reader.at
    skipFields(reader)
    visit(document, from, reader.at)
  }
}

/** Calls back with each field of each document, and how often the term stands in it. */
export function eachField(posting: Posting, visit: (document: number, field: number, times: number) => void): void {
  eachDocument(posting, (document, from, to) => {
    const reader = { bytes: posting.bytes, at: from }
    let field = 0
    while (reader.at < to) {
      const head = reader.bytes[reader.at++]!
      const times = (head & 7) === manyTimes ? readVarint(reader) : head & 7
      const distance = (head >> 3) & 15
      field += distance === farField ? readVarint(reader) : distance
      visit(document, field, times)
    }
  })
}

function skipFields(reader: ByteReader): void {
  let head: number
  do {
    head = reader.bytes[reader.at++]!
    if ((head & 7) === manyTimes) readVarint(reader)
    if (((head >> 3) & 15) === farField) readVarint(reader)
  } while (head & moreFields)
}
