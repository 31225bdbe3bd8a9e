/** The person's hand on the rows: what was bound and parted, replayed in the order in which it was decided over whatever rows the findings give. */
import type { Sentence } from '../../../shared/model.ts'
import { partedKey, type CompareDecision, type QuotedStatement } from './decisions.ts'

/** The statements that answer one question. */
export interface Group<T> {
  readonly key: string
  readonly type: 'figures' | 'names'
  readonly question: Sentence
  readonly items: readonly T[]
  /** Rows that joined this one, and the row that this one was parted from. */
  readonly bound?: readonly { readonly row: string; readonly question: Sentence; readonly why: string }[]
  readonly partedFrom?: { readonly row: string; readonly question: Sentence; readonly why: string }
}
export interface Regrouped<G> {
  readonly groups: readonly G[]
  /** Where rows have gone that are now part of another. */
  readonly joined: ReadonlyMap<string, string>
  /** Decisions whose rows and statements are there. */
  readonly holding: ReadonlySet<string>
}

/** What no decision touches comes out as the very object that went in. `recognise` finds a statement again among those given. */
export function regroup<T extends { readonly key: string; readonly document: number; readonly start: number }, G extends Group<T>>(
  groups: readonly G[], decisions: readonly CompareDecision[], recognise: (quoted: QuotedStatement, items: readonly T[]) => T | undefined,
): Regrouped<G> {
  const rows = new Map(groups.map((group) => [group.key, group]))
  const joined = new Map<string, string>()
  const holding = new Set<string>()
  const bind = (into: G, other: G, why: string): void => {
    const items = [...into.items, ...other.items].sort((a, b) => a.document - b.document || a.start - b.start)
    rows.set(into.key, { ...into, items, bound: [...(into.bound ?? []), { row: other.key, question: other.question, why }, ...(other.bound ?? [])] })
    rows.delete(other.key)
    joined.set(other.key, into.key)
  }
  const part = (from: G, taken: readonly T[], key: string, why: string): void => {
    const rest = from.items.filter((item) => !taken.includes(item))
    if (rest.length > 0) rows.set(from.key, { ...from, items: rest })
    else rows.delete(from.key)
    const { bound: _stays, ...kept } = from
    rows.set(key, { ...(kept as G), key, items: taken, question: apart(from.question), partedFrom: { row: from.key, question: from.question, why } })
    joined.delete(key)
  }
  for (const { id, why, ...decision } of decisions) {
    if (decision.kind === 'bind') {
      const [into, other] = [rows.get(decision.body.into), rows.get(decision.body.row)]
      if (into === undefined || other === undefined || into === other || into.type !== other.type) continue
      bind(into, other, why)
      holding.add(id)
    } else if (decision.kind === 'part') {
      const from = rows.get(decision.body.row)
      const first = decision.body.statements[0]
      if (from === undefined || first === undefined) continue
      const taken = [...new Set(decision.body.statements.map((quoted) => recognise(quoted, from.items)).filter((item) => item !== undefined))]
      if (taken.length === 0) continue
      part(from, taken, partedKey(from.key, first.key), why)
      holding.add(id)
    }
  }
  return { groups: [...rows.values()], joined, holding }
}
const apart = ({ en, fr }: Sentence): Sentence => (en.endsWith(' · apart') ? { en, fr } : { en: `${en} · apart`, fr: `${fr} · à part` })
