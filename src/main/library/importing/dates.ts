import type { PartialDate } from '../../../shared/model.ts'

/** A date found at the beginning of a text: as precise as it was said, and how much of the text says it. */
export interface SaidDate {
  readonly date: PartialDate
  readonly length: number
  /** True when only a habit (the day comes first) told the day from the month. */
  readonly dayFirstAssumed: boolean
}

const months: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan'], ['février', 'fevrier', 'févr', 'fevr', 'fév', 'february', 'feb'], ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'], ['mai', 'may'], ['juin', 'june', 'jun'], ['juillet', 'juil', 'july', 'jul'], ['août', 'aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'], ['octobre', 'october', 'oct'], ['novembre', 'november', 'nov'], ['décembre', 'decembre', 'déc', 'december', 'dec'],
]
const monthNumbers = new Map(months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)))
const monthName = `(?:${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})`
const weekday =
  '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)\\.?,?\\s+)?'
const year = '(?<year>(?:19|20)\\d\\d)'

/** Each form a byline writes a date in; the first that fits the beginning of the text is taken. */
const forms: readonly RegExp[] = [
  new RegExp(`^${year}-(?<month>\\d\\d)-(?<day>\\d\\d)(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\d-])`, 'iu'),
  new RegExp(`^${year}-(?<month>\\d\\d)(?![\\d-])`, 'iu'),
  new RegExp(`^${year}[/.](?<month>\\d\\d?)[/.](?<day>\\d\\d?)(?!\\d)`, 'iu'),
  new RegExp(`^${weekday}(?<day>\\d\\d?)[/.](?<month>\\d\\d?)[/.]${year}(?!\\d)`, 'iu'),
  new RegExp(`^${weekday}(?<day>\\d\\d?)(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?(?<name>${monthName})\\b\\.?,?\\s+${year}(?!\\d)`, 'iu'),
  new RegExp(`^${weekday}(?<name>${monthName})\\b\\.?\\s+(?<day>\\d\\d?)(?:st|nd|rd|th)?,?\\s+${year}(?!\\d)`, 'iu'),
  new RegExp(`^(?<name>${monthName})\\b\\.?\\s+${year}(?!\\d)`, 'iu'),
  new RegExp(`^${year}(?![\\d-])`, 'iu'),
]

/** The date that `text` begins with, if it begins with one that a calendar has. */
export function parseDateAtStart(text: string): SaidDate | null {
  for (const form of forms) {
    const found = form.exec(text)
    if (!found) continue
    const said = found.groups ?? {}
    const first = said['name'] ? monthNumbers.get(said['name'].toLowerCase()) : said['month'] && Number(said['month'])
    const second = said['day'] ? Number(said['day']) : undefined
    // 12/25/2025 can only be the American order.
    const american = !said['name'] && first !== undefined && Number(first) > 12 && second !== undefined && second <= 12
    const month = american ? second : first === '' ? undefined : first
    const day = american ? Number(first) : second
    if (!isPossible(Number(said['year']), month, day)) continue
    const date = [said['year'], ...[month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'))].join('-')
    const slashed = /^\S*\d[/.]\d/u.test(found[0]) && !found[0].startsWith(said['year']!)
    return { date, length: found[0].length, dayFirstAssumed: slashed && !american && day !== month && Number(day) <= 12 }
  }
  return null
}

/** The first date of an attribute or element such as `2025-12-05T08:30:00+01:00` or `Publié le 5 décembre 2025`. */
export function parseDate(text: string): PartialDate | null {
  const trimmed = text.trim().slice(0, 200)
  for (const word of trimmed.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const said = parseDateAtStart(trimmed.slice(word.index))
    if (said) return said.date
  }
  return null
}

function isPossible(year: number, month: number | undefined, day: number | undefined): boolean {
  if (month === undefined) return day === undefined
  if (month < 1 || month > 12) return false
  if (day === undefined) return true
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
