import { decisionKinds } from '../../../shared/contract/decisions.ts'
import type { Handlers } from '../answer.ts'
import type { Decisions } from '../decisions/decisions.ts'
import { LibraryFailure } from '../failure.ts'
import type { EntityDeciding } from './entity-deciding.ts'

/** Everything that the person decided, and taking one of it back. */
export function decisionRequests(decisions: Decisions, deciding: Pick<EntityDeciding, 'keep'>): Pick<Handlers, 'listDecisions' | 'removeDecision'> {
  return {
    listDecisions: ({ kinds }) => decisions.list(kinds ?? decisionKinds).map(decisions.describe).toReversed(),
    async removeDecision({ decision: id }, options) {
      const decision = decisions.find(id)
      if (!decision)
        throw new LibraryFailure('not-found', { en: 'This decision is not there any more. Open the list of decisions again.', fr: 'Cette décision n’est plus là. Rouvrez la liste des décisions.' })
      await deciding.keep('decision-removed', decisions.describe(decision).says.en, { remove: [id] }, options)
      return { removed: true }
    },
  }
}
