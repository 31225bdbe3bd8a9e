import type { Handlers } from '../answer.ts'
import type { DecidedPlace, DecisionOf } from '../decisions/entity-bodies.ts'
import { LibraryFailure } from '../failure.ts'
import { sentenceAt } from '../layout-of.ts'
import type { Stores } from '../stores.ts'
import type { EntityDeciding } from './entity-deciding.ts'

/** What sentences were taken to say of two entities: so, not so, or something else. */
export function relationDecisionRequests({ search, decided, relationDecisions }: Stores, deciding: EntityDeciding): Pick<Handlers, 'decideRelation'> {
  /** The sentence that holds this place, as decisions name it. */
  function placeOf({ document, start }: { readonly document: number; readonly start: number }): DecidedPlace {
    const sentence = sentenceAt({ search }, document, { start, end: start + 1 })
    if (!sentence) throw new LibraryFailure('bad-input', { en: 'There is no sentence at this place of the article.', fr: 'Il n’y a pas de phrase à cet endroit de l’article.' })
    return deciding.placeAt(document, sentence)
  }

  return {
    async decideRelation({ subject: from, object: to, predicate, decision, sentence: where, why }, options) {
      const [subject, object] = [deciding.find(from), deciding.find(to)]
      const sentence = where === undefined ? null : placeOf(where)
      const rows = relationDecisions.list({ subject: subject.id, object: object.id, predicate }, sentence).length
      const [subjectRef, objectRef] = [deciding.refOf(subject), deciding.refOf(object)]
      const only = [subjectRef.key, predicate, objectRef.key, ...(sentence ? [sentence.document, sentence.start] : [])].join('|')
      const label = `${subject.name} – ${object.name}`
      if (decision === 'undecided') {
        // What made the line what it is goes too: it is then again what the sentences were taken to say.
        const isOfLine = ({ body }: DecisionOf<'relation'>): boolean => {
          const ends = [body.subject.key, body.object.key]
          const isSet = typeof body.decision === 'object' && body.decision.predicate === predicate
            && (body.decision.reversed ? ends[1] === subjectRef.key && ends[0] === objectRef.key : ends[0] === subjectRef.key && ends[1] === objectRef.key)
          const isSaid = body.predicate === predicate && ends[0] === subjectRef.key && ends[1] === objectRef.key
          return (isSet || isSaid) && (sentence === null || (body.sentence?.document === sentence.document && decided.locate(body.sentence)?.start === sentence.start))
        }
        const gone = decided.model().relations.filter(isOfLine).map(({ id }) => id)
        if (gone.length > 0) await deciding.keep('relation-decided', label, { why, remove: gone }, options)
        return { evidence: rows }
      }
      if (rows === 0)
        throw new LibraryFailure('bad-input', { en: `No sentence is taken to say this of ${subject.name} and ${object.name}.`, fr: `Aucune phrase n’est prise pour dire cela de ${subject.name} et de ${object.name}.` })
      const body = { subject: subjectRef, object: objectRef, predicate, decision, sentence }
      await deciding.keep('relation-decided', label, { made: [{ kind: 'relation', body, only }], why }, options)
      return { evidence: rows }
    },
  }
}
