/** A set of positive numbers in one array, which costs 16 bytes a number and nothing to the collector; what a set of strings costs is ten times that. */
export class KeySet {
  readonly #places: Float64Array
  readonly #most: number
  #count = 0

  /** @param most after so many it forgets them all. */
  constructor(most: number) {
    this.#most = most
    this.#places = new Float64Array(2 ** Math.ceil(Math.log2(most * 2)))
  }

  /** Takes a number in; whether it was not there. */
  add(key: number): boolean {
    const last = this.#places.length - 1
    // Its last bits: what is left of a division by another number would take longer than all the rest.
    for (let at = (key >>> 0) & last; ; at = (at + 1) & last) {
      const found = this.#places[at]!
      if (found === key) return false
      if (found !== 0) continue
      if (this.#count >= this.#most) {
        this.clear()
        return this.add(key)
      }
      this.#places[at] = key
      this.#count++
      return true
    }
  }

  clear(): void {
    if (this.#count === 0) return
    this.#places.fill(0)
    this.#count = 0
  }
}
