import type { DocumentId, Language, PartialDate, Span } from '../../../shared/model.ts'
import type { Database } from './open.ts'

/** A document as a list of answers shows it. */
export interface ShownDocument {
  readonly title: string
  readonly outlet: string | null
  readonly published: PartialDate | null
  readonly language: Language
  readonly text: string
}

/** All the SQL of full-text search. Expressions come from search/, where words are folded and quoted. */
export function searchStore(db: Database) {
  const rows = db.prepare<[string], number>('SELECT rowid FROM passages_fts WHERE passages_fts MATCH ?').pluck()
  const passage = db.prepare<[number], { text: string; start: number; end: number }>(`
    SELECT text, start_at AS start, end_at AS "end" FROM passages JOIN revisions ON revisions.id = revision_id WHERE passages.id = ?
  `)
  // As bytes: Node makes a string of them in half the time the driver takes.
  const shown = db.prepare<[DocumentId], Omit<ShownDocument, 'text'> & { readonly text: Buffer }>(`
    SELECT title, outlet, published, language, (SELECT CAST(text AS BLOB) FROM revisions WHERE document_id = documents.id ORDER BY number DESC LIMIT 1) AS text
      FROM documents WHERE id = ?
  `)
  const head = db.prepare<[DocumentId], Omit<ShownDocument, 'text'>>('SELECT title, outlet, published, language FROM documents WHERE id = ?')
  const span = db.prepare<[number], Span>('SELECT start_at AS start, end_at AS "end" FROM passages WHERE id = ?')
  const spans = db.prepare<[number, number], Span>('SELECT start_at AS start, end_at AS "end" FROM passages WHERE id BETWEEN ? AND ? ORDER BY id')
  // From the document's first sentence on, along the index: walking backwards from the place takes SQLite eight times as long.
  const sentence = db.prepare<[DocumentId, number, number], Span>('SELECT start_at AS start, end_at AS "end" FROM sentences WHERE document_id = ? AND start_at <= ? AND end_at > ? LIMIT 1')
  const title = db.prepare<[DocumentId], string>('SELECT title FROM documents WHERE id = ?').pluck()
  const stems = db.prepare<[string], string>('SELECT stem FROM terms WHERE term = ?').pluck()
  const terms = db.prepare<[string], string>('SELECT term FROM terms WHERE stem = ?').pluck()

  return {
    /** Numbers of the passages that answer. */
    listRows: (expression: string): number[] => rows.all(expression),
    /** A passage's text. Spans count UTF-16 units, so it is cut here and not in SQL. */
    findPassage(id: number): string | undefined {
      const found = passage.get(id)
      return found?.text.slice(found.start, found.end)
    },
    findTitle: (document: DocumentId): string | undefined => title.get(document),
    findShown(document: DocumentId): ShownDocument | undefined {
      const found = shown.get(document)
      return found && { ...found, text: found.text.toString() }
    },
    /** The same without its text, which is by far the most of it. */
    findHead: (document: DocumentId): ShownDocument | undefined => {
      const found = head.get(document)
      return found && { ...found, text: '' }
    },
    /** Where a passage stands in its document's text. */
    findSpan: (passage: number): Span | undefined => span.get(passage),
    /** Where passages stand, from the one numbered `first` on. */
    listSpans: (first: number, count: number): Span[] => spans.all(first, first + count - 1),
    /** The sentence that stands at this place. */
    findSentence: (document: DocumentId, at: number): Span | undefined => sentence.get(document, at, at),
    listStems: (term: string): string[] => stems.all(term),
    listTerms: (stem: string): string[] => terms.all(stem),
  }
}
