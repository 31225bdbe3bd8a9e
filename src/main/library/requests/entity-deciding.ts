import { randomUUID } from 'node:crypto'
import type { RequestOptions } from '../../../shared/contract.ts'
import type { HistoryAction } from '../../../shared/contract/history.ts'
import { entityKinds, type EntityKey, type EntityKind, type EntitySummary, type Sentence, type Span } from '../../../shared/model.ts'
import { toAnchor } from '../anchoring/anchor.ts'
import type { StoredDecision } from '../database/decisions.ts'
import type { Decisions } from '../decisions/decisions.ts'
import { entityDecisionKinds, labelOf, type BodyOf, type DecidedPlace, type EntityDecisionKind, type EntityRef } from '../decisions/entity-bodies.ts'
import { LibraryFailure } from '../failure.ts'
import { foldName } from '../extraction/link/keys.ts'
import { shortened, type History } from '../history/history.ts'
import { pinKey } from '../link-document.ts'
import type { Stores } from '../stores.ts'
import type { Tasks } from '../tasks.ts'
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
  /**
   * Keep decisions, and take others back, as one step. Settles when they have been carried out in all documents; stopped before that, nothing of it was decided.
   * What bears on many documents is carried out in slices: others are answered meanwhile.
   */
  keep(action: HistoryAction, subject: string, change: NewDecisions, options: RequestOptions): Promise<void>
  /** The key by which an entity is found now. */
  keyOf(ref: EntityRef): EntityKey | null
}

export interface NewDecisions {
  readonly made?: readonly NewDecision[]
  /** Decisions that go, by their numbers. */
  readonly remove?: readonly string[]
  readonly why?: string
}

const isKind = (kind: string): kind is EntityKind => (entityKinds as readonly string[]).includes(kind)
export const decisionId = (kind: EntityDecisionKind, only: string): string => `${kind}:${only}`

const stopped: Sentence = { en: 'Stopped. Nothing of it was decided: what had been changed is as it was before.', fr: 'Arrêté. Rien n’a été décidé\u00a0: ce qui avait changé est comme avant.' }

/** What all requests that decide about entities stand on. */
export function createEntityDeciding(stores: Stores, decisions: Decisions, history: History, settle: Tasks['settle']): EntityDeciding {
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
    async keep(action, subject, { made = [], remove = [], why = '' }, options) {
      // Replayed in the order of their times: never two at the same one.
      const last = Date.parse(decisions.list(entityDecisionKinds).at(-1)?.at ?? '')
      const first = Math.max(Date.now(), (Number.isNaN(last) ? 0 : last) + 1)
      const keep = made.map(({ kind, body, only }, i): StoredDecision => ({
        id: decisionId(kind, only ?? randomUUID()), kind, body, why: why.trim(), at: new Date(first + i).toISOString(),
      }))
      const before = new Map([...keep.map(({ id }) => id), ...remove].map((id) => [id, decisions.find(id)]))
      const step = decisions.decide(action, shortened(subject), { keep, remove: remove.filter((id) => !keep.some((one) => one.id === id)) })
      await settle(options, stopped, () => {
        if (step === null || history.forget(step) || !history.isDone(step)) return
        // Something else was done since: then it is taken back by a step of its own.
        const [were, wereNot] = [[...before.values()].filter((each) => each !== undefined), [...before].flatMap(([id, each]) => (each ? [] : [id]))]
        decisions.decide('decision-removed', shortened(subject), { keep: were, remove: wereNot })
      })
    },
    keyOf: ({ key }) => entities.find(key)?.key ?? null,
  }
}
