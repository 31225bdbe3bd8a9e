/** How two figures that answer the same question stand to each other. When in doubt they are not comparable: only what surely excludes each other is different. */
import type { Sentence } from '../../../shared/model.ts'
import { compareTimes } from './dates.ts'
import { intervalOf, type Interval } from './interval.ts'
import { reasons } from './reasons.ts'
import type { SaidFigure, Verdict } from './said.ts'
import { compareNouns, unitOf, type NounLikeness } from './units.ts'

export function compareFigures(one: SaidFigure, other: SaidFigure): Verdict {
  const unlike = unlikeUnits(one, other) ?? unlikeQuantities(one, other)
  if (unlike !== null) return { class: 'not comparable', reason: unlike }
  const nouns = nounsOf(one, other)
  const agreement = agree(one, other)
  if (agreement === null) {
    const doubt = doubtOf(one, other, nouns)
    return doubt === null ? { class: 'different', reason: reasons.exclude } : { class: 'not comparable', reason: doubt }
  }
  if (agreement.class === 'compatible' && isUnasked(one) && isUnasked(other)) return { class: 'not comparable', reason: reasons.unasked }
  if (one.conditional !== other.conditional && agreement.class === 'same') return { class: 'compatible', reason: reasons.conditionalSame }
  return agreement
}

/** A sum or a share that is said of somebody, but not what of: two of them need not be one matter. What is counted says it by its noun. */
const isUnasked = ({ measure, unit }: SaidFigure): boolean => measure === '' && unitOf(unit).family !== 'things'
const isPoint = (unit: string): boolean => unit.endsWith('point')
const nounsOf = (one: SaidFigure, other: SaidFigure): NounLikeness => (unitOf(one.unit).family === 'things' && one.measure !== 'count' ? compareNouns(one.unit, other.unit) : 'same')

function unlikeUnits(one: SaidFigure, other: SaidFigure): Sentence | null {
  const [a, b] = [unitOf(one.unit).family, unitOf(other.unit).family]
  if (a !== b || isPoint(one.unit) !== isPoint(other.unit)) return reasons.kind
  if (a === 'money' && one.unit !== other.unit) return reasons.currency
  return nounsOf(one, other) === 'other' ? reasons.kind : null
}

/** What makes even equal values say different things. */
function unlikeQuantities(one: SaidFigure, other: SaidFigure): Sentence | null {
  if (one.denied !== other.denied) return reasons.denied
  if (one.additional !== other.additional) return reasons.additional
  if (one.rate !== other.rate) return reasons.rate
  return one.average === other.average ? null : reasons.average
}

const lower = new Set(['more than', 'at least'])
const higher = new Set(['up to', 'at most', 'less than'])
const isBound = ({ qualifier }: SaidFigure): boolean => lower.has(qualifier ?? '') || higher.has(qualifier ?? '')
const equal = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-3 * 0.5

/** Null when the values exclude each other. */
function agree(one: SaidFigure, other: SaidFigure): Verdict | null {
  const [first, second] = [unitOf(one.unit).factor, unitOf(other.unit).factor]
  const [upper, otherUpper] = [one.upper ?? one.value, other.upper ?? other.value]
  if (equal(one.value * first, other.value * second) && equal(upper * first, otherUpper * second)) {
    if (one.upper !== null || other.upper !== null) return { class: 'same', reason: reasons.sameRange }
    const [q, r] = [one.qualifier, other.qualifier]
    if (q === r || (q === 'up to' && r === 'at most') || (q === 'at most' && r === 'up to')) return { class: 'same', reason: isBound(one) ? reasons.sameBound : reasons.same }
    if ((q ?? 'about') === 'about' && (r ?? 'about') === 'about') return { class: 'same', reason: reasons.sameAbout }
  }
  const [a, b] = [intervalOf(one), intervalOf(other)]
  if (a.from > b.to || b.from > a.to) return null
  if (isFar(a, b) || isFar(b, a)) return { class: 'not comparable', reason: reasons.farBound }
  if (isBound(one) || isBound(other)) return { class: 'compatible', reason: reasons.bound }
  if (one.upper !== null || other.upper !== null) return { class: 'compatible', reason: reasons.range }
  if (one.qualifier !== null || other.qualifier !== null) return { class: 'compatible', reason: reasons.approximate }
  const holds = ({ from, to }: Interval, value: number): boolean => from <= value && value <= to
  return holds(a, other.value * second) || holds(b, one.value * first) ? { class: 'compatible', reason: reasons.rounding } : { class: 'not comparable', reason: reasons.close }
}
/** “More than 60” is no news of 600, nor “up to 5,000” of 12. */
function isFar(bound: ReturnType<typeof intervalOf>, value: ReturnType<typeof intervalOf>): boolean {
  if (bound.open === 'above') return value.from > Math.max(bound.from * 2, 0)
  return bound.open === 'below' && value.to < bound.to * 0.4
}

/** Anything that could explain why values differ without either source being wrong. */
function doubtOf(one: SaidFigure, other: SaidFigure, nouns: NounLikeness): Sentence | null {
  if (one.uncertain || other.uncertain) return reasons.subject
  if (one.measure !== other.measure) return reasons.measure
  if (nouns === 'general') return reasons.kind
  if (one.conditional || other.conditional) return reasons.conditional
  if (one.denied) return reasons.denied
  if (one.additional) return reasons.additional
  if (one.part || other.part) return reasons.part
  if (one.each !== other.each) return reasons.each
  if (standsAs(one) !== standsAs(other)) return reasons.status
  const time = compareTimes(one, other)
  if (time === 'unknown') return reasons.undated
  if (time === 'other') return one.about === null && other.about === null ? reasons.apart : reasons.date
  return one.scope.length === other.scope.length && one.scope.every((place) => other.scope.includes(place)) ? null : reasons.place
}
/** That something was announced says only how it became known. */
const standsAs = ({ status }: SaidFigure): string => (status === null || status === 'announced' ? 'so' : status)
