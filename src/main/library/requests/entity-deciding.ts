import { randomUUID } from 'node:crypto'
import type { HistoryAction } from '../../../shared/contract/history.ts'
import { entityKinds, type EntityKey, type EntityKind, type EntitySummary, type Span } from '../../../shared/model.ts'
import { toAnchor } from '../anchoring/anchor.ts'
import type { StoredDecision } from '../database/decisions.ts'
import type { Decisions } from '../decisions/decisions.ts'
import { entityDecisionKinds, labelOf, type BodyOf, type DecidedPlace, type EntityDecisionKind, type EntityRef } from '../decisions/entity-bodies.ts'
import { LibraryFailure } from '../failure.ts'
import { foldName } from '../extraction/link/keys.ts'
import { shortened } from '../history/history.ts'
import { pinKey } from '../link-document.ts'
import type { Stores } from '../stores.ts'
import { noDocument, noEntity } from './missing.ts'

export type FoundEntity = EntitySummary & { readonly id: number }
/** A decision about to be kept: what it is, and the name of what can only be decided once (a second replaces the first). */
export type NewDecision = { [K in EntityDecisionKind]: { readonly kind: K; readonly body: BodyOf<K>; readonly only?: string } }[EntityDecisionKind]

export interface EntityDeciding {
  /** By key, also one that has gone (the entity is known by another name now); never what is merely called something like it. */
  find(key: EntityKey): FoundEntity
  /** As decisions name it. */
  refOf(entity: FoundEntity): EntityRef
  /** Something that was not there: under its own name where that is free, otherwise beside what bears it. */
  newRef(kind: EntityKind, name: string): EntityRef
  /** @throws LibraryFailure for a document that is not there, or a place beyond its end. */
  placeAt(document: number, span: Span): DecidedPlace
  /** Keep decisions, and take others back, as one step. */
  keep(action: HistoryAction, subject: string, made: readonly NewDecision[], why: string, remove?: readonly string[]): void
  /** The key by which an entity is found now. */
  keyOf(ref: EntityRef): EntityKey | null
}

const isKind = (kind: string): kind is EntityKind => (entityKinds as readonly string[]).includes(kind)
export const decisionId = (kind: EntityDecisionKind, only: string): string => `${kind}:${only}`

/** What all requests that decide about entities stand on. */
export function createEntityDeciding(stores: Stores, decisions: Decisions): EntityDeciding {
  const { entities, documents, annotations, decided } = stores
  function find(key: EntityKey): FoundEntity {
    const [kind, name] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
    const found = entities.find(key) ?? (isKind(kind) ? entities.findByLinkKey(labelOf(kind, name)) : undefined)
    if (!found) throw noEntity(key)
    return found
  }
  /** Whether a key means something, or did before it was rejected. */
  const isTaken = (key: EntityKey): boolean => entities.find(key) !== undefined || decided.model().findRef(key) !== undefined || entities.listWithKeys([pinKey(key)]).length > 0

  return {
    find,
    refOf({ id, key, kind, name }) {
      const known = decided.model().findRef(key)
      if (known) return known
      const labels = new Set(entities.listFormsOf(id).filter(({ pinned }) => pinned === null).map((form) => labelOf(form.kind, form.name)))
      return { key, kind, name, labels: [...labels].sort() }
    },
    newRef(kind, name) {
      const plain = `${kind}:${foldName(name)}`
      const label = labelOf(kind, name)
      // Its name leads what is found under it later to it, unless that is another's.
      if (!isTaken(plain)) return { key: plain, kind, name, labels: entities.listWithKeys([label]).length === 0 ? [label] : [] }
      for (let n = 2; ; n++) if (!isTaken(`${plain} (${n})`)) return { key: `${plain} (${n})`, kind, name, labels: [] }
    },
    placeAt(document, span) {
      const stored = documents.findText(document)
      if (!stored) throw noDocument(document)
      if (span.end <= span.start || span.end > stored.text.length || stored.text.slice(span.start, span.end).trim() === '')
        throw new LibraryFailure('bad-input', { en: 'There is no text at this place of the article. Select the words again.', fr: 'Il n’y a pas de texte à cet endroit de l’article. Sélectionnez de nouveau les mots.' })
      return { document, ...toAnchor(stored.text, span), textChecksum: annotations.findTextChecksum(document) ?? null }
    },
    keep(action, subject, made, why, remove = []) {
      // Replayed in the order of their times: never two at the same one.
      const last = Date.parse(decisions.list(entityDecisionKinds).at(-1)?.at ?? '')
      const first = Math.max(Date.now(), (Number.isNaN(last) ? 0 : last) + 1)
      const keep = made.map(({ kind, body, only }, i): StoredDecision => ({
        id: decisionId(kind, only ?? randomUUID()), kind, body, why: why.trim(), at: new Date(first + i).toISOString(),
      }))
      decisions.decide(action, shortened(subject), { keep, remove: remove.filter((id) => !keep.some((one) => one.id === id)) })
    },
    keyOf: ({ key }) => entities.find(key)?.key ?? null,
  }
}
