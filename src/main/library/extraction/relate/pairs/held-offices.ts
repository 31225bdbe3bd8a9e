/** Offices that rules have read: what is known of them the score does not give away a second time. */
import type { FoundRelation } from '../../findings.ts'

const offices = new Set(['leads', 'works_for', 'member_of', 'founded'])
/**
 * `A, directrice de B, et C, patron de D`: who is known to hold an office holds not that office in a neighbour's house as well, nor has the house
 * the neighbour for it. An office told with another word may be a second one; and one may
 * lead a party's group and be in the party.
 */
export function heldBy(believed: readonly FoundRelation[]): (found: FoundRelation) => boolean {
  const held = new Map<string, string>()
  for (const { predicate, role, subject, object, evidence } of believed) {
    if (role === null || !offices.has(predicate)) continue
    for (const end of [subject, object]) {
      const key = `${evidence.start} ${end}`
      held.set(key, `${held.get(key) ?? ''} ${role.toLowerCase()}`)
    }
  }
  return ({ predicate, role, subject, object, evidence }) => {
    if (!offices.has(predicate)) return false
    const told = [subject, object].flatMap((end) => held.get(`${evidence.start} ${end}`) ?? [])
    return told.length > 0 && (role === null && predicate !== 'member_of' || role !== null && told.some((each) => each.includes(role.toLowerCase())))
  }
}
