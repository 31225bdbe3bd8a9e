import { scaleUtc, utcMonth, utcYear } from 'd3'
import type { Stretch } from './lay-out.ts'

export interface Tick {
  readonly x: number
  readonly label: string
  /** Of a year where days or months are shown: the line that parts them. */
  readonly isMajor: boolean
}

/** The axis: as many marks as there is room for, in the language's own months; a year is said where it begins. */
export function toTicks(view: Stretch, width: number, language: 'fr' | 'en'): readonly Tick[] {
  const scale = scaleUtc().domain([view.from, view.to]).range([0, width])
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const write = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const [year, month, day] = [write({ year: 'numeric' }), write({ month: 'short' }), write({ day: 'numeric', month: 'short' })]
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 112)))
  let said: number | null = null
  return ticks.filter((at) => at.getTime() % 86_400_000 === 0).map((at) => {
    const isYear = utcYear(at).getTime() === at.getTime()
    const isMonth = utcMonth(at).getTime() === at.getTime()
    // The first mark says its year too: a month alone says little.
    const isFirst = said !== at.getUTCFullYear()
    said = at.getUTCFullYear()
    const own = isYear ? year.format(at) : isMonth ? month.format(at) : day.format(at)
    return { x: scale(at), label: isYear || !isFirst ? own : `${own} ${year.format(at)}`, isMajor: isYear }
  })
}
