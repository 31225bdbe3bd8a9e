/** The words of a name as they are told apart when a text takes it up again: worked out once for a name, which comes back within a text and in others. */
import { copied } from '../../../../shared/copied.ts'
import { plainNoun } from './descriptions.ts'

export interface NameWords {
  /** Each as a plain noun. */
  readonly nouns: readonly string[]
  /** The first and the last, where they are long enough to be a noun that others stand beside. */
  readonly ends: readonly string[]
}
const remembered = new Map<string, NameWords>()
const most = 10_000
const longest = 80

export function wordsOfName(name: string): NameWords {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const low = name.toLowerCase()
  const words = { nouns: low.split(/[\s'’-]/).map((word) => copied(plainNoun(word))), ends: [...low.matchAll(/^\p{L}{5,}(?= )|(?<= )\p{L}{5,}$/gu)].map(([word]) => copied(word)) }
  if (name.length > longest) return words
  if (remembered.size >= most) remembered.clear()
  remembered.set(copied(name), words)
  return words
}
