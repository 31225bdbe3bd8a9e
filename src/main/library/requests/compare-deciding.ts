import type { Handlers } from '../answer.ts'
import { compareKinds, decisionIds, partedKey, toCompareDecision, type CompareDecision } from '../comparing/decisions.ts'
import { toQuoted } from '../comparing/recognise.ts'
import type { StoredDecision } from '../database/decisions.ts'
import type { DecisionFamily, Decisions } from '../decisions/decisions.ts'
import { LibraryFailure } from '../failure.ts'
import { shortened } from '../history/history.ts'
import type { Stores } from '../stores.ts'
import type { Hand } from './compare-hand.ts'
import { describeCompareDecision } from './compare-decisions-words.ts'
import { rowMaker } from './compare-rows.ts'
import type { BuiltRow, Comparison } from './comparison.ts'
import type { Item } from './comparison-groups.ts'
import { noRow, noStatement } from './missing.ts'

/** For the history, in no language: what the row is about, or the number that it is. */
const nameOf = ({ subject, figures }: BuiltRow): string => subject?.name ?? figures[0]?.words ?? ''

/** What the person says about rows and statements: kept, replayed over the findings, and undone like anything else. */
export function compareDecidingRequests(stores: Stores, comparison: Comparison, hand: Hand, decisions: Decisions): Pick<Handlers, 'bindRows' | 'partStatements' | 'setRowClass' | 'markStatement'> {
  /** Replayed in this order, so never two at the same time. */
  function timed(kind: CompareDecision['kind'], body: unknown, id: string, why: string, after = 0): StoredDecision {
    const last = Date.parse(decisions.list(compareKinds).at(-1)?.at ?? '')
    const at = new Date(Math.max(Date.now(), (Number.isNaN(last) ? 0 : last) + 1) + after).toISOString()
    return { id, kind, body, why: why.trim(), at }
  }
  function rowOf(key: string): BuiltRow {
    const row = comparison.findRow(key)
    if (row === undefined) throw noRow()
    return row
  }
  /** A row joins one other at a time: a binding that does not hold now makes place for the new one. */
  const earlierBind = (row: string): string | undefined => hand.decisions().find(({ kind, body }) => kind === 'bind' && body.row === row)?.id
  const quote = (item: Item) => toQuoted(item, hand.textOf(item.document) ?? '')

  return {
    bindRows({ rows: keys, why }) {
      const [into, ...others] = [...new Map(keys.map(rowOf).map((row) => [row.key, row])).values()]
      if (into === undefined || others.length === 0)
        throw new LibraryFailure('bad-input', { en: 'These are one row already. Choose two rows or more.', fr: 'Ces lignes n’en font déjà qu’une. Choisissez-en au moins deux.' })
      if (others.some(({ type }) => type !== into.type))
        throw new LibraryFailure('bad-input', { en: 'A row of figures and a row of names cannot answer one question. Bind rows of one sort.', fr: 'Une ligne de chiffres et une ligne de noms ne répondent pas à une même question. Liez des lignes de même sorte.' })
      const keep = others.map((other, i) => {
        const body = { row: other.key, question: other.question, into: into.key, intoQuestion: into.question }
        return timed('bind', body, earlierBind(other.key) ?? decisionIds.bind(other.key), why, i)
      })
      decisions.decide('rows-bound', shortened([...new Set([into, ...others].map(nameOf))].join(', ')), { keep })
      return { row: into.key }
    },
    partStatements({ row: key, statements, why }) {
      const row = rowOf(key)
      const items = comparison.itemsOf(row.key)
      const taken = items.filter((item) => statements.includes(item.key))
      if (taken.length < new Set(statements).size) throw noStatement()
      if (taken.length === items.length)
        throw new LibraryFailure('bad-input', { en: 'At least one statement has to stay in the row.', fr: 'Il faut laisser au moins un énoncé dans la ligne.' })
      const parted = partedKey(row.key, taken[0]!.key)
      decisions.decide('row-parted', shortened(nameOf(row)), { keep: [timed('part', { row: row.key, question: row.question, statements: taken.map(quote) }, decisionIds.part(parted), why)] })
      return { row: parted }
    },
    setRowClass({ row: key, class: given, why }) {
      const row = rowOf(key)
      const id = hand.classOf(row.key)?.decision ?? decisionIds.class(row.key)
      decisions.decide('row-classed', shortened(nameOf(row)), given === null ? { remove: [id] } : { keep: [timed('class', { row: row.key, question: row.question, class: given }, id, why)] })
      return rowMaker(stores, hand, null)(rowOf(row.key))
    },
    markStatement({ statement: key, wrong, why }) {
      const marked = hand.wrongs().get(key)
      if (!wrong) {
        const words = hand.decisions().flatMap(({ id, kind, body }) => (kind === 'wrong' && id === marked?.decision ? [body.statement.words] : []))
        if (marked !== undefined) decisions.decide('statement-marked', shortened(words[0] ?? ''), { remove: [marked.decision] })
        return { wrong: false }
      }
      const item = hand.itemsIn(Number(/^\d{1,15}(?=:)/.exec(key)?.[0] ?? 0)).find((one) => one.key === key)
      if (item === undefined) throw noStatement()
      const statement = quote(item)
      decisions.decide('statement-marked', shortened(statement.words), { keep: [timed('wrong', { statement }, marked?.decision ?? decisionIds.wrong(key), why)] })
      return { wrong: true }
    },
  }
}

/** Compare's kinds of decision, for the keeper of them all. */
export function compareFamily(comparison: Comparison, hand: Hand): DecisionFamily {
  const holds = (decision: CompareDecision): boolean => {
    switch (decision.kind) {
      case 'bind':
      case 'part':
        return comparison.holding().has(decision.id)
      case 'class':
        return comparison.isThere(decision.body.row)
      case 'wrong':
        return [...hand.wrongs().values()].some((mark) => mark.decision === decision.id)
    }
  }
  return {
    kinds: compareKinds,
    describe(stored) {
      const decision = hand.decisions().find(({ id }) => id === stored.id) ?? toCompareDecision(stored)
      return decision === null
        ? { says: { en: 'A decision that this version cannot read.', fr: 'Une décision que cette version ne sait pas lire.' }, holds: false }
        : { says: describeCompareDecision(decision), holds: holds(decision) }
    },
    settle() {
      hand.forget(['decisions'])
      comparison.forget(['decisions'])
    },
  }
}
