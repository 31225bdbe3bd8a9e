import { mostGain, titleWeight } from './gain.ts'
import { chunkDocuments, farField, manyTimes, moreFields, readVarint, type ByteReader, type Posting } from './impacts-bytes.ts'

/** What a document is worth at most by one term is a whole number of these, in a byte: the last says that it is worth no more than any. */
export const reachUnit = (mostGain * (1 + titleWeight)) / 255

/** What must be known of a chunk to come back to it. */
export interface ChunkPlace {
  headAt: number
  base: number
  placesAt: number
}

/**
 * Goes along a posting list chunk by chunk; a short list is one chunk. What it says is good until the next step; it may be used again for another list.
 *
 *   head of a chunk, varints: how many documents, how far its last is from the last before it, bytes of documents, of fields, of places,
 *   and for passages of how many words on average it was reckoned what documents are worth
 *   then its documents; for each a byte that says what it is worth at most by this term alone; then their fields
 */
export class ChunkCursor implements ByteReader {
  bytes: Uint8Array = new Uint8Array()
  at = 0
  /** Documents of the chunk, once `read` was called. */
  readonly documents = new Uint32Array(chunkDocuments)
  count = 0
  /** The document before its first one, and its last one. */
  base = 0
  last = 0
  documentsAt = 0
  /** Of a short list known once its documents were read. */
  fieldsAt = 0
  fieldsEnd = 0
  placesAt = 0
  placesEnd = 0
  /** Behind the documents: a byte for each of them, but none in a short list. */
  reachesAt = 0
  average = 0
  /** Where the chunk's head stands. */
  headAt = 0
  #end = 0
  #isLong = false
  #lastOfAll = 0

  open({ bytes, start, end, documents, last, placesStart, placesEnd }: Posting): this {
    this.bytes = bytes
    this.at = start
    this.#end = end
    this.#isLong = documents >= chunkDocuments
    this.#lastOfAll = last
    this.count = this.#isLong ? 0 : documents
    this.last = this.average = 0
    this.placesAt = placesStart
    this.placesEnd = this.#isLong ? placesStart : placesEnd
    return this
  }

  /** The same from a chunk on that was met before: its `headAt`, `base` and `placesAt`. */
  openAt(posting: Posting, { headAt, base, placesAt }: ChunkPlace): this {
    this.open(posting)
    if (!this.#isLong) return this
    this.at = headAt
    this.last = base
    this.placesEnd = placesAt
    return this
  }

  /** Go to the next chunk; false where there is none. */
  next(): boolean {
    if (this.at >= this.#end) return false
    this.base = this.last
    this.headAt = this.at
    if (!this.#isLong) {
      this.last = this.#lastOfAll
      this.documentsAt = this.fieldsAt = this.at
      this.at = this.fieldsEnd = this.#end
      return true
    }
    this.count = readVarint(this)
    this.last += readVarint(this)
    const documents = readVarint(this)
    const fields = readVarint(this)
    this.placesAt = this.placesEnd
    this.placesEnd += readVarint(this)
    this.average = readVarint(this)
    this.documentsAt = this.at
    this.reachesAt = this.at + documents
    this.fieldsAt = this.reachesAt + this.count
    this.at = this.fieldsEnd = this.fieldsAt + fields
    return true
  }

  /** Read the chunk's documents. */
  read(): void {
    const { bytes, documents, count } = this
    let at = this.documentsAt
    let document = this.base
    for (let i = 0; i < count; i++) {
      let byte = bytes[at++]!
      let distance = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!
        distance |= (byte & 127) << shift
      }
      document += distance
      documents[i] = document
    }
    if (!this.#isLong) this.reachesAt = this.fieldsAt = at
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

/** What a list says, document by document. */
export function toDocumentPostings(posting: Posting, places: Uint8Array): DocumentPosting[] {
  const { bytes } = posting
  const found: DocumentPosting[] = []
  const cursor = new ChunkCursor().open(posting)
  while (cursor.next()) {
    cursor.read()
    const reader = { bytes, at: cursor.fieldsAt }
    let placesTo = cursor.placesAt
    for (let i = 0; i < cursor.count; i++) {
      const [from, placesFrom] = [reader.at, placesTo]
      const count = skipFields(reader)
      for (let left = cursor.placesAt === cursor.placesEnd ? 0 : count; left > 0; ) if (places[placesTo++]! < 128) left--
      found.push({ document: cursor.documents[i]!, bytes, from, to: reader.at, places, placesFrom, placesTo })
    }
  }
  return found
}

/** Calls back with each field of each document, and how often the term stands in it. */
export function eachField(posting: Posting, visit: (document: number, field: number, times: number) => void): void {
  const cursor = new ChunkCursor().open(posting)
  while (cursor.next()) {
    cursor.read()
    const reader = { bytes: posting.bytes, at: cursor.fieldsAt }
    for (let i = 0; i < cursor.count; i++) readFields(reader, (field, times) => visit(cursor.documents[i]!, field, times))
  }
}

/** The fields of the document that stands next. */
export function readFields(reader: ByteReader, visit: (field: number, times: number) => void): void {
  let head: number
  let field = 0
  do {
    head = reader.bytes[reader.at++]!
    const times = (head & 7) === manyTimes ? readVarint(reader) : head & 7
    const distance = (head >> 3) & 15
    field += distance === farField ? readVarint(reader) : distance
    visit(field, times)
  } while (head & moreFields)
}

/** How often the term stands in the document whose fields are passed over. */
function skipFields(reader: ByteReader): number {
  let times = 0
  readFields(reader, (_field, own) => {
    times += own
  })
  return times
}

/** Where the fields of the next document stand; written out, for most documents of a list are passed over. */
export function passFields(bytes: Uint8Array, from: number): number {
  let at = from
  let byte: number
  do {
    byte = bytes[at++]!
    if ((byte & 7) === 0) while (bytes[at++]! > 127);
    if ((byte & 0x78) === 0x78) while (bytes[at++]! > 127);
  } while (byte > 127)
  return at
}
