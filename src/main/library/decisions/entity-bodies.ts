import * as z from 'zod'
import { entityKinds, predicates, type EntityKind } from '../../../shared/model.ts'
import type { StoredDecision } from '../database/decisions.ts'
import { familyOf, foldName } from '../extraction/link/keys.ts'

/** What every form is labelled with: forms under one label are one thing, whatever else the machine thinks. It is among their link keys. */
export const labelOf = (kind: EntityKind, name: string): string => `${familyOf(kind)}:${foldName(name).split(' ').filter(Boolean).join(' ')}`

/**
 * An entity as decisions name it: by what survives a re-run. The key stays what it was when the person first decided something about it; the
 * labels are the names that the machine gave it then, so that later imports cannot scatter what was decided on as one.
 */
const entityRef = z.object({ key: z.string(), kind: z.enum(entityKinds), name: z.string(), labels: z.array(z.string()) })
export type EntityRef = z.infer<typeof entityRef>

/** A place in a document, found again on a revised text by what stands around it. */
const place = z.object({
  document: z.int(), start: z.int(), end: z.int(), exact: z.string(), prefix: z.string(), suffix: z.string(), alone: z.boolean(), textChecksum: z.string().nullable(),
})
export type DecidedPlace = z.infer<typeof place>

const relationDecision = z.union([z.enum(['confirm', 'reject']), z.object({ predicate: z.enum(predicates), reversed: z.boolean() })])
const bodies = {
  /** The survivor comes first. */
  merge: z.object({ entities: z.array(entityRef).min(2) }),
  split: z.object({ entity: entityRef, into: entityRef, places: z.array(place) }),
  rename: z.object({ entity: entityRef, name: z.string() }),
  retype: z.object({ entity: entityRef, kind: z.enum(entityKinds) }),
  reject: z.object({ entity: entityRef }),
  confirm: z.object({ entity: entityRef, confirmed: z.boolean() }),
  add: z.object({ entity: entityRef, place, everywhere: z.boolean() }),
  'reject-mention': z.object({ entity: entityRef.nullable(), place }),
  /** What is called by a name that is not the entity's own is `apart`. */
  alias: z.object({ entity: entityRef, alias: z.string(), apart: entityRef.nullable() }),
  watch: z.object({ entity: entityRef, kind: z.enum(entityKinds), names: z.array(z.string()).min(1) }),
  relation: z.object({ subject: entityRef, object: entityRef, predicate: z.enum(predicates), decision: relationDecision, sentence: place.nullable() }),
} as const
type Bodies = typeof bodies
export type EntityDecisionKind = keyof Bodies
export type EntityDecision = { [K in EntityDecisionKind]: { readonly id: string; readonly kind: K; readonly at: string; readonly body: z.infer<Bodies[K]> } }[EntityDecisionKind]
export type DecisionOf<K extends EntityDecisionKind> = Extract<EntityDecision, { readonly kind: K }>
export type BodyOf<K extends EntityDecisionKind> = DecisionOf<K>['body']

export const entityDecisionKinds = Object.keys(bodies) as EntityDecisionKind[]
const isEntityKind = (kind: string): kind is EntityDecisionKind => Object.hasOwn(bodies, kind)

/** As it was kept; null for one of another family, or one that a newer program wrote in a way this one cannot read. */
export function readDecision({ id, kind, at, body }: StoredDecision): EntityDecision | null {
  if (!isEntityKind(kind)) return null
  const read = bodies[kind].safeParse(body)
  return read.success ? ({ id, kind, at, body: read.data } as EntityDecision) : null
}

/** The entities a decision speaks of. */
export function refsOf(decision: EntityDecision): readonly EntityRef[] {
  switch (decision.kind) {
    case 'merge':
      return decision.body.entities
    case 'split':
      return [decision.body.entity, decision.body.into]
    case 'alias':
      return decision.body.apart === null ? [decision.body.entity] : [decision.body.entity, decision.body.apart]
    case 'relation':
      return [decision.body.subject, decision.body.object]
    case 'reject-mention':
      return decision.body.entity === null ? [] : [decision.body.entity]
    default:
      return [decision.body.entity]
  }
}

/** Of these, the ones whose names it holds together from then on. */
export function heldBy(decision: EntityDecision): readonly EntityRef[] {
  switch (decision.kind) {
    case 'relation':
    case 'reject-mention':
      return []
    case 'split':
      return [decision.body.into]
    case 'confirm':
      return decision.body.confirmed ? [decision.body.entity] : []
    default:
      return refsOf(decision)
  }
}

/** The places a decision speaks of. */
export function placesOf(decision: EntityDecision): readonly DecidedPlace[] {
  switch (decision.kind) {
    case 'split':
      return decision.body.places
    case 'add':
    case 'reject-mention':
      return [decision.body.place]
    case 'relation':
      return decision.body.sentence === null ? [] : [decision.body.sentence]
    default:
      return []
  }
}

/** Names it says to look for in every text, and what they mean. */
export function watchedBy(decision: EntityDecision): readonly string[] {
  if (decision.kind === 'watch') return decision.body.names
  return decision.kind === 'add' && decision.body.everywhere ? [decision.body.place.exact] : []
}
