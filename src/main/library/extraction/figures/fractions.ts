/** Shares and multiples said in words: `two-thirds of`, `un quart des`, `one in eight`, `huit litres sur dix`; `twice the`, `sixfold`. */
import type { Language } from '../../../../shared/model.ts'
import { durations } from '../numbers-units.ts'
import { numberWords } from '../numbers-words.ts'
import { readNumber } from '../numbers.ts'
import type { Word } from '../sentences/words.ts'
import type { Amount, AmountSettings } from './amounts.ts'
import { countedAt } from './counted.ts'
import { qualifierBefore } from './qualifiers.ts'

const parts = new Map([
  ...'half=2 third=3 quarter=4 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 twentieth=20'.split(' ').flatMap((pair): [string, number][] => {
    const [word, parts] = pair.split('=') as [string, string]
    return [[word, Number(parts)], [word === 'half' ? 'halves' : `${word}s`, Number(parts)]]
  }),
])
const frenchParts = new Map([
  ['tiers', 3], ['quart', 4], ['quarts', 4], ['cinquième', 5], ['cinquièmes', 5], ['sixième', 6], ['sixièmes', 6], ['septième', 7], ['huitième', 8], ['huitièmes', 8], ['dixième', 10],
  ['dixièmes', 10], ['vingtième', 20], ['centième', 100],
])
/** Whether a French word names a part: `le quart` begins with no number. */
export const isFrenchPart = (low: string): boolean => frenchParts.has(low)
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

/** `half a percent`, `half a point`; `half-percent` is one word. */
function halfPercent(words: readonly Word[], i: number): Read | null {
  const rest = words.slice(i + 1, i + 4).map(({ low }) => low)
  if (rest[0] !== 'a') return null
  return /^(?:percent|pct)$/.test(rest[1] ?? '') ? { value: 0.5, next: i + 3 } : rest[1] === 'per' && rest[2] === 'cent' ? { value: 0.5, next: i + 4 } : null
}

const folds = new Map(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, i) => [`${word}fold`, i + 2]))
const compared = new Set(['as', 'the', 'more', 'what', 'its', 'their', 'that', 'his', 'her', 'our'])
/** `twice as many`, `almost twice the`, `sixfold`; `has doubled`, `to nearly triple`, `ont doublé`. */
export function timesAt(words: readonly Word[], i: number, language: Language): Amount | null {
  const { low } = words[i]!
  const grown = grows(words, i, language)
  if (grown !== null) return toAmount(words, i, { value: grown, next: i + 1 }, 'ratio')
  if (language === 'fr') return null
  const isTwice = low === 'twice' && compared.has(words[i + 1]?.low ?? '')
  const value = isTwice ? 2 : folds.get(low)
  return value === undefined ? null : toAmount(words, i, { value, next: isTwice ? i + 2 : i + 1 }, 'ratio')
}

const growing = new Map(['doubl', 'tripl', 'quadrupl'].flatMap((stem, k) => ['e', 'ed', 'é', 'er'].map((ending): [string, { value: number; ending: string }] => [stem + ending, { value: k + 2, ending }])))
/** Whether a word may say that something grew so many times over: `doubled` begins with no number. */
export const isGrowth = (low: string): boolean => growing.has(low)
const nearlySo = /^(?:nearly|almost|more|than|roughly|about|presque|quasiment|plus|que|quasi)$/
/** How many times over something grew, where the word is a verb: `doubled`, `would double`; not `a double room`, `un film doublé en Suède`, `she doubled back`. */
function grows(words: readonly Word[], i: number, language: Language): number | null {
  const verb = growing.get(words[i]!.low)
  if (verb === undefined || words[i]!.capital) return null
  let k = i - 1
  while (k > i - 3 && nearlySo.test(words[k]?.low ?? '')) k--
  const [before, after] = [words[k]?.low ?? '', words[i + 1]?.low ?? '']
  if (language !== 'fr') {
    if (verb.ending === 'ed') return /^(?:over|up|down|back|as|by|a|an|the)$/.test(before) || /^(?:over|up|down|back|as)$/.test(after) ? null : verb.value
    if (verb.ending === 'e' && /^(?:to|would|will|could|may|might|should|can)$/.test(before) && !/^(?:check|down|back|up|as|cross|figures?|digits?)$/.test(after)) return verb.value
  }
  if (language === 'en') return null
  if (verb.ending === 'é') return /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient)$/.test(before) ? verb.value : null
  return verb.ending === 'er' && /^(?:devrait|devraient|pourrait|pourraient|va|vont|doit|doivent|veut|veulent|faire|fait)$/.test(before) ? verb.value : null
}

interface Read {
  readonly value: number
  readonly next: number
}

