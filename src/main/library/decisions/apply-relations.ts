import type { Stores } from '../stores.ts'
import type { EntityRef } from './entity-bodies.ts'

/** The entity that a decision speaks of, as it is known now; undefined when it is not in the library. */
export function findDecided({ entities }: Pick<Stores, 'entities'>, { key, labels }: EntityRef) {
  const found = entities.find(key)
  if (found) return found
  for (const label of labels) {
    const named = entities.findByLinkKey(label)
    if (named) return named
  }
  return undefined
}

/** Replay, oldest first, what was decided about relations of these entities (rows); to be called whenever they were written or linked anew. */
export function applyRelationDecisions(stores: Stores, touched: ReadonlySet<number>): void {
  const { decided, relationDecisions } = stores
  const { relations } = decided.model()
  if (touched.size === 0) return
  relationDecisions.reset([...touched])
  for (const { body } of relations) {
    const subject = findDecided(stores, body.subject)
    const object = findDecided(stores, body.object)
    if (!subject || !object || !(touched.has(subject.id) || touched.has(object.id))) continue
    const place = body.sentence && decided.locate(body.sentence)
    if (body.sentence !== null && place === null) continue
    const rows = relationDecisions.list({ subject: subject.id, object: object.id, predicate: body.predicate }, body.sentence && place ? { document: body.sentence.document, start: place.start } : null)
    if (rows.length === 0) continue
    if (body.decision === 'confirm') relationDecisions.setDecided(rows, 1)
    else if (body.decision === 'reject') relationDecisions.setDecided(rows, -1)
    else relationDecisions.setPredicate(rows, body.decision.predicate, body.decision.reversed)
  }
}
