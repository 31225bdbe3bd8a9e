/** The few with the greatest keys, greatest first; of equal ones the smaller number first. No number may be offered twice. */
export class Best {
  readonly #limit: number
  /** A heap, the worst on top. */
  readonly #numbers: number[] = []
  readonly #keys: number[] = []
  /** What a key must reach to be worth offering. */
  least = -Infinity

  constructor(limit: number) {
    this.#limit = limit
    if (limit === 0) this.least = Infinity
  }

  /** Returns whether it is among the few so far. */
  offer(number: number, key: number): boolean {
    const numbers = this.#numbers
    const keys = this.#keys
    if (numbers.length < this.#limit) {
      numbers.push(number)
      keys.push(key)
      if (numbers.length < this.#limit) return true
      for (let at = this.#limit >> 1; at >= 0; at--) this.#sink(at)
    } else {
      if (this.#limit === 0 || key < keys[0]! || (key === keys[0]! && number > numbers[0]!)) return false
      numbers[0] = number
      keys[0] = key
      this.#sink(0)
    }
    this.least = keys[0]!
    return true
  }

  /** Those that were good enough so far, in no order. */
  get numbers(): readonly number[] {
    return this.#numbers
  }

  ranked(): number[] {
    const order = [...this.#numbers.keys()].sort((a, b) => (this.#isWorse(a, b) ? 1 : -1))
    return order.map((at) => this.#numbers[at]!)
  }

  #isWorse(a: number, b: number): boolean {
    const one = this.#keys[a]!
    const other = this.#keys[b]!
    return one < other || (one === other && this.#numbers[a]! > this.#numbers[b]!)
  }

  #sink(from: number): void {
    const numbers = this.#numbers
    const keys = this.#keys
    let at = from
    for (;;) {
      let worst = at
      const child = 2 * at + 1
      if (child < numbers.length && this.#isWorse(child, worst)) worst = child
      if (child + 1 < numbers.length && this.#isWorse(child + 1, worst)) worst = child + 1
      if (worst === at) return
      // Not as pairs: those are made, and thrown away, until V8 has seen enough of them.
      const number = numbers[at]!
      const key = keys[at]!
      numbers[at] = numbers[worst]!
      keys[at] = keys[worst]!
      numbers[worst] = number
      keys[worst] = key
      at = worst
    }
  }
}
