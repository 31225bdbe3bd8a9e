import type { PartialDate } from '../model.ts'

/** A stretch of days, both ends included, each as precise as it was said; null is open. */
export interface DateRange {
  readonly from: PartialDate | null
  readonly to: PartialDate | null
}

const part = String.raw`\d{4}(?:[-/]\d{1,2}(?:[-/]\d{1,2})?)?`
const patterns = {
  compared: new RegExp(`^(<=|>=|=|<|>|≤|≥)(${part})$`),
  range: new RegExp(`^(${part})?(?:\\.\\.\\.?|…)(${part})?$`),
}

/** What stands behind `date:`: `2025`, `2025-02-11`, `>=2025-02`, `<2025`, `2025-01..2025-06`, `..2025`. Null where it is no date. */
export function parseDateRange(value: string): DateRange | null {
  const typed = value.replaceAll(/\s/gu, '')
  const [, sign = '=', compared = typed] = patterns.compared.exec(typed) ?? []
  const range = patterns.range.exec(typed)
  if (range) {
    const [from, to] = [range[1], range[2]].map((end) => (end === undefined ? undefined : toDate(end)))
    if (from === null || to === null || (from === undefined && to === undefined)) return null
    // Typed the wrong way round, it can only be meant the right way.
    if (from && to && firstDay(from) > lastDay(to)) return { from: to, to: from }
    return { from: from ?? null, to: to ?? null }
  }
  const date = toDate(compared)
  if (date === null) return null
  switch (sign) {
    case '>=': case '≥': return { from: date, to: null }
    case '<=': case '≤': return { from: null, to: date }
    case '>': return open(step(date, 1), (from) => ({ from, to: null }))
    case '<': return open(step(date, -1), (to) => ({ from: null, to }))
    default: return { from: date, to: date }
  }
}
const open = (date: PartialDate | null, toRange: (date: PartialDate) => DateRange): DateRange | null => (date === null ? null : toRange(date))

const pad = (number: number, length = 2) => String(number).padStart(length, '0')
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
const pieces = (date: PartialDate): number[] => date.split('-').map(Number)

/** `2025/2/3` → `2025-02-03`; null where the calendar has no such day. */
function toDate(typed: string): PartialDate | null {
  if (!new RegExp(`^${part}$`).test(typed)) return null
  const [year, month, day] = typed.split(/[-/]/).map(Number)
  if (month === undefined) return pad(year!, 4)
  if (month < 1 || month > 12) return null
  if (day === undefined) return `${pad(year!, 4)}-${pad(month)}`
  return day < 1 || day > daysIn(year!, month) ? null : `${pad(year!, 4)}-${pad(month)}-${pad(day)}`
}

/** The year, month or day after (1) or before (-1), as precise as what is given. */
function step(date: PartialDate, by: 1 | -1): PartialDate | null {
  const [year, month, day] = pieces(date)
  if (month === undefined) return year! + by < 0 || year! + by > 9999 ? null : pad(year! + by, 4)
  if (day === undefined) {
    const months = year! * 12 + month - 1 + by
    return months < 0 || months >= 120_000 ? null : `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}`
  }
  if (day + by >= 1 && day + by <= daysIn(year!, month)) return `${date.slice(0, 8)}${pad(day + by)}`
  const other = step(date.slice(0, 7), by)
  return other === null ? null : by === 1 ? `${other}-01` : lastDay(other)
}

/** The first day that a date as precise as this may mean. */
export const firstDay = (date: PartialDate): string => `${date}-01-01`.slice(0, 10)

/** The last day that a date as precise as this may mean. */
export function lastDay(date: PartialDate): string {
  const [year, month, day] = pieces(date)
  return day !== undefined ? date : month !== undefined ? `${date}-${pad(daysIn(year!, month))}` : `${date}-12-31`
}

/**
 * Whether a document of this date may lie within: both are taken as far as they say, so one dated `2025` may be of February and answers
 * `date:2025-02`. One without a date answers nothing.
 */
export const mayLieWithin = (published: PartialDate | null, { from, to }: DateRange): boolean =>
  published !== null && (from === null || lastDay(published) >= firstDay(from)) && (to === null || firstDay(published) <= lastDay(to))