/** `two-thirds`, `three-quarters`; `one-third-owned` and the like are no shares of anything. */
function joined(words: readonly Word[], i: number): Read | null {
  const [of, part, ...more] = words[i]!.low.split('-')
  if (of === 'half' && (part === 'percent' || part === 'percentage') && more.length === 0) return { value: 0.5, next: i + 1 }
  const count = numberWords('en').get(of!)?.value
  const whole = parts.get(part ?? '')
  return count === undefined || whole === undefined || more.length > 0 || count >= whole || words[i]!.capital && i > 0 ? null : { value: percent(count, whole), next: i + 1 }
}

/** `a year and a half`, `two and a quarter`: part of another number. */
const isMixed = (words: readonly Word[], i: number): boolean => words[i - 1]?.low === 'and' && words[i - 2] !== undefined
  && (durations.has(words[i - 2]!.low) || readNumber(words, i - 2, 'en') !== null)

/** `covered a fifth`, `received a tenth`: verbs of having and paying, after which a part is no third or fifth of a row. */
const havings = /^(?:owns?|owned|holds?|held|covers?|covered|covering|receives?|received|receiving|lost|loses?|losing|pays?|paid|paying|keeps?|kept|keeping|supplies|supplied|provides?|provided|financed|funded|contributes?|contributed|represents?|represented|plus|minus|exceeds?|exceeded)$/
/** `Half belongs to`, `half was spent`: what a part that opens its clause does. */
const does = /^(?:belongs?|is|are|was|were|has|have|had|will|would|went|goes|go|comes?|came|remains?|remained|each)$/
const cuts = new Set(['by', "d'", 'de', 'about', 'nearly', 'almost', 'around', 'roughly', 'than', 'to', 'barely', 'over', 'some', 'only', 'just', 'least', 'under'])
/** `a third of`, `half of`, `by a quarter`, `nearly half`; not `a third time`, `half a million`, `the second half`. */
function englishShare(words: readonly Word[], i: number): Read | null {
  const isHalf = words[i]!.low === 'half'
  const tiny = isHalf ? halfPercent(words, i) : null
  if (tiny !== null) return tiny
  const at = isHalf ? i : i + 1
  const part = words[at]
  const whole = part === undefined || part.spaced === false || part.capital && at > 0 && isHalf === false ? undefined : parts.get(part.low)
  if (whole === undefined || (isHalf ? whole !== 2 : words[i]!.low !== 'a' && words[i]!.low !== 'one')) return null
  const [before, after] = [words[i - 1]?.low ?? '', words[at + 1]?.low ?? '']
  // `a third more`, `nearly half expected to leave`, `sold a quarter to`
  if (!isHalf && /^(?:more|less|fewer|higher|lower|cheaper)$/.test(after) && (words[at + 2]?.low === 'than' || words[at + 2]?.type !== 'word')) return { value: percent(1, whole), next: at + 1 }
  if (isHalf && /^(?:nearly|almost|roughly|barely)$/.test(before) && words[at + 1]?.type === 'word' && !/^(?:an?|past|way|time|hour|million|billion|dozen|empty|full|as|mile|marathon)$/.test(after)) return { value: 50, next: at + 1 }
  if (!isHalf && after === 'to' && /^(?:give|gives|gave|given|sell|sells|sold|devote|devotes|devoted|allocate|allocated|allots?|allotted|hands?|handed|transfer|transferred)$/.test(before)) return { value: percent(1, whole), next: at + 1 }
  // `a half share`, `a quarter stake`
  if (/^(?:share|stake|interest)$/.test(after) && !words[at]!.capital) return { value: percent(1, whole), next: at + 1 }
  const opens = words[i - 1] === undefined || (words[i - 1]!.type === 'mark' && /^[.,;:–—]$/.test(before))
  if (isHalf && (after === 'each' || opens && does.test(after))) return { value: 50, next: at + 1 }
  if (isMixed(words, i) || /^(?:first|second|last|latter|other|next|third|fourth|final|top|bottom|better|a|an|year|one)$/.test(before)) return null
  const isOver = words[at + 1] === undefined || words[at + 1]!.type === 'mark' && after !== '-'
  const isWhole = isHalf && /^(?:the|its|their|his|her|our)$/.test(after) && !/^(?:size|price|time|world|battle|story|point)$/.test(words[at + 2]?.low ?? '')
  const isShare = isWhole ? true : after === 'of' ? !/^(?:19|20)\d\d$/.test(words[at + 2]?.low ?? '') : isOver ? cuts.has(before) || before === 'up' || !isHalf && havings.test(before)
    : cuts.has(before) && /^(?:the|their|its|his|her|our|from|in|to|since|over|on|last|this|as|were|was|are|is|and|or|said|had|have|has|came|come|goes|went|by|for|at)$/.test(after)
  return isShare ? { value: percent(1, whole), next: at + 1 } : null
}

