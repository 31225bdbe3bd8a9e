import { add, hasBetween, intersection, type DocumentSet } from './document-set.ts'
import { ChunkCursor } from './impacts-chunks.ts'
import type { LivePosting } from './rank.ts'

/** A posting list with the bytes of its places, and the documents it counts in. */
export interface PlacedList {
  readonly list: LivePosting
  readonly places: Uint8Array
  readonly within: DocumentSet
}
/** Places are compared as one number each: document, field, and the word of the run's first word in it. */
const fieldsPerDocument = 65_536
export const wordsPerField = 4_096
// Not by `%`, which takes ten times as long with numbers of this size.
export const wordIn = (place: number): number => place - Math.floor(place / wordsPerField) * wordsPerField

/** A field of a document as one number; field 0 is the title. */
export const toFieldNumber = (document: number, field: number): number => document * fieldsPerDocument + field
export const documentIn = (number: number): number => Math.floor(number / fieldsPerDocument)
export const fieldIn = (number: number): number => number - documentIn(number) * fieldsPerDocument

const cursor = new ChunkCursor()

/** One word of a run: the lists of its forms, in any order, and whether nothing may end before it. */
interface RunWord {
  readonly lists: readonly PlacedList[]
  readonly isUndivided: boolean
}

/** Where even the rarest word stands in more documents than this, so many are looked through at a time: all places of such words are millions of numbers. */
const lookedThrough = 2_048

/**
 * The first words of all runs.
 * @param fields where they are looked for, sorted; null: everywhere.
 * @returns sorted numbers, to be read by `toFields`.
 */
export function findRuns(words: readonly RunWord[], segmentOf: Int32Array, fields: Float64Array | null = null): Float64Array {
  const sizeOf = (lists: readonly PlacedList[]) => lists.reduce((sum, { list }) => sum + list.documents, 0)
  const order = [...words.entries()].sort((a, b) => sizeOf(a[1].lists) - sizeOf(b[1].lists))
  const everywhere = { from: 0, behind: Infinity }
  if (fields !== null || order.length < 2 || sizeOf(order[0]![1].lists) <= lookedThrough) return runsBetween(order, everywhere, segmentOf, fields, null)
  const last = order[0]![1].lists.reduce((greatest, { list }) => Math.max(greatest, list.last), 0)
  const parts: Float64Array[] = []
  const rooms = order.map(() => new Room())
  for (let from = 0; from <= last; from += lookedThrough) {
    const found = runsBetween(order, { from, behind: from + lookedThrough }, segmentOf, null, rooms)
    if (found.length > 0) parts.push(found.slice())
  }
  return joined(parts)
}

/** Room for numbers, used again. */
class Room {
  numbers = new Float64Array(1024)
}

/** From one document to before another. */
interface Stretch {
  readonly from: number
  readonly behind: number
}

