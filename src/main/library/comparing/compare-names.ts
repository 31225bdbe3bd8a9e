/** How two answers that are names stand to each other: who holds an office, where something is. */
import { areClose } from './dates.ts'
import { isSingular, portfolioOf } from './offices.ts'
import { reasons } from './reasons.ts'
import type { SaidName, Verdict } from './said.ts'

export function compareNames(one: SaidName, other: SaidName): Verdict {
  if (one.type === 'place') return one.entity === other.entity ? { class: 'same', reason: reasons.samePlace } : { class: 'not comparable', reason: reasons.places }
  if (one.entity === other.entity) return { class: 'same', reason: reasons.sameHolder }
  if (portfolioOf(one.role) !== portfolioOf(other.role)) return { class: 'not comparable', reason: reasons.portfolio }
  const sure = isSingular(one.role) && !one.conditional && !other.conditional && one.about === null && other.about === null && areClose(one.published, other.published)
  return sure ? { class: 'different', reason: reasons.holders } : { class: 'not comparable', reason: reasons.holderDate }
}
