import type { Handlers } from '../answer.ts'
import type { EntityKey } from '../../../shared/model.ts'
import { toNeighbourhood } from '../graph/neighbourhood.ts'
import type { Stores } from '../stores.ts'
import { noEntity } from './missing.ts'
import { createEvidence } from './evidence.ts'
import { withoutRow } from './entity-summary.ts'
import type { GraphSourceReader } from './graph-source.ts'

/** The graph worth drawing, and the sentences behind one of its lines. */
export function graphRequests(stores: Stores, graph: GraphSourceReader): Pick<Handlers, 'neighbourhood' | 'evidence'> {
  const { entities, evidence } = stores
  const find = (key: EntityKey) => {
    const found = entities.find(key)
    if (!found) throw noEntity(key)
    return found
  }

  return {
    neighbourhood(options) {
      if (options.centre !== undefined) find(options.centre)
      return toNeighbourhood(graph.narrow(options.appearsWith, options), options, graph.whole(options.appearsWith))!
    },
    evidence({ subject, object, predicate }) {
      const one = find(subject)
      const other = find(object)
      const { ofSentence } = createEvidence(stores)
      const items =
        predicate === null
          ? evidence.listTogether(one.id, other.id).map((row) => ({ role: null, negated: false, conditional: false, evidence: ofSentence(row, [subject, object]) }))
          : evidence.listRelationsBetween(subject, object, predicate).map((row) => ({ role: row.role, negated: row.negated === 1, conditional: row.conditional === 1, ...(row.confirmed === 1 ? { confirmed: true as const } : {}), ...(row.uncertain === 1 ? { uncertain: true as const } : {}), evidence: ofSentence(row, [subject, object]) }))
      return { subject: withoutRow(one), object: withoutRow(other), predicate, items }
    },
  }
}
