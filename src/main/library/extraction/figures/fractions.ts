/** Shares and multiples said in words: `two-thirds of`, `un quart des`, `one in eight`, `huit litres sur dix`; `twice the`, `sixfold`. */
import type { Language } from '../../../../shared/model.ts'
import { durations } from '../numbers-units.ts'
import { numberWords } from '../numbers-words.ts'
import { readNumber } from '../numbers.ts'
import type { Word } from '../sentences/words.ts'
import type { Amount, AmountSettings } from './amounts.ts'
import { qualifierBefore } from './qualifiers.ts'

const parts = new Map([
  ...'half=2 third=3 quarter=4 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10'.split(' ').flatMap((pair): [string, number][] => {
    const [word, parts] = pair.split('=') as [string, string]
    return [[word, Number(parts)], [word === 'half' ? 'halves' : `${word}s`, Number(parts)]]
  }),
])
const frenchParts = new Map([
  ['tiers', 3], ['quart', 4], ['quarts', 4], ['cinquième', 5], ['cinquièmes', 5], ['sixième', 6], ['sixièmes', 6], ['huitième', 8], ['huitièmes', 8], ['dixième', 10], ['dixièmes', 10],
])
const openers = new Set(['half', 'moitié', 'a', 'one', 'un', 'le', 'du', 'au', "d'un"])

/** Worked out to twelve digits, as other values are. */
const percent = (of: number, parts: number): number => Number(((100 * of) / parts).toPrecision(12))

/** The share that is said at `i`, in percent, or null. */
export function shareAt(words: readonly Word[], i: number, { language, taken }: AmountSettings): Amount | null {
  const { low } = words[i]!
  const inWords = language === 'fr' ? null : low.includes('-') ? joined(words, i) : openers.has(low) ? englishShare(words, i) : several(words, i)
  const read = inWords ?? (language === 'en' ? null : frenchShare(words, i)) ?? ratio(words, i, language)
  return read === null || taken(read.next - 1) ? null : toAmount(words, i, read, 'percent')
}

function toAmount(words: readonly Word[], i: number, { value, next }: Read, kind: 'percent' | 'ratio'): Amount {
  const before = qualifierBefore(words, i)
  const unit = kind === 'ratio' ? 'times' : kind
  return { kind, first: before?.first ?? i, next, number: i, value, upper: null, unit, qualifier: before?.qualifier ?? null, noun: kind === 'ratio' ? unit : '' }
}

const folds = new Map(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, i) => [`${word}fold`, i + 2]))
const compared = new Set(['as', 'the', 'more', 'what', 'its', 'their', 'that', 'his', 'her', 'our'])
/** `twice as many`, `almost twice the`, `sixfold`. */
export function timesAt(words: readonly Word[], i: number): Amount | null {
  const { low } = words[i]!
  const isTwice = low === 'twice' && compared.has(words[i + 1]?.low ?? '')
  const value = isTwice ? 2 : folds.get(low)
  return value === undefined ? null : toAmount(words, i, { value, next: isTwice ? i + 2 : i + 1 }, 'ratio')
}

interface Read {
  readonly value: number
  readonly next: number
}

/** `two-thirds`, `three-quarters`; `one-third-owned` and the like are no shares of anything. */
function joined(words: readonly Word[], i: number): Read | null {
  const [of, part, ...more] = words[i]!.low.split('-')
  const count = numberWords('en').get(of!)?.value
  const whole = parts.get(part ?? '')
  return count === undefined || whole === undefined || more.length > 0 || count >= whole || words[i]!.capital && i > 0 ? null : { value: percent(count, whole), next: i + 1 }
}

/** `a year and a half`, `two and a quarter`: part of another number. */
const isMixed = (words: readonly Word[], i: number): boolean => words[i - 1]?.low === 'and' && words[i - 2] !== undefined
  && (durations.has(words[i - 2]!.low) || readNumber(words, i - 2, 'en') !== null)

