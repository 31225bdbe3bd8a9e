import type { CompareRow, QuoteState, Statement } from '../../../shared/contract/compare.ts'
import type { DocumentId, Sentence } from '../../../shared/model.ts'
import type { Handlers } from '../answer.ts'
import { partedKey, type CompareDecision } from '../comparing/decisions.ts'
import type { Decisions } from '../decisions/decisions.ts'
import type { Stores } from '../stores.ts'
import { describeCompareDecision } from './compare-decisions-words.ts'
import type { Hand } from './compare-hand.ts'
import { rowMaker } from './compare-rows.ts'
import type { Comparison } from './comparison.ts'
import { noRow } from './missing.ts'
import { packAsHtml } from './pack-html.ts'
import { checkSource, type CheckedQuote, type CheckedSource } from './pack-sources.ts'

export interface PackedStatement extends CheckedQuote {
  readonly statement: Statement
  /** For what stands beside the row: why it does. */
  readonly beside: Sentence | null
}
export interface PackedDecision {
  readonly says: Sentence
  readonly why: string
  readonly at: string
}
export interface PackedRow extends Omit<CompareRow, 'statements' | 'beside'> {
  /** What the person decided about it and its statements, oldest first. */
  readonly decisions: readonly PackedDecision[]
  readonly statements: readonly PackedStatement[]
}
/** The pack as JSON has it. */
export interface Pack {
  readonly made: string
  /** Quotes by what became of them, each statement once. */
  readonly quotes: Readonly<Record<QuoteState, number>>
  readonly rows: readonly PackedRow[]
  readonly sources: readonly CheckedSource[]
}

const noSource: CheckedQuote = { state: 'missing', why: { en: 'The article is not in the library any more.', fr: 'L’article n’est plus dans la bibliothèque.' } }

/** Chosen rows with every quote held once more against the file it came from. */
export function packRequests(stores: Stores, comparison: Comparison, hand: Hand, decisions: Decisions, folder: string): Pick<Handlers, 'packEvidence'> {
  function decidedAbout({ key, statements }: CompareRow): PackedDecision[] {
    const own = new Set(statements.flatMap((statement) => hand.wrongs().get(statement.key)?.decision ?? []))
    const isAbout = (decision: CompareDecision): boolean => {
      switch (decision.kind) {
        case 'bind':
          return decision.body.into === key && comparison.holding().has(decision.id)
        case 'part':
          return partedKey(decision.body.row, decision.body.statements[0]?.key ?? '') === key
        case 'class':
          return decision.body.row === key
        case 'wrong':
          return own.has(decision.id)
      }
    }
    return hand.decisions().filter(isAbout).map((decision) => ({ says: describeCompareDecision(decision), why: decision.why, at: decisions.find(decision.id)?.at ?? '' }))
  }

  async function pack(keys: readonly string[], made: string): Promise<Pack> {
    const show = rowMaker(stores, hand, null)
    const rows = [...new Map(keys.map((key) => {
      const row = comparison.findRow(key)
      if (row === undefined) throw noRow()
      return [row.key, show(row)] as const
    })).values()]
    const spoken = rows.flatMap((row) => [...row.statements, ...row.beside.map(({ statement }) => statement)])
    const checks = new Map<DocumentId, NonNullable<Awaited<ReturnType<typeof checkSource>>>>()
    for (const document of new Set(spoken.map((statement) => statement.document))) {
      const source = await checkSource(stores, folder, document)
      if (source !== undefined) checks.set(document, source)
    }
    const states = new Map<string, QuoteState>()
    const check = (statement: Statement, beside: Sentence | null): PackedStatement => {
      const { start, end, words, evidence } = statement
      const checked = checks.get(statement.document)?.check({ start, end, words }, evidence) ?? noSource
      states.set(statement.key, checked.state)
      return { statement, beside, ...checked }
    }
    const packed = rows.map((row): PackedRow => {
      const { statements, beside, ...head } = row
      return { ...head, decisions: decidedAbout(row), statements: [...statements.map((one) => check(one, null)), ...beside.map(({ statement, why }) => check(statement, why))] }
    })
    const quotes = { verified: 0, changed: 0, missing: 0 }
    for (const state of states.values()) quotes[state]++
    return { made, quotes, rows: packed, sources: [...checks.values()].map(({ source }) => source) }
  }

  return {
    async packEvidence({ rows, format, language }) {
      const made = new Date().toISOString()
      const found = await pack(rows, made)
      const fileName = `${language === 'fr' ? 'preuves' : 'evidence'}-${made.slice(0, 10)}.${format}`
      return format === 'json'
        ? { fileName, mediaType: 'application/json', text: `${JSON.stringify(found, null, 2)}\n`, quotes: found.quotes }
        : { fileName, mediaType: 'text/html; charset=utf-8', text: packAsHtml(found, language), quotes: found.quotes }
    },
  }
}
