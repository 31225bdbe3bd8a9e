import type { EdgeEvidence, GraphEdge, GraphNode } from '../../../../shared/contract/graph.ts'
import type { EntityKind, Evidence, Predicate } from '../../../../shared/model.ts'
import { lineState, type ExportedGraph, type GraphWords } from './exported.ts'

/** An entity as FollowTheMoney has it: every property is a list. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** A fund can be owned and so is a company to FollowTheMoney; a law is a document to it. */
const schemas: Readonly<Record<EntityKind, string>> = {
  person: 'Person', institution: 'Organization', company: 'Company', fund: 'Company', project: 'Project', law: 'Document', event: 'Event', place: 'Address',
}
const isLegalEntity = (kind: EntityKind): boolean => kind === 'person' || kind === 'institution' || kind === 'company' || kind === 'fund'
const isOrganization = (kind: EntityKind): boolean => kind !== 'person' && isLegalEntity(kind)
const isAsset = (kind: EntityKind): boolean => kind === 'company' || kind === 'fund'
const taking: ReadonlySet<Predicate> = new Set<Predicate>(['leads', 'launches', 'finances', 'backs', 'invests_in', 'member_of', 'works_for', 'organises', 'founded'])

/** The schema whose two ends may be what these are, with its two properties; `UnknownLink` takes anybody, and its role says what the line says. */
function toLink(predicate: Predicate | null, subject: EntityKind, object: EntityKind): readonly [schema: string, from: string, to: string] {
  if (predicate === 'subsidiary_of' && isAsset(subject) && isLegalEntity(object)) return ['Ownership', 'asset', 'owner']
  if ((predicate === 'owns' || predicate === 'acquires') && isLegalEntity(subject) && isAsset(object)) return ['Ownership', 'owner', 'asset']
  if (predicate === 'leads' && isLegalEntity(subject) && isOrganization(object)) return ['Directorship', 'director', 'organization']
  if (predicate === 'member_of' && isLegalEntity(subject) && isOrganization(object)) return ['Membership', 'member', 'organization']
  if (predicate === 'works_for' && subject === 'person' && isOrganization(object)) return ['Employment', 'employee', 'employer']
  if (predicate && taking.has(predicate) && isLegalEntity(subject) && object === 'project') return ['ProjectParticipant', 'participant', 'project']
  return ['UnknownLink', 'subject', 'object']
}

const idOf = ({ key }: GraphNode): string => `recoupe-${slug(key)}`
const documentId = (document: number): string => `recoupe-document-${document}`
/** Letters, digits, dots and dashes are what an id may have; what else stands in a key is spelt out, so that two keys never become one. */
const slug = (key: string): string => key.replace(/[^A-Za-z0-9-]/g, (sign) => (sign === ':' ? '.' : `_${sign.codePointAt(0)!.toString(16)}_`))

/** FollowTheMoney, one entity a line: what is drawn, the links as their schemata, and the articles that say so, each link with its sentences. */
export function toFtm({ view, evidence }: ExportedGraph, words: GraphWords): string {
  const articles = new Map<number, Evidence>()
  const organisers = Map.groupBy(view.edges.filter(({ predicate }) => predicate === 'organises'), ({ target }) => target)
  const nodes = view.nodes.map((node, at): FtmEntity => {
    const organisedBy = node.kind === 'event' ? (organisers.get(at) ?? []).flatMap(({ source }) => (isLegalEntity(view.nodes[source]!.kind) ? [idOf(view.nodes[source]!)] : [])) : []
    return {
      id: idOf(node), schema: schemas[node.kind],
      properties: toProperties({
        name: [node.name], ...(node.kind === 'place' ? { full: [node.name] } : {}), ...(node.kind === 'law' ? { title: [node.name] } : {}), organizer: organisedBy,
        notes: node.kind === 'place' ? [] : [node.confirmed ? words.confirmed : words.suggested],
      }),
    }
  })
  const links = view.edges.map((edge, at): FtmEntity => {
    for (const { evidence: said } of evidence[at]!) articles.set(said.document, said)
    return toLinkEntity(edge, view.nodes[edge.source]!, view.nodes[edge.target]!, evidence[at]!, words)
  })
  const documents = [...articles.values()].sort((a, b) => a.document - b.document).map((said): FtmEntity => ({
    id: documentId(said.document), schema: 'Document',
    properties: toProperties({ name: [said.title], title: [said.title], publisher: said.outlet ? [said.outlet] : [], publishedAt: said.published ? [said.published] : [] }),
  }))
  return [...nodes, ...documents, ...links].map((entity) => `${JSON.stringify(entity)}\n`).join('')
}

function toLinkEntity(edge: GraphEdge, subject: GraphNode, object: GraphNode, items: EdgeEvidence['items'], words: GraphWords): FtmEntity {
  // What every source denies is no ownership and no membership: it stays a link that says so.
  const isDenied = items.length > 0 && items.every(({ negated }) => negated)
  const [schema, from, to] = isDenied ? (['UnknownLink', 'subject', 'object'] as const) : toLink(edge.predicate, subject.kind, object.kind)
  const says = edge.predicate === null ? words.appearsWith : words.predicate[edge.predicate]
  const roles = [...new Set(items.flatMap(({ role }) => role ?? []))]
  return {
    id: `recoupe-link-${slug(subject.key)}-${edge.predicate ?? 'appears_with'}-${slug(object.key)}`, schema,
    properties: toProperties({
      [from]: [idOf(subject)], [to]: [idOf(object)], role: roles.length > 0 ? roles : [says],
      status: [isDenied ? words.negated : lineState(edge, words)],
      summary: [...new Set(items.map(({ evidence }) => evidence.text.replace(/\s+/g, ' ').trim()))],
      proof: [...new Set(items.map(({ evidence }) => documentId(evidence.document)))],
    }),
  }
}

const toProperties = (properties: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> => Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0))
