/** Numbers whose unit was said just before, or comes just after: `142 voix contre 51`, `de 400 à 570 millions`, `up from 33`, `dont 8 à Lyon`, `en avait réuni 35`. */
import { readNumber, type ReadNumber } from '../numbers.ts'
import type { Word } from '../sentences/words.ts'
import type { Amount, AmountSettings } from './amounts.ts'
import { qualifierBefore } from './qualifiers.ts'

const against = new Set(['contre', 'against', 'versus'])
/** So many words, at the most, lie between an amount and the number it is set against. */
const reach = 9

/** A bare number set against the amount before it, in its unit: `142 voix contre 51`, `38 plants, up from 33 in 2020`. */
export function setAgainst(words: readonly Word[], i: number, low: ReadNumber, last: Amount | undefined): Amount | null {
  if (last === undefined || i - last.next > reach || last.unit === '' || low.scale < 1) return null
  const before = words[i - 1]?.low ?? ''
  const isScore = last.noun.startsWith('vote') && before === 'to' && last.next === i - 1
  const isAgainst = isScore || against.has(before) || (before === 'from' && ['up', 'down', 'rising', 'falling'].includes(words[i - 2]?.low ?? '')) || (before === 'with' && words[i - 2]?.low === 'compared')
  if (!isAgainst || looksLikeYear(low)) return null
  for (let k = last.next; k < i; k++) if (['.', ';', '?', '!'].includes(words[k]!.low)) return null
  const after = words[low.next]
  // What has a noun of its own counts something else.
  if (after?.type === 'word' && !/^(?:en|in|un|une|a|l'|au|à|pour|et|and|abstentions?|fin|lors|il|the|last|previously|at|for|ago|before|avec|dans|prévus?|précédemment|auparavant|hier|today)$/.test(after.low)) return null
  if (after !== undefined && !after.spaced && (after.type === 'word' || ['-', '/', ':', '%'].includes(after.low))) return null
  return { ...last, first: i, next: low.next, number: i, value: low.value * (low.scale === 1 ? scaleOf(words, last) : 1), upper: null, qualifier: null }
}
const looksLikeYear = ({ value, digits }: ReadNumber): boolean => digits && Number.isInteger(value) && value >= 1900 && value <= 2100

/** `5 milliards contre 3`: what the earlier number was multiplied by, for money only; things are counted anew. */
function scaleOf(words: readonly Word[], last: Amount): number {
  if (last.kind !== 'money') return 1
  const number = readNumber(words, last.number, 'und')
  return number === null ? 1 : number.scale
}

/** The first of two states, when the unit stands behind the second: `passé de 1,4 à 8 %`, `from 400 to 570 million euros`. */
export function unitBehind(words: readonly Word[], i: number, low: ReadNumber, settings: AmountSettings, read: (at: number) => Amount | null): Amount | null {
  const before = words[i - 1]?.low ?? ''
  const link = words[low.next]?.low ?? ''
  const isPair = (before === 'de' || before === 'from') && (link === 'à' || link === 'to')
  const isList = link === 'et' || link === 'and' || link === 'puis' || link === 'then'
  if ((!isPair && !isList) || low.scale > 1 || settings.taken(low.next + 1)) return null
  const second = readNumber(words, low.next + 1, settings.language)
  if (second === null || second.article || second.digits !== low.digits || looksLikeYear(low)) return null
  const whole = read(low.next + 1)
  if (whole === null || whole.upper !== null || (isList && whole.kind !== 'percent')) return null
  const scale = whole.kind === 'money' && low.value < 1000 ? second.scale : 1
  return { ...whole, first: i, next: low.next, number: i, value: Number((low.value * scale).toPrecision(12)), qualifier: null }
}

/** What can stand behind a number that leaves its noun out: a mark, a preposition or a verb, but no noun. */
const goesOn = new Set(`
  à a en au aux dans sur sous pour par de du d' selon chez depuis après avant contre et ou mais quand lorsque si sont étaient ont avaient
  seront auront restent seulement aujourd'hui désormais hier were are is was had have has will would in at for from to with by on and but or
  as when while since after before so already of last this ago people survived died
`.trim().split(/\s+/))
function isBare(words: readonly Word[], low: ReadNumber): boolean {
  const [after, beyond] = [words[low.next], words[low.next + 1]]
  if (looksLikeYear(low)) return false
  if (after === undefined) return true
  if (after.type !== 'mark') return after.spaced && goesOn.has(after.low)
  return /^[.,;:!?)»”"—–]$/.test(after.low) && (after.spaced || beyond?.type !== 'number' || beyond.spaced)
}
const inSentence = (words: readonly Word[], from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (['.', '?', '!'].includes(words[k]!.low)) return false
  return true
}
/** The same unit again, with the millions that were said the first time. */
function again(words: readonly Word[], i: number, low: ReadNumber, last: Amount): Amount {
  const scale = low.scale === 1 && low.value < 1000 ? scaleOf(words, last) : 1
  return { ...last, ...bounds(words, i), next: low.next, number: i, value: Number((low.value * scale).toPrecision(12)), upper: null }
}
const bounds = (words: readonly Word[], i: number): Pick<Amount, 'first' | 'qualifier'> => {
  const before = qualifierBefore(words, i)
  return { first: before?.first ?? i, qualifier: before?.qualifier ?? null }
}

/** `108 howitzers, of which 54 were sold`, `12 usines, dont 8 à Lyon`: a part of what was counted just before. */
export function partOfIt(words: readonly Word[], i: number, low: ReadNumber, last: Amount | undefined): Amount | null {
  const { first } = bounds(words, i)
  const [before, second] = [words[first - 1]?.low ?? '', words[first - 2]?.low ?? '']
  if (!(before === 'dont' || (second === 'of' && /^(?:which|whom)$/.test(before)))) return null
  if (last === undefined || i - last.next > reach || (last.kind !== 'count' && last.kind !== 'money')) return null
  if (!inSentence(words, last.next, i) || !isBare(words, low)) return null
  const part = again(words, i, low, last)
  return part.value <= last.value ? part : null
}

/** So many words lie, at the most, between what was counted and the pronoun that stands for it. */
const far = 40
/** `visait 120 millions, elle en avait réuni 35`, `il n’en reste que trois`: of what was said before, by the French pronoun. */
export function ofThose(words: readonly Word[], i: number, low: ReadNumber, last: Amount | undefined): Amount | null {
  if (last === undefined || i - last.next > far || last.unit === '' || last.kind === 'duration' || low.scale > 1 || !isBare(words, low)) return null
  for (let k = i - 1; k >= Math.max(0, i - 6) && words[k]!.type === 'word'; k--) {
    if (words[k]!.low !== 'en') continue
    // `en deux ans`, `en juin 35`: the preposition stands right before, or before a noun.
    return i - k >= 2 && isPronounBefore(words[k + 1]!.low, words[k - 1]?.low ?? '') ? again(words, i, low, last) : null
  }
  return null
}
const subjects = /^(?:n'|il|ils|elle|elles|on|nous|vous|qui|y|d'|pour|de|l')$/
const verbs = /^(?:a|ai|ont|avait|avaient|aura|auront|aurait|est|rest(?:e|ait|ent)|faut|faudrait|fallait|compt(?:e|ait|ent)|rapport(?:e|ait)|manqu(?:e|ait))$/
const isPronounBefore = (verb: string, before: string): boolean => subjects.test(before) || verbs.test(verb)

/** `killing 19`, `l’explosion a fait 12 morts et blessé 30`: whom nobody names. */
const killing = /^(?:kill|kills|killed|killing|injures?|injured|injuring|wounds?|wounded|wounding|tue|tuent|tué|tués|tuant|blesse|blessent|blessé|blessant)$/
/** `ils étaient 20 000 à défiler`, `there were 171`: what was counted before, or people. */
const being = /^(?:sommes|sont|étions|étaient|serons|seront|furent|were|are)$/
export function people(words: readonly Word[], i: number, low: ReadNumber, counted: Amount | null): Amount | null {
  // `ils sont 4 à 1`: a score.
  if (!isBare(words, low) || low.article || words[low.next + 1]?.type === 'number') return null
  const bound = bounds(words, i)
  const [before, second] = [words[bound.first - 1]?.low ?? '', words[bound.first - 2]?.low ?? '']
  const person = { ...bound, kind: 'count', next: low.next, number: i, value: low.value, upper: null, unit: 'person', noun: 'people' } as const
  if (killing.test(before)) return person
  if (!being.test(before) || !/^(?:nous|ils|elles|we|there)$/.test(second) || !low.digits) return null
  const isOfUs = second === 'nous' || second === 'we'
  if (counted !== null && counted.unit !== 'person' && !isOfUs) return { ...counted, ...bound, next: low.next, number: i, value: low.value, upper: null }
  return second === 'elles' || second === 'there' && counted === null ? null : person
}
