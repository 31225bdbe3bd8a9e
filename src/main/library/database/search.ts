import type { DocumentId, Span } from '../../../shared/model.ts'
import type { Database } from './open.ts'

export interface PassageRow extends Span {
  readonly id: number
  readonly document: DocumentId
  readonly rank: number
}

/** All the SQL of full-text search. Expressions come from search/, where words are folded and quoted. */
export function searchStore(db: Database) {
  const answering = db.prepare<[string], { document: DocumentId }>(`
    SELECT DISTINCT document_id AS document FROM passages_fts JOIN passages ON passages.id = passages_fts.rowid WHERE passages_fts MATCH ?
  `)
  const ranked = db.prepare<[string], PassageRow>(`
    SELECT passages.id, document_id AS document, start_at AS start, end_at AS "end", bm25(passages_fts, 1.0, 4.0) AS rank
      FROM passages_fts JOIN passages ON passages.id = passages_fts.rowid WHERE passages_fts MATCH ? ORDER BY rank, passages.id
  `)
  const stems = db.prepare<[string], { stem: string }>('SELECT stem FROM terms WHERE term = ?')
  const terms = db.prepare<[string], { term: string }>('SELECT term FROM terms WHERE stem = ?')

  return {
    /** The documents of which some passage answers the expression. */
    listAnswering: (expression: string): DocumentId[] => answering.all(expression).map(({ document }) => document),
    /** The passages that answer, best first. */
    listPassages: (expression: string): PassageRow[] => ranked.all(expression),
    listStems: (term: string): string[] => stems.all(term).map(({ stem }) => stem),
    listTerms: (stem: string): string[] => terms.all(stem).map(({ term }) => term),
  }
}
