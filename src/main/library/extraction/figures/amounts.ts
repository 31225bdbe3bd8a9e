/** The quantities in a run of words: number, qualifier, unit. Whose they are and what they measure comes later. */
import type { Language, Qualifier } from '../../../../shared/model.ts'
import { currencyAt, currencyBefore, durations, measureAt } from '../numbers-units.ts'
import { numberWords } from '../numbers-words.ts'
import { readNumber, type ReadNumber } from '../numbers.ts'
import type { Word } from '../sentences/words.ts'
import { countedAt } from './counted.ts'
import { ofThose, partOfIt, people, setAgainst, unitBehind } from './ellipsis.ts'
import { isFrenchPart, isGrowth, shareAt, timesAt } from './fractions.ts'
import { andHalf } from './halves.ts'
import { isClock, isLabel } from './labels.ts'
import { settleNamesakes } from './namesakes.ts'
import { compoundNouns, furtherOnes, moneyed } from './nouns.ts'
import { qualifierAfter, qualifierBefore } from './qualifiers.ts'

export type AmountKind = 'money' | 'percent' | 'measure' | 'duration' | 'ratio' | 'count'
export interface Amount {
  readonly kind: AmountKind
  /** First word, and the place after the last. */
  readonly first: number
  readonly next: number
  /** The number's own first word, without qualifier and currency sign. */
  readonly number: number
  readonly value: number
  /** The other end of a range. */
  readonly upper: number | null
  readonly unit: string
  readonly qualifier: Qualifier | null
  /** The noun counted, in lower case; empty when there is none. */
  readonly noun: string
}

export interface AmountSettings {
  readonly language: Language
  /** Whether the word at a place is part of a date or a name, so that no number there is a quantity. */
  readonly taken: (i: number) => boolean
  /** For a place where a name begins, the place after it; otherwise the place itself. */
  readonly nameEnd: (i: number) => number
  /** Whether a sentence begins at a place: units are carried over within a paragraph only. */
  readonly blockStart: (i: number) => boolean
}

/** What a number is of, and where that ends. */
interface Unit {
  readonly kind: AmountKind
  readonly unit: string
  readonly next: number
  readonly noun: string
}

export function readAmounts(words: readonly Word[], settings: AmountSettings): readonly Amount[] {
  const { amounts, isBare } = readOnce(words, settings, null)
  // `pour 3,9 milliards`, before any currency was named: the one that is named later.
  const later = isBare ? amounts.find(({ kind }) => kind === 'money') : undefined
  return settleNamesakes(words, later === undefined ? amounts : readOnce(words, settings, later.unit).amounts)
}

/** `isBare`: millions of nothing were met before a currency was named. */
function readOnce(words: readonly Word[], settings: AmountSettings, currency: string | null): Readonly<{ amounts: readonly Amount[]; isBare: boolean }> {
  const amounts: Amount[] = []
  let money = currency
  let large: Amount | null = null
  let isBare = false
  let counted: Amount | null = null
  let lately: Amount | null = null
  for (let i = 0; i < words.length; ) {
    if (settings.blockStart(i)) counted = large = null
    const word = words[i]!
    if (word.type === 'mark' || word.type === 'word' && !mayBegin(word.low, settings.language) || settings.taken(i)) {
      i++
      continue
    }
    const amount: Amount | null = shareAt(words, i, settings)
      ?? (word.type === 'word' && word.low.includes('-') ? compoundAmount(words, i, settings) : null)
      ?? amountAt(words, i, settings, { money, large, counted, lately, last: amounts.at(-1) })
    if (amount === null) {
      const next = Math.max(i + 1, skipNumber(words, i, settings))
      isBare ||= money === null && next > i + 1 && /^mill/.test(words[next - 1]!.low)
      i = next
      continue
    }
    if (amount.kind === 'money') money = amount.unit
    if (amount.value >= 1e6 && (amount.kind === 'money' || amount.kind === 'count')) large = amount
    // What is counted behind `de` (`dégradées de trois crans`) is a degree, and not what `dix autres` goes on counting.
    if (amount.kind === 'count' && (counted === null || !['de', "d'", 'by'].includes(words[amount.first - 1]?.low ?? ''))) counted = lately = amount
    amounts.push(amount)
    i = Math.max(amount.next, i + 1)
  }
  return { amounts, isBare }
}
/** Most words begin no amount: a look-up that spares them being read as one. */
const mayBegin = (low: string, language: AmountSettings['language']): boolean => numberWords(language).has(low)
  || low.includes('-') || low === 'twice' || low === 'moitié' || low.endsWith('fold') || isGrowth(low) || language !== 'en' && isFrenchPart(low)
