/** Which kinds of thing a relation can hold between: what keeps a misread sentence from saying nonsense. */
import { entityKinds, type EntityKind, type Predicate, predicates } from '../../../../shared/model.ts'

const kinds: Record<string, readonly EntityKind[]> = {
  p: ['person'], o: ['institution', 'company', 'fund'], j: ['project'], l: ['law'], e: ['event'], s: ['place'],
}
const set = (codes: string): ReadonlySet<EntityKind> => new Set([...codes].flatMap((code) => kinds[code]!))
const allowed: Record<Predicate, readonly [ReadonlySet<EntityKind>, ReadonlySet<EntityKind>]> = {
  leads: [set('po'), set('ojesl')],
  announces: [set('pojs'), set('ojle')],
  launches: [set('pojs'), set('ojle')],
  finances: [set('pojsl'), set('ojesp')],
  invests_in: [set('poj'), set('ojs')],
  backs: [set('pojsl'), set('pojlse')],
  member_of: [set('pojs'), set('ojel')],
  located_in: [set('ojes'), set('s')],
  subsidiary_of: [set('oj'), set('o')],
  owns: [set('pojs'), set('ojes')],
  acquires: [set('pojs'), set('ojp')],
  partners_with: [set('pojse'), set('pojse')],
  supplies: [set('ojs'), set('ojps')],
  interested_in: [set('pos'), set('ojslp')],
  excludes: [set('ojsl'), set('pojs')],
  organises: [set('pojs'), set('e')],
  responds_to: [set('pojsl'), set('pojlse')],
  compared_to: [set('pojse'), set('pojse')],
  competes_with: [set('pojs'), set('pojs')],
  part_of: [set('ojesl'), set('ojesl')],
  works_for: [set('p'), set('ojesp')],
  founded: [set('pos'), set('oje')],
}
export const isAllowed = (predicate: Predicate, subject: EntityKind, object: EntityKind): boolean => allowed[predicate][0].has(subject)
  && allowed[predicate][1].has(object)
  // A bill moved by a minister pays for nobody.
  && !(predicate === 'finances' && subject === 'law' && object === 'person')
  // `The bill passed the Senate`.
  && !(predicate === 'backs' && subject === 'law' && (object === 'institution' || object === 'person'))
export const canBeObject = (predicate: Predicate, kind: EntityKind): boolean => allowed[predicate][1].has(kind)
export const canBeSubject = (predicate: Predicate, kind: EntityKind): boolean => allowed[predicate][0].has(kind)
/** The predicates that can hold between things of two kinds, either way round: a bit each, in the order of `predicates`. */
export const relationsOf = (one: EntityKind, other: EntityKind): number => relations[one][other]
const relations = table((one) => table((other) => predicates.reduce((bits, predicate, k) => isAllowed(predicate, one, other) || isAllowed(predicate, other, one) ? bits | (1 << k) : bits, 0)))
function table<Entry>(entryOf: (kind: EntityKind) => Entry): Readonly<Record<EntityKind, Entry>> {
  return Object.fromEntries(entityKinds.map((kind) => [kind, entryOf(kind)])) as Record<EntityKind, Entry>
}
