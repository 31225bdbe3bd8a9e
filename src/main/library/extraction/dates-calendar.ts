import type { PartialDate } from '../../../shared/model.ts'
import type { Stretch } from './dates-words.ts'

/** A first and a last day, both `YYYY-MM-DD`, both included. */
export interface Days {
  readonly from: string
  readonly to: string
}
const iso = (date: Date): string => date.toISOString().slice(0, 10)
const utc = (year: number, month: number, day: number): Date => {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year + Math.floor((month - 1) / 12), (((month - 1) % 12) + 12) % 12, day)
  return date
}
export const lastDayOf = (year: number, month: number): number => utc(year, month + 1, 0).getUTCDate()

/** Months may run past 12: the thirteenth is the next January. */
export const monthsOf = (year: number, first: number, last: number): Days => ({ from: iso(utc(year, first, 1)), to: iso(utc(year, last + 1, 0)) })
export const dayOf = (year: number, month: number, day: number): Days | null =>
  day >= 1 && day <= lastDayOf(year, month) ? { from: iso(utc(year, month, day)), to: iso(utc(year, month, day)) } : null
export const addDays = (day: string, by: number): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return Number.isNaN(date.getTime()) ? day : iso(date)
}
/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** What a source says of its own day: parts it does not give are null. */
export interface Publication {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}
export function parsePublication(published: PartialDate | null): Publication | null {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published ?? '')
  if (found === null) return null
  return { year: Number(found[1]), month: found[2] === undefined ? null : Number(found[2]), day: found[3] === undefined ? null : Number(found[3]) }
}

/** The stretch of time (day, week, month …) that lies `by` away from the one in which the source was published; null when the source's day is too vague for it. */
export function stretchAway(published: Publication | null, stretch: Stretch, by: number): Days | null {
  if (published === null || Math.abs(by) > 2000) return null
  const { year, month, day } = published
  if (stretch === 'year') return monthsOf(year + by, 1, 12)
  if (month === null) return null
  if (stretch === 'half') return monthsOf(year, (month > 6 ? 7 : 1) + by * 6, (month > 6 ? 12 : 6) + by * 6)
  if (stretch === 'quarter') return monthsOf(year, Math.floor((month - 1) / 3) * 3 + 1 + by * 3, Math.floor((month - 1) / 3) * 3 + 3 + by * 3)
  if (stretch === 'month') return monthsOf(year, month + by, month + by)
  const today = day === null ? null : dayOf(year, month, day)
  if (today === null) return null
  if (stretch === 'day') return { from: addDays(today.from, by), to: addDays(today.from, by) }
  const monday = addDays(today.from, 1 - weekdayOf(today.from) + by * 7)
  return { from: monday, to: addDays(monday, 6) }
}
