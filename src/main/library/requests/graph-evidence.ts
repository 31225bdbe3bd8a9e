import type { EdgeEvidence, GraphEdge, Neighbourhood } from '../../../shared/contract/graph.ts'
import type { EntityKey, EntitySummary } from '../../../shared/model.ts'
import type { LitRow, RelationRow, SentenceRow } from '../database/evidence.ts'
import { toListening, type Narrowing } from '../graph/narrow.ts'
import type { Stores } from '../stores.ts'
import { createEvidence } from './evidence.ts'

type Items = EdgeEvidence['items']
interface TogetherRow extends SentenceRow {
  readonly ends: readonly EntityKey[]
}
type Listened = Pick<Narrowing, 'documents' | 'since' | 'until'>

/** The sentences behind lines of a picture, from the documents that the picture listens to: one line at a time. */
export function createLineEvidence(stores: Stores, narrowing: Listened) {
  const made = createMaking(stores, narrowing)
  return (subject: EntitySummary, object: EntitySummary, predicate: GraphEdge['predicate']): Items =>
    predicate === null
      ? made.listTogether(subject.key, object.key).map((row) => made.ofTogether(row))
      : stores.evidence.listRelationsBetween(subject.key, object.key, predicate).filter(made.isHeard).map((row) => made.ofRelation(row))
}

/**
 * The same of all lines of a picture: relations and names are read at once, since line by line whoever has many is read again for each.
 * No more than `most` sentences a line; how many there are besides is told.
 */
export function listLinesEvidence(stores: Stores, narrowing: Listened, { nodes, edges }: Neighbourhood, most = Infinity): { readonly evidence: Items[]; readonly more: number[] } {
  const made = createMaking(stores, narrowing)
  const keyOf = (line: { readonly subject: EntityKey; readonly object: EntityKey; readonly predicate: string }) => `${line.subject}\n${line.predicate}\n${line.object}`
  const relations = Map.groupBy(stores.evidence.listRelationsAmong(nodes.map(({ key }) => key)).filter(made.isHeard), keyOf)
  const lines = edges.map(({ source, target, predicate }) => {
    const [subject, object] = [nodes[source]!.key, nodes[target]!.key]
    return predicate === null
      ? { ends: [subject, object], relations: [], together: made.listTogether(subject, object) }
      : { ends: [subject, object], relations: relations.get(keyOf({ subject, object, predicate })) ?? [], together: [] }
  })
  const shown = lines.map(({ relations: said, together, ends }) => ({ ends, relations: said.slice(0, most), together: together.slice(0, most) }))
  const sentences = new Set(shown.flatMap(({ relations: said, together }) => [...said, ...together].map(({ sentence }) => sentence)))
  const lit = stores.evidence.listLitOfAll([...sentences])
  return {
    evidence: shown.map(({ ends, relations: said, together }) => [
      ...said.map((row) => made.ofRelation(row, lit.get(row.sentence) ?? [])), ...together.map((row) => made.ofTogether({ ...row, ends }, lit.get(row.sentence) ?? [])),
    ]),
    more: lines.map(({ relations: said, together }) => Math.max(0, said.length + together.length - most)),
  }
}

function createMaking(stores: Stores, narrowing: Listened) {
  const made = createEvidence(stores)
  const isListened = toListening(narrowing)
  const isHeard = ({ document, published }: Pick<SentenceRow, 'document' | 'published'>) => isListened({ id: document, published })
  return {
    isHeard,
    /** Sentences that name both. */
    listTogether(one: EntityKey, other: EntityKey): TogetherRow[] {
      const [first, second] = [stores.entities.find(one), stores.entities.find(other)]
      return first && second ? stores.evidence.listTogether(first.id, second.id).filter(isHeard).map((row) => ({ ...row, ends: [one, other] })) : []
    },
    ofRelation: (row: RelationRow, named?: readonly LitRow[]): Items[number] => ({
      role: row.role, negated: row.negated === 1, conditional: row.conditional === 1, ...(row.confirmed === 1 ? { confirmed: true as const } : {}), ...(row.uncertain === 1 ? { uncertain: true as const } : {}),
      evidence: made.ofSentence(row, [row.subject, row.object], named),
    }),
    ofTogether: (row: TogetherRow, named?: readonly LitRow[]): Items[number] => ({ role: null, negated: false, conditional: false, evidence: made.ofSentence(row, row.ends, named) }),
  }
}
