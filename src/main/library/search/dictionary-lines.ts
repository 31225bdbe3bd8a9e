import type { Language } from '../../../shared/model.ts'
import type { KnownWord } from './known-words.ts'

/** What a text brings to the dictionary: for each of its words a line, the folded word and the stems it is looked up by (`gigausines fr:gigausin`). */
export interface DictionaryLines {
  /** Joined, for one string goes from thread to thread for what a thousand small ones cost. */
  readonly lines: string
  /** Where each ends in that. */
  readonly ends: Uint32Array
  /** A number for each, by which a line that was met before is known: two lines of a large library share one with a chance of one in a hundred thousand. */
  readonly keys: Float64Array
}

let lists = 0

export function toLines(words: readonly KnownWord[], language: Language): DictionaryLines {
  const lines: string[] = []
  const keys: number[] = []
  const ends: number[] = []
  let end = -1
  lists++
  for (const word of words) {
    if (!word.isNewIn(lists)) continue
    const { line, key } = word.lineIn(language)
    lines.push(line)
    keys.push(key)
    ends.push((end += line.length + 1))
  }
  return { lines: lines.join('\n'), ends: new Uint32Array(ends), keys: new Float64Array(keys) }
}
