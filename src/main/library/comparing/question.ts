/** Which question a figure answers: what it shares with every other that may stand in its row. */
import type { Asked } from './said.ts'
import { countsItself, unitOf } from './units.ts'

/** Of a project, what is given, invested and budgeted are three words for the money that is to go into it. Of a company they are three things. */
const intoProject = new Set(['funding', 'investment', 'budget'])

export interface Question {
  readonly key: string
  readonly measure: string
  readonly family: string
}

/** Null for a figure without a subject: nobody knows what it answers. */
export function questionOf(figure: Asked): Question | null {
  if (figure.subject === null) return null
  const unit = unitOf(figure.unit)
  const projected = unit.family === 'money' && figure.subjectKind === 'project' && intoProject.has(figure.measure)
  const measure = projected ? 'funding' : figure.measure
  // What is only counted is asked by its noun; under any other measure (members, interest) the nouns meet, and are then told apart.
  const counted = unit.family === 'things' && (measure === 'count' || measure === '')
  const family = counted ? (countsItself(figure.unit, figure.subjectName) ? 'itself' : figure.unit) : unit.family
  return { key: [figure.subject, measure, family].join('|'), measure, family }
}
/** The subject a row's key begins with. */
export const subjectOfKey = (row: string): string => row.slice(0, row.indexOf('|'))