/** A number that turned out to be none is passed as a whole, or its tail would be read as another. */
function skipNumber(words: readonly Word[], i: number, settings: AmountSettings): number {
  const number = readNumber(words, i, settings.language)
  return number === null || number.article ? i + 1 : number.next
}

/** What was said before, for numbers that leave it out. */
interface Before {
  /** The currency of the sum last named. */
  readonly money: string | null
  /** The last of a million and more in this paragraph, of money or of things. */
  readonly large: Amount | null
  /** What was counted last in this paragraph, and in the text. */
  readonly counted: Amount | null
  readonly lately: Amount | null
  readonly last: Amount | undefined
}

function amountAt(words: readonly Word[], i: number, settings: AmountSettings, said: Before): Amount | null {
  const times = timesAt(words, i, settings.language)
  if (times !== null) return times
  const { money, counted } = said
  const low = readNumber(words, i, settings.language)
  const half = andHalf(words, i, low, settings.language)
  if (half !== null) return half
  if (low === null || low.article || !Number.isFinite(low.value)) return null
  const prefix = currencyBefore(words, words[i - 1]?.low === '-' ? i - 1 : i)
  if (isLabel(words, i, low, prefix !== null)) return null
  const range = rangeFrom(words, i, low, settings, prefix?.unit ?? null)
  const last = range?.high ?? low
  // `250 millions supplémentaires`: more of the sum said before.
  const hundredth = prefix === null && range === null ? hundredthsAt(words, low, money, settings.language) : null
  if (hundredth !== null) return { ...hundredth, first: i, number: i }
  const isMoreOfIt = money !== null && last.scale >= 1e6 && furtherOnes.has(words[last.next]?.low ?? '')
  const goingOn = counted ?? (isOfThem(words, last.next) ? said.lately : null)
  const unit = prefix !== null ? moneyAfter(words, last, prefix.unit) : isMoreOfIt ? null : unitAfter(words, last, settings, goingOn)
  if (unit === null) {
    return carried(words, i, last, range?.from ?? low.value, range === null ? null : last.value, said)
      ?? setAgainst(words, i, low, said.last) ?? unitBehind(words, i, low, settings, (at) => amountAt(words, at, settings, said))
      ?? partOfIt(words, i, low, said.last) ?? (settings.language === 'en' ? null : ofThose(words, i, low, said.last))
      ?? people(words, i, low, counted)
  }
  const afterwards = qualifierAfter(words, unit.next)
  const head = prefix?.first ?? i
  const start = range?.first ?? head
  const bounded = range !== null && range.first < head ? null : qualifierBefore(words, head)
  // `over four years` says how long, not how much more.
  const before = bounded !== null && unit.kind === 'duration' && words[bounded.first]!.low === 'over' ? null : bounded
  const qualifier = range !== null ? 'between'
    : (before?.qualifier ?? afterwards?.qualifier ?? (low.plus ? 'more than' : low.approximate ? 'about' : null))
  const first = before?.first ?? (low.approximate && start > 0 && ['une', 'un', 'a'].includes(words[i - 1]?.low ?? '') ? start : start)
  // `−3 %`: a sign, with nothing before it that it could join to the number.
  const negative = range === null && unit.kind === 'percent' && prefix === null && isMinus(words, i)
  const value = range?.from ?? (negative ? -Math.abs(low.value) : low.value)
  return { kind: unit.kind, first: negative && first === i ? i - 1 : first, next: afterwards?.next ?? unit.next, number: i, value, upper: range === null ? null : last.value,
    unit: unit.unit, qualifier, noun: unit.noun }
}

/** `eleven of them`, `huit d'entre elles`: what was last counted, however long ago. */
const isOfThem = (words: readonly Word[], at: number): boolean => (words[at]?.low === 'of' && /^(?:them|whom|which|those|these)$/.test(words[at + 1]?.low ?? ''))
  || (words[at]?.low === "d'" && words[at + 1]?.low === 'entre')

const isMinus = (words: readonly Word[], i: number): boolean => {
  const sign = words[i - 1]
  return sign !== undefined && ['−', '-', '–'].includes(sign.low) && !words[i]!.spaced && (sign.spaced || words[i - 2]?.low === '(') && words[i - 2]?.type !== 'number'
}

/** `54 centimes`, `83 cents`, `40 pence`: parts of the currency that is spoken of. */
function hundredthsAt(words: readonly Word[], { value, next, scale }: ReadNumber, money: string | null, language: Language):
  Omit<Amount, 'first' | 'number'> | null {
  const { low = '' } = words[next] ?? {}
  if (scale > 1 || !(low === 'pence' || low === 'centimes' || low === 'centime' || (low === 'cents' && language !== 'fr'))) return null
  const unit = low === 'pence' ? 'GBP' : money ?? (low === 'cents' ? 'USD' : 'EUR')
  return { kind: 'money', next: next + 1, value: Number((value / 100).toPrecision(12)), upper: null, unit, qualifier: null, noun: '' }
}

