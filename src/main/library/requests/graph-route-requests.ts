import type { Route } from '../../../shared/contract/graph.ts'
import type { EntityKey, Evidence } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import { LibraryFailure } from '../failure.ts'
import { toRoutes, type FoundRoute } from '../graph/routes.ts'
import type { Stores } from '../stores.ts'
import { createLineEvidence } from './graph-evidence.ts'
import { withoutRow } from './entity-summary.ts'
import type { GraphSourceReader } from './graph-source.ts'
import { noEntity } from './missing.ts'

/** Sentences given for each step; the line itself opens them all. */
const mostSentences = 6

/** The ways from one entity to another. */
export function graphRouteRequests(stores: Stores, graph: GraphSourceReader): Pick<Handlers, 'findRoutes'> {
  const find = (key: EntityKey) => {
    const found = stores.entities.find(key)
    if (!found) throw noEntity(key)
    return withoutRow(found)
  }
  return {
    findRoutes(options) {
      const [from, to] = [find(options.from), find(options.to)]
      if (from.key === to.key)
        throw new LibraryFailure('bad-input', {
          en: `A way leads from one entity to another, and both are “${from.name}”. Choose two.`,
          fr: `Un chemin va d’une entité à une autre, et les deux sont « ${from.name} ». Choisissez-en deux.`,
        })
      const sentencesOf = createLineEvidence(stores, options)
      const { routes, more } = toRoutes(graph.narrow(options.appearsWith, options), options)!
      return { from, to, routes: routes.map((route) => toRoute(route, sentencesOf)), more }
    },
  }
}

function toRoute({ nodes, steps }: FoundRoute, sentencesOf: ReturnType<typeof createLineEvidence>): Route {
  return {
    nodes: nodes.map(withoutRow),
    steps: steps.map(({ edge, along }, at) => {
      const [one, other] = [nodes[at]!, nodes[at + 1]!]
      const [subject, object] = along ? [one, other] : [other, one]
      const sentences = new Map<string, Evidence>(sentencesOf(subject, object, edge.predicate).map(({ evidence }) => [`${evidence.document} ${evidence.start}`, evidence]))
      return { predicate: edge.predicate, along, independent: edge.independent, evidence: [...sentences.values()].slice(0, mostSentences) }
    }),
  }
}
