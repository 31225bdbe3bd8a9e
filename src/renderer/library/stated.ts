import type { Statement } from '../../shared/contract/compare.ts'
import type { Days } from '../../shared/model.ts'
import { isMoney, isNormalised, toFormats } from '../language/formats.ts'
import type { Words } from '../language/use-words.ts'

/** Units that every language writes its own way, by the name the platform knows them under. */
const spelled: Readonly<Record<string, string>> = {
  second: 'second', minute: 'minute', hour: 'hour', day: 'day', week: 'week', month: 'month', year: 'year', kilometre: 'kilometer', metre: 'meter', centimetre: 'centimeter',
  kilogram: 'kilogram', gram: 'gram', hectare: 'hectare', acre: 'acre', litre: 'liter', mile: 'mile', foot: 'foot',
}
/** Signs of measure, the same everywhere; anything else is the noun of what is counted, which the words beside the value say better. */
const sign = /^(?:[kMGTP]?(?:W|Wh|B|Hz)|[kc]?m[²³]?|t|kt|Mt|Gt|kg|g|ha|°C|dB|nm|[PE]?flops?)$/i

/** The value of a statement as the reader's language writes it, and what of it the machine can be sure of: no noun, no rounding. */
export function describeValue({ value }: Statement, { language, say, quantity, number }: Pick<Words, 'language' | 'say' | 'quantity' | 'number'>): string {
  if (value.type === 'entity') return value.name
  const { unit, upper, qualifier } = value
  const amount = isMoney(unit) || isNormalised(unit) ? quantity(value)
    : unit === 'times' ? `× ${rangeOf(value, number)}`
      : spelled[unit] ? inUnit(value, spelled[unit], language)
        : sign.test(unit) ? `${rangeOf(value, number)} ${unit}`
          : rangeOf(value, number)
  return qualifier && qualifier !== 'between' && upper === null ? `${say(`findings.qualifier.${qualifier}`)} ${amount}` : amount
}

interface Amount {
  readonly value: number
  readonly upper: number | null
}
const rangeOf = ({ value, upper }: Amount, write: (value: number) => string): string => (upper === null ? write(value) : `${write(value)}–${write(upper)}`)

function inUnit({ value, upper }: Amount, unit: string, language: 'fr' | 'en'): string {
  const format = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 2 })
  return upper === null ? format.format(value) : format.formatRange(value, upper)
}

/** Days as one says them: a whole year is a year, a whole month a month, anything else from … to …. */
export function describeDays({ from, to }: Days, { say, partialDate }: Pick<Words, 'say' | 'partialDate'>): string {
  if (from === to) return partialDate(from)
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  if (from.endsWith('-01') && to.slice(0, 7) === from.slice(0, 7) && Number(to.slice(8)) === new Date(Number(to.slice(0, 4)), Number(to.slice(5, 7)), 0).getDate()) return partialDate(from.slice(0, 7))
  return say('compare.days.between', { from: partialDate(from), to: partialDate(to) })
}

/** Quotation marks as the language has them. */
export const quoted = (words: string, language: 'fr' | 'en'): string => (language === 'fr' ? `«\u00a0${flat(words)}\u00a0»` : `“${flat(words)}”`)
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A day short enough for the head of a column: `5 déc. 2025`. */
export function shortDate(date: string, language: 'fr' | 'en'): string {
  const [year, month, day] = date.split('-')
  if (month === undefined || year === undefined) return toFormats(language).partialDate(date)
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return date
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { timeZone: 'UTC', year: 'numeric', month: 'short', ...(day ? { day: 'numeric' } : {}) }).format(at)
}
