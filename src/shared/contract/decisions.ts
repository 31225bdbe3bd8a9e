import * as z from 'zod'
import type { Sentence } from '../model.ts'
import { asks, changes } from './request.ts'

/** Corrections by a person. They name things by what survives a re-run: folded name and kind, document and quoted span. */
export const decisionKinds = [
  'bind', 'part', 'class', 'wrong',
  'merge', 'split', 'rename', 'retype', 'reject', 'confirm', 'add', 'reject-mention', 'alias', 'relation', 'watch',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** One decision, for the list of them. */
export interface DecisionLine {
  readonly id: string
  readonly kind: DecisionKind
  readonly at: string
  /** What was decided: “« BEI » and « Banque européenne d’investissement » are one”. */
  readonly says: Sentence
  readonly why: string
  /** False: what it speaks of is not in the library (any more, or yet); it holds again as soon as it is. */
  readonly holds: boolean
}

export const decisionRequests = {
  listDecisions: asks<readonly DecisionLine[]>()('What the person decided about findings and comparisons, newest first.', z.object({ kinds: z.array(z.enum(decisionKinds)).optional() })),
  removeDecision: changes<{ readonly removed: boolean }>('decisions', 'findings')('Take one decision back, whenever it was made; the rest stay. Undoable.', z.object({ decision: z.string().min(1) })),
}