/** @param rooms one for each word; what is returned may lie in them. */
function runsBetween(order: readonly (readonly [number, RunWord])[], stretch: Stretch, segmentOf: Int32Array, fields: Float64Array | null, rooms: readonly Room[] | null): Float64Array {
  let runs: Float64Array | null = null
  for (const [at, [i, { lists, isUndivided }]] of order.entries()) {
    if (runs?.length === 0) break
    // Of common words nearly all places are in fields where the rarest is not.
    const among = runs ? toFields(runs) : fields
    const places = new Places(among, segmentOf, lists[0]?.within.length ?? 0, rooms?.[at] ?? new Room())
    for (const placed of lists) places.take(placed, i, isUndivided, stretch)
    const sorted = places.sorted()
    runs = runs ? inBoth(runs, sorted) : sorted
  }
  return runs ?? new Float64Array()
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The fields of runs, each once, in order. */
export function toFields(runs: Float64Array): Float64Array {
  const fields = new Float64Array(runs.length)
  let used = 0
  for (let i = 0, behind = 0; i < runs.length; i++) {
    if (runs[i]! < behind) continue
    const field = Math.floor(runs[i]! / wordsPerField)
    fields[used++] = field
    behind = (field + 1) * wordsPerField
  }
  return fields.subarray(0, used)
}

/** Titles only, or passages only. */
export const toTitlesOrTexts = (fields: Float64Array, areTitles: boolean): Float64Array => fields.filter((number) => (fieldIn(number) === 0) === areTitles)

/** Places of one word, gathered list by list, each in order. */
class Places {
  readonly #room: Room
  #used = 0
  /** Where each stretch begins that is in order. */
  readonly #stretches: number[] = [0]
  readonly #segmentOf: Int32Array
  readonly #fields: Float64Array | null
  readonly #documents: DocumentSet | null
  #narrowed: { readonly listed: DocumentSet; readonly within: DocumentSet } | null = null

  /**
   * @param fields the only ones that are wanted, sorted; null: all.
   * @param words of a set of documents.
   */
  constructor(fields: Float64Array | null, segmentOf: Int32Array, words: number, room: Room) {
    this.#room = room
    this.#segmentOf = segmentOf
    this.#fields = fields
    this.#documents = fields && documentsOf(fields, words)
  }

  take({ list, places, within: listed }: PlacedList, back: number, isUndivided: boolean, { from: least, behind }: Stretch): void {
    const { bytes, segment, isWhole } = list
    const [segmentOf, fields, before] = [this.#segmentOf, this.#fields, this.#used]
    const within = this.#within(listed)
    // Held by name here: what belongs to the object is fetched and checked again at every step.
    let [numbers, used, next] = [this.#room.numbers, this.#used, 0]
    const isWanted = (document: number) =>
      (within[document >>> 5]! & (1 << (document & 31))) !== 0 && (isWhole || segmentOf[document] === segment) && document >= least && document < behind
    const { documents } = cursor.open(list)
    while (cursor.next()) {
      if (cursor.last < least) continue
      if (cursor.base + 1 >= behind) break
      if (!hasBetween(within, cursor.base, cursor.last)) continue
      cursor.read()
      let left = cursor.count
      while (left > 0 && !isWanted(documents[left - 1]!)) left--
      let at = cursor.fieldsAt
      let from = cursor.placesAt
      for (let i = 0; i < left; i++) {
        const document = documents[i]!
        const isTaken = isWanted(document)
        let field = 0
        let skipped = 0
        let byte: number
        do {
          byte = bytes[at++]!
          let times = byte & 7
          let step = (byte >> 3) & 15
          if (times === 0) {
            times = bytes[at++]!
            for (let shift = 7, part = times; part > 127; shift += 7) {
              part = bytes[at++]!
              times = (times & ~(-1 << shift)) | (part << shift)
            }
          }
          if (step === 15) {
            step = bytes[at++]!
            for (let shift = 7, part = step; part > 127; shift += 7) {
              part = bytes[at++]!
              step = (step & ~(-1 << shift)) | (part << shift)
            }
          }
          if (!isTaken) {
            skipped += times
            continue
          }
          field += step
          const number = document * fieldsPerDocument + field
          if (fields !== null) {
            while (next < fields.length && fields[next]! < number) next++
            if (next === fields.length || fields[next] !== number) {
              for (; times > 0; times--) while (places[from++]! > 127);
              continue
            }
          }
          const base = number * wordsPerField - back
          let place = 0
          for (; times > 0; times--) {
            let code = places[from++]!
            for (let shift = 7, part = code; part > 127; shift += 7) {
              part = places[from++]!
              code = (code & ~(-1 << shift)) | (part << shift)
            }
            place += code >> 1
            if (place < back || place >= wordsPerField || (isUndivided && (code & 1) === 1)) continue
            if (used === numbers.length) numbers = grown(numbers)
            numbers[used++] = base + place
          }
        } while (byte > 127)
        while (skipped > 0) if (places[from++]! < 128) skipped--
      }
    }
    this.#room.numbers = numbers
    this.#used = used
    // A list goes on with the stretch before where it begins behind its end, as it does from one segment to the next.
    if (before > 0 && this.#used > before && numbers[before]! < numbers[before - 1]!) this.#stretches.push(before)
  }

  /** Of those a list counts in, the documents that are wanted; most lists of a word count in the same. */
  #within(listed: DocumentSet): DocumentSet {
    if (this.#documents === null) return listed
    if (this.#narrowed?.listed !== listed) this.#narrowed = { listed, within: intersection(this.#documents, listed) }
    return this.#narrowed.within
  }

  sorted(): Float64Array {
    let stretches = this.#stretches.map((from, i) => this.#room.numbers.subarray(from, this.#stretches[i + 1] ?? this.#used))
    while (stretches.length > 1) stretches = stretches.flatMap((one, i) => (i % 2 === 1 ? [] : [i + 1 < stretches.length ? merged(one, stretches[i + 1]!) : one]))
    return stretches[0]!
  }
}

function grown(numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}

function documentsOf(fields: Float64Array, words: number): DocumentSet {
  const set = new Uint32Array(words)
  for (let i = 0; i < fields.length; i++) add(set, documentIn(fields[i]!))
  return set
}

function merged(one: Float64Array, other: Float64Array): Float64Array<ArrayBuffer> {
  const all = new Float64Array(one.length + other.length)
  for (let at = 0, i = 0, j = 0; at < all.length; at++) all[at] = j >= other.length || (i < one.length && one[i]! <= other[j]!) ? one[i++]! : other[j++]!
  return all
}

function inBoth(one: Float64Array, other: Float64Array): Float64Array {
  const both = new Float64Array(Math.min(one.length, other.length))
  let used = 0
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const a = one[i]!
    const b = other[j]!
    if (a === b) both[used++] = a
    if (a <= b) i++
    if (b <= a) j++
  }
  return both.subarray(0, used)
}
