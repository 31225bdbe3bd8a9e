import { copied } from '../../../shared/copied.ts'
import type { Language } from '../../../shared/model.ts'
import { toStems } from './stems.ts'

/** What a text brings to the dictionary: for each of its words a line, the folded word and the stems it is looked up by (`gigausines fr:gigausin`). */
export interface DictionaryLines {
  /** Joined, for one string goes from thread to thread for what a thousand small ones cost. */
  readonly lines: string
  /** A number for each, by which a line that was met before is known: two lines of a large library share one with a chance of one in a hundred thousand. */
  readonly keys: Float64Array
}
interface Line {
  readonly line: string
  readonly key: number
}

/** Stemming a word costs as much as a hundred look-ups, and texts use the same words again and again. */
const met: Readonly<Record<Language, Map<string, Line>>> = { fr: new Map(), en: new Map(), und: new Map() }
const mostMet = 100_000

/** @param words plain words (with their accents) with the folded ones. */
export function toLines(words: ReadonlyMap<string, string>, language: Language): DictionaryLines {
  const known = met[language]
  const lines = new Map<number, string>()
  for (const [plain, folded] of words) {
    let found = known.get(plain)
    if (!found) {
      const line = `${folded} ${toStems(plain, language).join(' ')}`
      found = { line, key: hash(line) }
      if (known.size >= mostMet) known.clear()
      known.set(copied(plain), found)
    }
    lines.set(found.key, found.line)
  }
  return { lines: [...lines.values()].join('\n'), keys: Float64Array.from(lines.keys()) }
}

/** 52 bits, never 0: FNV-1a over UTF-16 units with two seeds. */
function hash(line: string): number {
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
