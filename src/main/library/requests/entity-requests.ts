import type { EntityPage, EntityRelation, RelationEvidence } from '../../../shared/contract/entities.ts'
import type { Alias, EntityKey } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import type { RelationRow, SentenceRow } from '../database/evidence.ts'
import { findDecided } from '../decisions/apply-relations.ts'
import type { Decisions } from '../decisions/decisions.ts'
import { labelOf, refsOf, type EntityDecision, type EntityRef } from '../decisions/entity-bodies.ts'
import type { Stores } from '../stores.ts'
import type { FoundEntity } from './entity-deciding.ts'
import { withoutRow } from './entity-summary.ts'
import { noEntity } from './missing.ts'
import { daysOf } from './said-figure.ts'
import { createEvidence, type EvidenceMaker } from './evidence.ts'
import type { Names } from './names.ts'

const companionsShown = 24

/** Entities: the list, one whole, one by name. */
export function entityRequests(stores: Stores, names: Names, decisions: Decisions): Pick<Handlers, 'listEntities' | 'openEntity' | 'findEntity'> {
  const { entities } = stores

  /** By key; a key that has gone (the entity is better known by another name now) leads on to what bears that name, or nearly. */
  function find(key: EntityKey): FoundEntity {
    const found = entities.find(key) ?? names.findEntities(key.slice(key.indexOf(':') + 1)).flatMap((each) => entities.find(each.key) ?? [])[0]
    if (!found) throw noEntity(key)
    return found
  }

  return {
    listEntities: ({ kind, limit, confirmed }) =>
      entities.list(kind ?? null, limit, confirmed).map((entity) => {
        const others = [...entities.listSurfaces(entity.id), ...entities.listGiven(entity.id)].map(({ text }) => text)
        return { ...withoutRow(entity), aliases: [...new Set(others)].filter((text) => text !== entity.name) }
      }),
    async findEntity({ name }) {
      await names.ready()
      return names.findEntities(name)
    },
    openEntity({ entity: key }) {
      const entity = find(key)
      const made = createEvidence(stores)
      const relations = stores.evidence.listRelationsOf(entity.id)
      const naming = stores.evidence.listNaming(entity.id)
      made.expect([...relations, ...naming])
      return {
        entity: withoutRow(entity),
        aliases: aliasesOf(stores, made, entity),
        roles: rolesOf(relations, entity.key, made),
        relations: relationsOf(stores, relations, entity.key, made),
        figures: stores.evidence.listFiguresOf(entity.id).map(({ document, sentence, sentenceStart, sentenceEnd, uncertain, ...figure }) => ({
          figure: { ...figure, ...(uncertain === 1 ? { uncertain: true as const } : {}), text: made.textOf(document).text.slice(figure.start, figure.end), subject: entity.key, evidence: { start: sentenceStart, end: sentenceEnd } },
          evidence: made.toEvidence(document, { start: sentenceStart, end: sentenceEnd }, [
            ...stores.evidence.listLit(sentence).filter((lit) => lit.entity === entity.key && !(lit.start < figure.end && figure.start < lit.end)),
            { start: figure.start, end: figure.end, kind: 'figure' as const },
          ].sort((a, b) => a.start - b.start)),
        })),
        mentions: mentionsOf(stores, made, entity, naming),
        seen: seenOf(stores, entity),
        decisions: decisionsAbout(stores, entity).flatMap(({ id }) => decisions.find(id) ?? []).map(decisions.describe),
        appearsWith: appearsWith(stores, relations, entity),
      }
    },
  }
}

function seenOf({ entities }: Stores, { id }: FoundEntity): EntityPage['seen'] {
  const { first, last } = entities.findSeen(id)
  return first === null || last === null ? null : { first, last }
}

/** Newest first. Looked for by its names before the database is asked who is meant: decisions may be many. */
function decisionsAbout(stores: Stores, { id, key }: FoundEntity): readonly EntityDecision[] {
  const forms = stores.entities.listFormsOf(id)
  const keys = new Set([key, ...forms.flatMap(({ pinned }) => pinned ?? [])])
  const labels = new Set(forms.map(({ kind, name }) => labelOf(kind, name)))
  const isIt = (ref: EntityRef): boolean => keys.has(ref.key) || (ref.labels.some((label) => labels.has(label)) && findDecided(stores, ref)?.id === id)
  return stores.decided.model().decisions.filter((decision) => refsOf(decision).some(isIt)).toReversed()
}

