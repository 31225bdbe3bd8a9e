import type { DecisionKind } from '../../../shared/contract/decisions.ts'
import type { Database } from './open.ts'

/** One kept decision. What `body` holds is its kind's affair: whoever reads one checks it. */
export interface StoredDecision {
  readonly id: string
  readonly kind: DecisionKind
  readonly body: unknown
  readonly why: string
  readonly at: string
}
type Row = Omit<StoredDecision, 'body'> & { readonly body: string }
const fromRow = (row: Row): StoredDecision => ({ ...row, body: JSON.parse(row.body) as unknown })

/** All the SQL about decisions; it knows their kinds by name only. */
export function decisionStore(db: Database) {
  const put = db.prepare<[string, string, string, string, string]>(`
    INSERT INTO decisions (id, kind, body, why, at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, body = excluded.body, why = excluded.why, at = excluded.at`)
  const remove = db.prepare<[string]>('DELETE FROM decisions WHERE id = ?')
  const find = db.prepare<[string], Row>('SELECT id, kind, body, why, at FROM decisions WHERE id = ?')
  const list = db.prepare<[string], Row>('SELECT id, kind, body, why, at FROM decisions WHERE kind IN (SELECT value FROM json_each(?)) ORDER BY at, id')

  return {
    put: ({ id, kind, body, why, at }: StoredDecision): void => void put.run(id, kind, JSON.stringify(body), why, at),
    remove: (id: string): void => void remove.run(id),
    find(id: string): StoredDecision | undefined {
      const row = find.get(id)
      return row && fromRow(row)
    },
    /** Oldest first: that is the order in which they are replayed. */
    list: (kinds: readonly DecisionKind[]): StoredDecision[] => list.all(JSON.stringify(kinds)).map(fromRow),
  }
}
