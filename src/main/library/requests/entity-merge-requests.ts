import type { EntityKey, EntitySummary } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import { LibraryFailure } from '../failure.ts'
import type { Stores } from '../stores.ts'
import type { EntityDeciding, FoundEntity } from './entity-deciding.ts'
import { withoutRow } from './entity-summary.ts'

/** Saying that several entities are one, or that one is two. */
export function entityMergeRequests(stores: Stores, deciding: EntityDeciding): Pick<Handlers, 'previewMerge' | 'mergeEntities' | 'splitEntity'> {
  const { entities, evidence, documents } = stores

  function choose(keys: readonly EntityKey[], wanted: EntityKey | undefined): { readonly survivor: FoundEntity; readonly others: readonly FoundEntity[] } {
    const found = [...new Map(keys.map(deciding.find).map((entity) => [entity.id, entity])).values()]
    const survivor = wanted === undefined ? found.toSorted(byWeight)[0]! : found.find(({ id }) => id === deciding.find(wanted).id)
    if (!survivor) throw new LibraryFailure('bad-input', { en: 'The one that is to remain must be among those merged.', fr: 'L’entité qui reste doit être l’une de celles qui sont réunies.' })
    if (found.length < 2) throw new LibraryFailure('bad-input', { en: 'These are one already. Choose two entities or more.', fr: 'Ces entités n’en font déjà qu’une. Choisissez-en au moins deux.' })
    return { survivor, others: found.filter(({ id }) => id !== survivor.id) }
  }

  return {
    previewMerge({ entities: keys, survivor: wanted }) {
      const { survivor, others } = choose(keys, wanted)
      const all = [survivor, ...others]
      const ids = new Set(all.map(({ key }) => key))
      // What is said of two of them becomes a relation to itself, which is none.
      const relations = new Set(all.flatMap(({ id }) => evidence.listRelationsOf(id)).flatMap(({ subject, object, predicate }) => {
        const [from, to] = [ids.has(subject) ? '' : subject, ids.has(object) ? '' : object]
        return from === to ? [] : [`${from}\n${predicate}\n${to}`]
      }))
      const aliases = new Set(all.flatMap(({ id, name }) => [name, ...entities.listSurfaces(id).map(({ text }) => text), ...entities.listGiven(id).map(({ text }) => text)]))
      aliases.delete(survivor.name)
      return { survivor: withoutRow(survivor), others: others.map(withoutRow), after: { aliases: [...aliases], ...entities.countTogether(all.map(({ id }) => id)), relations: relations.size } }
    },
    async mergeEntities({ entities: keys, survivor: wanted, why }, options) {
      const { survivor, others } = choose(keys, wanted)
      const refs = [survivor, ...others].map(deciding.refOf)
      await deciding.keep('entities-merged', [survivor, ...others].map(({ name }) => name).join(', '), { made: [{ kind: 'merge', body: { entities: refs } }], why }, options)
      return { entity: deciding.keyOf(refs[0]!) }
    },
    async splitEntity({ entity: key, mentions, name, kind, into, why }, options) {
      const entity = deciding.find(key)
      const own = new Set(entities.listPlaces(entity.id).map(({ document, start, end }) => `${document} ${start} ${end}`))
      if (mentions.some(({ document, start, end }) => !own.has(`${document} ${start} ${end}`)))
        throw new LibraryFailure('bad-input', { en: `Some of these places do not name ${entity.name} (any more). Open it again and choose among its mentions.`, fr: `Certains de ces endroits ne désignent pas (ou plus) ${entity.name}. Rouvrez sa page et choisissez parmi ses mentions.` })
      const target = into === undefined ? null : deciding.find(into)
      if (target?.id === entity.id) throw new LibraryFailure('bad-input', { en: 'These mentions mean this entity already. Choose another, or a name for a new one.', fr: 'Ces mentions désignent déjà cette entité. Choisissez-en une autre, ou un nom pour une nouvelle.' })
      const first = mentions[0]!
      const called = name ?? documents.findText(first.document)?.text.slice(first.start, first.end) ?? entity.name
      const to = target ? deciding.refOf(target) : deciding.newRef(kind ?? entity.kind, called)
      const body = { entity: deciding.refOf(entity), into: to, places: mentions.map((mention) => deciding.placeAt(mention.document, mention)) }
      await deciding.keep('entity-split', entity.name, { made: [{ kind: 'split', body }], why }, options)
      return { entity: deciding.keyOf(to) }
    },
  }
}

/** The one that remains unless the person chooses: what was confirmed, then what most articles and mentions name. */
const byWeight = (a: EntitySummary, b: EntitySummary): number =>
  Number(b.confirmed ?? false) - Number(a.confirmed ?? false) || b.documents - a.documents || b.mentions - a.mentions || (a.key < b.key ? -1 : 1)
