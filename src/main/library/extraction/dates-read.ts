/** Reads one date at one place: each small reader takes the words from `i` and answers how far the date goes and which days it means. */
import { addDays, dayOf, monthsOf, stretchAway, weekdayOf, type Days, type Publication } from './dates-calendar.ts'
import { dayWords, following, months, ordinalParts, parts, present, previous, seasons, stretches, weakMonths, weekdays } from './dates-words.ts'
import type { DatePrecision } from './dates.ts'
import { isQuantified } from './numbers-units.ts'
import { numberWords } from './numbers-words.ts'
import { toCount } from './numbers.ts'
import type { Word } from './sentences/words.ts'

export interface ReadDate {
  readonly next: number
  readonly days: Days | null
  readonly precision: DatePrecision
  readonly relative?: boolean
}
type Reader = (words: readonly Word[], i: number, published: Publication | null) => ReadDate | null

const low = (words: readonly Word[], i: number): string => words[i]?.low ?? ''
const whole = (words: readonly Word[], i: number): number => {
  const word = words[i]
  return word?.type === 'number' && /^\d{1,4}$/.test(word.low) ? Number(word.low) : Number.NaN
}
const isYear = (value: number, word: Word | undefined): boolean => value >= 1000 && value <= 2199 && word?.low.length === 4
const yearAt = (words: readonly Word[], i: number): number | null => {
  const year = whole(words, i)
  if (!isYear(year, words[i])) return null
  const next = words[i + 1]
  return next !== undefined && !next.spaced && next.type === 'word' ? null : year
}
/** A day of the month, with the place after it: `5`, `1er`, `5th`. */
function dayAt(words: readonly Word[], i: number): { day: number; next: number } | null {
  const day = whole(words, i)
  if (!(day >= 1 && day <= 31)) return null
  const suffix = words[i + 1]
  if (suffix !== undefined && !suffix.spaced && ['er', 'st', 'nd', 'rd', 'th', 'ᵉʳ'].includes(suffix.low)) return { day, next: i + 2 }
  return { day, next: i + 1 }
}
/** A year after a month or a season: with or without `of`, `de`, a comma. */
function yearAfter(words: readonly Word[], i: number): { year: number; next: number } | null {
  for (const skip of [0, 1]) {
    if (skip === 1 && ![',', 'of', 'de'].includes(low(words, i))) return null
    const year = yearAt(words, i + skip)
    if (year !== null) return { year, next: i + skip + 1 }
  }
  return null
}
/** The year a month without one belongs to: the nearest to the publication, unless `dernier` or `prochain` say which side. */
function yearOfMonth(published: Publication | null, month: number, side: number): number | null {
  if (published === null) return null
  if (published.month === null) return published.year
  const away = month - published.month
  if (side < 0) return away >= 0 ? published.year - 1 : published.year
  if (side > 0) return away <= 0 ? published.year + 1 : published.year
  return away > 6 ? published.year - 1 : away < -6 ? published.year + 1 : published.year
}
const sideOf = (word: string): number => (previous.has(word) ? -1 : following.has(word) ? 1 : 0)

const numeric: Reader = (words, i) => {
  const [a, b, c] = [words[i], words[i + 2], words[i + 4]]
  const mark = low(words, i + 1)
  if (a?.type !== 'number' || b?.type !== 'number' || (mark !== '-' && mark !== '/') || words[i + 1]!.spaced || b.spaced) return null
  const [first, second] = [whole(words, i), whole(words, i + 2)]
  const third = low(words, i + 3) === mark && c?.type === 'number' ? whole(words, i + 4) : null
  if (isYear(first, a) && mark === '-' && b.low.length === 2 && second <= 12 && second > 0) {
    const days = third === null ? monthsOf(first, second, second) : dayOf(first, second, third)
    return days && { next: third === null ? i + 3 : i + 5, days, precision: third === null ? 'month' : 'day' }
  }
  if (isYear(first, a) && isYear(second, b) && second > first) return { next: i + 3, days: { from: `${first}-01-01`, to: `${second}-12-31` },
    precision: 'range' }
  if (third === null || mark !== '/' || !(first >= 1 && first <= 31 && second >= 1)) return null
  const year = c!.low.length === 2 ? 2000 + third : third
  const days = second <= 12 ? dayOf(year, second, first) : first <= 12 ? dayOf(year, first, second) : null
  return days && { next: i + 5, days, precision: 'day' }
}

