import type { DecisionLine } from '../../../shared/contract/decisions.ts'
import type { EntityKind, Predicate, Sentence } from '../../../shared/model.ts'
import { shortened } from '../history/history.ts'
import type { Stores } from '../stores.ts'
import { findDecided } from './apply-relations.ts'
import { placesOf, watchedBy, type EntityDecision, type EntityRef } from './entity-bodies.ts'
import { listDocumentsWith } from './settle-entities.ts'

const kinds: Readonly<Record<EntityKind, Sentence>> = {
  person: { en: 'a person', fr: 'une personne' }, institution: { en: 'an institution', fr: 'une institution' }, company: { en: 'a company', fr: 'une entreprise' },
  fund: { en: 'a fund', fr: 'un fonds' }, project: { en: 'a project', fr: 'un projet' }, law: { en: 'a law', fr: 'une loi' }, event: { en: 'an event', fr: 'un événement' },
  place: { en: 'a place', fr: 'un lieu' },
}
const predicates: Readonly<Record<Predicate, Sentence>> = {
  leads: { en: 'leads', fr: 'dirige' }, announces: { en: 'announces', fr: 'annonce' }, launches: { en: 'launches', fr: 'lance' }, finances: { en: 'finances', fr: 'finance' },
  invests_in: { en: 'invests in', fr: 'investit dans' }, backs: { en: 'backs', fr: 'soutient' }, member_of: { en: 'is a member of', fr: 'est membre de' },
  located_in: { en: 'is located in', fr: 'est situé à' }, subsidiary_of: { en: 'is a subsidiary of', fr: 'est une filiale de' }, owns: { en: 'owns', fr: 'possède' },
  acquires: { en: 'acquires', fr: 'acquiert' }, partners_with: { en: 'partners with', fr: 'est partenaire de' }, supplies: { en: 'supplies', fr: 'fournit' },
  interested_in: { en: 'is interested in', fr: 's’intéresse à' }, excludes: { en: 'excludes', fr: 'exclut' }, organises: { en: 'organises', fr: 'organise' },
  responds_to: { en: 'responds to', fr: 'répond à' }, compared_to: { en: 'is compared to', fr: 'est comparé à' }, competes_with: { en: 'competes with', fr: 'concurrence' },
  part_of: { en: 'is part of', fr: 'fait partie de' }, works_for: { en: 'works for', fr: 'travaille pour' }, founded: { en: 'founded', fr: 'a fondé' },
}

/** A name between the quotation marks of a language. */
const en = (name: string): string => `“${name}”`
const fr = (name: string): string => `«\u00a0${name}\u00a0»`
const allOf = (names: readonly string[], quote: (name: string) => string, and: string): string =>
  names.length < 2 ? names.map(quote).join('') : `${names.slice(0, -1).map(quote).join(', ')} ${and} ${quote(names.at(-1)!)}`