/** `dont 20 milliards pour …`: a large bare number after a sum is money of the same kind; after `200 millions de puces`, it is of those. */
function carried(words: readonly Word[], i: number, last: ReadNumber, value: number, upper: number | null, { money, large }: Before): Amount | null {
  if (last.scale < 1e6) return null
  const of = large?.kind === 'count' ? large : money === null ? null : { kind: 'money' as const, unit: money, noun: '' }
  if (of === null) return null
  const before = qualifierBefore(words, i)
  const qualifier = upper === null ? (before?.qualifier ?? (last.plus ? 'more than' : null)) : 'between'
  return { kind: of.kind, first: before?.first ?? i, next: last.next, number: i, value, upper, unit: of.unit, qualifier, noun: of.noun }
}

const moneyAfter = (words: readonly Word[], number: ReadNumber, unit: string): Unit => {
  const again = currencyAt(words, number.next)
  return { kind: 'money', unit, next: again !== null && again.unit === unit ? again.next : number.next, noun: '' }
}

function unitAfter(words: readonly Word[], number: ReadNumber, settings: AmountSettings, counted: Amount | null): Unit | null {
  let at = number.next
  const glued = words[at] !== undefined && !words[at]!.spaced
  if (isClock(words, number, settings.language)) return null
  const linked = words[at]?.low === 'de' || words[at]?.low === "d'" || words[at]?.low === 'of'
  const money = currencyAt(words, linked ? at + 1 : at)
  if (money !== null && !(money.unit === 'cent' && settings.language === 'fr')) return { kind: 'money', unit: money.unit, next: money.next, noun: '' }
  if (glued && words[at]!.low === '-' && words[at + 1] !== undefined && !words[at + 1]!.spaced) at++
  if (words[at]?.low === 'x' && !words[at]!.spaced) return { kind: 'ratio', unit: 'times', next: at + 1, noun: 'times' }
  const measure = measureAt(words, linked && number.scale > 1 ? at + 1 : at, settings.language) ?? adjectiveMeasure(words, at, settings)
  if (measure !== null) {
    const kind = measure.unit === 'percent' || measure.unit.endsWith(' point') ? 'percent'
      : durations.get((words[measure.next - 1]?.low ?? '')) === measure.unit ? 'duration' : 'measure'
    return { kind, unit: measure.unit, next: measure.next, noun: '' }
  }
  // `47-billion-won`, `5-million-euro`
  const joined = at > number.next && number.scale >= 1e6 ? currencyAt(words, at) : null
  if (joined !== null && joined.unit !== 'cent') return { kind: 'money', unit: joined.unit, next: joined.next, noun: '' }
  if (at > number.next) return hyphenated(words, at, settings)
  if (glued) return null
  if (words[at]?.low === 'fois' || words[at]?.low === 'times') {
    const more = ['plus', 'moins', 'more', 'less', 'fewer', 'as', 'supérieur', 'supérieure', 'supérieurs',
      'supérieures'].includes(words[at + 1]?.low ?? '')
    return { kind: 'ratio', unit: 'times', next: more ? at + 2 : at + 1, noun: 'times' }
  }
  const noun = countedAt(words, at, settings.language, settings.nameEnd)
  if (noun === null) return null
  // `870 millions engagés`: of euros; of things it would be `de`.
  if (!noun.elided && number.scale >= 1e6 && !linked && settings.language === 'fr') return null
  // `11 milliards de promesses`, where money is spoken of: the noun says what it is for, not what is counted.
  if (!noun.elided && number.scale >= 1e6 && linked && moneyed.has(noun.noun)) return null
  if (!noun.elided) {
    const measured = durations.get(words[noun.next - 1]?.low ?? '')
    if (measured !== undefined) return { kind: 'duration', unit: measured, next: noun.next, noun: '' }
    return { kind: 'count', unit: noun.unit, next: noun.next, noun: noun.noun }
  }
  if (noun.noun === 'des' || noun.noun === 'of') {
    const of = readNumber(words, noun.noun === 'of' ? noun.next + 2 : noun.next + 1, settings.language)
    const shared = of === null ? null : countedAt(words, of.next, settings.language, settings.nameEnd)
    return shared === null || shared.elided ? null : { kind: 'count', unit: shared.unit, next: number.next, noun: shared.noun }
  }
  return counted === null ? null : { kind: 'count', unit: counted.unit, next: noun.next, noun: counted.noun }
}
/** `10-member`, `27-nation`: an English noun in the singular after a hyphen. */
function hyphenated(words: readonly Word[], at: number, settings: AmountSettings): Unit | null {
  const word = words[at]!
  if (word.type !== 'word' || settings.language === 'fr' || word.low.length < 3 || word.capital || word.low === 'something'
    || word.low === 'odd') return null
  const first = word.low.split('-')[0]!
  const measure = durations.get(first)
  return measure === undefined ? { kind: 'count', unit: first, next: at + 1, noun: first }
    : { kind: 'duration', unit: measure, next: at + 1, noun: '' }
}
/** `ces dix dernières années`, `the next five`: an adjective between number and duration. */
function adjectiveMeasure(words: readonly Word[], at: number, settings: AmountSettings): { unit: string; next: number } | null {
  const word = words[at]?.low ?? ''
  if (!['dernières', 'derniers', 'prochaines', 'prochains', 'premières', 'premiers', 'longs', 'longues', 'consecutive', 'more', 'full', 'autres',
    'petites', 'longer', 'straight'].includes(word)) return null
  const measure = measureAt(words, at + 1, settings.language)
  return measure !== null && durations.has((words[measure.next - 1]?.low ?? '')) ? measure : null
}
/** `five-year`, `three-month`, `ten-member`: number and noun in one word. */
function compoundAmount(words: readonly Word[], i: number, settings: AmountSettings): Amount | null {
  const word = words[i]!
  if (settings.language === 'fr' || word.capital && i > 0) return null
  const parts = word.low.split('-')
  const number = parts.length >= 2 && parts.length <= 3 ? numberWords('en').get(parts[0]!) : undefined
  if (number === undefined || number.role === 'half' || number.value < 2) return null
  const noun = parts[1]!
  const unit = durations.get(noun)
  if (unit === undefined && !compoundNouns.has(noun)) return null
  const read = { first: i, next: i + 1, number: i, value: number.value, upper: null, qualifier: null }
  return unit === undefined ? { ...read, kind: 'count', unit: noun, noun } : { ...read, kind: 'duration', unit, noun: '' }
}

