/** What was asked for last, kept as long as all that is kept is not too large; what was used longest ago goes first. */
export class Recent<K, V> {
  readonly #kept = new Map<K, V>()
  readonly #most: number
  readonly #sizeOf: (value: V) => number
  #size = 0

  constructor(most: number, sizeOf: (value: V) => number) {
    this.#most = most
    this.#sizeOf = sizeOf
  }

  get(key: K): V | undefined {
    const known = this.#kept.get(key)
    if (known === undefined) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, known)
    return known
  }

  /** What is kept has no value under this key yet. */
  put(key: K, value: V): V {
    this.#kept.set(key, value)
    this.#size += this.#sizeOf(value)
    for (const [oldest, held] of this.#kept) {
      if (this.#size <= this.#most) break
      this.#kept.delete(oldest)
      this.#size -= this.#sizeOf(held)
    }
    return value
  }

  clear(): void {
    this.#kept.clear()
    this.#size = 0
  }
}
