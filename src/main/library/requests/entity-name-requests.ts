import type { Handlers } from '../answer.ts'
import { heldBy, labelOf, type DecisionOf, type EntityDecision } from '../decisions/entity-bodies.ts'
import { foldName } from '../extraction/link/keys.ts'
import { LibraryFailure } from '../failure.ts'
import type { Stores } from '../stores.ts'
import { decisionId, type EntityDeciding } from './entity-deciding.ts'

/** What an entity is called, what it is, and whether it is one. */
export function entityNameRequests({ entities, decided }: Stores, deciding: EntityDeciding): Pick<Handlers, 'renameEntity' | 'retypeEntity' | 'rejectEntity' | 'confirmEntity' | 'setAlias'> {
  const isConfirming = (decision: EntityDecision): boolean => decision.kind !== 'confirm' && decision.kind !== 'reject' && !(decision.kind === 'alias' && decision.body.apart !== null)

  return {
    renameEntity({ entity: key, name, why }) {
      const ref = deciding.refOf(deciding.find(key))
      deciding.keep('entity-renamed', deciding.find(key).name, [{ kind: 'rename', body: { entity: ref, name }, only: ref.key }], why)
      return { entity: deciding.keyOf(ref) }
    },
    retypeEntity({ entity: key, kind, why }) {
      const ref = deciding.refOf(deciding.find(key))
      deciding.keep('entity-retyped', deciding.find(key).name, [{ kind: 'retype', body: { entity: ref, kind }, only: ref.key }], why)
      return { entity: deciding.keyOf(ref) }
    },
    rejectEntity({ entity: key, why }) {
      const entity = deciding.find(key)
      const known = deciding.refOf(entity)
      // All the names it has by now, those that linking brought since it was first decided on too.
      const labels = entities.listFormsOf(entity.id).filter(({ pinned }) => pinned === null).map((form) => labelOf(form.kind, form.name))
      const ref = { ...known, labels: [...new Set([...known.labels, ...labels])].sort() }
      deciding.keep('entity-rejected', entity.name, [{ kind: 'reject', body: { entity: ref }, only: ref.key }], why)
      return { entity: deciding.keyOf(ref) }
    },
    confirmEntity({ entity: key, confirmed, why }) {
      const entity = deciding.find(key)
      const ref = deciding.refOf(entity)
      if ((entity.confirmed ?? false) === confirmed) return { entity: entity.key }
      const id = decisionId('confirm', ref.key)
      const isOtherwise = decided.model().decisions.some((decision) => isConfirming(decision) && heldBy(decision).some((held) => held.key === ref.key))
      // Where only a confirmation made it so, that goes; a merge or a name given stays what it is.
      if (!confirmed && !isOtherwise) deciding.keep('entity-confirmed', entity.name, [], why, [id])
      else deciding.keep('entity-confirmed', entity.name, [{ kind: 'confirm', body: { entity: ref, confirmed }, only: ref.key }], why)
      return { entity: deciding.keyOf(ref) }
    },
    setAlias({ entity: key, alias, holds, why }) {
      const entity = deciding.find(key)
      const ref = deciding.refOf(entity)
      const only = `${ref.key}|${foldName(alias)}`
      const label = labelOf(ref.kind, alias)
      if (holds) {
        deciding.keep('alias-changed', entity.name, [{ kind: 'alias', body: { entity: ref, alias, apart: null }, only }], why)
        return { entity: deciding.keyOf(ref) }
      }
      const given = decided.model().decisions.find((decision): decision is DecisionOf<'alias'> => decision.kind === 'alias' && decision.id === decisionId('alias', only) && decision.body.apart === null)
      const isWritten = entities.listSurfaces(entity.id).some(({ text }) => foldName(text) === foldName(alias))
      if (given !== undefined && !isWritten) {
        deciding.keep('alias-changed', entity.name, [], why, [given.id])
        return { entity: deciding.keyOf(ref) }
      }
      if (foldName(alias) === foldName(entity.name))
        throw new LibraryFailure('bad-input', { en: `${entity.name} is its main name. Rename it first, or reject the entity.`, fr: `${entity.name} est son nom principal. Renommez d’abord l’entité, ou rejetez-la.` })
      if (!isWritten) throw new LibraryFailure('bad-input', { en: `“${alias}” is not among the names of ${entity.name}.`, fr: `«\u00a0${alias}\u00a0» n’est pas un des noms de ${entity.name}.` })
      const apart = { ...deciding.newRef(entity.kind, alias), labels: label === labelOf(ref.kind, ref.name) ? [] : [label] }
      deciding.keep('alias-changed', entity.name, [{ kind: 'alias', body: { entity: { ...ref, labels: ref.labels.filter((one) => one !== label) }, alias, apart }, only }], why)
      return { entity: deciding.keyOf(ref) }
    },
  }
}
