/** Reads numbers in digits and in words, French and English: what they are worth and how far they go. */
import type { Language } from '../../../shared/model.ts'
import { currencyAt, currencyBefore } from './numbers-units.ts'
import { numberWords, shortScales, type NumberWord } from './numbers-words.ts'
import type { Word } from './sentences/words.ts'

export interface ReadNumber {
  readonly value: number
  /** The place after its last word. */
  readonly next: number
  /** The largest of its scales: 1e9 for `20 milliards`. */
  readonly scale: number
  readonly digits: boolean
  /** `une dizaine`, `une centaine`: about as many. */
  readonly approximate: boolean
  /** `50+`. */
  readonly plus: boolean
  /** `un`, `une`, `one`, `a`: an article more often than a number. */
  readonly article: boolean
}

/** What digits are worth: the comma is a decimal mark in French and parts thousands in English, and the point the other way round. */
export function parseDigits(raw: string, language: Language, scaled: boolean): number {
  const plain = raw.replace(/[\s'\u2019\u00a0\u202f\u2009]/g, '')
  const comma = plain.includes(',')
  const point = plain.includes('.')
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain)
  const several = plain.length > 8 && grouped
  if (comma && point) return plain.lastIndexOf(',') > plain.lastIndexOf('.') ? Number(plain.replaceAll('.', '').replace(',', '.'))
    : Number(plain.replaceAll(',', ''))
  // `2,50,000`: lakhs
  if (comma && /^\d{1,2}(?:,\d\d)+,\d{3}$/.test(plain)) return Number(plain.replaceAll(',', ''))
  if (comma) return grouped && (several || language === 'en' || (language !== 'fr' && !scaled)) ? Number(plain.replaceAll(',', '')) : Number(plain.replace(',', '.'))
  if (point) return grouped && (several || (language !== 'en' && !scaled)) ? Number(plain.replaceAll('.', '')) : Number(plain)
  return Number(plain)
}

/** The number at `i`, or null. Ordinals (`3e`, `1er`) and codes (`5G`, `A320`) are none. */
export function readNumber(words: readonly Word[], i: number, language: Language): ReadNumber | null {
  const word = words[i]
  if (word === undefined || word.type === 'mark') return null
  return word.type === 'number' ? readDigits(words, i, language) : readSpelled(words, i, language)
}

/** Hundreds of digits are no quantity. */
const longestNumber = 24

function readDigits(words: readonly Word[], i: number, language: Language): ReadNumber | null {
  const word = words[i]!
  if (word.low.length > longestNumber) return null
  let next = i + 1
  let plus = false
  if (words[next]?.low === '+' && !words[next]!.spaced) {
    plus = true
    next++
  }
  const scale = scaleAt(words, next, i, language)
  const value = parseDigits(word.low, language, scale !== null && scale.value >= 1e6)
  if (!Number.isFinite(value)) return null
  const half = scale === null ? null : halfAfter(words, scale.next)
  const minus = isMinus(words, i)
  const total = (minus ? -value : value) * (scale?.value ?? 1) + (half === null ? 0 : 0.5 * scale!.last)
  return { value: tidy(total), next: half ?? scale?.next ?? next, scale: scale?.value ?? 1, digits: true, approximate: scale?.approximate ?? false,
    plus, article: false }
}
const isMinus = (words: readonly Word[], i: number): boolean => {
  const sign = words[i - 1]
  return sign !== undefined && (sign.low === '-' || sign.low === '−') && !words[i]!.spaced && sign.spaced && words[i - 2]?.type !== 'number'
}
/** Products of decimals and powers of ten pick up dust: 1.7 × 1e9 and the like. */
const tidy = (value: number): number => (Number.isInteger(value) && Math.abs(value) < 1e12 ? value + 0 : Number(value.toPrecision(12)))

interface Scale {
  readonly value: number
  /** The last factor alone: what `et demi` halves. */
  readonly last: number
  readonly next: number
  readonly approximate: boolean
}
/** Scale words after digits: `20 milliards`, `3 cent mille` no, `1,5 million`, `20 bn`, `20Md€`, `12 mille milliards`, `2 dozen`. */
function scaleAt(words: readonly Word[], i: number, number: number, language: Language): Scale | null {
  const table = numberWords(language)
  let value = 1
  let last = 1
  let next = i
  let approximate = false
  for (let step = 0; step < 3; step++) {
    // `$21-billion`
    if (words[next]?.low === '-' && !words[next]!.spaced && words[next + 1]?.spaced === false && table.get(words[next + 1]!.low)?.role === 'scale') next++
    const word = words[next]
    if (word === undefined || word.type !== 'word') break
    const known = table.get(word.low) ?? (word.low === 'billion' || word.low === 'trillion' ? numberWords('en').get(word.low) : undefined)
    if (known === undefined || (known.role !== 'scale' && known.role !== 'dozen' && known.role !== 'hundred') || known.value < 10
      || word.low === 'cents' || word.low === 'cent') break
    value *= known.value
    last = known.value
    approximate ||= known.role === 'dozen'
    next++
    if ((words[next]?.low === 'de' || words[next]?.low === 'of') && ['milliers', 'millions', 'milliards'].includes(words[next + 1]?.low ?? '')) next++
  }
  if (next > i) return { value, last, next, approximate }
  const short = words[i]?.type === 'word' ? shortScales.get(words[i]!.low) : undefined
  if (short === undefined) return null
  const attached = !words[i]!.spaced
  if (short.needsCurrency) {
    const after = words[i + 1]?.low === "d'" || words[i + 1]?.low === 'de' ? i + 2 : i + 1
    const money = currencyBefore(words, isMinus(words, number) ? number - 1 : number) !== null || currencyAt(words, after) !== null
    const sign = words[i + 1]
    if (!money || (words[i]!.low.length === 1 && !attached && !words[i]!.capital && (sign === undefined || sign.spaced))) return null
  }
  return { value: short.value, last: short.value, next: i + 1, approximate: false }
}
/** `et demi`, `and a half`: the place after it, or null. */
function halfAfter(words: readonly Word[], i: number): number | null {
  if (words[i]?.low === 'et' && /^demie?$/.test(words[i + 1]?.low ?? '')) return i + 2
  if (words[i]?.low === 'and' && words[i + 1]?.low === 'a' && words[i + 2]?.low === 'half') return i + 3
  return null
}

function readSpelled(words: readonly Word[], i: number, language: Language): ReadNumber | null {
  const table = numberWords(language)
  const first = words[i]!.low
  if (!table.has(first) && !first.includes('-')) return null
  let total = 0
  let group = 0
  let scale = 1
  let next = i
  let count = 0
  let approximate = false
  let pending = false
  const opening = table.get(first)
  if (opening !== undefined && needsCount(first, opening.role)) return null
  for (let guard = 0; guard < 12; guard++) {
    const word = words[next]
    if (word === undefined || word.type !== 'word') break
    const parts = partsOf(word.low, table)
    if (parts === null) {
      if (count === 0 || !joins(words, next, table, pending, group)) break
      next++
      continue
    }
    if (word.low === 'a' && words[next - 1]?.low === 'half' && count > 0) {
      next++
      continue
    }
    if (count > 0 && parts[0]!.role === 'one' && (word.low === 'a' || word.low === 'an' || !['et', 'and'].includes(words[next - 1]?.low ?? ''))) break
    let stuck = false
    for (const part of parts) {
      if (part.role === 'hundred') group = (group || 1) * 100
      else if (part.role === 'scale' || part.role === 'dozen') {
        if (part.role === 'dozen') approximate = true
        total += (group || 1) * part.value
        if (part.value < 1e3 || (total > part.value && group === 0)) total = group === 0 && count > 0 ? (total - part.value) * part.value : total
        group = 0
        scale = Math.max(scale, part.value)
      } else if (part.role === 'half') group = group === 1 ? 0.5 : group + 0.5
      else if (part.value === 20 && group % 100 === 4) group = group - 4 + 80
      else if (group % 100 !== 0 && !(group % 10 === 0 && group % 100 >= 20 && part.value < 20) && !(group % 100 === 10 && part.value > 6 && part.value < 10)) stuck = true
      else group += part.value
      if (stuck) break
    }
    if (stuck) break
    pending = parts.at(-1)!.role === 'scale' || parts.at(-1)!.role === 'hundred'
    count++
    next++
  }
  if (count === 0) return null
  if (['et', 'and', 'de', 'of', 'a'].includes(words[next - 1]!.low)) next--
  const half = halfAfter(words, next)
  const value = total + group + (half === null ? 0 : 0.5 * (group > 0 ? 1 : scale))
  if (next <= i || value === 0 || (scale === 1 && value < 1 && half === null)) return null
  const after = half ?? next
  const scaled = half !== null && scale === 1 ? scaleAt(words, after, i, language) : null
  const article = value === 1 && next === i + 1
  return { value: tidy(value * (scaled?.value ?? 1)), next: scaled?.next ?? after, scale: scaled?.value ?? scale, digits: false, approximate,
    plus: false, article }
}

/** `milliards`, `dizaines`, `million` with no number before them say no number. `cent` and `mille` do. */
const needsCount = (low: string, role: NumberWord['role']): boolean => role === 'dozen' || (role === 'scale' && low !== 'mille')
  || low === 'hundred' || low === 'cents' || low === 'vingts'

function partsOf(low: string, table: ReturnType<typeof numberWords>): NonNullable<ReturnType<typeof table.get>>[] | null {
  const whole = table.get(low)
  if (whole !== undefined) return [whole]
  if (!low.includes('-') || low.length > 40) return null
  const parts = low.split('-').filter((part) => part !== 'et' && part !== 'and')
  const known = parts.map((part) => table.get(part))
  return parts.length > 0 && known.every((part) => part !== undefined && part.role !== 'one' || (part?.role === 'one' && parts.length > 1))
    ? (known as never) : null
}
/** `vingt et un`, `two hundred and fifty`, `half a billion`, `deux centaines de milliers`: small words inside a number. */
function joins(words: readonly Word[], i: number, table: ReturnType<typeof numberWords>, pending: boolean, group: number): boolean {
  const word = words[i]!.low
  const next = words[i + 1]
  const known = next === undefined ? undefined : partsOf(next.low, table)?.[0]
  if (known === undefined) return false
  if (word === 'et') return group % 100 >= 20 && group % 100 <= 70 && (known.role === 'one' || known.value === 11)
  if (word === 'and') return pending && known.role === 'unit' && table.get(words[i - 1]!.low)?.role === 'hundred'
  if (word === 'de' || word === 'of') return ['milliers', 'millions', 'milliards', 'millions', 'thousand'].includes(next!.low)
    && table.get(words[i - 1]!.low)?.role === 'dozen'
  return false
}

/** A whole number that counts something at `i`: for dates. */
export function toCount(words: readonly Word[], i: number): { value: number; next: number } | null {
  const word = words[i]
  if (word === undefined || word.type === 'mark') return null
  const read = readNumber(words, i, 'und')
  return read !== null && Number.isInteger(read.value) && read.value > 0 && read.value < 1000 ? { value: read.value, next: read.next } : null
}
