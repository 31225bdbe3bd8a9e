/**
 * How postings are written. A posting list says, for one term, in which documents it stands, and how often in which of their fields
 * (0 is the title, then the passages from 1 on):
 *
 *   document  varint, the distance from the document before (from 0 for the first)
 *   fields    one byte each: bits 0-2 how often (0: a varint follows), bits 3-6 the distance from the field before (15: a varint follows),
 *             bit 7 whether another field of this document follows
 *
 * So a word that stands once in one passage costs two or three bytes, and lists of neighbouring ranges of documents can be joined by copying.
 *
 * Beside it, and read only for words that belong together, stand its places, field by field: one varint each, the distance from the word before in
 * this field (from its first word for the first), times two, and one more where something ends between the word and the one before it.
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
  /** Where its places stand, among those of its block; there are none for entries that are no words. */
  readonly placesStart: number
  readonly placesEnd: number
}

/** Writes posting lists, one after another; in each, documents and, in them, fields and, in those, places must come in ascending order. */
export class PostingWriter {
  readonly out: ByteWriter
  readonly places: ByteWriter
  start = 0
  placesStart = 0
  documents = 0
  last = 0
  #head = -1
  #field = 0
  #current = -1
  #place = 0

  constructor(out = new ByteWriter(), places = new ByteWriter()) {
    this.out = out
    this.places = places
  }

  /** Begin another list, behind the one before. */
  begin(): void {
    this.start = this.out.length
    this.placesStart = this.places.length
    this.documents = this.last = this.#field = 0
    this.#current = -1
  }

  /** The list as it stands; it is good until more is written. */
  get posting(): Posting {
    return { bytes: this.out.bytes, start: this.start, end: this.out.length, documents: this.documents, last: this.last, placesStart: this.placesStart, placesEnd: this.places.length }
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
    this.#place = 0
    this.#head = this.out.length
    this.out.byte((times < 8 ? times : manyTimes) | (Math.min(distance, farField) << 3))
    if (times > 7) this.out.varint(times)
    if (distance >= farField) this.out.varint(distance)
  }

  /** One place in the field that was added last; as many as it was said to have must be. */
  place(place: number, isBehindEnd: boolean): void {
    this.places.varint((place - this.#place) * 2 + Number(isBehindEnd))
    this.#place = place
  }

  /** Put a whole list behind what is there; all its documents must come later. */
  appendList({ bytes, start, end, documents, last, placesStart, placesEnd }: Posting, places: Uint8Array): void {
    const reader = { bytes, at: start }
    const first = readVarint(reader)
    this.out.varint(first - this.last)
    this.out.append(bytes, reader.at, end)
    this.places.append(places, placesStart, placesEnd)
    this.documents += documents
    this.last = this.#current = last
  }

  /** Put one document of another list behind what is there. */
  appendDocument({ document, bytes, from, to, places, placesFrom, placesTo }: DocumentPosting): void {
    this.out.varint(document - this.last)
    this.out.append(bytes, from, to)
    this.places.append(places, placesFrom, placesTo)
    this.documents++
    this.last = this.#current = document
  }
}

/** What a list says of one document. */
export interface DocumentPosting {
  readonly document: number
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
  readonly places: Uint8Array
  readonly placesFrom: number
  readonly placesTo: number
}

/** Calls back with each document, where its fields stand in the bytes, and how many places it has. */
export function eachDocument({ bytes, start, end }: Posting, visit: (document: number, from: number, to: number, places: number) => void): void {
  const reader = { bytes, at: start }
  let document = 0
  while (reader.at < end) {
    document += readVarint(reader)
    const from = reader.at
    const places = skipFields(reader)
    visit(document, from, reader.at, places)
  }
}

/** What a list says, document by document. */
export function toDocumentPostings(posting: Posting, places: Uint8Array): DocumentPosting[] {
  const { bytes, placesStart, placesEnd } = posting
  const found: DocumentPosting[] = []
  let at = placesStart
  eachDocument(posting, (document, from, to, count) => {
    const placesFrom = at
    for (let left = placesStart === placesEnd ? 0 : count; left > 0; ) if (places[at++]! < 128) left--
    found.push({ document, bytes, from, to, places, placesFrom, placesTo: at })
  })
  return found
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

function skipFields(reader: ByteReader): number {
  let head: number
  let times = 0
  do {
    head = reader.bytes[reader.at++]!
    times += (head & 7) === manyTimes ? readVarint(reader) : head & 7
    if (((head >> 3) & 15) === farField) readVarint(reader)
  } while (head & moreFields)
  return times
}
