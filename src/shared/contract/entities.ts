import * as z from 'zod'
import { entityKinds, type Alias, type DocumentSummary, type EntitySummary, type Evidence, type Figure, type Predicate } from '../model.ts'
import { asks } from './request.ts'

/** A relation seen from one of its ends, with all that supports it. */
export interface EntityRelation {
  readonly predicate: Predicate
  /** `out`: this entity is the subject. */
  readonly direction: 'out' | 'in'
  readonly other: EntitySummary
  readonly roles: readonly string[]
  readonly negated: boolean
  readonly conditional: boolean
  readonly evidence: readonly Evidence[]
}
export interface EntityPage {
  readonly entity: EntitySummary
  readonly aliases: readonly Alias[]
  /** Roles the sources give ("présidente de la Commission"), with where. */
  readonly roles: readonly { readonly role: string; readonly evidence: Evidence }[]
  readonly relations: readonly EntityRelation[]
  readonly figures: readonly { readonly figure: Figure; readonly evidence: Evidence }[]
  /** Every mention in its sentence, by document in order of publication. */
  readonly mentions: readonly { readonly document: DocumentSummary; readonly evidence: readonly Evidence[] }[]
  /** Entities that stand in the same sentences without a relation said between them. */
  readonly appearsWith: readonly { readonly other: EntitySummary; readonly sentences: number }[]
}

const kind = z.enum(entityKinds)
export const entityRequests = {
  listEntities: asks<readonly (EntitySummary & { readonly aliases: readonly string[] })[]>()(
    'Entities, most widely mentioned first.',
    z.object({ kind: kind.optional(), limit: z.int().min(1).max(10_000).default(1000) }),
  ),
  openEntity: asks<EntityPage>()('All that the library knows of one entity.', z.object({ entity: z.string().min(1) })),
  /** Used by the command line, where people type names. */
  findEntity: asks<readonly EntitySummary[]>()('Entities with this name or alias, exactly first, then nearly.', z.object({ name: z.string().min(1) })),
}
