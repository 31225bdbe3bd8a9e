import type { Handlers } from '../answer.ts'
import { labelOf, type DecisionOf, type EntityRef } from '../decisions/entity-bodies.ts'
import { parseWatchList, toWatchListCsv, type WatchedName } from '../decisions/watch-list-csv.ts'
import { foldName } from '../extraction/link/keys.ts'
import type { EntityKind, LinkReason } from '../../../shared/model.ts'
import type { Stores } from '../stores.ts'
import { decisionId, type EntityDeciding, type FoundEntity, type NewDecision } from './entity-deciding.ts'

/** Ways of writing that mean something only in the text they stand in: no list should carry them into others. */
const inTextOnly: ReadonlySet<LinkReason> = new Set<LinkReason>(['part-of-name', 'description', 'person', 'inflection'])

/** Names to watch, in and out as CSV. */
export function watchListRequests({ entities, decided, findings }: Stores, deciding: EntityDeciding): Pick<Handlers, 'exportWatchList' | 'importWatchList'> {
  const watched = () => decided.model().decisions.filter((decision): decision is DecisionOf<'watch'> => decision.kind === 'watch')
  function toWatched({ id, name, kind }: FoundEntity): WatchedName {
    const written = entities.listSurfaces(id).filter(({ reason }) => !inTextOnly.has(reason)).map(({ text }) => text)
    // What the person gave is written as given, so that a list comes out as it came in; of the texts' ways of writing, what differs from those.
    const given = entities.listGiven(id).map(({ text }) => text)
    const known = new Set([name, ...given].map(foldName))
    return { name, kind, aliases: [...given, ...new Map(written.sort().filter((other) => !known.has(foldName(other))).map((other) => [foldName(other), other])).values()] }
  }

  return {
    exportWatchList({ entities: keys }) {
      const found = keys === undefined ? entities.list(null, -1, true) : [...new Map(keys.map(deciding.find).map((entity) => [entity.id, entity])).values()]
      // What is watched and has not turned up yet is on the list all the same.
      const waiting = keys === undefined ? watched().filter(({ body }) => !entities.find(body.entity.key)).map(({ body: { names: [name, ...aliases], kind } }) => ({ name: name!, kind, aliases })) : []
      const names = [...found.map(toWatched), ...waiting].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.kind < b.kind ? -1 : 1))
      return { fileName: 'watch-list.csv', mediaType: 'text/csv', text: toWatchListCsv(names) }
    },
    async importWatchList({ text }, options) {
      const { names, refused } = parseWatchList(text)
      const before = findings.counts().mentions
      const known = new Map(watched().map(({ id, body }) => [id, body.entity]))
      const made = names.map(({ name, kind, aliases }): NewDecision => {
        const only = `${kind}:${foldName(name)}`
        return { kind: 'watch', only, body: { entity: withNames(known.get(decisionId('watch', only)) ?? refOf(name, kind), kind, aliases), kind, names: [name, ...aliases] } }
      })
      if (made.length > 0) await deciding.keep('watch-list-imported', String(made.length), { made }, options)
      return { names: made.length, found: Math.max(0, findings.counts().mentions - before), refused }
    },
  }

  /** What is called so already; otherwise something new of that name. */
  function refOf(name: string, kind: EntityKind): EntityRef {
    const found = entities.find(`${kind}:${foldName(name)}`) ?? entities.findByLinkKey(labelOf(kind, name))
    return found ? deciding.refOf(found) : deciding.newRef(kind, name)
  }
}

/** What is found under one of the names is the same thing. */
const withNames = (ref: EntityRef, kind: EntityKind, names: readonly string[]): EntityRef => ({ ...ref, labels: [...new Set([...ref.labels, ...names.map((name) => labelOf(kind, name))])].sort() })
