/**
 * What is known of words, looked up by where they stand in a text. Texts are made of the same words again and again: to cut each out of its text only to find
 * that it is known costs more than to know it.
 */

/**
 * The same word, with memory of its own, as the engine keeps the words of a program: as the name of a property. Whether two such words are one is seen from where they
 * are kept, without a look at their letters, and rules compare words all the time.
 */
export function interned(word: string): string {
  const named = Object.create(null) as Record<string, true>
  named[word] = true
  return Object.keys(named)[0]!
}

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

interface Entry<Known> {
  readonly word: string
  readonly hash: number
  readonly known: Known
  readonly next: Entry<Known> | null
}
const slotCount = 1 << 15
const most = 30_000
/** Longer words hardly come back. */
const longest = 40

/** What `read` says of the word `[from, to)` of a text, worked out once while it is remembered; most are handed in `interned`. */
export function createWordTable<Known>(read: (word: string) => Known): (text: string, from: number, to: number) => Known {
  let slots: (Entry<Known> | null)[] = []
  let count = most
  return (text, from, to) => {
    if (to - from > longest) return read(text.slice(from, to))
    const hash = hashOf(text, from, to)
    const slot = (hash ^ (hash >>> 15)) & (slotCount - 1)
    for (let entry = slots[slot] ?? null; entry !== null; entry = entry.next) if (entry.hash === hash && isAt(entry.word, text, from, to)) return entry.known
    if (count >= most) [slots, count] = [new Array<null>(slotCount).fill(null), 0]
    const word = interned(text.slice(from, to))
    const known = read(word)
    slots[slot] = { word, hash, known, next: slots[slot] ?? null }
    count += 1
    return known
  }
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}
