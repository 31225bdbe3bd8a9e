import * as z from 'zod'
import { entityKinds, type Alias, type Days, type DocumentSummary, type EntityKey, type EntityKind, type EntitySummary, type Evidence, type Figure, type PartialDate, predicates, type Predicate, type Sentence, type Span } from '../model.ts'
import type { ExportedFile } from './annotations.ts'
import type { DecisionLine } from './decisions.ts'
import { asks, changes } from './request.ts'

/** A sentence that says a relation. `confirmed`: the person said that this very sentence says so; absent: the machine takes it to. */
export interface RelationEvidence extends Evidence {
  readonly confirmed?: true
  /** It does not say so plainly. */
  readonly uncertain?: true
}
/** A relation seen from one of its ends, with all that supports it. */
export interface EntityRelation {
  readonly predicate: Predicate
  /** `out`: this entity is the subject. */
  readonly direction: 'out' | 'in'
  readonly other: EntitySummary
  readonly roles: readonly string[]
  readonly negated: boolean
  readonly conditional: boolean
  /** The person confirmed it, or some of its sentences. */
  readonly confirmed?: true
  /** None of its sentences says so plainly, and nobody confirmed it. */
  readonly uncertain?: true
  readonly evidence: readonly RelationEvidence[]
}
export interface EntityPage {
  readonly entity: EntitySummary
  readonly aliases: readonly Alias[]
  /** Roles the sources give ("présidente de la Commission"), with where. `days`: when the sentence says it is held; null: it does not say. */
  readonly roles: readonly { readonly role: string; readonly days: Days | null; readonly evidence: Evidence }[]
  readonly relations: readonly EntityRelation[]
  readonly figures: readonly { readonly figure: Figure; readonly evidence: Evidence }[]
  /** Every mention in its sentence, by document in order of publication. */
  readonly mentions: readonly { readonly document: DocumentSummary; readonly evidence: readonly Evidence[] }[]
  /** The first and the last day on which a document that mentions it was published; null where no document has a day. */
  readonly seen: { readonly first: PartialDate; readonly last: PartialDate } | null
  /** What the person decided about it, newest first. */
  readonly decisions: readonly DecisionLine[]
  /** Entities that stand in the same sentences without a relation said between them. */
  readonly appearsWith: readonly { readonly other: EntitySummary; readonly sentences: number }[]
}

/** What a merge would make, before it is made. */
export interface MergePreview {
  readonly survivor: EntitySummary
  readonly others: readonly EntitySummary[]
  /** As they would be. */
  readonly after: { readonly aliases: readonly string[]; readonly mentions: number; readonly documents: number; readonly relations: number }
}
/** A stretch of a document where the same words stand as in what was selected. */
export interface SimilarPlace {
  readonly document: number
  readonly span: Span
  readonly evidence: Evidence
  /** What the machine takes it for now; null: nothing. */
  readonly entity: { readonly key: EntityKey; readonly name: string; readonly kind: EntityKind } | null
}
export interface WatchListImport {
  readonly names: number
  /** Places where they were found that had not been. */
  readonly found: number
  /** Lines that could not be read, with why. */
  readonly refused: readonly { readonly line: number; readonly reason: Sentence }[]
}

const kind = z.enum(entityKinds)
const entity = z.string().min(1)
const name = z.string().trim().min(1).max(300)
const why = z.string().max(2000).default('')
const place = z.object({ document: z.int().positive(), start: z.int().min(0), end: z.int().positive() })
const decided = changes<{ readonly entity: EntityKey | null }>('decisions', 'findings')
export const entityRequests = {
  listEntities: asks<readonly (EntitySummary & { readonly aliases: readonly string[] })[]>()(
    'Entities, most widely mentioned first.',
    z.object({ kind: kind.optional(), limit: z.int().min(1).max(10_000).default(1000), confirmed: z.boolean().default(false) }),
  ),
  openEntity: asks<EntityPage>()('All that the library knows of one entity.', z.object({ entity: z.string().min(1) })),
  /** Used by the command line, where people type names. */
  findEntity: asks<readonly EntitySummary[]>()('Entities with this name or alias, exactly first, then nearly.', z.object({ name: z.string().min(1) })),
  previewMerge: asks<MergePreview>()('What merging entities would make.', z.object({ entities: z.array(entity).min(2).max(100), survivor: entity.optional() })),
  mergeEntities: decided('Say that several names mean one: the survivor takes the others in. Holds for everything imported later.', z.object({ entities: z.array(entity).min(2).max(100), survivor: entity.optional(), why })),
  splitEntity: decided('Say that some mentions mean another than the rest: they get an entity of their own, or join one that is there.', z.object({ entity, mentions: z.array(place).min(1).max(10_000), name: name.optional(), kind: kind.optional(), into: entity.optional(), why })),
  renameEntity: decided('Call an entity otherwise; its names in the texts stay its aliases.', z.object({ entity, name, why })),
  retypeEntity: decided('Say that an entity is of another kind.', z.object({ entity, kind, why })),
  rejectEntity: decided('Say that what was found is no entity at all: all its mentions go, now and later.', z.object({ entity, why })),
  rejectEntities: changes<{ readonly entities: number }>('decisions', 'findings')('Reject several entities, as one step.', z.object({ entities: z.array(entity).min(1).max(10_000), why })),
  confirmEntity: decided('Say that an entity is rightly found, or take that back.', z.object({ entity, confirmed: z.boolean(), why })),
  confirmEntities: changes<{ readonly entities: number }>('decisions', 'findings')(
    'Confirm several entities, or take that back, as one step. Answers how many were not so already.', z.object({ entities: z.array(entity).min(1).max(10_000), confirmed: z.boolean(), why }),
  ),
  rejectMention: decided('Say that at one place nothing is named, or not this.', place.extend({ why })),
  rejectMentions: decided('Say of several places that they do not name what they were taken for, as one step.', z.object({ places: z.array(place).min(1).max(10_000), why })),
  addMention: decided(
    'Say that something is named at a place where nothing was found; `everywhere` says it of all places with the same words.',
    place.extend({ kind, name: name.optional(), entity: entity.optional(), everywhere: z.boolean().default(false), why }),
  ),
  listSimilarPlaces: asks<{ readonly places: readonly SimilarPlace[]; readonly more: number }>()('The other places with the same words.', place.extend({ limit: z.int().min(1).max(1000).default(100) })),
  setAlias: decided('Give an entity another name, or say that a name is not its own.', z.object({ entity, alias: name, holds: z.boolean(), why })),
  decideRelation: changes<{ readonly evidence: number }>('decisions', 'findings')(
    'Confirm or reject what sentences were taken to say of two entities, or say that it is another relation. With a place: of that sentence alone.',
    z.object({
      subject: entity, object: entity, predicate: z.enum(predicates),
      decision: z.union([z.enum(['confirm', 'reject', 'undecided']), z.object({ predicate: z.enum(predicates), reversed: z.boolean().default(false) })]),
      sentence: z.object({ document: z.int().positive(), start: z.int().min(0) }).optional(), why,
    }),
  ),
  exportWatchList: asks<ExportedFile>()('Entities as CSV: name, kind, aliases. Those named, or the confirmed ones.', z.object({ entities: z.array(entity).max(100_000).optional() })),
  importWatchList: changes<WatchListImport>('decisions', 'findings')('Read names to watch (CSV: name, kind, aliases): each is found wherever it stands, now and later.', z.object({ text: z.string().max(20_000_000) })),
}
