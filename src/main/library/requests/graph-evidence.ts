import type { EdgeEvidence, GraphEdge } from '../../../shared/contract/graph.ts'
import type { EntitySummary } from '../../../shared/model.ts'
import { toListening, type Narrowing } from '../graph/narrow.ts'
import type { Stores } from '../stores.ts'
import { createEvidence } from './evidence.ts'

/** The sentences behind lines of a picture, from the documents that the picture listens to. */
export function createLineEvidence(stores: Stores, narrowing: Pick<Narrowing, 'documents' | 'since' | 'until'>) {
  const made = createEvidence(stores)
  const isListened = toListening(narrowing)
  const isHeard = ({ document }: { readonly document: number }) => isListened({ id: document, published: made.textOf(document).published })
  return (subject: EntitySummary, object: EntitySummary, predicate: GraphEdge['predicate']): EdgeEvidence['items'] => {
    const ends = [subject.key, object.key]
    if (predicate !== null)
      return stores.evidence.listRelationsBetween(subject.key, object.key, predicate).filter(isHeard)
        .map((row) => ({ role: row.role, negated: row.negated === 1, conditional: row.conditional === 1, ...(row.confirmed === 1 ? { confirmed: true as const } : {}), evidence: made.ofSentence(row, ends) }))
    const [one, other] = ends.map((key) => stores.entities.find(key))
    if (!one || !other) return []
    return stores.evidence.listTogether(one.id, other.id).filter(isHeard).map((row) => ({ role: null, negated: false, conditional: false, evidence: made.ofSentence(row, ends) }))
  }
}
