import type { Posting } from './impacts-bytes.ts'
import { SegmentWriter, type Segment } from './impacts-segment.ts'
import { PostingWriter, type FieldLengths } from './impacts-writer.ts'

/** A document as the index takes it: the folded words of its title, then of each of its passages, with the sign between words where something ends. */
export interface IndexedWords {
  readonly document: number
  readonly fields: readonly (readonly string[])[]
}
/** Stands between two words that a phrase must not run across; no word is ever like it. */
export const endSign = '.'

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

/** The words of documents that are in no segment yet: one chain of places a term, in columns that grow, so that taking a word in is one look-up. */
export class FreshPostings {
  readonly #numbers = new Map<string, number>()
  readonly #first: number[] = []
  readonly #last: number[] = []
  readonly #document: number[] = []
  readonly #field: number[] = []
  /** Twice the word's number in its field, and one more behind an end; -1 for entries that are no words. */
  readonly #place: number[] = []
  readonly #next: number[] = []
  /** Terms by their first two letters, for those who look for all that begin in some way. */
  readonly #beginnings = new Map<string, string[]>()
  /** Lists that were asked for, as long as nothing comes in. */
  readonly #found = new Map<string, FreshPosting>()

  /** Documents must come in ascending order. */
  add({ document, fields }: IndexedWords): void {
    this.#found.clear()
    for (let field = 0; field < fields.length; field++) {
      let [place, isBehindEnd] = [0, 0]
      for (const word of fields[field]!)
        if (word === endSign) isBehindEnd = 1
        else {
          this.#put(word, document, field, place++ * 2 + isBehindEnd)
          isBehindEnd = 0
        }
    }
  }

  #put(word: string, document: number, field: number, place: number): void {
    const term = this.#numberOf(word)
    const last = this.#last[term]!
    const isKnown = last >= 0 && this.#document[last] === document
    this.#append(term, document, field, place)
    if (isKnown) return
    this.#mark(twoSign + word.slice(0, 2), document)
    if (word.length > 2) this.#mark(threeSign + word.slice(0, 3), document)
  }

  #mark(entry: string, document: number): void {
    const term = this.#numberOf(entry)
    const last = this.#last[term]!
    if (last < 0 || this.#document[last] !== document) this.#append(term, document, 1, -1)
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#first.length)
    const beginning = word.slice(0, 2)
    const alike = this.#beginnings.get(beginning)
    if (alike) alike.push(word)
    else this.#beginnings.set(beginning, [word])
    this.#last.push(-1)
    return this.#first.push(-1) - 1
  }

  #append(term: number, document: number, field: number, place: number): void {
    const entry = this.#document.length
    if (this.#last[term] === -1) this.#first[term] = entry
    else this.#next[this.#last[term]!] = entry
    this.#last[term] = entry
    this.#document.push(document)
    this.#field.push(field)
    this.#place.push(place)
    this.#next.push(-1)
  }

  find(word: string): FreshPosting | undefined {
    const term = this.#numbers.get(word)
    if (term === undefined) return undefined
    const known = this.#found.get(word)
    if (known) return known
    const list = new PostingWriter()
    this.#write(term, list)
    const found = { ...list.finish(), places: list.places.bytes }
    this.#found.set(word, found)
    return found
  }

  /** All its terms that begin so, in no order. */
  termsUnder(prefix: string): Iterable<string> {
    const alike = prefix.length < 2 ? [...this.#numbers.keys()] : (this.#beginnings.get(prefix.slice(0, 2)) ?? [])
    return alike.filter((term) => term.startsWith(prefix))
  }

  /** @param lengths of all documents in it, as far as they are known. */
  toSegment(lengths: FieldLengths | null = null): Segment {
    const writer = new SegmentWriter(lengths)
    for (const term of [...this.#numbers.keys()].sort()) {
      writer.begin(term)
      this.#write(this.#numbers.get(term)!, writer.list)
      writer.end()
    }
    return writer.finish()
  }

  #write(term: number, list: PostingWriter): void {
    for (let at = this.#first[term]!; at >= 0; ) {
      const [document, field] = [this.#document[at]!, this.#field[at]!]
      let behind = at
      let times = 0
      for (; behind >= 0 && this.#document[behind] === document && this.#field[behind] === field; behind = this.#next[behind]!) times++
      list.add(document, field, times)
      for (; at !== behind; at = this.#next[at]!) if (this.#place[at]! >= 0) list.place(this.#place[at]! >> 1, (this.#place[at]! & 1) === 1)
    }
  }
}

export function toFresh(documents: Iterable<IndexedWords>): FreshPostings {
  const fresh = new FreshPostings()
  for (const document of documents) fresh.add(document)
  return fresh
}
