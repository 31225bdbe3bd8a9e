import type { Sentence } from '../../../../shared/model.ts'

/** What of a document with tracked changes is not in its text, for the receipt. */
export const describeStruck = (count: number): Sentence[] =>
  count === 0
    ? []
    : [
        count === 1
          ? { en: 'Tracked changes were taken as accepted; one deletion was left out.', fr: 'Les modifications suivies ont été considérées comme acceptées ; une suppression a été écartée.' }
          : { en: `Tracked changes were taken as accepted; ${count} deletions were left out.`, fr: `Les modifications suivies ont été considérées comme acceptées ; ${count} suppressions ont été écartées.` },
      ]

export const describeComments = (count: number): Sentence[] =>
  count === 0 ? [] : [{ en: `Comments in the margin were left out (${count}).`, fr: `Les commentaires en marge ont été écartés (${count}).` }]