/** What was decided, in words; names are those of the time, for they are what the person saw. */
function sayDecision(decision: EntityDecision): Sentence {
  switch (decision.kind) {
    case 'merge': {
      const names = decision.body.entities.map(({ name }) => name)
      return { en: `${allOf(names, en, 'and')} are one: ${en(names[0]!)}`, fr: `${allOf(names, fr, 'et')} ne font qu’un\u00a0: ${fr(names[0]!)}` }
    }
    case 'split': {
      const { entity, into, places } = decision.body
      const n = places.length
      return n === 1
        ? { en: `One mention of ${en(entity.name)} means ${sayOther(entity, into).en}`, fr: `Une mention de ${fr(entity.name)} désigne ${sayOther(entity, into).fr}` }
        : { en: `${n} mentions of ${en(entity.name)} mean ${sayOther(entity, into).en}`, fr: `${n} mentions de ${fr(entity.name)} désignent ${sayOther(entity, into).fr}` }
    }
    case 'rename':
      return { en: `${en(decision.body.entity.name)} is called ${en(decision.body.name)}`, fr: `${fr(decision.body.entity.name)} s’appelle ${fr(decision.body.name)}` }
    case 'retype':
      return { en: `${en(decision.body.entity.name)} is ${kinds[decision.body.kind].en}`, fr: `${fr(decision.body.entity.name)} est ${kinds[decision.body.kind].fr}` }
    case 'reject':
      return { en: `${en(decision.body.entity.name)} is no entity`, fr: `${fr(decision.body.entity.name)} n’est pas une entité` }
    case 'confirm':
      return decision.body.confirmed
        ? { en: `${en(decision.body.entity.name)} is rightly found`, fr: `${fr(decision.body.entity.name)} est bien une entité` }
        : { en: `${en(decision.body.entity.name)} is to be confirmed yet`, fr: `${fr(decision.body.entity.name)} reste à confirmer` }
    case 'add': {
      const { entity, place, everywhere } = decision.body
      const [words, kind] = [shortened(place.exact), kinds[entity.kind]]
      const means: Sentence = words === entity.name ? kind : { en: `${en(entity.name)}, ${kind.en}`, fr: `${fr(entity.name)}, ${kind.fr}` }
      return everywhere
        ? { en: `${en(words)} names ${means.en} wherever it stands`, fr: `${fr(words)} désigne ${means.fr} partout où ces mots se trouvent` }
        : { en: `At one place, ${en(words)} names ${means.en}`, fr: `À un endroit, ${fr(words)} désigne ${means.fr}` }
    }
    case 'reject-mention': {
      const words = shortened(decision.body.place.exact)
      return { en: `At one place, ${en(words)} names nothing`, fr: `À un endroit, ${fr(words)} ne désigne rien` }
    }
    case 'alias': {
      const { entity, alias, apart } = decision.body
      return apart === null
        ? { en: `${en(entity.name)} is also called ${en(alias)}`, fr: `${fr(entity.name)} s’appelle aussi ${fr(alias)}` }
        : { en: `${en(alias)} is not a name of ${en(entity.name)}`, fr: `${fr(alias)} n’est pas un nom de ${fr(entity.name)}` }
    }
    case 'watch': {
      const [name, ...others] = decision.body.names
      const kind = kinds[decision.body.kind]
      return others.length === 0
        ? { en: `${en(name!)} is watched, as ${kind.en}`, fr: `${fr(name!)} est à suivre, comme ${kind.fr}` }
        : { en: `${en(name!)} (${others.join(', ')}) is watched, as ${kind.en}`, fr: `${fr(name!)} (${others.join(', ')}) est à suivre, comme ${kind.fr}` }
    }
    case 'relation':
      return sayRelation(decision.body)
  }
}

const sayOther = (entity: EntityRef, into: EntityRef): Sentence =>
  entity.name === into.name ? { en: 'another of this name', fr: 'une autre entité de ce nom' } : { en: en(into.name), fr: fr(into.name) }

function sayRelation({ subject, object, predicate, decision, sentence }: Extract<EntityDecision, { kind: 'relation' }>['body']): Sentence {
  const said: Sentence = { en: `${en(subject.name)} ${predicates[predicate].en} ${en(object.name)}`, fr: `${fr(subject.name)} ${predicates[predicate].fr} ${fr(object.name)}` }
  const where: Sentence = sentence === null ? { en: '', fr: '' } : { en: ', in one sentence', fr: ', dans une phrase' }
  if (decision === 'confirm') return { en: `${said.en}: it is so${where.en}`, fr: `${said.fr}\u00a0: c’est bien le cas${where.fr}` }
  if (decision === 'reject') return { en: `${said.en}: it is not so${where.en}`, fr: `${said.fr}\u00a0: ce n’est pas le cas${where.fr}` }
  const [one, other] = decision.reversed ? [object, subject] : [subject, object]
  return {
    en: `${said.en}: rather, ${en(one.name)} ${predicates[decision.predicate].en} ${en(other.name)}${where.en}`,
    fr: `${said.fr}\u00a0: plutôt, ${fr(one.name)} ${predicates[decision.predicate].fr} ${fr(other.name)}${where.fr}`,
  }
}

/** Whether what a decision speaks of is in the library. */
function isHolding(stores: Stores, decision: EntityDecision): boolean {
  const { entities, decided, relationDecisions } = stores
  const places = placesOf(decision)
  const isPlaced = (): boolean => places.some((place) => decided.locate(place) !== null)
  switch (decision.kind) {
    case 'merge':
      return decision.body.entities.filter((ref) => findDecided(stores, ref) !== undefined).length > 1
    case 'reject':
      return entities.listWithKeys(decision.body.entity.labels).length > 0
    case 'split':
    case 'reject-mention':
      return isPlaced()
    case 'add':
      return isPlaced() || watchedBy(decision).some((name) => listDocumentsWith(stores, name).length > 0)
    case 'relation': {
      const [subject, object] = [findDecided(stores, decision.body.subject), findDecided(stores, decision.body.object)]
      return subject !== undefined && object !== undefined && (decision.body.sentence === null || isPlaced()) && relationDecisions.countBetween(subject.id, object.id) > 0
    }
    default:
      return findDecided(stores, decision.body.entity) !== undefined
  }
}

export const describeEntityDecision = (stores: Stores, decision: EntityDecision): Pick<DecisionLine, 'says' | 'holds'> => ({ says: sayDecision(decision), holds: isHolding(stores, decision) })