/** Each way it is written in the library, with how often; the commonest first. */
function aliasesOf({ entities }: Stores, { textOf }: EvidenceMaker, entity: FoundEntity): Alias[] {
  // What the person gave as a name is the person's, whether or not a document writes it.
  const given = entities.listGiven(entity.id)
  const reasons = new Map([...entities.listSurfaces(entity.id), ...given].map(({ text, reason }) => [text, reason]))
  const counts = new Map<string, number>(given.map(({ text }) => [text, 0]))
  for (const { document, start, end } of entities.listPlaces(entity.id)) {
    const written = textOf(document).text.slice(start, end)
    counts.set(written, (counts.get(written) ?? 0) + 1)
  }
  return [...counts].map(([text, mentions]) => ({ text, mentions, reason: reasons.get(text) ?? 'variant' })).sort((a, b) => b.mentions - a.mentions || (a.text < b.text ? -1 : 1))
}

function rolesOf(relations: readonly RelationRow[], key: EntityKey, { ofSentence }: EvidenceMaker): EntityPage['roles'] {
  // What is not said plainly stands among the links, where it is called uncertain.
  const held = relations.filter(({ subject, role, uncertain }) => subject === key && role !== null && uncertain === 0)
  // The same of the same, said of the same days, is one; the first sentence that says it stands for it.
  const same = Map.groupBy(held, ({ role, object, aboutFrom, aboutTo, document }) => `${role} ${object} ${aboutFrom === null ? document : `${aboutFrom} ${aboutTo}`}`)
  return [...same.values()].map(([first]) => ({ role: first!.role!, days: daysOf(first!), evidence: ofSentence(first!, [first!.subject, first!.object]) }))
}

/** Relations with the same other end, predicate and direction are one, with all that supports it. */
function relationsOf({ entities }: Stores, rows: readonly RelationRow[], key: EntityKey, { ofSentence }: EvidenceMaker): EntityRelation[] {
  const grouped = Map.groupBy(rows, ({ subject, object, predicate, negated, conditional }) => [subject, predicate, object, negated, conditional].join('\n'))
  return [...grouped.values()].flatMap((group): EntityRelation[] => {
    const [first] = group as [RelationRow]
    const direction = first.subject === key ? ('out' as const) : ('in' as const)
    const other = entities.find(direction === 'out' ? first.object : first.subject)
    if (!other) return []
    const sentences = new Map<number, RelationEvidence>()
    const sure = new Set(group.flatMap(({ confirmed, sentence }) => (confirmed === 1 ? [sentence] : [])))
    for (const row of group) if (!sentences.has(row.sentence)) sentences.set(row.sentence, { ...ofSentence(row, [row.subject, row.object]), ...(sure.has(row.sentence) ? { confirmed: true as const } : row.uncertain === 1 ? { uncertain: true as const } : {}) })
    const roles = [...new Set(group.flatMap(({ role }) => role ?? []))]
    return [{ predicate: first.predicate, direction, other: withoutRow(other), roles, negated: first.negated === 1, conditional: first.conditional === 1, ...(sure.size > 0 ? { confirmed: true as const } : group.every(({ uncertain }) => uncertain === 1) ? { uncertain: true as const } : {}), evidence: [...sentences.values()] }]
  })
}

/** Who stands in the same sentences, but for those of whom a relation is said: more is claimed there. */
function appearsWith({ entities, evidence }: Stores, relations: readonly RelationRow[], entity: FoundEntity): EntityPage['appearsWith'] {
  const related = new Set(relations.flatMap(({ subject, object }) => [subject, object]))
  const others = evidence.listAppearsWith(entity.id).filter(({ other }) => !related.has(other))
  return others.slice(0, companionsShown).flatMap(({ other, sentences }) => {
    const found = entities.find(other)
    return found ? [{ other: withoutRow(found), sentences }] : []
  })
}

function mentionsOf({ documents }: Stores, { ofSentence }: EvidenceMaker, entity: FoundEntity, naming: readonly SentenceRow[]): EntityPage['mentions'] {
  const byDocument = Map.groupBy(naming, ({ document }) => document)
  return documents.listThese([...byDocument.keys()]).map((document) => ({ document, evidence: byDocument.get(document.id)!.map((row) => ofSentence(row, [entity.key])) }))
}
