import type { Span } from '../../../shared/model.ts'
import { analyse, type Term } from './analyse.ts'
import type { WidenedClause } from './widen.ts'

/** A place in a text that answers a clause. */
export interface Lit extends Span {
  /** Which clause it answers. */
  readonly clause: number
}

/** Every place in `text` that answers one of the clauses: the very characters that made the search find it. */
export function light(text: string, clauses: readonly WidenedClause[]): Lit[] {
  const terms = analyse(text)
  const lit: Lit[] = []
  clauses.forEach((clause, index) => {
    if (clause.excluded) return
    for (let at = 0; at + clause.places.length <= terms.length; at++)
      if (clause.places.every((place, i) => answers(terms[at + i]!, place)))
        lit.push({ start: terms[at]!.start, end: terms[at + clause.places.length - 1]!.end, clause: index })
  })
  return lit.sort((a, b) => a.start - b.start || b.end - a.end)
}

const answers = ({ folded }: Term, { forms, prefix }: WidenedClause['places'][number]) => forms.has(folded) || (prefix !== null && folded.startsWith(prefix))
