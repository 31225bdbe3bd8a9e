import type { EntityPage, EntityRelation } from '../../shared/contract/entities.ts'
import type { Evidence, PartialDate, Predicate } from '../../shared/model.ts'

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

/** The first and the last day on which a document speaks of the entity; null where no document says its day. */
export function seenBetween(page: EntityPage): { readonly first: PartialDate; readonly last: PartialDate } | null {
  const days = page.mentions.flatMap(({ document }) => document.published ?? []).toSorted()
  return days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : null
}

/** Documents in order of publication; undated ones come last, as they were. */
export const inOrderOfPublication = (mentions: EntityPage['mentions']): EntityPage['mentions'] =>
  mentions.toSorted((a, b) => {
    const [x, y] = [a.document.published, b.document.published]
    return x === y ? 0 : x === null ? 1 : y === null ? -1 : x < y ? -1 : 1
  })
