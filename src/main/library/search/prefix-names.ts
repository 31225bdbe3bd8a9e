import { lowerBound } from './sorted.ts'

/** A word someone typed, and what in a name answers it. */
export interface SoughtWord {
  /** Whole words that answer: the word itself, and those it may be a slip of. */
  readonly words: readonly string[]
  /** Still being typed: words that begin so answer too. */
  readonly prefix: string | null
}

/**
 * Names by their words, for what a general index is slow at: the first letters of a word, and words that thousands of names have. The words
 * lie sorted, so that those that begin alike lie together; only the best few names are kept while passing over them, and nothing is scored
 * that is not one of them.
 */
export interface PrefixNames {
  /** Every distinct word, sorted. */
  readonly words: readonly string[]
  /** In how many places one of these words stands: what looking at each of them would cost. */
  count(sought: SoughtWord): number
  /** Numbers of the records that answer every word, best first: a word that is whole before one that goes on, the first word of a name before a later one, names often met before rare ones. */
  find(sought: readonly SoughtWord[], limit: number): number[]
}

/** @param names the folded words of each record, in order. */
export function createPrefixNames(names: readonly (readonly string[])[], weights: Float64Array): PrefixNames {
  const places = new Map<string, number[]>()
  names.forEach((own, record) => own.forEach((word, i) => {
    const known = places.get(word)
    // The sign says that it opens the name.
    const place = i === 0 ? record + 1 : -(record + 1)
    if (known) known.push(place)
    else places.set(word, [place])
  }))
  const words = [...places.keys()].sort()
  const worth = (place: number) => weights[Math.abs(place) - 1]! * (place > 0 ? 2 : 1)
  for (const own of places.values()) if (own.length > 1) own.sort((one, other) => worth(other) - worth(one))
  const lists = words.map((word) => places.get(word)!)
  const before = new Uint32Array(words.length + 1)
  lists.forEach((own, i) => {
    before[i + 1] = before[i]! + own.length
  })
  /** Of each word, what the weightiest name with it weighs. */
  const heaviest = Float64Array.from(lists, ([first]) => worth(first!))
  /** The words that begin with `prefix` are those from the first to before the second. */
  const range = (prefix: string): readonly [number, number] => [lowerBound(words, prefix), lowerBound(words, `${prefix}\uFFFF`)]
  const count = ({ words: whole, prefix }: SoughtWord): number => {
    const [from, to] = prefix === null ? [0, 0] : range(prefix)
    return before[to]! - before[from]! + whole.reduce((sum, word) => sum + (prefix !== null && word.startsWith(prefix) ? 0 : (places.get(word)?.length ?? 0)), 0)
  }
  /** How well a name answers a word; 0 when it does not. */
  const answer = (own: readonly string[], { words: whole, prefix }: SoughtWord): number => {
    let best = 0
    for (let i = 0; i < own.length; i++) {
      const word = own[i]!
      const score = (whole.includes(word) ? 4 : prefix !== null && word.startsWith(prefix) ? 1 : 0) * (i === 0 ? 2 : 1)
      if (score > best) best = score
    }
    return best
  }
  return {
    words,
    count,
    find(sought, limit) {
      const [rarest] = sought.toSorted((a, b) => count(a) - count(b))
      if (!rarest) return []
      const others = sought.filter((one) => one !== rarest)
      const best = new Best(limit)
      /** What the other words can make of a score. */
      const reach = mostAnswer ** others.length
      const pass = (own: readonly number[], isWhole: boolean) => {
        for (const place of own) {
          const record = Math.abs(place) - 1
          let score = weights[record]! * (isWhole ? 4 : 1) * (place > 0 ? 2 : 1)
          // The weightiest come first.
          if (score * reach <= best.least) break
          for (const other of others) score *= answer(names[record]!, other)
          if (score > best.least) best.offer(record, score)
        }
      }
      const { words: whole, prefix } = rarest
      const [from, to] = prefix === null ? [0, 0] : range(prefix)
      for (const word of whole) pass(places.get(word) ?? [], true)
      for (let at = from; at < to; at++) if (heaviest[at]! * reach > best.least && !whole.includes(words[at]!)) pass(lists[at]!, false)
      return best.records()
    },
  }
}

/** What a name can answer a word with: whole, and first. */
const mostAnswer = 8

/** The heaviest so far, heaviest first; of equals the one that came first. A record is kept once. */
class Best {
  readonly #limit: number
  readonly #kept: { record: number; weight: number }[] = []
  constructor(limit: number) {
    this.#limit = limit
  }
  /** What must be exceeded to come in. */
  least = 0
  offer(record: number, weight: number): void {
    const kept = this.#kept
    if (kept.some((one) => one.record === record)) return
    if (kept.length === this.#limit) kept.pop()
    let at = kept.length
    while (at > 0 && kept[at - 1]!.weight < weight) at--
    kept.splice(at, 0, { record, weight })
    if (kept.length === this.#limit) this.least = kept.at(-1)!.weight
  }
  records(): number[] {
    return this.#kept.map(({ record }) => record)
  }
}
