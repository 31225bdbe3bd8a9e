/** Who is who across the library: pure, and the same whatever the order in which documents came. */
import { entityKinds, type EntityKey, type EntityKind, type LinkReason } from '../../../shared/model.ts'
import { familyOf, foldName, isAcronym, isStrong, shortens, strongKeys, weakKeys } from './link/keys.ts'

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

const namesOf = ({ name, surfaces }: Pick<LinkSubject, 'name' | 'surfaces'>): string[] => [name, ...surfaces.filter((surface) => surface !== name)]

/**
 * Strings two appearances must share before they can possibly be one entity. The library gathers, through these, the
 * closed set of appearances that a new document can touch, and hands it whole to `linkAppearances`.
 */
export function linkKeys(subject: Omit<LinkSubject, 'id' | 'mentions'>): readonly string[] {
  const names = namesOf(subject)
  return [...strongKeys(subject.kind, names), ...weakKeys(subject.kind, names)]
}

interface Group {
  readonly members: LinkSubject[]
  readonly isStrong: boolean
  readonly weak: ReadonlySet<string>
}

/**
 * Groups appearances into entities. A function of the set alone: order and identity of rows do not matter.
 * Full names, and names that a document itself equates, join at once; a last name, an acronym or a coined noun alone joins
 * only where exactly one entity fits it, and stays apart where two do.
 */
export function linkAppearances(subjects: readonly LinkSubject[]): readonly LinkedEntity[] {
  const groups = joinStrong(subjects)
  const strong = groups.filter((group) => group.isStrong)
  const byWeak = new Map<string, Group[]>()
  for (const group of strong) for (const key of group.weak) byWeak.set(key, [...(byWeak.get(key) ?? []), group])
  const joined = new Map<Group, { readonly group: Group; readonly reason: LinkReason }[]>()
  const apart: Group[] = []
  for (const group of groups) {
    if (group.isStrong) continue
    const fits = [...new Set([...group.weak].flatMap((key) => byWeak.get(key) ?? []))].filter((candidate) => fitsGroup(group, candidate))
    const one = fits.length === 1 ? fits[0]! : null
    if (one) joined.set(one, [...(joined.get(one) ?? []), { group, reason: familyOf(group.members[0]!.kind) === 'person' || !/^[\p{Lu}\p{N}&]+$/u.test(group.members[0]!.name) ? 'part-of-name' : 'acronym' }])
    else apart.push(group)
  }
  return [...strong.map((group) => toEntity(group.members, joined.get(group) ?? [])), ...apart.map((group) => toEntity(group.members, []))]
}

/** Connected sets of subjects over their strong keys. */
function joinStrong(subjects: readonly LinkSubject[]): Group[] {
  const parent = subjects.map((_, i) => i)
  const find = (i: number): number => {
    let top = i
    while (parent[top] !== top) top = parent[top]!
    while (parent[i] !== top) [parent[i], i] = [top, parent[i]!]
    return top
  }
  const first = new Map<string, number>()
  subjects.forEach((subject, i) => {
    for (const key of strongKeys(subject.kind, namesOf(subject))) {
      const other = first.get(key)
      if (other === undefined) first.set(key, i)
      else parent[find(i)] = find(other)
    }
  })
  return [...Map.groupBy(subjects.keys(), find).values()].map((indexes) => {
    const members = indexes.map((i) => subjects[i]!)
    return {
      members,
      isStrong: members.some(({ kind, name }) => isStrong(kind, name)),
      weak: new Set(members.flatMap((member) => weakKeys(member.kind, namesOf(member)))),
    }
  })
}

const fitsGroup = (weak: Group, strong: Group): boolean =>
  familyOf(weak.members[0]!.kind) !== 'person' || weak.members.every(({ name }) => strong.members.some((member) => namesOf(member).some((full) => shortens(name, full))))

function toEntity(core: readonly LinkSubject[], joined: readonly { readonly group: Group; readonly reason: LinkReason }[]): LinkedEntity {
  const kind = heaviest(core, (member) => member.kind, (a, b) => entityKinds.indexOf(a) - entityKinds.indexOf(b))
  const strong = core.filter((member) => isStrong(member.kind, member.name))
  const named = strong.length > 0 ? strong : core
  const ofKind = named.filter((member) => member.kind === kind)
  const name = heaviest(ofKind.length > 0 ? ofKind : named, (member) => member.name, (a, b) => b.length - a.length || (a < b ? -1 : 1))
  const folded = foldName(name)
  const members = [
    ...core.map((member) => ({ id: member.id, reason: reasonOf(member, name, folded) })),
    ...joined.flatMap(({ group, reason }) => group.members.map(({ id }) => ({ id, reason }))),
  ]
  const byId = new Map([...core, ...joined.flatMap(({ group }) => group.members)].map((member) => [member.id, member]))
  return { key: `${kind}:${folded}`, kind, name: nameAsWritten(members.map(({ id }) => byId.get(id)!), name, folded), members: members.toSorted((a, b) => a.id - b.id) }
}

/**
 * The name to show: `name` where some document writes it so, otherwise what the documents write. A library of English articles
 * speaks of China and the EIB, whatever the lexicon, which joins them with Chine and the BEI of other libraries, calls them first.
 */
function nameAsWritten(members: readonly LinkSubject[], name: string, folded: string): string {
  if (members.some(({ surfaces }) => surfaces.length === 0 || surfaces.some((surface) => foldName(surface) === folded))) return name
  const written = members.flatMap((member) => member.surfaces.map((surface) => ({ ...member, name: surface })))
  const full = written.filter((member) => !isAcronym(member.name))
  return heaviest(full.length > 0 ? full : written, (member) => member.name, (a, b) => b.length - a.length || (a < b ? -1 : 1))
}

function reasonOf(member: LinkSubject, name: string, folded: string): LinkReason {
  if (member.name === name) return 'name'
  if (foldName(member.name) === folded) return 'variant'
  if (!isStrong(member.kind, member.name)) return familyOf(member.kind) === 'person' ? 'part-of-name' : 'acronym'
  return foldName(member.name).includes(folded) || folded.includes(foldName(member.name)) ? 'variant' : 'translation'
}

/** The value with most mentions behind it; ties by `order`. */
function heaviest<T>(members: readonly LinkSubject[], of: (member: LinkSubject) => T, order: (a: T, b: T) => number): T {
  const weights = new Map<T, number>()
  for (const member of members) weights.set(of(member), (weights.get(of(member)) ?? 0) + Math.max(1, member.mentions))
  return [...weights].toSorted(([a, weightA], [b, weightB]) => weightB - weightA || order(a, b))[0]![0]
}