const cuts = new Set(['by', "d'", 'de', 'about', 'nearly', 'almost', 'around', 'roughly', 'than', 'to', 'barely', 'over', 'some', 'only', 'just', 'least', 'under'])
/** `a third of`, `half of`, `by a quarter`, `nearly half`; not `a third time`, `half a million`, `the second half`. */
function englishShare(words: readonly Word[], i: number): Read | null {
  const isHalf = words[i]!.low === 'half'
  const at = isHalf ? i : i + 1
  const part = words[at]
  const whole = part === undefined || part.spaced === false || part.capital && at > 0 && isHalf === false ? undefined : parts.get(part.low)
  if (whole === undefined || (isHalf ? whole !== 2 : words[i]!.low !== 'a' && words[i]!.low !== 'one')) return null
  const [before, after] = [words[i - 1]?.low ?? '', words[at + 1]?.low ?? '']
  if (isMixed(words, i) || /^(?:first|second|last|latter|other|next|third|fourth|final|top|bottom|better|a|an|year|one)$/.test(before)) return null
  const isOver = words[at + 1] === undefined || words[at + 1]!.type === 'mark' && after !== '-'
  const isWhole = isHalf && /^(?:the|its|their|his|her|our)$/.test(after) && !/^(?:size|price|time|world|battle|story|point)$/.test(words[at + 2]?.low ?? '')
  const isShare = isWhole ? true : after === 'of' ? !/^(?:19|20)\d\d$/.test(words[at + 2]?.low ?? '') : isOver ? cuts.has(before) || before === 'up'
    : cuts.has(before) && /^(?:the|their|its|his|her|our|from|in|to|since|over|on|last|this|as|were|was|are|is|and|or|said|had|have|has|came|come|goes|went|by|for|at)$/.test(after)
  return isShare ? { value: percent(1, whole), next: at + 1 } : null
}

/** `la moitié des`, `de moitié`, `un tiers du`, `les deux tiers de`, `d'un quart`; not `un quart d'heure`, `les quarts de finale`. */
function frenchShare(words: readonly Word[], i: number): Read | null {
  const { low } = words[i]!
  const [before, after] = [words[i - 1]?.low ?? '', words[i + 1]?.low ?? '']
  if (low === 'moitié') return /^(?:de|du|des|d')$/.test(after) && before === 'la' || /^(?:de|pour)$/.test(before) && !/^(?:à|prix)$/.test(after) ? { value: 50, next: i + 1 } : null
  const count = low === 'un' ? 1 : numberWords('fr').get(low)?.value
  const whole = count === undefined ? undefined : frenchParts.get(after)
  if (whole === undefined || count! >= whole || (count === 1 && low !== 'un') || words[i + 1]!.capital) return null
  const [link, of] = [words[i + 2]?.low ?? '', words[i + 3]?.low ?? '']
  if (/^(?:heure|finale|siècle|lieu|tour|temps|place|rang|confiance)s?$/.test(of)) return null
  const isOf = /^(?:de|du|des|d')$/.test(link)
  return isOf || count! > 1 || before === "d'" ? { value: percent(count!, whole), next: i + 2 } : null
}

/** `three quarters of`; without `of` they may be of the year. */
function several(words: readonly Word[], i: number): Read | null {
  const whole = parts.get(words[i + 1]?.low ?? '')
  const count = whole === undefined || words[i + 2]?.low !== 'of' ? undefined : numberWords('en').get(words[i]!.low)?.value
  return count === undefined || count >= whole! || count < 2 ? null : { value: percent(count, whole!), next: i + 2 }
}

const wholes = new Set([3, 4, 5, 6, 8, 10, 12, 20, 100, 1000])
/** `one in eight`, `six out of ten`, `eight in every ten`, `un salarié sur dix`, `trois sur quatre`. */
function ratio(words: readonly Word[], i: number, language: Language): Read | null {
  // The cheap question first: nearly no word is followed by such a link.
  let link = -1
  for (let k = i + 1; k <= i + 3 && k < words.length; k++) {
    const { low } = words[k]!
    if (words[k]!.type === 'mark') return null
    if (low === 'sur' || low === 'in' || low === 'out') {
      link = k
      break
    }
  }
  if (link < 0) return null
  const low = readNumber(words, i, language)
  if (low === null || low.scale > 1 || !Number.isInteger(low.value) || low.next > link) return null
  const isFrench = words[link]!.low === 'sur'
  if (isFrench === (language === 'en') || low.next !== link && (!isFrench || link !== low.next + 1)) return null
  let at = link + 1
  if (words[link]!.low === 'out' && words[at++]?.low !== 'of') return null
  if (words[at]?.low === 'every') at++
  const whole = readNumber(words, at, language)
  if (whole === null || whole.article || !wholes.has(whole.value) || whole.value <= low.value) return null
  // `one in three years`, `deux sur cinq ans`: how long, not how many of how many.
  const after = words[whole.next]?.low ?? ''
  if (/^(?:an|ans|année|années|mois|jours?|semaines?|heures?|minutes?|years?|months?|days?|weeks?|hours?|millions?|milliards?|%)$/.test(after)) return null
  return { value: percent(low.value, whole.value), next: whole.next }
}
