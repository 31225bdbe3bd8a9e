/** Who is who across the library: pure, and the same whatever the order in which documents came. */
import type { EntityKey, EntityKind, LinkReason } from '../../../shared/model.ts'

/** An appearance as the library holds it. */
export interface LinkSubject {
  readonly id: number
  readonly kind: EntityKind
  readonly name: string
  readonly surfaces: readonly string[]
  /** Mentions behind it: weight when a name is chosen. */
  readonly mentions: number
}
export interface LinkedEntity {
  readonly key: EntityKey
  readonly kind: EntityKind
  readonly name: string
  readonly members: readonly { readonly id: number; readonly reason: LinkReason }[]
}

/**
 * Strings two appearances must share before they can possibly be one entity. The library gathers, through these, the
 * closed set of appearances that a new document can touch, and hands it whole to `linkAppearances`.
 */
export function linkKeys(subject: Omit<LinkSubject, 'id' | 'mentions'>): readonly string[] {
  return [subject.name.toLowerCase()]
}

/** Groups appearances into entities. A function of the set alone: order and identity of rows do not matter. */
export function linkAppearances(subjects: readonly LinkSubject[]): readonly LinkedEntity[] {
  const groups = Map.groupBy(subjects, (subject) => `${subject.kind}:${subject.name.toLowerCase()}`)
  return [...groups].map(([key, members]) => ({ key, kind: members[0]!.kind, name: members[0]!.name, members: members.map(({ id }) => ({ id, reason: 'name' })) }))
}
