/** Who is who once the person has spoken: what the machine links, and the decisions replayed over it. Pure, and the same in any order of import. */
import type { EntityKey, EntityKind, LinkReason } from '../../../shared/model.ts'
import { linkAppearances, type LinkSubject } from '../extraction/link.ts'
import { foldName } from '../extraction/link/keys.ts'
import { heldBy, labelOf, type EntityDecision, type EntityRef } from './entity-bodies.ts'

export interface DecidedForm extends LinkSubject {
  /** The entity that a person said is meant where this form stands; null leaves it to linking. */
  readonly pinned: EntityKey | null
}
interface DecidedEntity {
  readonly key: EntityKey
  readonly kind: EntityKind
  readonly name: string
  readonly isConfirmed: boolean
  /** Names the person gave it, whether or not a document uses them. */
  readonly given: readonly { readonly text: string; readonly reason: LinkReason }[]
  /** Other keys under which it was known, and is still found. */
  readonly formerly: readonly EntityKey[]
  readonly members: readonly { readonly id: number; readonly reason: LinkReason }[]
}
export interface DecidedGroups {
  readonly entities: readonly DecidedEntity[]
  /** Forms that name nothing, the person said. */
  readonly rejected: readonly number[]
}

interface Member {
  readonly form: DecidedForm
  readonly reason: LinkReason
  /** It is here because a person said so, not because the machine put it beside something. */
  readonly isSaid: boolean
}
interface Group {
  readonly key: EntityKey
  kind: EntityKind
  name: string
  isConfirmed: boolean
  readonly given: Map<string, LinkReason>
  readonly formerly: Set<EntityKey>
  members: Member[]
}

/**
 * Link forms and replay decisions, oldest first. Names that a decision holds together stay together whatever the machine thinks, and names that
 * decisions hold apart stay apart; what the machine puts beside decided names comes along with the weightiest of them. A rejection takes the
 * names that were rejected, and not what the machine would put beside them later: that is a new suggestion.
 */
export function decideGroups(forms: readonly DecidedForm[], decisions: readonly EntityDecision[]): DecidedGroups {
  const all = replay(forms, decisions)
  if (all.rejected.size === 0) return { entities: all.groups.map(toEntity), rejected: [] }
  const kept = forms.filter(({ id }) => !all.rejected.has(id))
  return { entities: replay(kept, decisions.filter(({ kind }) => kind !== 'reject')).groups.map(toEntity), rejected: [...all.rejected].sort((a, b) => a - b) }
}

function replay(forms: readonly DecidedForm[], decisions: readonly EntityDecision[]): { readonly groups: readonly Group[]; readonly rejected: ReadonlySet<number> } {
  const groups = toBase(forms, decisions)
  const led = new Map<EntityKey, EntityKey>()
  const rejected = new Set<number>()
  const byLabel = new Map<string, EntityKey>()
  for (const group of groups.values()) for (const { form } of group.members) if (form.pinned === null) byLabel.set(labelOf(form.kind, form.name), group.key)

  const follow = (key: EntityKey): EntityKey => {
    const next = led.get(key)
    return next === undefined ? key : follow(next)
  }
  const find = ({ key, labels }: EntityRef): Group | undefined =>
    groups.get(follow(key)) ?? labels.map((label) => byLabel.get(label)).filter((known) => known !== undefined).map((known) => groups.get(follow(known))).find((group) => group !== undefined)

  for (const decision of decisions) {
    if (decision.kind === 'merge') {
      const [survivor, ...others] = [...new Set(decision.body.entities.map(find).filter((group) => group !== undefined))]
      if (survivor === undefined) continue
      for (const other of others) {
        take(survivor, other)
        groups.delete(other.key)
        led.set(other.key, survivor.key)
      }
      survivor.isConfirmed ||= others.length > 0
      continue
    }
    if (decision.kind === 'relation' || decision.kind === 'reject-mention') continue
    const group = find(decision.kind === 'split' ? decision.body.into : decision.body.entity)
    if (group === undefined) continue
    switch (decision.kind) {
      case 'rename':
        rename(group, decision.body.name, 'renamed')
        break
      case 'retype':
        group.kind = decision.body.kind
        group.isConfirmed = true
        break
      case 'confirm':
        group.isConfirmed = decision.body.confirmed
        break
      case 'reject':
        for (const { form, isSaid } of group.members) if (isSaid) rejected.add(form.id)
        groups.delete(group.key)
        break
      case 'alias':
        if (decision.body.apart !== null) group.given.delete(decision.body.alias)
        else {
          group.given.set(decision.body.alias, 'merged')
          group.isConfirmed = true
        }
        break
      case 'watch':
        group.kind = decision.body.kind
        rename(group, decision.body.names[0]!, 'watched')
        for (const name of decision.body.names) group.given.set(name, 'watched')
        break
      case 'add':
      case 'split':
        group.isConfirmed = true
    }
  }
  return { groups: [...groups.values()], rejected }
}