interface Range {
  readonly from: number
  readonly high: ReadNumber
  /** Where `entre` or `de` stands, or the first number. */
  readonly first: number
}
/** `de 4 à 5 milliards`, `entre 10 % et 15 %`, `60-70 %`, `$4bn to $5bn`, `deux ou trois ans`. */
function rangeFrom(words: readonly Word[], i: number, low: ReadNumber, settings: AmountSettings, prefix: string | null): Range | null {
  const lead = words[(prefix === null ? i : (currencyBefore(words, i)?.first ?? i)) - 1]
  const opener = lead?.low ?? ''
  const between = opener === 'entre' || opener === 'between'
  const from = opener === 'de' || opener === "d'" || opener === 'from'
  let at = low.next
  const ownUnit = currencyAt(words, ["d'", 'de'].includes(words[at]?.low ?? '') ? at + 1 : at) ?? measureAt(words, at, settings.language)
  if (ownUnit !== null) {
    if (!between) return null
    at = ownUnit.next
  }
  const link = words[at]?.low ?? ''
  const dash = ['-', '–', '—'].includes(link)
  const fits = between ? link === 'et' || link === 'and' : dash || link === 'à' || link === 'to' || link === 'ou' || link === 'or'
  if (!fits || (from && isChange(words, i))) return null
  const sign = words[at + 1]?.type === 'mark' && currencyAt(words, at + 1) !== null ? 1 : 0
  const high = readNumber(words, at + 1 + sign, settings.language)
  if (high === null || high.article || high.value <= low.value && low.scale >= high.scale || settings.taken(at + 1 + sign)) return null
  if (prefix !== null && sign === 0 && link === 'to' && ownUnit === null && currencyAt(words, high.next) === null && high.scale === 1
    && low.scale > 1) return null
  if (unitAfter(words, high, settings, null) === null && prefix === null) return null
  const value = low.scale === 1 && high.scale >= 1e3 && low.value < 1000 && low.value < high.value / high.scale ? low.value * high.scale : low.value
  if (value >= high.value) return null
  const first = prefix === null ? i : (currencyBefore(words, i)?.first ?? i)
  return { from: value, high, first: between || from ? first - 1 : first }
}
/** `passe de 5 à 7`: two states, not a range. */
function isChange(words: readonly Word[], i: number): boolean {
  for (let k = i - 2; k >= 0 && k > i - 5; k--) {
    if (/^(?:pass[eéa]|augment|progress|grimp|chut|recul|baiss|bond|rose|rise|rising|grew|grow|increas|jump|fell|fall|drop|climb|went|up|down|décl|réduit|tomb)/.test(words[k]!.low)) return true
  }
  return false
}
