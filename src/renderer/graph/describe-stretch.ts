import { firstDay } from '../../shared/query/dates.ts'
import type { PartialDate } from '../../shared/model.ts'

/** A stretch of time as the head of a column that may be narrow: by days within a month, by months within a year, by numbers across years. */
export function describeStretch(from: PartialDate, to: PartialDate, language: string): string {
  const isSame = (length: number): boolean => from.slice(0, length) === to.slice(0, length)
  const hasDays = from.length === 10 && to.length === 10
  const year = 'numeric'
  const parts: Intl.DateTimeFormatOptions = hasDays && isSame(7) ? { day: 'numeric', month: 'short', year } : isSame(4) ? { month: 'short', year } : { month: 'numeric', year }
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...parts, timeZone: 'UTC' }).formatRange(new Date(firstDay(from)), new Date(firstDay(to)))
}
