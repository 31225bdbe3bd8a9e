/** What values a statement leaves open: its words taken as precisely as they were written, and no more. */
import type { SaidFigure } from './said.ts'
import { unitOf } from './units.ts'

export interface Interval {
  readonly from: number
  readonly to: number
  /** Open ends are meant loosely: a value far inside them is no confirmation. */
  readonly open: 'above' | 'below' | null
}

const known = new WeakMap<SaidFigure, Interval>()

/** Worked out once for a figure: it is held against many others. */
export function intervalOf(figure: SaidFigure): Interval {
  const there = known.get(figure)
  if (there !== undefined) return there
  const interval = toInterval(figure)
  known.set(figure, interval)
  return interval
}

function toInterval(figure: SaidFigure): Interval {
  const { value, upper, qualifier } = figure
  const { factor } = unitOf(figure.unit)
  const slack = precisionOf(figure) * factor
  const low = value * factor
  const high = (upper ?? value) * factor
  if (upper !== null) return { from: low - slack, to: high + slack, open: null }
  switch (qualifier) {
    case 'more than':
    case 'at least':
      return { from: low - tiny(low), to: Infinity, open: 'above' }
    case 'less than':
    case 'at most':
    case 'up to':
      return { from: Math.min(0, low), to: low + tiny(low), open: 'below' }
    case 'about':
      return { from: low - Math.max(slack, Math.abs(low) * 0.1), to: low + Math.max(slack, Math.abs(low) * 0.1), open: null }
    case 'nearly':
      return { from: low - Math.abs(low) * 0.1, to: low + tiny(low), open: null }
    default:
      return { from: low - slack, to: low + slack, open: null }
  }
}
const tiny = (value: number): number => Math.abs(value) * 1e-9

/** Half of the last digit written, in the figure's unit; a number that ends on zeros may be rounded there, but by no more than a fortieth. Small counts are exact. */
function precisionOf({ value, unit, words }: SaidFigure): number {
  const size = Math.abs(value)
  const written = /\d[\d\s.,’'\u00a0\u202f]*/.exec(words)?.[0].trim().replace(/[.,]$/, '') ?? ''
  const decimals = /[.,](\d{1,2}|\d{4,})$/.exec(written)?.[1]?.length ?? 0
  const scale = scaleOf(size, written, decimals)
  if (unitOf(unit).family === 'things' && size < 100 && decimals === 0) return 0
  const step = (scale * 10 ** -decimals) / 2
  const whole = Math.round(size / scale)
  const zeros = decimals === 0 && whole > 0 ? (/0*$/.exec(String(whole))?.[0].length ?? 0) : 0
  return zeros === 0 ? step : Math.max(step, Math.min((scale * 10 ** zeros) / 2, size / 40))
}
/** Million, thousand or one: by how much the written digits are to be multiplied. */
function scaleOf(size: number, written: string, decimals: number): number {
  if (written === '') return [1e12, 1e9, 1e6, 1e3].find((scale) => size >= scale && Number.isInteger(size / scale)) ?? 1
  const digits = Number(written.replace(/[^\d]/g, '')) / 10 ** decimals
  if (!(digits > 0)) return 1
  return 10 ** Math.round(Math.log10(size / digits))
}
