import type { DocumentId, Language, PartialDate } from '../../../shared/model.ts'
import type { Database } from './open.ts'

/** A document as a list of answers shows it. */
export interface ShownDocument {
  readonly title: string
  readonly outlet: string | null
  readonly published: PartialDate | null
  readonly language: Language
  /** As it was when its words were found, with where its parts stand. */
  readonly text: string
  /** To be read by search/layout.ts; empty where the text was not asked for. */
  readonly layout: Uint8Array
}
type Head = Omit<ShownDocument, 'text' | 'layout'>
const nowhere = new Uint8Array()

/** All the SQL of full-text search. Expressions come from search/, where words are folded and quoted. */
export function searchStore(db: Database) {
  // Three small statements take a third of the time of one that joins.
  const layout = db.prepare<[DocumentId], [revision: number, spans: Buffer]>('SELECT revision_id, spans FROM layouts WHERE document_id = ?').raw()
  // As bytes: Node makes a string of them in half the time the driver takes.
  const text = db.prepare<[number], Buffer>('SELECT CAST(text AS BLOB) FROM revisions WHERE id = ?').pluck()
  const shown = db.prepare<[string], [DocumentId, Buffer, Buffer, string, string | null, PartialDate | null, Language]>(`
    SELECT layouts.document_id, spans, CAST(text AS BLOB), title, outlet, published, language
      FROM json_each(?) AS wanted CROSS JOIN layouts ON layouts.document_id = wanted.value CROSS JOIN revisions ON revisions.id = revision_id CROSS JOIN documents ON documents.id = layouts.document_id
  `).raw()
  const head = db.prepare<[DocumentId], Head>('SELECT title, outlet, published, language FROM documents WHERE id = ?')
  const title = db.prepare<[DocumentId], string>('SELECT title FROM documents WHERE id = ?').pluck()

  return {
    /** Where its passages and sentences stand, to be read by search/layout.ts; nothing of a document that waits to be derived. */
    findLayout: (document: DocumentId): Uint8Array | undefined => layout.get(document)?.[1],
    findTitle: (document: DocumentId): string | undefined => title.get(document),
    findShown(document: DocumentId): ShownDocument | undefined {
      const found = layout.get(document)
      const bytes = found && text.get(found[0])
      const known = bytes && head.get(document)
      return known && { ...known, layout: found[1], text: bytes.toString() }
    },
    /** Those of these that are there, in one go. */
    listShown: (documents: readonly DocumentId[]): (readonly [DocumentId, ShownDocument])[] =>
      shown.all(JSON.stringify(documents)).map(([document, layout, bytes, title, outlet, published, language]) => [document, { title, outlet, published, language, layout, text: bytes.toString() }]),
    /** The same without its text, which is by far the most of it. */
    findHead: (document: DocumentId): ShownDocument | undefined => {
      const found = head.get(document)
      return found && { ...found, text: '', layout: nowhere }
    },
  }
}
