import { ByteWriter, readVarint } from './impacts-bytes.ts'

/** Stands between two words that a phrase must not run across; no word is ever like it. */
export const endSign = '.'

/**
 * The words of one document turned round, by whoever reads it: each different word once, with where it stands. A segment of many documents is then made by going
 * through different words, and nobody needs the text for it.
 */
export interface PackedWords {
  /** With spaces between. */
  readonly terms: string
  /** The lengths of the fields in words; then, for each term, how many bytes follow, and for each of its places the fields since the one before, the words since it (in this field), times two, and one more behind an end. */
  readonly places: Uint8Array
}

/** Used again for every document, unless one needed very much: room for bytes costs more than writing them. */
let [out, own] = [new ByteWriter(4096), new ByteWriter(256)]
const mostRoom = 2 ** 20

/** @param fields folded words of the title, then of each passage, with the sign between words where something ends. */
export function packWords(fields: readonly (readonly string[])[]): PackedWords {
  const numbers = new Map<string, number>()
  const terms: string[] = []
  /** Chains of places, by term. */
  const [first, last]: [number[], number[]] = [[], []]
  const [next, fieldOf, placeOf]: [number[], number[], number[]] = [[], [], []]
  out.length = 0
  out.varint(fields.length)
  for (let field = 0; field < fields.length; field++) {
    let [place, isBehindEnd] = [0, 0]
    for (const word of fields[field]!) {
      if (word === endSign) {
        isBehindEnd = 1
        continue
      }
      const entry = next.length
      const known = numbers.get(word)
      if (known === undefined) {
        numbers.set(word, terms.length)
        terms.push(word)
        first.push(entry)
        last.push(entry)
      } else {
        next[last[known]!] = entry
        last[known] = entry
      }
      next.push(-1)
      fieldOf.push(field)
      placeOf.push(place++ * 2 + isBehindEnd)
      isBehindEnd = 0
    }
    out.varint(place)
  }
  for (let term = 0; term < terms.length; term++) {
    own.length = 0
    let [field, place] = [0, 0]
    for (let entry = first[term]!; entry >= 0; entry = next[entry]!) {
      const distance = fieldOf[entry]! - field
      if (distance > 0) [field, place] = [field + distance, 0]
      own.varint(distance)
      own.varint(placeOf[entry]! - place)
      place = placeOf[entry]! & -2
    }
    out.varint(own.length)
    out.append(own.bytes, 0, own.length)
  }
  const places = out.finish()
  if (out.bytes.length > mostRoom) [out, own] = [new ByteWriter(4096), new ByteWriter(256)]
  return { terms: terms.join(' '), places }
}

/** How many words each field has. */
export function lengthsOf({ places }: PackedWords): number[] {
  const reader = { bytes: places, at: 0 }
  return Array.from({ length: readVarint(reader) }, () => readVarint(reader))
}

/** Each term, and where in the bytes its places begin and end. */
export function eachTerm({ terms, places }: PackedWords, visit: (term: string, from: number, to: number) => void): void {
  if (terms === '') return
  const reader = { bytes: places, at: 0 }
  for (let fields = readVarint(reader); fields > 0; fields--) readVarint(reader)
  for (const term of terms.split(' ')) {
    const length = readVarint(reader)
    visit(term, reader.at, reader.at + length)
    reader.at += length
  }
}

/** The words of each field with spaces between, as FTS5 takes them: where something ends is not in it. */
export function unpackWords(packed: PackedWords): string[] {
  const fields = lengthsOf(packed).map((words) => new Array<string>(words))
  const reader = { bytes: packed.places, at: 0 }
  eachTerm(packed, (term, from, to) => {
    let [field, place] = [0, 0]
    for (reader.at = from; reader.at < to;) {
      const distance = readVarint(reader)
      if (distance > 0) [field, place] = [field + distance, 0]
      place += readVarint(reader)
      fields[field]![place >> 1] = term
      place &= -2
    }
  })
  return fields.map((words) => words.join(' '))
}
