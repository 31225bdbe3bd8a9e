import type { DecisionKind, DecisionLine } from '../../../shared/contract/decisions.ts'
import type { HistoryAction } from '../../../shared/contract/history.ts'
import type { decisionStore, StoredDecision } from '../database/decisions.ts'
import type { History } from '../history/history.ts'

/** What a family of decisions brings along: how they are put into words, and what else changes with them. */
export interface DecisionFamily {
  readonly kinds: readonly DecisionKind[]
  describe(decision: StoredDecision): Pick<DecisionLine, 'says' | 'holds'>
  /** Called in the transaction that kept or removed decisions, once a step: replay what they bear on. */
  settle?(changed: readonly StoredDecision[]): void
}

export interface Decisions {
  /** A family joins once, when the library opens. */
  join(family: DecisionFamily): void
  /** Keep and remove decisions as one step of the history, whose number is returned; null where nothing changes. */
  decide(action: HistoryAction, subject: string, change: { readonly keep?: readonly StoredDecision[]; readonly remove?: readonly string[] }): number | null
  list(kinds: readonly DecisionKind[]): readonly StoredDecision[]
  find(id: string): StoredDecision | undefined
  describe(decision: StoredDecision): DecisionLine
}

/** The kept corrections of a library: one keeper of the history, whatever the kind of decision. */
export function createDecisions(store: ReturnType<typeof decisionStore>, history: History): Decisions {
  const families = new Map<DecisionKind, DecisionFamily>()
  const kept = history.keep<StoredDecision>('decision', {
    put: (decision) => store.put(decision),
    remove: (id) => store.remove(String(id)),
    settled(changes) {
      const changed = changes.flatMap(({ before, after }) => [before, after]).filter((state) => state !== null)
      for (const family of new Set(families.values())) {
        const own = changed.filter(({ kind }) => family.kinds.includes(kind))
        if (own.length > 0) family.settle?.(own)
      }
    },
  })

  return {
    join(family) {
      for (const kind of family.kinds) families.set(kind, family)
    },
    decide(action, subject, { keep = [], remove = [] }) {
      const removed = remove.flatMap((id) => store.find(id) ?? []).map((before) => kept.change(before.id, before, null))
      const put = keep.map((after) => kept.change(after.id, store.find(after.id) ?? null, after))
      return history.step(action, subject, [...removed, ...put])
    },
    list: (kinds) => store.list(kinds),
    find: (id) => store.find(id),
    describe(decision) {
      const { id, kind, at, why } = decision
      const family = families.get(kind)
      return { id, kind, at, why, ...(family?.describe(decision) ?? { says: { en: kind, fr: kind }, holds: false }) }
    },
  }
}