/** `5 juin 2025`, `le 1er juillet`, `du 22 au 24 juin`, `16 et 17 juin`, `5th of June 2025`. */
const dayMonth: Reader = (words, i, published) => {
  const first = dayAt(words, i)
  if (first === null) return null
  let at = first.next
  let last = first
  if (['au', 'et', '-', '–', 'à', 'and', 'to', ','].includes(low(words, at))) {
    const second = dayAt(words, at + 1)
    if (second !== null && monthAfter(words, second.next) !== null && second.day > first.day) {
      last = second
      at = second.next
    }
  }
  const month = monthAfter(words, at)
  if (month === null) return null
  const stated = yearAfter(words, month.next)
  const side = stated === null ? sideOf(low(words, month.next)) : 0
  const year = stated?.year ?? yearOfMonth(published, month.month, side)
  const next = stated?.next ?? (side === 0 ? month.next : month.next + 1)
  const [from, to] = [year === null ? null : dayOf(year, month.month, first.day), year === null ? null : dayOf(year, month.month, last.day)]
  return { next, days: from && to && { from: from.from, to: to.to }, precision: last === first ? 'day' : 'range', relative: stated === null }
}
const monthAfter = (words: readonly Word[], i: number): { month: number; next: number } | null => {
  const at = low(words, i) === 'of' ? i + 1 : i
  const month = months.get(low(words, at))
  return month === undefined ? null : { month, next: low(words, at + 1) === '.' && low(words, at).length < 5 && yearAt(words, at + 2) !== null
    ? at + 2 : at + 1 }
}

/** `June 5, 2025`, `June 5-7`, `juin 2025`, `décembre dernier`, `last December`, `en mars`. */
const monthFirst: Reader = (words, i, published) => {
  const ahead = sideOf(low(words, i))
  const at = ahead === 0 ? i : i + 1
  const month = months.get(low(words, at))
  if (month === undefined) return null
  const english = words[at]!.capital ? dayAt(words, at + 1) : null
  if (english !== null && ahead === 0 && !isYear(english.day, words[at + 1]) && !isQuantified(words, english.next)) {
    const second = ['-', '–', 'to', 'and'].includes(low(words, english.next)) ? dayAt(words, english.next + 1) : null
    const last = second !== null && second.day > english.day ? second : english
    const stated = yearAfter(words, last.next)
    const year = stated?.year ?? yearOfMonth(published, month, 0)
    const [from, to] = [year === null ? null : dayOf(year, month, english.day), year === null ? null : dayOf(year, month, last.day)]
    return { next: stated?.next ?? last.next, days: from && to && { from: from.from, to: to.to }, precision: last === english ? 'day' : 'range',
      relative: stated === null }
  }
  const stated = yearAfter(words, at + 1)
  if (stated !== null) return { next: stated.next, days: monthsOf(stated.year, month, month), precision: 'month' }
  // `les sept derniers bateaux`: seven of them, and no month.
  if (low(words, at) === 'sept' && low(words, at + 1).endsWith('s')) return null
  const side = ahead || sideOf(low(words, at + 1))
  const introduced = ['en', 'in', 'since', 'depuis', 'de', 'd\'', 'by', 'until', 'mi', 'fin', 'début', 'early', 'late'].includes(low(words, i - 1))
  if (side === 0 && weakMonths.has(low(words, at)) && (!introduced || (low(words, at) === 'sept' && !words[at]!.capital))) return null
  const year = yearOfMonth(published, month, side)
  return { next: side !== 0 && ahead === 0 ? at + 2 : at + 1, days: year === null ? null : monthsOf(year, month, month), precision: 'month',
    relative: true }
}

/** `mardi 5 juin`, `mardi dernier`, `ce mardi`, `last Tuesday`, `Tuesday`. */
const weekday: Reader = (words, i, published) => {
  const lead = sideOf(low(words, i)) || (present.has(low(words, i)) ? 2 : 0)
  const at = lead === 0 ? i : i + 1
  const day = weekdays.get(low(words, at))
  if (day === undefined) return null
  const full = dayMonth(words, low(words, at + 1) === 'le' || low(words, at + 1) === ',' ? at + 2 : at + 1, published)
    ?? monthDay(words, at + 1, published)
  if (full !== null) return full
  const side = (lead === 2 ? 0 : lead) || sideOf(low(words, at + 1))
  const today = stretchAway(published, 'day', 0)
  const back = today === null ? 0 : (weekdayOf(today.from) - day + 7) % 7
  const away = side < 0 ? -(back || 7) : side > 0 ? 7 - back : -back
  const days = today && { from: addDays(today.from, away), to: addDays(today.from, away) }
  return { next: side !== 0 && lead === 0 ? at + 2 : at + 1, days, precision: 'day', relative: true }
}
const monthDay: Reader = (words, i, published) => {
  const at = low(words, i) === ',' ? i + 1 : i
  return months.has(low(words, at)) && dayAt(words, at + 1) !== null ? monthFirst(words, at, published) : null
}

