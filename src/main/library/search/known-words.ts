import { copied } from '../../../shared/copied.ts'
import type { Language } from '../../../shared/model.ts'
import { readWritten } from './analyse.ts'
import { toStems } from './stems.ts'

/** A line of the dictionary, and a number by which it is known where it was met before. */
export interface Line {
  readonly line: string
  readonly key: number
}

/** All that an index wants of a word, thought about once and not in every article. */
export class KnownWord {
  readonly folded: string
  readonly plain: string
  /** 32 bits, for sketches. */
  readonly hash: number
  #french: Line | null = null
  #english: Line | null = null
  #either: Line | null = null
  #list = 0

  constructor(folded: string, plain: string) {
    this.folded = folded
    this.plain = plain
    this.hash = sumOf(folded, 0, folded.length) >>> 0
  }

  /** The folded word and the stems it is looked up by, in texts of this language: `gigausines fr:gigausin`. */
  lineIn(language: Language): Line {
    if (language === 'fr') return (this.#french ??= this.#toLine('fr'))
    if (language === 'en') return (this.#english ??= this.#toLine('en'))
    return (this.#either ??= this.#toLine('und'))
  }

  /** Whether it is met for the first time in a list of this number; lists are numbered upwards. */
  isNewIn(list: number): boolean {
    if (this.#list === list) return false
    this.#list = list
    return true
  }

  #toLine(language: Language): Line {
    const line = `${this.folded} ${toStems(this.plain, language).join(' ')}`
    return { line, key: hashLine(line) }
  }
}

/** Spellings with what is known of them, found by their units in a text: a map of strings would have each cut out of it first, which costs more than finding it. */
class Spellings {
  readonly #slots = new Int32Array(2 * mostKept).fill(-1)
  readonly #sums: number[] = []
  readonly written: string[] = []
  readonly words: KnownWord[] = []

  /** Its place among them; -1 for one that is not. */
  find(sum: number, text: string, start: number, end: number): number {
    const last = this.#slots.length - 1
    for (let at = sum & last; ; at = (at + 1) & last) {
      const entry = this.#slots[at]!
      if (entry < 0 || (this.#sums[entry] === sum && isAt(this.written[entry]!, text, start, end))) return entry
    }
  }

  put(sum: number, written: string, word: KnownWord): void {
    const last = this.#slots.length - 1
    let at = sum & last
    while (this.#slots[at]! >= 0) at = (at + 1) & last
    this.#slots[at] = this.words.length
    this.#sums.push(sum)
    this.written.push(written)
    this.words.push(word)
  }
}

function isAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** So many spellings are kept, twice: those that were met since the last so many, and those before. What is common is then never forgotten. */
const mostKept = 2 ** 14
let young = new Spellings()
let old = new Spellings()

/** A word as it is written at some place; spellings of one word (`Ville`, `ville`) share what is known of it. */
export function knowWord(text: string, start = 0, end = text.length): KnownWord {
  const sum = sumOf(text, start, end)
  const known = young.find(sum, text, start, end)
  if (known >= 0) return young.words[known]!
  const before = old.find(sum, text, start, end)
  if (before >= 0) return keep(sum, old.written[before]!, old.words[before]!)
  const written = copied(text.slice(start, end))
  return keep(sum, written, read(written))
}
function read(written: string): KnownWord {
  const { folded, plain } = readWritten(written)
  return plain === written ? new KnownWord(folded, written) : knowWord(plain)
}
function keep(sum: number, written: string, word: KnownWord): KnownWord {
  if (young.words.length >= mostKept) {
    old = young
    young = new Spellings()
  }
  young.put(sum, written, word)
  return word
}

/** 32 bits: FNV-1a over UTF-16 units. */
function sumOf(text: string, start: number, end: number): number {
  let sum = 0x811c9dc5
  for (let at = start; at < end; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return stir(sum)
}
/** 52 bits, never 0: FNV-1a over UTF-16 units with two seeds. */
function hashLine(line: string): number {
  let [one, other] = [0x811c9dc5, 0x050c5d1f]
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ unit, 0x01000197)
  }
  return (stir(one) >>> 12) * 0x1_0000_0000 + (stir(other) >>> 0) + 1
}
function stir(sum: number): number {
  const half = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  return half ^ (half >>> 13)
}
