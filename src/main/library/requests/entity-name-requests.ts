import type { Handlers } from '../answer.ts'
import type { EntityKey } from '../../../shared/model.ts'
import { heldBy, labelOf, type DecisionOf, type EntityDecision, type EntityRef } from '../decisions/entity-bodies.ts'
import { foldName } from '../extraction/link/keys.ts'
import { LibraryFailure } from '../failure.ts'
import type { Stores } from '../stores.ts'
import { decisionId, type EntityDeciding, type FoundEntity, type NewDecision, type NewDecisions } from './entity-deciding.ts'

/** What an entity is called, what it is, and whether it is one. */
export function entityNameRequests({ entities, decided }: Stores, deciding: EntityDeciding): Pick<Handlers, 'renameEntity' | 'retypeEntity' | 'rejectEntity' | 'rejectEntities' | 'confirmEntity' | 'confirmEntities' | 'setAlias'> {
  const isConfirming = (decision: EntityDecision): boolean => decision.kind !== 'confirm' && decision.kind !== 'reject' && !(decision.kind === 'alias' && decision.body.apart !== null)

  /** Each of them once, whatever names it was asked for by. */
  const toEach = (keys: readonly EntityKey[]): FoundEntity[] => [...new Map(keys.map(deciding.find).map((entity) => [entity.id, entity])).values()]
  function rejection(key: EntityKey): { readonly entity: FoundEntity; readonly ref: EntityRef; readonly decision: NewDecision } {
    const entity = deciding.find(key)
    const known = deciding.refOf(entity)
    // All the names it has by now, those that linking brought since it was first decided on too.
    const labels = entities.listFormsOf(entity.id).filter(({ pinned }) => pinned === null).map((form) => labelOf(form.kind, form.name))
    const ref = { ...known, labels: [...new Set([...known.labels, ...labels])].sort() }
    return { entity, ref, decision: { kind: 'reject', body: { entity: ref }, only: ref.key } }
  }
  /** What makes it confirmed, or suggested again; null where it is that already. */
  function confirmation(entity: FoundEntity, confirmed: boolean): NewDecisions | null {
    if ((entity.confirmed ?? false) === confirmed) return null
    const ref = deciding.refOf(entity)
    const isOtherwise = decided.model().decisions.some((decision) => isConfirming(decision) && heldBy(decision).some((held) => held.key === ref.key))
    // Where only a confirmation made it so, that goes; a merge or a name given stays what it is.
    return !confirmed && !isOtherwise ? { remove: [decisionId('confirm', ref.key)] } : { made: [{ kind: 'confirm', body: { entity: ref, confirmed }, only: ref.key }] }
  }

  return {
    async renameEntity({ entity: key, name, why }, options) {
      const ref = deciding.refOf(deciding.find(key))
      await deciding.keep('entity-renamed', deciding.find(key).name, { made: [{ kind: 'rename', body: { entity: ref, name }, only: ref.key }], why }, options)
      return { entity: deciding.keyOf(ref) }
    },
    async retypeEntity({ entity: key, kind, why }, options) {
      const ref = deciding.refOf(deciding.find(key))
      await deciding.keep('entity-retyped', deciding.find(key).name, { made: [{ kind: 'retype', body: { entity: ref, kind }, only: ref.key }], why }, options)
      return { entity: deciding.keyOf(ref) }
    },
    async rejectEntity({ entity: key, why }, options) {
      const { entity, ref, decision } = rejection(key)
      await deciding.keep('entity-rejected', entity.name, { made: [decision], why }, options)
      return { entity: deciding.keyOf(ref) }
    },
    async rejectEntities({ entities: keys, why }, options) {
      const rejected = toEach(keys).map(({ key }) => rejection(key))
      await deciding.keep('entity-rejected', rejected.map(({ entity }) => entity.name).join(', '), { made: rejected.map(({ decision }) => decision), why }, options)
      return { entities: rejected.length }
    },
    async confirmEntity({ entity: key, confirmed, why }, options) {
      const entity = deciding.find(key)
      const ref = deciding.refOf(entity)
      const change = confirmation(entity, confirmed)
      if (change === null) return { entity: entity.key }
      await deciding.keep('entity-confirmed', entity.name, { ...change, why }, options)
      return { entity: deciding.keyOf(ref) }
    },
    async confirmEntities({ entities: keys, confirmed, why }, options) {
      const changed = toEach(keys).flatMap((entity) => {
        const change = confirmation(entity, confirmed)
        return change ? [{ entity, change }] : []
      })
      const change = { made: changed.flatMap((each) => each.change.made ?? []), remove: changed.flatMap((each) => each.change.remove ?? []), why }
      if (changed.length > 0) await deciding.keep('entity-confirmed', changed.map(({ entity }) => entity.name).join(', '), change, options)
      return { entities: changed.length }
    },
    async setAlias({ entity: key, alias, holds, why }, options) {
      const entity = deciding.find(key)
      const ref = deciding.refOf(entity)
      const only = `${ref.key}|${foldName(alias)}`
      const label = labelOf(ref.kind, alias)
      if (holds) {
        await deciding.keep('alias-changed', entity.name, { made: [{ kind: 'alias', body: { entity: ref, alias, apart: null }, only }], why }, options)
        return { entity: deciding.keyOf(ref) }
      }
      const given = decided.model().decisions.find((decision): decision is DecisionOf<'alias'> => decision.kind === 'alias' && decision.id === decisionId('alias', only) && decision.body.apart === null)
      const isWritten = entities.listSurfaces(entity.id).some(({ text }) => foldName(text) === foldName(alias))
      if (given !== undefined && !isWritten) {
        await deciding.keep('alias-changed', entity.name, { why, remove: [given.id] }, options)
        return { entity: deciding.keyOf(ref) }
      }
      if (foldName(alias) === foldName(entity.name))
        throw new LibraryFailure('bad-input', { en: `${entity.name} is its main name. Rename it first, or reject the entity.`, fr: `${entity.name} est son nom principal. Renommez d’abord l’entité, ou rejetez-la.` })
      if (!isWritten) throw new LibraryFailure('bad-input', { en: `“${alias}” is not among the names of ${entity.name}.`, fr: `«\u00a0${alias}\u00a0» n’est pas un des noms de ${entity.name}.` })
      const apart = { ...deciding.newRef(entity.kind, alias), labels: label === labelOf(ref.kind, ref.name) ? [] : [label] }
      const body = { entity: { ...ref, labels: ref.labels.filter((one) => one !== label) }, alias, apart }
      await deciding.keep('alias-changed', entity.name, { made: [{ kind: 'alias', body, only }], why }, options)
      return { entity: deciding.keyOf(ref) }
    },
  }
}