/** `début 2026`, `mi-2025`, `early 2026`, `l'été 2026`, `Q3 2025`, `premier semestre 2026`, `end of 2026`, `fin mars 2026`, `the 1990s`, `années 90`. */
const partOfYear: Reader = (words, i, published) => {
  const word = low(words, i)
  const dashed = /^(mi|mid)-(\d{4})$/.exec(word)
  if (dashed !== null) return { next: i + 1, days: monthsOf(Number(dashed[2]), 5, 8), precision: 'part' }
  const quarter = /^[qt]([1-4])$/.exec(word)
  const rank = quarter === null ? ordinalParts.get(word) : Number(quarter[1])
  if (rank !== undefined) {
    const stretch = quarter === null ? stretches.get(low(words, i + 1)) : 'quarter'
    if (stretch !== 'quarter' && stretch !== 'half') return null
    const stated = yearAfter(words, quarter === null ? i + 2 : i + 1)
    if (stated === null) return null
    const size = stretch === 'quarter' ? 3 : 6
    return { next: stated.next, days: monthsOf(stated.year, (rank - 1) * size + 1, rank * size), precision: stretch }
  }
  const season = seasons.get(word)
  if (season !== undefined) {
    const stated = yearAfter(words, i + 1)
    const side = stated === null ? sideOf(low(words, i + 1)) || sideOf(low(words, i - 1)) : 0
    const now = ['this', 'cet', 'ce'].includes(low(words, i - 1))
    if (stated === null && side === 0 && !now) return null
    const year = stated?.year ?? (published === null ? null : yearOfMonth(published, season[0], side))
    const next = stated?.next ?? (sideOf(low(words, i + 1)) === 0 ? i + 1 : i + 2)
    return { next, days: year === null ? null : monthsOf(year, season[0], season[1]), precision: 'season', relative: stated === null }
  }
  const part = parts.get(word)
  if (part !== undefined) {
    let at = i + 1
    while (['de', 'of', 'the', "l'", 'la', '-', 'year', 'année'].includes(low(words, at)) && at < i + 5) at++
    const stated = yearAt(words, at)
    if (stated !== null && !isQuantified(words, at + 1)) return { next: at + 1, days: monthsOf(stated, part[0], part[1]), precision: 'part' }
    const month = months.get(low(words, at))
    if (month !== undefined && word !== 'start') return monthFirst(words, at, published)
    const afterYear = ['year', 'année'].includes(low(words, at - 1)) && at > i + 1
    if (afterYear && (word === 'end' || word === 'fin')) return { next: at, days: published && monthsOf(published.year, 10, 12), precision: 'part',
      relative: true }
  }
  if (word === 'années' && ['1', '2', '3', '4', '5', '6', '7', '8', '9'].some((digit) => low(words, i + 1) === `${digit}0`)) {
    const decade = 1900 + whole(words, i + 1)
    return { next: i + 2, days: monthsOf(decade, 1, 120), precision: 'decade' }
  }
  const year = whole(words, i + (word === 'années' ? 1 : 0))
  const suffixed = isYear(year, words[i]) && !(words[i + 1]?.spaced ?? true) && low(words, i + 1) === 's'
  const decade = year % 10 === 0 && (suffixed || (word === 'années' && isYear(year, words[i + 1])))
  if (decade) return { next: i + 2, days: monthsOf(year, 1, 120), precision: 'decade' }
  return null
}

