import { add, type DocumentSet } from './document-set.ts'
import type { Posting } from './impacts-bytes.ts'

/** A posting list with what is needed to leave out documents that no longer stand in its segment. */
export interface LivePosting extends Posting {
  readonly segment: number
  readonly isWhole: boolean
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

// As in SQLite's bm25(), so that one may be held against the other.
const k1 = 1.2
const b = 0.75
/** What a word in the title counts, beside one in the text. */
const titleWeight = 1.5

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

/** Scores gathered field by field, for the documents that answer. Made once for a library and used again for every query: who gathered wipes. */
export interface Scores {
  /** Count a list's words for `weight` in those of `documents` that it names, from field `least` to field `most`. */
  addList(list: LivePosting, weight: number, documents: DocumentSet, least: number, most: number): void
  /** Count one field, as if a word stood in it once. */
  addField(document: number, field: number, weight: number): void
  /** A document's best passage, and its title for what it is worth. */
  of(document: number): number
  /** The fields of a document that count, the best first. */
  fieldsOf(document: number): number[]
  wipe(documents: Uint32Array): void
}

export function createScores({ first, words, fields, average, segmentOf }: Lengths): Scores {
  const scores = new Float32Array(words.length)
  const gain = (times: number, length: number) => (times * (k1 + 1)) / (times + k1 * (1 - b + (b * length) / average))
  const gains = new Float32Array(8 * 256)
  for (let times = 1; times < 8; times++) for (let length = 0; length < 256; length++) gains[times * 256 + length] = gain(times, length)

  return {
    addList({ bytes, start, end, segment, isWhole }, weight, documents, least, most) {
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
        if ((documents[document >>> 5]! & (1 << (document & 31))) === 0 || !(isWhole || segmentOf[document] === segment)) {
          do {
            byte = bytes[at++]!
            if ((byte & 7) === 0) while (bytes[at++]! > 127);
            if ((byte & 0x78) === 0x78) while (bytes[at++]! > 127);
          } while (byte > 127)
          continue
        }
        const title = first[document]!
        let field = title
        do {
          byte = bytes[at++]!
          let times = byte & 7
          if (times === 0) {
            let part: number
            let shift = 0
            do {
              part = bytes[at++]!
              times |= (part & 127) << shift
              shift += 7
            } while (part > 127)
          }
          let step = (byte >> 3) & 15
          if (step === 15) {
            step = 0
            let part: number
            let shift = 0
            do {
              part = bytes[at++]!
              step |= (part & 127) << shift
              shift += 7
            } while (part > 127)
          }
          field += step
          if (field - title < least || field - title > most) continue
          const length = words[field]!
          scores[field]! += weight * (times < 8 ? gains[times * 256 + length]! : gain(times, length))
        } while (byte > 127)
      }
    },
    addField(document, field, weight) {
      const at = first[document]! + field
      scores[at]! += weight * gains[256 + words[at]!]!
    },
    of(document) {
      const from = first[document]!
      const end = from + fields[document]!
      let best = 0
      for (let at = from + 1; at < end; at++) if (scores[at]! > best) best = scores[at]!
      return best + scores[from]! * titleWeight
    },
    fieldsOf(document) {
      const from = first[document]!
      const found: number[] = []
      for (let field = 0; field < fields[document]!; field++) if (scores[from + field]! > 0) found.push(field)
      return found.sort((one, other) => scores[from + other]! - scores[from + one]! || one - other)
    },
    wipe(documents) {
      // Wiping everything is cheaper than picking a good part of it.
      if (documents.length * 32 > scores.length) scores.fill(0)
      else
        for (let i = 0; i < documents.length; i++) {
          const from = first[documents[i]!]!
          scores.fill(0, from, from + fields[documents[i]!]!)
        }
    },
  }
}

/** The `limit` documents of a set with the greatest keys, greatest first; of equal ones the smaller number first. */
export function top(documents: Uint32Array, keyOf: (document: number) => number, limit: number): number[] {
  const heap: { readonly document: number; readonly key: number }[] = []
  const isWorse = (a: { document: number; key: number }, c: { document: number; key: number }) => a.key < c.key || (a.key === c.key && a.document > c.document)
  const sink = (from: number) => {
    let at = from
    for (;;) {
      let worst = at
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && isWorse(heap[child]!, heap[worst]!)) worst = child
      if (worst === at) return
      ;[heap[at], heap[worst]] = [heap[worst]!, heap[at]!]
      at = worst
    }
  }
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i]!
    const key = keyOf(document)
    if (heap.length < limit) {
      heap.push({ document, key })
      if (heap.length === limit) for (let at = limit >> 1; at >= 0; at--) sink(at)
    } else if (key > heap[0]!.key) {
      // Documents come in ascending order, so an equal key never displaces.
      heap[0] = { document, key }
      sink(0)
    }
  }
  return heap.sort((a, c) => (isWorse(a, c) ? 1 : -1)).map(({ document }) => document)
}

