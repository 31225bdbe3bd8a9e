import type { EntityPage, EntityRelation } from '../../../shared/contract/entities.ts'
import type { Alias, EntityKey, EntitySummary, Evidence } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import type { RelationRow } from '../database/evidence.ts'
import type { Stores } from '../stores.ts'
import { noEntity } from './missing.ts'
import { createEvidence, type EvidenceMaker } from './evidence.ts'
import type { Names } from './names.ts'

type Found = EntitySummary & { readonly id: number }
const companionsShown = 24

const toSummary = ({ key, kind, name, mentions, documents }: EntitySummary): EntitySummary => ({ key, kind, name, mentions, documents })

/** Entities: the list, one whole, one by name. */
export function entityRequests(stores: Stores, names: Names): Pick<Handlers, 'listEntities' | 'openEntity' | 'findEntity'> {
  const { entities } = stores

  /** By key; a key that has gone (the entity is better known by another name now) leads on to what bears that name. */
  function find(key: EntityKey): Found {
    const found = entities.find(key) ?? names.findEntities(key.slice(key.indexOf(':') + 1)).flatMap((each) => entities.find(each.key) ?? [])[0]
    if (!found) throw noEntity(key)
    return found
  }

  return {
    listEntities: ({ kind, limit }) =>
      entities.list(kind ?? null, limit).map((entity) => ({ ...toSummary(entity), aliases: entities.listSurfaces(entity.id).map(({ text }) => text).filter((text) => text !== entity.name) })),
    async findEntity({ name }) {
      await names.ready()
      return names.findEntities(name)
    },
    openEntity({ entity: key }) {
      const entity = find(key)
      const made = createEvidence(stores)
      const relations = stores.evidence.listRelationsOf(entity.id)
      return {
        entity: toSummary(entity),
        aliases: aliasesOf(stores, made, entity),
        roles: rolesOf(relations, entity.key, made),
        relations: relationsOf(stores, relations, entity.key, made),
        figures: stores.evidence.listFiguresOf(entity.id).map(({ document, sentence, sentenceStart, sentenceEnd, ...figure }) => ({
          figure: { ...figure, text: made.textOf(document).text.slice(figure.start, figure.end), subject: entity.key, evidence: { start: sentenceStart, end: sentenceEnd } },
          evidence: made.toEvidence(document, { start: sentenceStart, end: sentenceEnd }, [
            ...stores.evidence.listLit(sentence).filter((lit) => lit.entity === entity.key && !(lit.start < figure.end && figure.start < lit.end)),
            { start: figure.start, end: figure.end, kind: 'figure' as const },
          ].sort((a, b) => a.start - b.start)),
        })),
        mentions: mentionsOf(stores, made, entity),
        appearsWith: appearsWith(stores, relations, entity),
      }
    },
  }
}

/** Each way it is written in the library, with how often; the commonest first. */
function aliasesOf({ entities }: Stores, { textOf }: EvidenceMaker, entity: Found): Alias[] {
  const reasons = new Map(entities.listSurfaces(entity.id).map(({ text, reason }) => [text, reason]))
  const counts = new Map<string, number>()
  for (const { document, start, end } of entities.listPlaces(entity.id)) {
    const written = textOf(document).text.slice(start, end)
    counts.set(written, (counts.get(written) ?? 0) + 1)
  }
  return [...counts].map(([text, mentions]) => ({ text, mentions, reason: reasons.get(text) ?? 'variant' })).sort((a, b) => b.mentions - a.mentions || (a.text < b.text ? -1 : 1))
}

function rolesOf(relations: readonly RelationRow[], key: EntityKey, { ofSentence }: EvidenceMaker): EntityPage['roles'] {
  const held = relations.filter(({ subject, role }) => subject === key && role !== null)
  return [...Map.groupBy(held, ({ role, object }) => `${role} ${object}`).values()].map(([first]) => ({ role: first!.role!, evidence: ofSentence(first!, [first!.subject, first!.object]) }))
}

/** Relations with the same other end, predicate and direction are one, with all that supports it. */
function relationsOf({ entities }: Stores, rows: readonly RelationRow[], key: EntityKey, { ofSentence }: EvidenceMaker): EntityRelation[] {
  const grouped = Map.groupBy(rows, ({ subject, object, predicate, negated, conditional }) => [subject, predicate, object, negated, conditional].join('\n'))
  return [...grouped.values()].flatMap((group): EntityRelation[] => {
    const [first] = group as [RelationRow]
    const direction = first.subject === key ? ('out' as const) : ('in' as const)
    const other = entities.find(direction === 'out' ? first.object : first.subject)
    if (!other) return []
    const sentences = new Map<number, Evidence>()
    for (const row of group) if (!sentences.has(row.sentence)) sentences.set(row.sentence, ofSentence(row, [row.subject, row.object]))
    const roles = [...new Set(group.flatMap(({ role }) => role ?? []))]
    return [{ predicate: first.predicate, direction, other: toSummary(other), roles, negated: first.negated === 1, conditional: first.conditional === 1, evidence: [...sentences.values()] }]
  })
}

/** Who stands in the same sentences, but for those of whom a relation is said: more is claimed there. */
function appearsWith({ entities, evidence }: Stores, relations: readonly RelationRow[], entity: Found): EntityPage['appearsWith'] {
  const related = new Set(relations.flatMap(({ subject, object }) => [subject, object]))
  const others = evidence.listAppearsWith(entity.id).filter(({ other }) => !related.has(other))
  return others.slice(0, companionsShown).flatMap(({ other, sentences }) => {
    const found = entities.find(other)
    return found ? [{ other: toSummary(found), sentences }] : []
  })
}

function mentionsOf({ evidence, documents }: Stores, { ofSentence }: EvidenceMaker, entity: Found): EntityPage['mentions'] {
  const byDocument = Map.groupBy(evidence.listNaming(entity.id), ({ document }) => document)
  return [...byDocument].flatMap(([id, sentences]) => {
    const document = documents.find(id)
    return document ? [{ document, evidence: sentences.map((row) => ofSentence(row, [entity.key])) }] : []
  })
}
