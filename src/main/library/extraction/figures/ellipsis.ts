/** Numbers whose unit was said just before, or comes just after: `142 voix contre 51`, `de 400 à 570 millions`, `up from 33`. */
import { readNumber, type ReadNumber } from '../numbers.ts'
import type { Word } from '../sentences/words.ts'
import type { Amount, AmountSettings } from './amounts.ts'

const against = new Set(['contre', 'against', 'versus'])
/** So many words, at the most, lie between an amount and the number it is set against. */
const reach = 9

/** A bare number set against the amount before it, in its unit: `142 voix contre 51`, `38 plants, up from 33 in 2020`. */
export function setAgainst(words: readonly Word[], i: number, low: ReadNumber, last: Amount | undefined): Amount | null {
  if (last === undefined || i - last.next > reach || last.unit === '' || low.scale < 1) return null
  const before = words[i - 1]?.low ?? ''
  const isAgainst = against.has(before) || (before === 'from' && ['up', 'down', 'rising', 'falling'].includes(words[i - 2]?.low ?? '')) || (before === 'with' && words[i - 2]?.low === 'compared')
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
