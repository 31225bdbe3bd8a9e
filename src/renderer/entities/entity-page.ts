import type { EntityPage, EntityRelation } from '../../shared/contract/entities.ts'
import type { Evidence, Predicate, Span } from '../../shared/model.ts'

export interface RelationGroup {
  readonly predicate: Predicate
  readonly direction: EntityRelation['direction']
  /** What is denied, or said conditionally, stands after what is plainly said. */
  readonly relations: readonly EntityRelation[]
}

/** Relations that say the same thing in the same direction together; what is best supported first. */
export function groupRelations(relations: readonly EntityRelation[]): RelationGroup[] {
  const support = (all: readonly EntityRelation[]) => all.reduce((sum, { evidence }) => sum + evidence.length, 0)
  const doubt = ({ negated, conditional }: EntityRelation) => (negated ? 2 : conditional ? 1 : 0)
  return [...Map.groupBy(relations, ({ predicate, direction }) => `${direction} ${predicate}`).values()]
    .map((together) => ({
      predicate: together[0]!.predicate,
      direction: together[0]!.direction,
      relations: together.toSorted((a, b) => doubt(a) - doubt(b) || b.evidence.length - a.evidence.length),
    }))
    .toSorted((a, b) => support(b.relations) - support(a.relations))
}

/** The same role named in several sentences is one line with all of them. */
export function groupRoles(roles: EntityPage['roles']): { readonly role: string; readonly evidence: readonly Evidence[] }[] {
  const same = Map.groupBy(roles, ({ role }) => role.toLowerCase())
  return [...same.values()].map((together) => ({ role: together[0]!.role, evidence: together.map(({ evidence }) => evidence) }))
}

/** Roles that differ in their capitals alone are one. */
export const distinctRoles = (roles: readonly string[]): string[] => roles.filter((role, at) => roles.findIndex((other) => other.toLowerCase() === role.toLowerCase()) === at)

/** Documents in order of publication; undated ones come last, as they were. */
export const inOrderOfPublication = (mentions: EntityPage['mentions']): EntityPage['mentions'] =>
  mentions.toSorted((a, b) => {
    const [x, y] = [a.document.published, b.document.published]
    return x === y ? 0 : x === null ? 1 : y === null ? -1 : x < y ? -1 : 1
  })

/** Where in its document each mention stands that is lit in a sentence. */
export const mentionsIn = ({ document, start, lit }: Evidence): (Span & { readonly document: number })[] =>
  lit.filter(({ kind }) => kind !== 'figure' && kind !== 'match').map((each) => ({ document, start: start + each.start, end: start + each.end }))
export const placeName = ({ document, start, end }: Span & { readonly document: number }): string => `${document} ${start} ${end}`

/** Sentences with one mention each: those with several are there once for each of them, with that one lit. */
export const oneByOne = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.flatMap((each) => each.lit.filter(({ kind }) => kind !== 'figure' && kind !== 'match').map((lit) => ({ ...each, lit: [lit] })))

/** The ways in which an entity is written, the commonest first, each with the places where it is. */
export function waysOfWriting(mentions: EntityPage['mentions']): { readonly text: string; readonly places: readonly string[] }[] {
  const all = mentions.flatMap(({ evidence }) => oneByOne(evidence)).map((each) => ({ text: each.text.slice(each.lit[0]!.start, each.lit[0]!.end), place: placeName(mentionsIn(each)[0]!) }))
  return [...Map.groupBy(all, ({ text }) => text)].map(([text, here]) => ({ text, places: here.map(({ place }) => place) })).toSorted((a, b) => b.places.length - a.places.length)
}
