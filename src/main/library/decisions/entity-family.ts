import type { Stores } from '../stores.ts'
import type { DecisionFamily } from './decisions.ts'
import { describeEntityDecision } from './describe-entities.ts'
import { entityDecisionKinds, readDecision } from './entity-bodies.ts'
import { settleEntities } from './settle-entities.ts'

const unreadable = { says: { en: 'A decision made with a newer Recoupe', fr: 'Une décision prise avec une version plus récente de Recoupe' }, holds: false }

/** Corrections of who and what was found, among the kept decisions. */
export const entityFamily = (stores: Stores): DecisionFamily => ({
  kinds: entityDecisionKinds,
  describe(stored) {
    const decision = readDecision(stored)
    return decision === null ? unreadable : describeEntityDecision(stores, decision)
  },
  settle: (changed) => settleEntities(stores, changed.map(readDecision).filter((decision) => decision !== null)),
})
