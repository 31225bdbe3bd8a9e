import type { EntityPage, EntityRelation } from '../../shared/contract/entities.ts'
import type { Days, Evidence, PartialDate, Predicate, Span } from '../../shared/model.ts'

export interface RelationGroup {
  readonly predicate: Predicate
  readonly direction: EntityRelation['direction']
  /** What is denied, said conditionally, or not said plainly stands after what is. */
  readonly relations: readonly EntityRelation[]
}

/** Relations that say the same thing in the same direction together; what is best supported first. */
export function groupRelations(relations: readonly EntityRelation[]): RelationGroup[] {
  const support = (all: readonly EntityRelation[]) => all.reduce((sum, { evidence }) => sum + evidence.length, 0)
  const doubt = ({ negated, conditional, uncertain }: EntityRelation) => (negated ? 3 : uncertain ? 2 : conditional ? 1 : 0)
  return [...Map.groupBy(relations, ({ predicate, direction }) => `${direction} ${predicate}`).values()]
    .map((together) => ({
      predicate: together[0]!.predicate,
      direction: together[0]!.direction,
      relations: together.toSorted((a, b) => doubt(a) - doubt(b) || b.evidence.length - a.evidence.length),
    }))
    .toSorted((a, b) => support(b.relations) - support(a.relations))
}

export interface RoleOverTime {
  readonly role: string
  /** The days of which sentences say it, the latest first. */
  readonly days: readonly Days[]
  /** When articles that do not say of which days they speak said so; null where none has a date. */
  readonly asOf: { readonly first: PartialDate; readonly last: PartialDate } | null
  readonly evidence: readonly Evidence[]
}

/** The same role named in several sentences is one line with all of them; what was held last, or said last, comes first. */
export function groupRoles(roles: EntityPage['roles']): RoleOverTime[] {
  const same = Map.groupBy(roles, ({ role }) => role.toLowerCase())
  const lines = [...same.values()].map((together): RoleOverTime => {
    const days = new Map(together.flatMap(({ days: each }) => (each ? [[`${each.from} ${each.to}`, each] as const] : [])))
    const said = together.flatMap(({ days: each, evidence: { published } }) => (each === null && published !== null ? [published] : [])).toSorted()
    return {
      role: together[0]!.role, days: [...days.values()].toSorted((a, b) => (a.to < b.to ? 1 : -1)),
      asOf: said.length > 0 ? { first: said[0]!, last: said.at(-1)! } : null, evidence: together.map(({ evidence }) => evidence),
    }
  })
  const lastOf = ({ days, asOf }: RoleOverTime): string => [...days.map(({ to }) => to), asOf?.last ?? ''].toSorted().at(-1)!
  return lines.toSorted((a, b) => (lastOf(a) === lastOf(b) ? 0 : lastOf(a) < lastOf(b) ? 1 : -1))
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