/** What the machine links, each linked set divided by what decisions hold together. */
function toBase(forms: readonly DecidedForm[], decisions: readonly EntityDecision[]): Map<EntityKey, Group> {
  const refs = new Map<EntityKey, EntityRef>()
  const held = new Map<string, EntityKey>()
  for (const decision of decisions) {
    for (const ref of heldBy(decision)) {
      if (!refs.has(ref.key)) refs.set(ref.key, ref)
      for (const label of ref.labels) held.set(label, ref.key)
    }
    if (decision.kind === 'alias' && decision.body.apart === null) held.set(labelOf(decision.body.entity.kind, decision.body.alias), decision.body.entity.key)
  }
  const groups = new Map<EntityKey, Group>()
  const groupOf = (key: EntityKey, { kind, name }: Pick<EntityRef, 'kind' | 'name'>): Group => {
    const known = groups.get(key) ?? { key, kind, name, isConfirmed: false, given: new Map(), formerly: new Set(), members: [] }
    groups.set(key, known)
    return known
  }
  const byId = new Map(forms.map((form) => [form.id, form]))
  for (const linked of linkAppearances(forms.filter(({ pinned }) => pinned === null))) {
    const members = linked.members.map(({ id, reason }) => {
      const form = byId.get(id)!
      return { form, reason, holder: held.get(labelOf(form.kind, form.name)) ?? null }
    })
    const weights = new Map<EntityKey, number>()
    for (const { form, holder } of members) if (holder !== null) weights.set(holder, (weights.get(holder) ?? 0) + Math.max(1, form.mentions))
    const heaviest = [...weights].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0] ?? null
    for (const { form, reason, holder } of members) {
      const key = holder ?? heaviest
      const group = key === null ? groupOf(linked.key, linked) : groupOf(key, refs.get(key)!)
      group.members.push({ form, reason, isSaid: holder !== null })
      if (key !== null && key === heaviest && key !== linked.key) group.formerly.add(linked.key)
    }
  }
  for (const form of forms) if (form.pinned !== null) groupOf(form.pinned, refs.get(form.pinned) ?? form).members.push({ form, reason: 'name', isSaid: true })
  return groups
}

function take(survivor: Group, other: Group): void {
  survivor.members.push(...other.members.map((member) => ({ ...member, reason: 'merged' as const, isSaid: true })))
  survivor.formerly.add(other.key)
  for (const key of other.formerly) survivor.formerly.add(key)
  for (const [name, reason] of other.given) survivor.given.set(name, reason)
  if (foldName(other.name) !== foldName(survivor.name) && other.isConfirmed) survivor.given.set(other.name, 'merged')
}

function rename(group: Group, name: string, reason: LinkReason): void {
  const folded = foldName(name)
  group.members = group.members.map((member) => (member.reason === 'name' && foldName(member.form.name) !== folded ? { ...member, reason } : member))
  group.given.delete(name)
  group.name = name
  group.isConfirmed = true
}

function toEntity({ key, kind, name, isConfirmed, given, formerly, members }: Group): DecidedEntity {
  return {
    key, kind, name, isConfirmed,
    given: [...given].map(([text, reason]) => ({ text, reason })).filter(({ text }) => text !== name),
    formerly: [...formerly].filter((other) => other !== key).sort(),
    members: members.map(({ form, reason }) => ({ id: form.id, reason })).toSorted((a, b) => a.id - b.id),
  }
}