/** Where a part is a place or a thing of its own: `la moitié nord`, `un tiers lieu`, `un quart temps`. */
const frenchThings = /^(?:nord|sud|nord-est|nord-ouest|sud-est|sud-ouest|ouest|gauche|droite|inférieure?|supérieure?|orientale|occidentale|prix|temps|lieu|monde|payant|arbitre|garant|finaliste|indépendant|extérieur|privé|neutre|siècle|tour|place|rang)s?$/
const frenchStops = /^(?:de|du|des|d'|à|a|au|aux|en|sur|dans|par|pour|que|qu'|qui|et|ou|est|sont|était|étaient|sera|seront|a|ont|avait|avaient|seulement|environ|le|la|les|l'|ce|cette|lors|chez|soit|mais|comme|avant|après|depuis|contre|restera|reste|restant|actuellement|aujourd'hui)$/
/** Whom one gives something to is `un tiers`, and no share. */
const thirdParties = /^(?:à|par|chez|avec|auprès|comme|vers|envers|contre|pour)$/

/** `la moitié des`, `de moitié`, `moitié moins`, `un tiers du`, `dont un quart`, `le quart`, `les deux tiers de`; not `un quart d'heure`, `les quarts de finale`, `un cinquième mandat`. */
function frenchShare(words: readonly Word[], i: number): Read | null {
  const { low } = words[i]!
  const [before, after] = [words[i - 1]?.low ?? '', words[i + 1]?.low ?? '']
  if (low === 'moitié') return isFrenchHalf(before, after, words[i + 2]?.low ?? '') ? { value: 50, next: i + 1 } : null
  // `le quart du`, `le cinquième des`; but `le dixième du classement` is one of ten.
  const own = before === 'le' && (low === 'tiers' || low === 'quart' || after === 'des') ? frenchParts.get(low) : undefined
  if (own !== undefined) return isFrenchOf(words, i + 1) ? { value: percent(1, own), next: i + 1 } : null
  const count = low === 'un' ? 1 : numberWords('fr').get(low)?.value
  const whole = count === undefined ? undefined : frenchParts.get(after)
  if (whole === undefined || count! >= whole || (count === 1 && low !== 'un') || words[i + 1]!.capital) return null
  const [link, of] = [words[i + 2], words[i + 3]?.low ?? '']
  if (/^(?:heure|finale|siècle|lieu|tour|place|rang|confiance)s?$/.test(of)) return null
  if (isFrenchOf(words, i + 2) || count! > 1 || /^(?:d'|dont|soit)$/.test(before)) return { value: percent(count!, whole), next: i + 2 }
  if (link !== undefined && frenchThings.test(link.low) || (after === 'tiers' && thirdParties.test(before))) return null
  return link === undefined || link.type === 'mark' && link.low !== '-' || frenchStops.test(link.low) ? { value: percent(count!, whole), next: i + 2 } : null
}
const isFrenchOf = (words: readonly Word[], i: number): boolean => /^(?:de|du|des|d')$/.test(words[i]?.low ?? '')
  && !/^(?:heure|finale|siècle|lieu|tour|place|rang|confiance)s?$/.test(words[i + 1]?.low ?? '')
function isFrenchHalf(before: string, after: string, next: string): boolean {
  if (frenchThings.test(after) || after === 'est' && /^(?:de|du)$/.test(next)) return false
  return before === 'la' || before === 'une' || after === 'moins' || after === 'par' || /^(?:de|pour)$/.test(before) && after !== 'à'
}

/** `three quarters of`; without `of` they may be of the year. */
function several(words: readonly Word[], i: number): Read | null {
  const whole = parts.get(words[i + 1]?.low ?? '')
  const count = whole === undefined || words[i + 2]?.low !== 'of' ? undefined : numberWords('en').get(words[i]!.low)?.value
  return count === undefined || count >= whole! || count < 2 ? null : { value: percent(count, whole!), next: i + 2 }
}

const wholes = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000])
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
  const isApart = low.next !== link
  if (isFrench === (language === 'en') || isApart && (words[link]!.low === 'out' || link !== low.next + 1)) return null
  let at = link + 1
  if (words[link]!.low === 'out' && words[at++]?.low !== 'of') return null
  if (words[at]?.low === 'every') at++
  const whole = readNumber(words, at, language)
  if (whole === null || whole.article || !wholes.has(whole.value) || whole.value <= low.value) return null
  // `one in three years`, `deux sur cinq ans`: how long, not how many of how many.
  const after = words[whole.next]?.low ?? ''
  if (/^(?:an|ans|année|années|mois|jours?|semaines?|heures?|minutes?|years?|months?|days?|weeks?|hours?|millions?|milliards?|%)$/.test(after)) return null
  // `one building in five`; but `two bombs in five cities` are five cities.
  if (isApart && !isFrench && (words[at]!.type === 'number' || countedAt(words, whole.next, 'en', (k) => k) !== null)) return null
  return { value: percent(low.value, whole.value), next: whole.next }
}
