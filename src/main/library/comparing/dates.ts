/** Whether two statements speak of the same time. Days are ISO strings, so they sort as they are. */
import type { Days, PartialDate } from '../../../shared/model.ts'

export type TimeLikeness = 'same' | 'other' | 'unknown'

/** How far apart two publications may be for what they state undated to be of one time; what grows by the hour is of its day. */
const apart = 31
const quick = new Set(['deaths', 'injured', 'injuries', 'missing', 'votes', 'turnout'])

interface Timed {
  readonly about: Days | null
  readonly published: PartialDate | null
  readonly measure: string
}
export function compareTimes(one: Timed, other: Timed): TimeLikeness {
  const published = [one.published, other.published].map((day) => (day === null ? null : toDays(day)))
  const [a, b] = [one.about ?? published[0] ?? null, other.about ?? published[1] ?? null]
  if (a === null || b === null) return 'unknown'
  if (one.about !== null && other.about !== null) return overlaps(a, b) ? 'same' : 'other'
  if (one.about !== null || other.about !== null) return overlaps(a, b) ? 'same' : near(a, b, 1) ? 'unknown' : 'other'
  return near(a, b, quick.has(one.measure) ? 0 : apart) ? 'same' : 'other'
}
/** Whether two publications are surely within a month of each other. */
export const areClose = (one: PartialDate | null, other: PartialDate | null): boolean => one !== null && other !== null && near(toDays(one), toDays(other), apart)

const known = new Map<PartialDate, Days>()

/** The days that a date as precise as its source leaves open. */
export function toDays(day: PartialDate): Days {
  const there = known.get(day)
  if (there !== undefined) return there
  const days = daysOf(day)
  known.set(day, days)
  return days
}
function daysOf(day: PartialDate): Days {
  const [year, month, rest] = day.split('-')
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  return rest === undefined ? { from: `${day}-01`, to: `${day}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}` } : { from: day, to: day }
}
const overlaps = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to
/** At most so many days between the farthest ends: a year given alone is near to nothing. */
const near = (a: Days, b: Days, days: number): boolean => {
  const ends = [a.from, a.to, b.from, b.to].map((day) => Date.parse(day))
  return (Math.max(...ends) - Math.min(...ends)) / 86_400_000 <= days + (a.from === a.to && b.from === b.to ? 0 : 31)
}
