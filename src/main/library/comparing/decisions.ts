/** What a person decided about rows and statements, as it is kept: checked when it is read, for a later version may have written it. */
import * as z from 'zod'
import type { DecisionKind } from '../../../shared/contract/decisions.ts'

const sentence = z.object({ en: z.string(), fr: z.string() })
/** A statement by its quote and what stands around it in its sentence, so that it is found again when the text is revised or read anew. */
const quoted = z.object({ key: z.string(), document: z.int(), start: z.int(), end: z.int(), words: z.string(), before: z.string(), after: z.string() })
export type QuotedStatement = z.output<typeof quoted>

const bodies = {
  bind: z.object({ row: z.string(), question: sentence, into: z.string(), intoQuestion: sentence }),
  part: z.object({ row: z.string(), question: sentence, statements: z.array(quoted) }),
  class: z.object({ row: z.string(), question: sentence, class: z.enum(['same', 'compatible', 'different', 'not comparable']) }),
  wrong: z.object({ statement: quoted }),
} as const
export const compareKinds = Object.keys(bodies) as (keyof typeof bodies)[]

export type CompareDecision = { readonly id: string; readonly why: string } & { [K in keyof typeof bodies]: { readonly kind: K; readonly body: z.output<(typeof bodies)[K]> } }[keyof typeof bodies]

/** Null for what is not of this family or cannot be read: it then decides nothing. */
export function toCompareDecision({ id, kind, body, why }: { readonly id: string; readonly kind: DecisionKind; readonly body: unknown; readonly why: string }): CompareDecision | null {
  if (!isCompareKind(kind)) return null
  const parsed = bodies[kind].safeParse(body)
  return parsed.success ? ({ id, why, kind, body: parsed.data } as CompareDecision) : null
}
const isCompareKind = (kind: DecisionKind): kind is keyof typeof bodies => Object.hasOwn(bodies, kind)

/** A decision with its rows named otherwise. */
export function withRows(decision: CompareDecision, name: (row: string) => string): CompareDecision {
  switch (decision.kind) {
    case 'bind':
      return { ...decision, body: { ...decision.body, row: name(decision.body.row), into: name(decision.body.into) } }
    case 'part':
      return { ...decision, body: { ...decision.body, row: name(decision.body.row) } }
    case 'class':
      return { ...decision, body: { ...decision.body, row: name(decision.body.row) } }
    case 'wrong':
      return decision
  }
}

/** Where only one decision of a kind can hold, the newer takes the older's place. */
export const decisionIds = {
  bind: (row: string): string => `bind:${row}`,
  part: (row: string): string => `part:${row}`,
  class: (row: string): string => `class:${row}`,
  wrong: (statement: string): string => `wrong:${statement}`,
}
/** A row parted from another is named after it and the first statement it took along. */
export const partedKey = (row: string, statement: string): string => `${row}#${statement}`
