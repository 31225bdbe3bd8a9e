/** What answers another question, but has to be seen beside a row: the same sum said of another subject, a sum on top, what a silent source says instead. */
import type { DocumentId, Sentence } from '../../../shared/model.ts'
import type { Asked } from './said.ts'
import { compareNouns, unitOf } from './units.ts'

export interface Candidate extends Asked {
  readonly additional: boolean
}
export interface Beside<T> {
  readonly figure: T
  readonly why: Sentence
}

/** Measures of the money that goes into something: sources take one word or the other for it, the more so for an equal sum. */
const putIn = new Set(['', 'mobilised', 'investment', 'funding', 'budget', 'value'])
const given = new Set(['investment', 'funding', 'budget'])
const most = 8

/**
 * `candidates`: figures of documents that name the row's subject, and that stand in other rows or in none. The nearest first: equal values, then
 * what comes on top, then the same measure of others, then what a document says that is silent in the row.
 */
export function besideRow<T extends Candidate>(row: readonly Asked[], candidates: readonly T[]): Beside<T>[] {
  const head = row[0]
  if (head === undefined) return []
  const speaking = new Set<DocumentId>(row.map(({ document }) => document))
  const found = candidates.flatMap((figure): (Beside<T> & { readonly rank: number })[] => {
    const rank = rankOf(figure, head, row, speaking)
    return rank === null ? [] : [{ figure, rank, why: whyOf(figure, rank) }]
  })
  const seen = new Set<string>()
  return found.sort((a, b) => a.rank - b.rank).filter(({ figure }) => {
    const once = [figure.document, figure.subject, figure.value, figure.unit].join('|')
    return !seen.has(once) && seen.add(once)
  }).slice(0, most).map(({ figure, why }) => ({ figure, why }))
}

function rankOf(figure: Candidate, head: Asked, row: readonly Asked[], speaking: ReadonlySet<DocumentId>): number | null {
  const { family } = unitOf(figure.unit)
  if (family !== unitOf(head.unit).family || (family === 'money' && figure.unit !== head.unit)) return null
  if (family === 'things' && (head.measure === 'count' || head.measure === '' || compareNouns(figure.unit, head.unit) === 'other')) return null
  const alike = figure.measure === head.measure
  const related = alike || (family === 'money' && putIn.has(figure.measure) && putIn.has(head.measure))
  if (!related) return null
  const own = figure.subject === head.subject
  if (figure.additional) return alike ? 1 : null
  if (own) return null
  if (row.some(({ value, upper }) => value === figure.value && upper === figure.upper)) return 0
  if (family !== 'money') return null
  // Two sums of which nobody says what they are have nothing in common.
  if (alike) return head.measure === '' ? null : 2
  return speaking.has(figure.document) || !given.has(figure.measure) || !given.has(head.measure) ? null : 3
}

function whyOf({ subject, subjectName }: Candidate, rank: number): Sentence {
  const [en, fr] = subject === null ? ['without saying of whom', 'sans dire de qui'] : [`of “${subjectName}”`, `de « ${subjectName} »`]
  switch (rank) {
    case 0:
      return { en: `The same value, said ${en}.`, fr: `La même valeur, dite ${fr}.` }
    case 1:
      return { en: `A sum that comes on top, said ${en}.`, fr: `Une somme qui s’ajoute, dite ${fr}.` }
    case 2:
      return { en: `The same measure, said ${en}.`, fr: `La même mesure, dite ${fr}.` }
    default:
      return { en: `This source gives no answer here, but says this ${en}.`, fr: `Cette source ne répond pas ici, mais dit ceci ${fr}.` }
  }
}
