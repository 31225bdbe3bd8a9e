import { add, bitsIn, count, hasBetween, type DocumentSet } from './document-set.ts'
import { ChunkCursor, type ChunkPlace } from './impacts-chunks.ts'
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

/** Where more documents than this are looked into, so many are at a time: all places of common words are millions of numbers. */
const lookedThrough = 2_048

/**
 * The first words of all runs.
 * @param wanted the only documents that are looked into; every list counts in some of them.
 * @returns sorted numbers, to be read by `toFields`.
 */
export function findRuns(words: readonly RunWord[], segmentOf: Int32Array, wanted: DocumentSet): Float64Array {
  const between = createFinder(words, segmentOf, wanted)
  // What is found lies where the next are going to.
  return joined(toStretches(wanted).map((stretch) => between(stretch).slice()))
}

/**
 * Finds the same in one stretch after another (`toStretches`).
 * @returns a function: from its second argument on, where runs are looked for, as fields in order; null: everywhere. What it returns is good until it is called again.
 */
export function createFinder(words: readonly RunWord[], segmentOf: Int32Array, wanted: DocumentSet) {
  const sizeOf = (lists: readonly PlacedList[]) => lists.reduce((sum, { list }) => sum + list.documents, 0)
  const order = [...words.entries()].sort((a, b) => sizeOf(a[1].lists) - sizeOf(b[1].lists)).map(([back, word]) => new Word(back, word, wanted.length))
  return (stretch: Stretch, fields: Float64Array | null = null): Float64Array => {
    let runs: Float64Array | null = null
    for (const word of order) {
      if (runs?.length === 0) break
      // Of common words nearly all places are in fields where the rarest is not.
      const places = new Places(word, runs ? toFields(runs, word.roomFor(runs.length)) : fields, segmentOf, stretch)
      for (let i = 0; i < word.lists.length; i++) places.take(word.lists[i]!, word.marks[i]!)
      const sorted = places.sorted()
      runs = runs ? inBoth(runs, sorted) : sorted
    }
    return runs ?? new Float64Array()
  }
}

/** From one word of a set of documents to before another. */
export interface Stretch {
  readonly from: number
  readonly behind: number
}

/** All documents that are wanted, about `lookedThrough` of them at a time. */
export function toStretches(wanted: DocumentSet): readonly Stretch[] {
  if (count(wanted) <= lookedThrough) return [{ from: 0, behind: wanted.length }]
  const stretches: Stretch[] = []
  let [from, documents] = [0, 0]
  for (let at = 0; at < wanted.length; at++) {
    documents += bitsIn(wanted[at]!)
    if (documents < lookedThrough) continue
    stretches.push({ from, behind: at + 1 })
    from = at + 1
    documents = 0
  }
  if (documents > 0) stretches.push({ from, behind: wanted.length })
  return stretches
}

/** A word, where each of its lists goes on with the next stretch, and room for its places that is used again. */
class Word {
  readonly back: number
  readonly lists: readonly PlacedList[]
  readonly isUndivided: boolean
  readonly marks: readonly ChunkPlace[]
  numbers = new Float64Array(1024)
  #fields = new Float64Array(1024)
  /** The documents of the fields that are wanted; other stretches leave theirs. */
  readonly documents: DocumentSet

  /** @param back how many words stand before it in the run. */
  constructor(back: number, { lists, isUndivided }: RunWord, words: number) {
    this.back = back
    this.lists = lists
    this.isUndivided = isUndivided
    this.marks = lists.map(({ list }) => ({ headAt: list.start, base: 0, placesAt: list.placesStart }))
    this.documents = new Uint32Array(words)
  }

  roomFor(fields: number): Float64Array<ArrayBuffer> {
    if (this.#fields.length < fields) this.#fields = new Float64Array(fields * 2)
    return this.#fields
  }
}

export function joined(parts: readonly Float64Array[]): Float64Array {
  if (parts.length === 1) return parts[0]!
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The fields of runs, each once, in order; in `fields`, which has room for as many as there are runs. */
export function toFields(runs: Float64Array, fields = new Float64Array(runs.length)): Float64Array {
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

/** Places of one word in a stretch, gathered list by list, each in order. */
class Places {
  readonly #word: Word
  #used = 0
  /** Where each part begins that is in order. */
  readonly #parts: number[] = [0]
  readonly #segmentOf: Int32Array
  readonly #fields: Float64Array | null
  readonly #stretch: Stretch

  /** @param fields the only ones that are wanted, sorted; null: all. */
  constructor(word: Word, fields: Float64Array | null, segmentOf: Int32Array, stretch: Stretch) {
    this.#word = word
    this.#segmentOf = segmentOf
    this.#fields = fields
    this.#stretch = stretch
    if (fields === null) return
    word.documents.fill(0, stretch.from, stretch.behind)
    for (let i = 0; i < fields.length; i++) add(word.documents, documentIn(fields[i]!))
  }

  /** @param mark where the list goes on; it is set to where it does with the next stretch. */
  take({ list, places, within }: PlacedList, mark: ChunkPlace): void {
    const { bytes, segment, isWhole } = list
    const [segmentOf, fields, before, { back, isUndivided }] = [this.#segmentOf, this.#fields, this.#used, this.#word]
    const among = fields === null ? within : this.#word.documents
    const [least, behind] = [this.#stretch.from * 32, this.#stretch.behind * 32]
    // Held by name here: what belongs to the object is fetched and checked again at every step.
    let [numbers, used, next] = [this.#word.numbers, this.#used, 0]
    const isWanted = (document: number) =>
      (within[document >>> 5]! & among[document >>> 5]! & (1 << (document & 31))) !== 0 && (isWhole || segmentOf[document] === segment) && document >= least && document < behind
    const { documents } = cursor.openAt(list, mark)
    let isBehind = false
    while (!isBehind && cursor.next()) {
      if (cursor.last < least) continue
      if (cursor.last >= behind) {
        // The next stretch may begin in this chunk.
        isBehind = true
        mark.headAt = cursor.headAt
        mark.base = cursor.base
        mark.placesAt = cursor.placesAt
      }
      if (cursor.base + 1 >= behind || !hasBetween(among, cursor.base, cursor.last)) continue
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
    this.#word.numbers = numbers
    this.#used = used
    // A list goes on with the part before where it begins behind its end, as it does from one segment to the next.
    if (before > 0 && this.#used > before && numbers[before]! < numbers[before - 1]!) this.#parts.push(before)
  }

  sorted(): Float64Array {
    let parts = this.#parts.map((from, i) => this.#word.numbers.subarray(from, this.#parts[i + 1] ?? this.#used))
    while (parts.length > 1) parts = parts.flatMap((one, i) => (i % 2 === 1 ? [] : [i + 1 < parts.length ? merged(one, parts[i + 1]!) : one]))
    return parts[0]!
  }
}

function grown(numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}

function merged(one: Float64Array, other: Float64Array): Float64Array<ArrayBuffer> {
  const all = new Float64Array(one.length + other.length)
  for (let at = 0, i = 0, j = 0; at < all.length; at++) all[at] = j >= other.length || (i < one.length && one[i]! <= other[j]!) ? one[i++]! : other[j++]!
  return all
}

/** In place of the one. */
function inBoth(one: Float64Array, other: Float64Array): Float64Array {
  let used = 0
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const a = one[i]!
    const b = other[j]!
    if (a === b) one[used++] = a
    if (a <= b) i++
    if (b <= a) j++
  }
  return one.subarray(0, used)
}
