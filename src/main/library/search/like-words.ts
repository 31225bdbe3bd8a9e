import { lowerBound } from './sorted.ts'

/**
 * Words of a sorted list that someone may have meant: one slip (a letter too many, too few, another, or two swapped) in words of five to
 * seven letters, two in longer ones. The first letter is taken to be right, as it nearly always is: so only the words that share it are
 * compared, and most of those fall to a comparison of two integers (which letters occur). What remains is measured with the restricted
 * edit distance (Damerau 1964). MiniSearch's own tree search cost up to ten times as much with 30,000 words.
 */
export function createLikeWords(words: readonly string[]) {
  const signatures = Uint32Array.from(words, signatureOf)
  return {
    /** @param goesOn the word is still being typed: any beginning of a word may answer it. */
    find(word: string, goesOn: boolean): string[] {
      const most = slipsIn(word)
      if (most === 0) return []
      const signature = signatureOf(word)
      const found: string[] = []
      for (let i = lowerBound(words, word[0]!); i < words.length; i++) {
        const candidate = words[i]!
        if (candidate.charCodeAt(0) !== word.charCodeAt(0)) break
        if (candidate.length < word.length - most || (!goesOn && candidate.length > word.length + most)) continue
        // A slip loses at most one letter of the typed word, and brings at most one new.
        if (bits(signature & ~signatures[i]!) > most || (!goesOn && bits(signatures[i]! & ~signature) > most)) continue
        if (distance(word, candidate, most, goesOn) <= most) found.push(candidate)
      }
      return found
    },
  }
}

/** How many slips are forgiven in a word of this length. */
export const slipsIn = (word: string): number => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2)

/** A bit for every letter that occurs; those beyond a to z share the rest. */
function signatureOf(word: string): number {
  let signature = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    signature |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6))
  }
  return signature >>> 0
}

function bits(set: number): number {
  let left = set >>> 0
  let count = 0
  for (; left !== 0; left = (left & (left - 1)) >>> 0) count++
  return count
}

const longest = 64
let [before, previous, row] = [new Uint8Array(longest + 4), new Uint8Array(longest + 4), new Uint8Array(longest + 4)]

/** More than any distance that matters. */
const far = 99

/**
 * Edits from `word` to `candidate`, or with `goesOn` to the beginning of it that is nearest; anything above `most` means only that. Letters further
 * apart than that need not be compared, so of each row only the middle is looked at.
 */
function distance(word: string, candidate: string, most: number, goesOn: boolean): number {
  if (word.length > longest) return most + 1
  const width = Math.min(candidate.length, word.length + most)
  if (!goesOn && width < candidate.length) return most + 1
  for (let j = 0; j <= width + 1; j++) previous[j] = j
  for (let i = 1; i <= word.length; i++) {
    const low = Math.max(1, i - most)
    const high = Math.min(width, i + most)
    let least = (row[low - 1] = low === 1 ? i : far)
    row[high + 1] = far
    const letter = word.charCodeAt(i - 1)
    for (let j = low; j <= high; j++) {
      const other = candidate.charCodeAt(j - 1)
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (letter === other ? 0 : 1))
      if (i > 1 && j > 1 && letter === candidate.charCodeAt(j - 2) && word.charCodeAt(i - 2) === other) cost = Math.min(cost, before[j - 2]! + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return least
    ;[before, previous, row] = [previous, row, before]
  }
  let least = previous[width]!
  if (goesOn) for (let j = Math.max(0, word.length - most); j < width; j++) least = Math.min(least, previous[j]!)
  return least
}
