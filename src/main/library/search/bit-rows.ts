import { BitCounter, bytesFor } from './bit-counter.ts'
import type { DocumentSet } from './document-set.ts'

/** Sets of documents that one after another is counted against. */
export class BitRows {
  readonly #counter = new BitCounter()
  readonly #bytes: number
  /** The first row is the one that is asked for. */
  #rows = 1

  /** @param words of each set. */
  constructor(words: number) {
    this.#bytes = bytesFor(words)
  }

  /** Returns the row's number. */
  add(set: DocumentSet): number {
    this.#counter.put(this.#rows * this.#bytes, set)
    return this.#rows++
  }

  /** Count against this set from now on. */
  ask(set: DocumentSet): void {
    this.#counter.put(0, set)
  }

  /** How many documents of a row are in the set that was asked for last. */
  count(row: number): number {
    return this.#counter.common(0, row * this.#bytes, this.#bytes)
  }
}
