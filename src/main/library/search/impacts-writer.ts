import { ByteWriter, chunkDocuments, farField, manyTimes, moreFields, readVarint, type Posting } from './impacts-bytes.ts'
import { ChunkCursor, readFields, reachUnit, type DocumentPosting } from './impacts-chunks.ts'
import { gainOf, titleWeight } from './gain.ts'

/** How long fields are: field `f` of document `d` is number `first[d] + f`. */
export interface FieldLengths {
  readonly first: Uint32Array
  readonly words: Uint8Array
  /** Of a passage, in words. */
  readonly average: number
}

/**
 * Writes posting lists, one after another; in each, documents and, in them, fields and, in those, places must come in ascending order.
 * `lengths` must know all their documents; without them chunks do not say what their documents are worth.
 */
export class PostingWriter {
  readonly out: ByteWriter
  readonly places: ByteWriter
  start = 0
  placesStart = 0
  documents = 0
  last = 0
  readonly #lengths: FieldLengths | null
  readonly #cursor = new ChunkCursor()
  /** The chunk that is being written. */
  readonly #numbers = new ByteWriter(256)
  readonly #fields = new ByteWriter(1024)
  #count = 0
  #base = 0
  #placesBefore = 0
  #head = -1
  #field = 0
  #current = -1
  #place = 0

  constructor(lengths: FieldLengths | null = null, out = new ByteWriter(), places = new ByteWriter()) {
    this.#lengths = lengths
    this.out = out
    this.places = places
  }

  /** Begin another list, behind the one before. */
  begin(): void {
    this.start = this.out.length
    this.placesStart = this.places.length
    this.documents = this.last = 0
    this.#beginChunk()
  }

  /** End the list; what is given back is good until more is written. */
  finish(): Posting {
    if (this.documents >= chunkDocuments) this.#close()
    else {
      this.out.append(this.#numbers.bytes, 0, this.#numbers.length)
      this.out.append(this.#fields.bytes, 0, this.#fields.length)
    }
    return { bytes: this.out.bytes, start: this.start, end: this.out.length, documents: this.documents, last: this.last, placesStart: this.placesStart, placesEnd: this.places.length }
  }

  add(document: number, field: number, times: number): void {
    if (document !== this.#current) this.#next(document)
    else this.#fields.bytes[this.#head]! |= moreFields
    const distance = field - this.#field
    this.#field = field
    this.#place = 0
    this.#head = this.#fields.length
    this.#fields.byte((times < 8 ? times : manyTimes) | (Math.min(distance, farField) << 3))
    if (times > 7) this.#fields.varint(times)
    if (distance >= farField) this.#fields.varint(distance)
  }

  /** One place in the field that was added last; as many as it was said to have must be. */
  place(place: number, isBehindEnd: boolean): void {
    this.places.varint((place - this.#place) * 2 + Number(isBehindEnd))
    this.#place = place
  }

  /** Put a whole list behind what is there; all its documents must come later. */
  appendList(posting: Posting, places: Uint8Array): void {
    const cursor = this.#cursor.open(posting)
    while (cursor.next()) {
      if (posting.documents < chunkDocuments) cursor.read()
      if (this.#count + cursor.count > chunkDocuments) this.#close()
      const reader = { bytes: posting.bytes, at: cursor.documentsAt }
      this.#numbers.varint(cursor.base + readVarint(reader) - this.last)
      this.#numbers.append(posting.bytes, reader.at, cursor.reachesAt)
      this.#fields.append(posting.bytes, cursor.fieldsAt, cursor.fieldsEnd)
      this.places.append(places, cursor.placesAt, cursor.placesEnd)
      this.#count += cursor.count
      this.documents += cursor.count
      this.last = this.#current = cursor.last
    }
  }

  /** Put one document of another list behind what is there. */
  appendDocument({ document, bytes, from, to, places, placesFrom, placesTo }: DocumentPosting): void {
    this.#next(document)
    this.#fields.append(bytes, from, to)
    this.places.append(places, placesFrom, placesTo)
  }

  #next(document: number): void {
    if (this.#count === chunkDocuments) this.#close()
    this.#numbers.varint(document - this.last)
    this.#current = this.last = document
    this.documents++
    this.#count++
    this.#field = 0
  }

  #beginChunk(): void {
    this.#numbers.length = this.#fields.length = this.#count = this.#field = 0
    this.#base = this.last
    this.#placesBefore = this.places.length
    this.#current = -1
  }

  #close(): void {
    if (this.#count === 0) return
    const { out } = this
    out.varint(this.#count)
    out.varint(this.last - this.#base)
    out.varint(this.#numbers.length)
    out.varint(this.#fields.length)
    out.varint(this.places.length - this.#placesBefore)
    const average = Math.ceil(this.#lengths?.average ?? 0)
    out.varint(average)
    out.append(this.#numbers.bytes, 0, this.#numbers.length)
    this.#writeReaches(average)
    out.append(this.#fields.bytes, 0, this.#fields.length)
    this.#beginChunk()
  }

  /** What each document of the chunk is worth at most, rounded up. */
  #writeReaches(average: number): void {
    const lengths = this.#lengths
    const [numbers, fields] = [{ bytes: this.#numbers.bytes, at: 0 }, { bytes: this.#fields.bytes, at: 0 }]
    let document = this.#base
    for (let i = 0; i < this.#count; i++) {
      if (!lengths) {
        this.out.byte(255)
        continue
      }
      document += readVarint(numbers)
      const from = lengths.first[document]!
      let [title, passage] = [0, 0]
      readFields(fields, (field, times) => {
        const gain = gainOf(times, lengths.words[from + field]!, average)
        if (field === 0) title = gain
        else if (gain > passage) passage = gain
      })
      this.out.byte(Math.min(255, Math.ceil((passage + title * titleWeight) / reachUnit)))
    }
  }
}
