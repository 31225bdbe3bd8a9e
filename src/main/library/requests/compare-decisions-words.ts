import type { RowClass } from '../../../shared/contract/compare.ts'
import type { Sentence } from '../../../shared/model.ts'
import type { CompareDecision } from '../comparing/decisions.ts'
import { shortened } from '../history/history.ts'

export const classWords: Readonly<Record<RowClass, Sentence>> = {
  same: { en: 'same', fr: 'concordant' }, compatible: { en: 'compatible', fr: 'compatible' }, different: { en: 'different', fr: 'différent' }, 'not comparable': { en: 'not comparable', fr: 'non comparable' },
}

/** A decision in one sentence. */
export function describeCompareDecision(decision: CompareDecision): Sentence {
  switch (decision.kind) {
    case 'bind': {
      const { question, intoQuestion } = decision.body
      return { en: `“${question.en}” and “${intoQuestion.en}” are one question`, fr: `«\u00a0${question.fr}\u00a0» et «\u00a0${intoQuestion.fr}\u00a0» sont une même question` }
    }
    case 'part': {
      const { question, statements } = decision.body
      const [words, more] = [shortened(statements[0]?.words ?? ''), statements.length - 1]
      const others = more > 0 ? ` et ${more} de plus` : ''
      return {
        en: `“${words}”${more > 0 ? ` and ${more} more` : ''}, parted from “${question.en}”`,
        fr: `«\u00a0${words}\u00a0»${others}, mis à part de «\u00a0${question.fr}\u00a0»`,
      }
    }
    case 'class': {
      const { question, class: given } = decision.body
      return { en: `“${question.en}” is ${classWords[given].en}`, fr: `«\u00a0${question.fr}\u00a0»\u00a0: ${classWords[given].fr}` }
    }
    case 'wrong': {
      const words = shortened(decision.body.statement.words)
      return { en: `“${words}” is wrongly read`, fr: `«\u00a0${words}\u00a0» est mal lu` }
    }
  }
}
