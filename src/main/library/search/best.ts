/** The few with the greatest keys, greatest first; of equal ones the smaller number first. Numbers must be offered in ascending order. */
export class Best {
  readonly #limit: number
  /** A heap, the worst on top. */
  readonly #numbers: number[] = []
  readonly #keys: number[] = []
  /** What a key must be greater than to be worth offering; null as long as anything is. */
  least: number | null = null

  constructor(limit: number) {
    this.#limit = limit
    if (limit === 0) this.least = Infinity
  }

  offer(number: number, key: number): void {
    const [numbers, keys] = [this.#numbers, this.#keys]
    if (numbers.length < this.#limit) {
      numbers.push(number)
      keys.push(key)
      if (numbers.length < this.#limit) return
      for (let at = this.#limit >> 1; at >= 0; at--) this.#sink(at)
    } else {
      // They come in ascending order, so an equal key never displaces.
      if (key <= this.least!) return
      numbers[0] = number
      keys[0] = key
      this.#sink(0)
    }
    this.least = keys[0]!
  }

  ranked(): number[] {
    const order = [...this.#numbers.keys()].sort((a, b) => (this.#isWorse(a, b) ? 1 : -1))
    return order.map((at) => this.#numbers[at]!)
  }

  #isWorse(a: number, b: number): boolean {
    const [one, other] = [this.#keys[a]!, this.#keys[b]!]
    return one < other || (one === other && this.#numbers[a]! > this.#numbers[b]!)
  }

  #sink(from: number): void {
    const [numbers, keys] = [this.#numbers, this.#keys]
    let at = from
    for (;;) {
      let worst = at
      const child = 2 * at + 1
      if (child < numbers.length && this.#isWorse(child, worst)) worst = child
      if (child + 1 < numbers.length && this.#isWorse(child + 1, worst)) worst = child + 1
      if (worst === at) return
      ;[numbers[at], numbers[worst]] = [numbers[worst]!, numbers[at]!]
      ;[keys[at], keys[worst]] = [keys[worst]!, keys[at]!]
      at = worst
    }
  }
}