/** `hier`, `la semaine dernière`, `last year`, `cette année`, `il y a trois ans`, `three years ago`. */
const relative: Reader = (words, i, published) => {
  const word = low(words, i)
  const by = dayWords.get(word)
  if (by !== undefined) return { next: i + 1, days: stretchAway(published, 'day', by), precision: 'day', relative: true }
  if (word === 'il' && low(words, i + 1) === 'y' && low(words, i + 2) === 'a') {
    const count = toCount(words, i + 3)
    const stretch = count === null ? undefined : stretches.get(low(words, count.next))
    return count === null || stretch === undefined ? null
      : { next: count.next + 1, days: stretchAway(published, stretch, -count.value), precision: precisionOf(stretch), relative: true }
  }
  const count = hasAgo(words) ? toCount(words, i) : null
  if (count !== null && low(words, count.next + 1) === 'ago') {
    const stretch = stretches.get(low(words, count.next))
    if (stretch !== undefined) return { next: count.next + 2, days: stretchAway(published, stretch, -count.value), precision: precisionOf(stretch),
      relative: true }
  }
  const side = sideOf(word)
  const here = stretches.get(word)
  if (here !== undefined && here !== 'day' && words[i]!.low.length > 1 && !word.endsWith('s') || word === 'mois') {
    const after = sideOf(low(words, i + 1))
    if (after !== 0) return { next: i + 2, days: stretchAway(published, here!, after), precision: precisionOf(here!), relative: true }
  }
  if (side === 0 && !present.has(word)) return null
  const stretch = stretches.get(low(words, i + 1))
  if (stretch === undefined || stretch === 'day' || low(words, i + 1).endsWith('s') && low(words, i + 1) !== 'mois') return null
  return { next: i + 2, days: stretchAway(published, stretch, side), precision: precisionOf(stretch), relative: true }
}
/** Whether a text counts back in English at all: asked at every word that may begin a date. */
function hasAgo(words: readonly Word[]): boolean {
  const known = countingBack.get(words)
  if (known !== undefined) return known
  const found = words.some((word) => word.low === 'ago')
  countingBack.set(words, found)
  return found
}
const countingBack = new WeakMap<readonly Word[], boolean>()
const precisionOf = (stretch: string): DatePrecision => stretch as DatePrecision

/** A year on its own: a four-digit number with nothing after it that it could count. */
const bareYear: Reader = (words, i) => {
  const year = yearAt(words, i)
  if (year === null || year < 1500 || isQuantified(words, i + 1)) return null
  const before = words[i - 1]
  if (before !== undefined && (before.type === 'mark' && '$€£°#+-'.includes(before.low)
    && (before.low !== '-' || before.spaced === false && !words[i]!.spaced) || ['n°', 'no', 'nº'].includes(before.low))) return null
  const dash = ['-', '–', '/'].includes(low(words, i + 1)) ? yearAt(words, i + 2) : null
  if (dash !== null && dash > year) return { next: i + 3, days: { from: `${year}-01-01`, to: `${dash}-12-31` }, precision: 'range' }
  return { next: i + 1, days: isCited(words, i) ? null : monthsOf(year, 1, 12), precision: 'year' }
}
/** `the Marine Insurance Act 1906`, `[1982] AC 724`: the year is part of how a text is cited, and nothing is said of it. */
const isCited = (words: readonly Word[], i: number): boolean => {
  const before = words[i - 1]
  return before !== undefined && (before.low === '[' && low(words, i + 1) === ']' || before.capital && statutes.has(before.low))
}
const statutes = new Set(['act', 'acts', 'regulation', 'regulations', 'order', 'rules', 'code', 'ordinance', 'statute'])

/** Longest readings first: a day before its month, a month before its year. */
const readers: readonly Reader[] = [numeric, weekday, dayMonth, partOfYear, monthFirst, relative, bareYear]
/** Words at which a date can begin: a look-up that spares most words all the readers. */
const beginnings = new Set([
  ...months.keys(), ...weekdays.keys(), ...parts.keys(), ...seasons.keys(), ...dayWords.keys(), ...previous, ...following, ...present,
    ...stretches.keys(), ...ordinalParts.keys(),
  'il', 'années', 'q1', 'q2', 'q3', 'q4', 't1', 't2', 't3', 't4', ...numberWords('und').keys(),
])
export function readDate(words: readonly Word[], i: number, published: Publication | null): ReadDate | null {
  const word = words[i]!
  if (word.type === 'mark' || (word.type === 'number' ? word.low.length > 4 : !beginnings.has(word.low) && !word.low.startsWith('mi'))) return null
  for (const read of readers) {
    const date = read(words, i, published)
    if (date !== null) return date
  }
  return null
}
