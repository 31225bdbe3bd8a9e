import { lowerBound } from './sorted.ts'

/** A word someone typed, and what in a name answers it. */
export interface SoughtWord {
  /** Whole words that answer: the word itself, and those it may be a slip of. */
  readonly words: readonly string[]
  /** Still being typed: words that begin so answer too. */
  readonly prefix: string | null
}

/**
 * Names by their words, for what a general index is slow at (the first letters of a word, words that thousands of names have) and large at: all is numbers
 * in a few arrays. The words lie sorted, so that those that begin alike lie together; only the best few names are kept while passing over them, and nothing
 * is scored that is not one of them.
 */
export interface PrefixNames {
  /** Every distinct word, sorted. */
  readonly words: readonly string[]
  /** In how many places one of these words stands: what looking at each of them would cost. */
  count(sought: SoughtWord): number
  /** Numbers of the records that answer every word, best first: a word that is whole before one that goes on, the first word of a name before a later one, names often met before rare ones. */
  find(sought: readonly SoughtWord[], limit: number): number[]
}

/** Records between two pauses. */
const slice = 4_000

/**
 * With pauses in which others may have their turn.
 * @param names the folded words of each record, in order.
 */
export function* buildPrefixNames(names: Iterable<readonly string[]>, weights: Float64Array): Generator<void, PrefixNames> {
  const numbers = new Map<string, number>()
  const met: number[] = []
  /** The words of a record stand from here to where those of the next begin. */
  const starts = new Uint32Array(weights.length + 1)
  let record = 0
  for (const own of names) {
    for (const word of own) {
      let number = numbers.get(word)
      if (number === undefined) numbers.set(word, (number = numbers.size))
      met.push(number)
    }
    starts[++record] = met.length
    if (record % slice === 0) yield
  }
  const words = [...numbers.keys()].sort()
  yield
  const renumbered = new Uint32Array(words.length)
  words.forEach((word, i) => {
    renumbered[numbers.get(word)!] = i
  })
  const owned = Uint32Array.from(met, (number) => renumbered[number]!)
  yield
  const opening = toLists(words.length, weights, (each) => owned.subarray(starts[each], Math.min(starts[each]! + 1, starts[each + 1]!)))
  yield
  const later = toLists(words.length, weights, (each) => owned.subarray(starts[each]! + 1, Math.max(starts[each]! + 1, starts[each + 1]!)))
  return createFinder(words, weights, { starts, owned, opening, later })
}

/** Of each word the records it stands in, the weightiest first: from `starts` of it to that of the next. */
interface Lists {
  readonly starts: Uint32Array
  readonly records: Uint32Array
}
function toLists(words: number, weights: Float64Array, wordsOf: (record: number) => Uint32Array): Lists {
  const starts = new Uint32Array(words + 1)
  for (let record = 0; record < weights.length; record++) for (const word of wordsOf(record)) starts[word + 1]!++
  for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!
  const records = new Uint32Array(starts[words]!)
  const next = starts.slice()
  const byWeight = Uint32Array.from(weights.keys()).sort((a, b) => weights[b]! - weights[a]! || a - b)
  for (const record of byWeight) for (const word of wordsOf(record)) records[next[word]!++] = record
  return { starts, records }
}

interface Tables {
  readonly starts: Uint32Array
  /** The words of every record, by their numbers. */
  readonly owned: Uint32Array
  /** Records by the word that opens their name, and by those that come later in it. */
  readonly opening: Lists
  readonly later: Lists
}
/** What is sought, by the numbers of words: some of them, and all from one to before another. */
interface SoughtNumbers {
  readonly whole: readonly number[]
  readonly from: number
  readonly to: number
}

function createFinder(words: readonly string[], weights: Float64Array, { starts, owned, opening, later }: Tables): PrefixNames {
  const heaviestIn = (lists: Lists, word: number) => (lists.starts[word] === lists.starts[word + 1] ? 0 : weights[lists.records[lists.starts[word]!]!]!)
  /** Of each word, what the weightiest name with it weighs. */
  const heaviest = Float64Array.from(words, (_, word) => Math.max(2 * heaviestIn(opening, word), heaviestIn(later, word)))
  const countIn = (from: number, to: number) => opening.starts[to]! - opening.starts[from]! + later.starts[to]! - later.starts[from]!

  function toNumbers({ words: given, prefix }: SoughtWord): SoughtNumbers {
    const whole = given.flatMap((word) => {
      const at = lowerBound(words, word)
      return words[at] === word ? [at] : []
    })
    return prefix === null ? { whole, from: 0, to: 0 } : { whole, from: lowerBound(words, prefix), to: lowerBound(words, `${prefix}\uFFFF`) }
  }
  const placesOf = ({ whole, from, to }: SoughtNumbers): number => whole.reduce((sum, word) => (word >= from && word < to ? sum : sum + countIn(word, word + 1)), countIn(from, to))

  /** How well a name answers a word; 0 when it does not. */
  function answer(record: number, { whole, from, to }: SoughtNumbers): number {
    let best = 0
    for (let at = starts[record]!; at < starts[record + 1]!; at++) {
      const word = owned[at]!
      const score = (whole.includes(word) ? 4 : word >= from && word < to ? 1 : 0) * (at === starts[record] ? 2 : 1)
      if (score > best) best = score
    }
    return best
  }

  return {
    words,
    count: (sought) => placesOf(toNumbers(sought)),
    find(sought, limit) {
      const all = sought.map(toNumbers)
      const [rarest] = all.toSorted((a, b) => placesOf(a) - placesOf(b))
      if (!rarest) return []
      const others = all.filter((one) => one !== rarest)
      const best = new Best(limit)
      /** What the other words can make of a score. */
      const reach = mostAnswer ** others.length
      const pass = (lists: Lists, word: number, worth: number) => {
        for (let at = lists.starts[word]!; at < lists.starts[word + 1]!; at++) {
          const record = lists.records[at]!
          let score = weights[record]! * worth
          // The weightiest come first.
          if (score * reach <= best.least) break
          for (const other of others) score *= answer(record, other)
          if (score > best.least) best.offer(record, score)
        }
      }
      const passBoth = (word: number, worth: number) => {
        pass(opening, word, worth * 2)
        pass(later, word, worth)
      }
      const { whole, from, to } = rarest
      for (const word of whole) passBoth(word, 4)
      for (let word = from; word < to; word++) if (heaviest[word]! * reach > best.least && !whole.includes(word)) passBoth(word, 1)
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
