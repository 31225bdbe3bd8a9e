import { readVarint, type Posting } from './impacts-bytes.ts'
import { SegmentWriter, type Segment } from './impacts-segment.ts'
import { PostingWriter, type FieldLengths } from './impacts-writer.ts'
import { eachTerm, packWords, type PackedWords } from './packed-words.ts'

export { endSign } from './packed-words.ts'

/** A document as the index takes it: the folded words of its title, then of each of its passages, with the sign between words where something ends. */
export interface IndexedWords {
  readonly document: number
  readonly fields: readonly (readonly string[])[]
}
/**
 * Beside words the dictionary has entries that no word can be, for what words alone would take too long to say: all documents with a word that
 * begins with two or three letters, so that the first letters someone types need not gather thousands of words.
 */
const twoSign = '\u0002'
const threeSign = '\u0003'
/** The entries that hold every document with a word that begins so: all that begin with it, or that one alone. Null where words must be gone through. */
export function toBeginning(prefix: string): { readonly entry: string; readonly isAlone: boolean } | null {
  if (prefix.length < 3) return { entry: twoSign + prefix, isAlone: prefix.length === 2 }
  return prefix.length === 3 ? { entry: threeSign + prefix, isAlone: true } : null
}

/** A list with its places at hand. */
export interface FreshPosting extends Posting {
  readonly places: Uint8Array
}

/** The words of documents that are in no segment yet: for each term a chain of the documents it stands in, and where in what was packed of each its places are. */
export class FreshPostings {
  readonly #documents: number[] = []
  readonly #packed: Uint8Array[] = []
  readonly #terms: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #first: number[] = []
  readonly #last: number[] = []
  /** Of each entry of a chain: the document by its place above, where its places begin and end, and the next entry. */
  readonly #holder: number[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  readonly #next: number[] = []
  /** Which terms begin so, by number and by the entry that stands for all of them. */
  readonly #beginnings = new Map<string, number[]>()
  /** Lists that were asked for, as long as nothing comes in. */
  readonly #found = new Map<string, FreshPosting>()

  /** Documents must come in ascending order. */
  add(document: number, packed: PackedWords): void {
    this.#found.clear()
    const holder = this.#documents.length
    this.#documents.push(document)
    this.#packed.push(packed.places)
    eachTerm(packed, (word, from, to) => {
      const entry = this.#holder.length
      const term = this.#numbers.get(word)
      if (term === undefined) {
        const number = this.#terms.push(word) - 1
        this.#numbers.set(word, number)
        this.#first.push(entry)
        this.#last.push(entry)
        this.#mark(twoSign + word.slice(0, 2), number)
        if (word.length > 2) this.#mark(threeSign + word.slice(0, 3), number)
      } else {
        this.#next[this.#last[term]!] = entry
        this.#last[term] = entry
      }
      this.#holder.push(holder)
      this.#from.push(from)
      this.#to.push(to)
      this.#next.push(-1)
    })
  }

  #mark(entry: string, term: number): void {
    const alike = this.#beginnings.get(entry)
    if (alike) alike.push(term)
    else this.#beginnings.set(entry, [term])
  }

  find(word: string): FreshPosting | undefined {
    if (!this.#numbers.has(word) && !this.#beginnings.has(word)) return undefined
    const known = this.#found.get(word)
    if (known) return known
    const list = new PostingWriter()
    this.#write(word, list)
    const found = { ...list.finish(), places: list.places.bytes }
    this.#found.set(word, found)
    return found
  }

  /** All its terms that begin so, in no order. */
  termsUnder(prefix: string): Iterable<string> {
    if (prefix.startsWith(twoSign) || prefix.startsWith(threeSign)) return [...this.#beginnings.keys()].filter((entry) => entry.startsWith(prefix))
    const alike = prefix.length < 2 ? this.#terms : (this.#beginnings.get(twoSign + prefix.slice(0, 2)) ?? []).map((term) => this.#terms[term]!)
    return alike.filter((term) => term.startsWith(prefix))
  }

  /** @param lengths of all documents in it, as far as they are known. */
  toSegment(lengths: FieldLengths | null = null): Segment {
    const writer = new SegmentWriter(lengths)
    for (const term of [...this.#beginnings.keys(), ...this.#terms].sort()) {
      writer.begin(term)
      this.#write(term, writer.list)
      writer.end()
    }
    return writer.finish()
  }

  #write(word: string, list: PostingWriter): void {
    const alike = this.#beginnings.get(word)
    if (alike) return this.#writeAll(alike, list)
    for (let entry = this.#first[this.#numbers.get(word)!]!; entry >= 0; entry = this.#next[entry]!) this.#writeOne(entry, list)
  }

  /** The documents in which any of these words stands, and no places. */
  #writeAll(terms: readonly number[], list: PostingWriter): void {
    const holds = new Uint8Array(this.#documents.length)
    for (const term of terms) for (let entry = this.#first[term]!; entry >= 0; entry = this.#next[entry]!) holds[this.#holder[entry]!] = 1
    for (let holder = 0; holder < holds.length; holder++) if (holds[holder] === 1) list.add(this.#documents[holder]!, 1, 1)
  }

  #writeOne(entry: number, list: PostingWriter): void {
    const holder = this.#holder[entry]!
    const document = this.#documents[holder]!
    const reader = { bytes: this.#packed[holder]!, at: this.#from[entry]! }
    const to = this.#to[entry]!
    let field = readVarint(reader)
    while (reader.at < to) {
      // How often it stands in this field has to be known before where.
      const begins = reader.at
      let times = 0
      let distance = 0
      for (; ; distance = readVarint(reader)) {
        if (distance > 0) break
        readVarint(reader)
        times++
        if (reader.at >= to) break
      }
      list.add(document, field, times)
      const [behind, next] = [reader.at, field + distance]
      reader.at = begins
      for (let place = 0, i = 0; i < times; i++) {
        if (i > 0) readVarint(reader)
        place += readVarint(reader)
        list.place(place >> 1, (place & 1) === 1)
        place &= -2
      }
      reader.at = behind
      field = next
    }
  }
}

/** Of words as they stand. */
export function toFresh(documents: Iterable<IndexedWords>): FreshPostings {
  const fresh = new FreshPostings()
  for (const { document, fields } of documents) fresh.add(document, packWords(fields))
  return fresh
}
