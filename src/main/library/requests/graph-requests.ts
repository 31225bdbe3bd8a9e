import type { Handlers } from '../answer.ts'
import type { EntityKey, EntitySummary } from '../../../shared/model.ts'
import { LibraryFailure } from '../failure.ts'
import { toNeighbourhood } from '../graph/neighbourhood.ts'
import type { GraphSource } from '../graph/source.ts'
import type { Stores } from '../stores.ts'
import { createEvidence } from './evidence.ts'

/** The graph worth drawing, and the sentences behind one of its lines. */
export function graphRequests(stores: Stores): Pick<Handlers, 'neighbourhood' | 'evidence'> {
  const { entities, evidence } = stores
  const find = (key: EntityKey) => {
    const found = entities.find(key)
    if (!found) throw new LibraryFailure('not-found', `This library knows no entity “${key.slice(key.indexOf(':') + 1)}”.`)
    return found
  }
  const toSummary = ({ key, kind, name, mentions, documents }: EntitySummary): EntitySummary => ({ key, kind, name, mentions, documents })

  function readGraph(appearsWith: boolean): GraphSource {
    const listed = entities.list(null, -1)
    const place = new Map(listed.map(({ id }, i) => [id, i]))
    const typed = evidence.listEdges().map((edge) => ({ ...edge, source: place.get(edge.source)!, target: place.get(edge.target)! }))
    const companions = appearsWith ? evidence.listCompanions().map((edge) => ({ ...edge, source: place.get(edge.source)!, target: place.get(edge.target)!, predicate: null })) : []
    return { entities: listed.map(toSummary), edges: [...typed, ...companions] }
  }

  return {
    neighbourhood(options) {
      const drawn = toNeighbourhood(readGraph(options.appearsWith), options)
      if (!drawn) find(options.centre ?? '')
      return drawn!
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
