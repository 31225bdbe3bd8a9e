/**
 * Which documents have a key, in columns that grow: about 13 bytes a key and document, and no work for the disk. In a table of the database its keys,
 * which come in no order, were most of what writing an article cost once there were many.
 */
export class CopyIndex {
  #heads = new Int32Array(1024).fill(-1)
  #keys = new Uint32Array(1024)
  #documents = new Uint32Array(1024)
  #next = new Int32Array(1024)
  #count = 0

  add(document: number, keys: Iterable<number>): void {
    for (const key of keys) {
      if (this.#count === this.#keys.length) this.#grow()
      const entry = this.#count++
      this.#keys[entry] = key
      this.#documents[entry] = document
      this.#chain(entry)
    }
  }

  /** Those that have the key, each once; null where they are more than `most`. */
  holders(key: number, most: number): Set<number> | null {
    const found = new Set<number>()
    for (let entry = this.#heads[this.#slot(key)]!; entry >= 0; entry = this.#next[entry]!) {
      if (this.#keys[entry] !== key) continue
      found.add(this.#documents[entry]!)
      if (found.size > most) return null
    }
    return found
  }

  #slot(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 0) % this.#heads.length
  }

  #chain(entry: number): void {
    const slot = this.#slot(this.#keys[entry]!)
    this.#next[entry] = this.#heads[slot]!
    this.#heads[slot] = entry
  }

  #grow(): void {
    const size = this.#count * 2
    const keys = this.#keys
    const documents = this.#documents
    this.#keys = new Uint32Array(size)
    this.#documents = new Uint32Array(size)
    this.#next = new Int32Array(size)
    this.#heads = new Int32Array(size).fill(-1)
    this.#keys.set(keys)
    this.#documents.set(documents)
    for (let entry = 0; entry < this.#count; entry++) this.#chain(entry)
  }
}
