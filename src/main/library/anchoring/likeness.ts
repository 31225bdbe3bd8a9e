/** Beyond this, the time of comparing letter by letter would be felt; groups of letters tell likeness as well. */
const comparedByLetter = 1500

/** How alike two folded texts are, 0 to 1: one less the share of letters to change. */
export function likenessOf(one: string, other: string): number {
  if (one === other) return 1
  const longest = Math.max(one.length, other.length)
  if (longest <= comparedByLetter) return 1 - distance(one, other) / longest
  return sharedGroups(one, other)
}

/** How many letters to insert, delete or replace. */
function distance(one: string, other: string): number {
  let row = Int32Array.from({ length: other.length + 1 }, (_, i) => i)
  let next = new Int32Array(other.length + 1)
  for (let i = 1; i <= one.length; i++) {
    next[0] = i
    const letter = one.charCodeAt(i - 1)
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(letter !== other.charCodeAt(j - 1)))
    ;[row, next] = [next, row]
  }
  return row[other.length]!
}

const groupLength = 8
function sharedGroups(one: string, other: string): number {
  const counts = new Map<string, number>()
  for (let i = 0; i + groupLength <= one.length; i++) {
    const group = one.slice(i, i + groupLength)
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  let shared = 0
  for (let i = 0; i + groupLength <= other.length; i++) {
    const group = other.slice(i, i + groupLength)
    const left = counts.get(group) ?? 0
    if (left > 0) shared++
    counts.set(group, left - 1)
  }
  return (2 * shared) / Math.max(1, one.length + other.length - 2 * groupLength + 2)
}

const telling = /\p{N}+(?:[.,\u00a0\u202f ]?\p{N}+)*|\p{Lu}[\p{L}\p{M}]*/gu
const counting = [
  'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cent|mille|premier|première|second|seconde|deuxième|troisième',
  'one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|first|third',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  'ne|pas|sans|non|jamais|not|no|without|never',
]
/** Words that count, date or deny: a sentence with another of them says another thing. English months and days have capitals anyway. */
const countingWords = new RegExp(`(?<![\\p{L}\\p{N}])(?:${counting.join('|')})(?![\\p{L}\\p{N}])`, 'giu')

/**
 * Whether two wordings name the same things in the same numbers: sentences cast in one mould differ in nothing else, so where
 * this fails the one is not to be taken for the other, however alike.
 */
export function hasSameNamesAndNumbers(one: string, other: string): boolean {
  const of = (text: string): string => {
    // A capital at the very beginning says nothing.
    const words = (text.trim().slice(1).match(telling) ?? []).map((word) => word.replace(/[.,\s\u00a0\u202f]/g, ''))
    return [...words, ...(text.match(countingWords) ?? [])].map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()).sort().join(' ')
  }
  return of(one) === of(other)
}

/** Words as they are compared, and whether each names or counts something. */
interface Word {
  readonly text: string
  readonly tells: boolean
}
const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ([written], i) => ({
    text: written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
    // A capital at the very beginning says nothing.
    tells: /\p{N}/u.test(written) || (i > 0 && /^\p{Lu}/u.test(written)) || written.replace(countingWords, '') === '',
  }))
/** So many words in the longer of two wordings are compared one by one. */
const mostWords = 600
const mostAddedOrCut = 0.2
const inflected = 0.6

/**
 * Whether one wording is the other, touched up: words put in, cut or inflected, a few of them, and none replaced by quite another.
 * Sentences that say different things in one mould differ by such a replaced word at least.
 */
export function isTouchedUp(one: string, other: string): boolean {
  if (!hasSameNamesAndNumbers(one, other)) return false
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (Math.max(a.length, b.length) > mostWords) return true
  const gaps = differences(a, b)
  const addedOrCut = gaps.reduce((sum, { cut, added }) => sum + (cut.length > 0 && added.length > 0 ? 0 : cut.length + added.length), 0)
  const isInflected = gaps.every(({ cut, added }) => cut.length === 0 || added.length === 0 || likenessOf(join(cut), join(added)) >= inflected)
  return isInflected && addedOrCut <= Math.max(1, mostAddedOrCut * Math.min(a.length, b.length))
}

/** Whether, between one wording and another, a name or a number was replaced: then they are two sentences of one mould. */
export function isOtherOfMould(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (Math.max(a.length, b.length) > mostWords) return !hasSameNamesAndNumbers(one, other)
  return differences(a, b).some(({ cut, added }) => cut.length > 0 && added.length > 0 && [...cut, ...added].some(({ tells }) => tells))
}

const join = (words: readonly Word[]): string => words.map(({ text }) => text).join('')

/** What two lists of words do not share, gap by gap between the words of a longest common sequence. */
function differences(a: readonly Word[], b: readonly Word[]): { readonly cut: readonly Word[]; readonly added: readonly Word[] }[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i]!.text === b[j]!.text ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const gaps: { cut: Word[]; added: Word[] }[] = []
  let gap: { cut: Word[]; added: Word[] } | null = null
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i]!.text === b[j]!.text) {
      gap = null
      i++
      j++
      continue
    }
    if (!gap) gaps.push((gap = { cut: [], added: [] }))
    if (j >= b.length || (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)) gap.cut.push(a[i++]!)
    else gap.added.push(b[j++]!)
  }
  return gaps
}
