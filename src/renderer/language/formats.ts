import type { Figure, PartialDate } from '../../shared/model.ts'

export interface Formats {
  readonly number: (value: number) => string
  readonly percent: (share: number) => string
  /** As precise as the source was: `2025`, `février 2025`, `5 décembre 2025`. Anything else is shown as it is. */
  readonly partialDate: (date: PartialDate) => string
  /** A moment of this machine's: today by the clock, else by the day. */
  readonly moment: (iso: string) => string
  readonly bytes: (count: number) => string
  readonly isOne: (count: number) => boolean
  /** Money and percentages as the language writes them (`20 Md €`, `35 %`); anything else in the words of the source, where they are given. */
  readonly quantity: (figure: Pick<Figure, 'value' | 'unit'> & { readonly text?: string; readonly upper?: number | null }) => string
}

const cache = new Map<'fr' | 'en', Formats>()

/** Numbers and dates as a language writes them. */
export function toFormats(language: 'fr' | 'en'): Formats {
  const known = cache.get(language)
  if (known) return known
  const made = make(language)
  cache.set(language, made)
  return made
}

/** Figures of these units are shown by their value; the words of all others say more than a unit's code could. */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)
export const isNormalised = (unit: string): boolean => isMoney(unit) || unit === '%' || unit === 'percent'

function make(language: 'fr' | 'en'): Formats {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const plurals = new Intl.PluralRules(locale)
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const [byDay, byMonth] = [date({ day: 'numeric', month: 'long', year: 'numeric' }), date({ month: 'long', year: 'numeric' })]
  const number = (value: number) => plain.format(value)

  const partialDate = (text: PartialDate): string => {
    const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text)
    const moment = parts ? new Date(`${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}T00:00:00Z`) : null
    if (!parts || !moment || Number.isNaN(moment.getTime())) return text
    return parts[3] ? byDay.format(moment) : parts[2] ? byMonth.format(moment) : parts[1]!
  }
  const here = (iso: string): string => {
    const at = new Date(iso)
    const today = at.toDateString() === new Date().toDateString()
    return new Intl.DateTimeFormat(locale, today ? { timeStyle: 'short' } : { dateStyle: 'medium' }).format(at)
  }
  const bytes = (count: number): string => {
    const [value, unit] = count < 1000 ? [count, 'byte'] : count < 1e6 ? [count / 1000, 'kilobyte'] : [count / 1e6, 'megabyte']
    return new Intl.NumberFormat(locale, { style: 'unit', unit: unit as string, unitDisplay: unit === 'byte' ? 'long' : 'short', maximumFractionDigits: value! < 10 ? 1 : 0 }).format(value as number)
  }
  const percent = (share: number) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(share)
  const quantity: Formats['quantity'] = ({ value, upper = null, unit, text }) => {
    const large = Math.abs(value) >= 1e6
    const ranged = (format: Intl.NumberFormat, low: number, high: number | null) => (high === null ? format.format(low) : format.formatRange(low, high))
    if (isMoney(unit)) {
      const money = new Intl.NumberFormat(locale, { style: 'currency', currency: unit, notation: large ? 'compact' : 'standard', compactDisplay: 'short', minimumFractionDigits: 0, maximumFractionDigits: 2 })
      return ranged(money, value, upper)
    }
    if (unit === '%' || unit === 'percent') return ranged(new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }), value / 100, upper === null ? null : upper / 100)
    if (text) return text
    const amount = large ? new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 }).format(value) : number(value)
    return unit ? `${amount} ${unit}` : amount
  }
  return { number, percent, partialDate, moment: here, bytes, quantity, isOne: (count) => plurals.select(count) === 'one' }
}
