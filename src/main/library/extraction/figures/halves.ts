/** A half that stands behind the unit of its number. */
import type { Language } from '../../../../shared/model.ts'
import { durations, measureAt } from '../numbers-units.ts'
import type { ReadNumber } from '../numbers.ts'
import type { Word } from '../sentences/words.ts'
import type { Amount } from './amounts.ts'
import { isClock } from './labels.ts'
import { qualifierBefore } from './qualifiers.ts'

/** `un an et demi`, `huit kilomètres et demi`, `une fois et demie`, `a year and a half`: what stands behind the unit is half of it. */
export function andHalf(words: readonly Word[], i: number, low: ReadNumber | null, language: Language): Amount | null {
  const isArticle = low === null && /^an?$/.test(words[i]!.low)
  const [value, at] = low === null ? [1, i + 1] : [low.value, low.next]
  if ((low === null && !isArticle) || !Number.isInteger(value) || words[at]?.type !== 'word') return null
  if (low !== null && (low.scale > 1 || isClock(words, low, language))) return null
  const times = /^(?:fois|times)$/.test(words[at]!.low)
  const measure = times ? { unit: 'times', next: at + 1 } : measureAt(words, at, language)
    ?? (/^points?$/.test(words[at]!.low) ? { unit: 'percentage point', next: at + 1 } : null)
  if (measure === null) return null
  const [a, b, c] = words.slice(measure.next, measure.next + 3).map(({ low }) => low)
  const next = a === 'et' && /^demie?$/.test(b ?? '') ? measure.next + 2 : a === 'and' && b === 'a' && c === 'half' ? measure.next + 3 : null
  if (next === null) return null
  const before = qualifierBefore(words, i)
  const kind = times ? 'ratio' : measure.unit.endsWith(' point') ? 'percent'
    : durations.get(words[measure.next - 1]!.low) === measure.unit ? 'duration' : 'measure'
  return { kind, first: before?.first ?? i, next, number: i, value: value + 0.5, upper: null, unit: measure.unit,
    qualifier: before?.qualifier ?? null, noun: times ? 'times' : '' }
}
