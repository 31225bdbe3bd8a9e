import type { Handlers } from '../answer.ts'
import type { EntityKey, EntitySummary } from '../../../shared/model.ts'
import { toNeighbourhood } from '../graph/neighbourhood.ts'
import type { Stores } from '../stores.ts'
import { noEntity } from './missing.ts'
import { createEvidence } from './evidence.ts'
import type { GraphSourceReader } from './graph-source.ts'

/** The graph worth drawing, and the sentences behind one of its lines. */
export function graphRequests(stores: Stores, graph: GraphSourceReader): Pick<Handlers, 'neighbourhood' | 'evidence'> {
  const { entities, evidence } = stores
  const find = (key: EntityKey) => {
    const found = entities.find(key)
    if (!found) throw noEntity(key)
    return found
  }
  const toSummary = ({ key, kind, name, mentions, documents }: EntitySummary): EntitySummary => ({ key, kind, name, mentions, documents })

  return {
    neighbourhood(options) {
      if (options.centre !== undefined) find(options.centre)
      return toNeighbourhood(graph.source(options.appearsWith), options)!
    },
    evidence({ subject, object, predicate }) {
      const one = find(subject)
      const other = find(object)
      const { ofSentence } = createEvidence(stores)
      const items =
        predicate === null
          ? evidence.listTogether(one.id, other.id).map((row) => ({ role: null, negated: false, conditional: false, evidence: ofSentence(row, [subject, object]) }))
          : evidence.listRelationsBetween(subject, object, predicate).map((row) => ({ role: row.role, negated: row.negated === 1, conditional: row.conditional === 1, evidence: ofSentence(row, [subject, object]) }))
      return { subject: toSummary(one), object: toSummary(other), predicate, items }
    },
  }
}
