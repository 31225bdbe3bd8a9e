import type { DocumentId, EntityKey } from '../../../shared/model.ts'
import { foldName } from '../extraction/link/keys.ts'
import { heldBy, labelOf, placesOf, refsOf, watchedBy, type DecidedPlace, type DecisionOf, type EntityDecision, type EntityRef } from './entity-bodies.ts'
import type { DocumentDecisions } from './decide-findings.ts'
import { createNameFinder, type FoundName } from './find-names.ts'

/** Decisions that speak of the same entities, and everything by which those are known: they must be replayed together. */
export interface Bundle {
  readonly labels: ReadonlySet<string>
  readonly keys: ReadonlySet<EntityKey>
  /** Oldest first. */
  readonly decisions: readonly EntityDecision[]
}
interface PlacedEntityDecision {
  readonly decision: DecisionOf<'add' | 'split' | 'reject-mention'>
  readonly place: DecidedPlace
}

/** All decisions about entities, as they are asked for: by name, by document, by relation. */
export interface EntityModel {
  readonly decisions: readonly EntityDecision[]
  /** How an entity of this key was named when the person first decided about it. */
  findRef(key: EntityKey): EntityRef | undefined
  bundlesOf(labels: Iterable<string>, keys: Iterable<EntityKey>): ReadonlySet<Bundle>
  readonly relations: readonly DecisionOf<'relation'>[]
  placedIn(document: DocumentId): readonly PlacedEntityDecision[]
  readonly apart: DocumentDecisions['apart']
  /** Whether any decision speaks of a name wherever it stands. */
  readonly hasNames: boolean
  findWatched(text: string): readonly FoundName<EntityRef>[]
}

/** @param decisions oldest first. */
export function toEntityModel(decisions: readonly EntityDecision[]): EntityModel {
  const refs = new Map<EntityKey, EntityRef>()
  for (const decision of decisions) for (const ref of [...heldBy(decision), ...refsOf(decision)]) if (!refs.has(ref.key)) refs.set(ref.key, ref)
  const bundles = toBundles(decisions.filter(({ kind }) => kind !== 'relation' && kind !== 'reject-mention'))
  const placed = Map.groupBy(
    decisions.flatMap((decision) => (decision.kind === 'add' || decision.kind === 'split' || decision.kind === 'reject-mention' ? placesOf(decision).map((place) => ({ decision, place })) : [])),
    ({ place }) => place.document,
  )
  const watched = decisions.flatMap((decision) => (decision.kind === 'add' || decision.kind === 'watch' ? watchedBy(decision).map((name) => ({ name, means: decision.body.entity })) : []))
  const apart = decisions.flatMap((decision) =>
    decision.kind === 'alias' && decision.body.apart !== null ? [{ labels: new Set(decision.body.entity.labels), folded: foldName(decision.body.alias), means: decision.body.apart }] : [])
  let find: ReturnType<typeof createNameFinder<EntityRef>> | null = null
  return {
    decisions,
    findRef: (key) => refs.get(key),
    bundlesOf(labels, keys) {
      const found = new Set<Bundle>()
      for (const node of [...labels, ...Array.from(keys, keyNode)]) {
        const bundle = bundles.get(node)
        if (bundle !== undefined) found.add(bundle)
      }
      return found
    },
    relations: decisions.filter((decision) => decision.kind === 'relation'),
    placedIn: (document) => placed.get(document) ?? [],
    apart,
    hasNames: apart.length > 0 || watched.length > 0,
    // Of two decisions about one name the later holds: it is found last among equals, so it is given first.
    findWatched: (text) => (find ??= createNameFinder(watched.toReversed()))(text),
  }
}

/** A label always has a sign after its family, a key node one before it: they cannot be confused. */
const keyNode = (key: EntityKey): string => `=${key}`

/** By every label and key the bundle that holds it. */
function toBundles(decisions: readonly EntityDecision[]): ReadonlyMap<string, Bundle> {
  const parent = new Map<string, string>()
  const find = (node: string): string => {
    let top = node
    for (let next = parent.get(top); next !== undefined && next !== top; next = parent.get(top)) top = next
    parent.set(node, top)
    return top
  }
  const nodesOf = (decision: EntityDecision): string[] => [
    ...refsOf(decision).flatMap(({ key, labels }) => [keyNode(key), ...labels]),
    ...(decision.kind === 'alias' ? [labelOf(decision.body.entity.kind, decision.body.alias)] : []),
  ]
  for (const decision of decisions) {
    const [first, ...others] = nodesOf(decision)
    if (first === undefined) continue
    for (const other of others) parent.set(find(other), find(first))
  }
  const made = new Map<string, { labels: Set<string>; keys: Set<EntityKey>; decisions: EntityDecision[] }>()
  const bundleOf = (node: string) => {
    const top = find(node)
    const bundle = made.get(top) ?? { labels: new Set<string>(), keys: new Set<EntityKey>(), decisions: [] }
    made.set(top, bundle)
    return bundle
  }
  const byNode = new Map<string, Bundle>()
  for (const decision of decisions) {
    const nodes = nodesOf(decision)
    if (nodes[0] === undefined) continue
    const bundle = bundleOf(nodes[0])
    bundle.decisions.push(decision)
    for (const node of nodes) {
      byNode.set(node, bundle)
      if (node.startsWith('=')) bundle.keys.add(node.slice(1))
      else bundle.labels.add(node)
    }
  }
  return byNode
}
