import type { Block, DocumentId, Language, PartialDate } from '../../../shared/model.ts'
import type { Database } from './open.ts'

/** One state of a document's text. */
export interface StoredRevision {
  readonly number: number
  readonly createdAt: string
  readonly text: string
  readonly blocks: readonly Block[]
  /** Names of the files that gave it. */
  readonly sources: readonly string[]
  /** The document's, as they are now. */
  readonly language: Language
  readonly published: PartialDate | null
}

/** All the SQL about the states of documents. */
export function revisionStore(db: Database) {
  const list = db.prepare<[DocumentId], Omit<StoredRevision, 'blocks' | 'sources'> & { blocks: string; sources: string }>(`
    SELECT number, created_at AS createdAt, text, blocks, language, published,
           (SELECT json_group_array(iif(entry = '', file_name, file_name || ' › ' || entry)) FROM sources WHERE revision_id = revisions.id) AS sources
      FROM revisions JOIN documents ON documents.id = document_id WHERE document_id = ? ORDER BY number DESC
  `)
  return {
    /** Newest first. */
    list: (document: DocumentId): StoredRevision[] => list.all(document).map((row) => ({ ...row, blocks: JSON.parse(row.blocks) as Block[], sources: JSON.parse(row.sources) as string[] })),
  }
}
