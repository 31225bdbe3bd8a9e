import type { DocumentId } from '../../../shared/model.ts'
import type { Database } from './open.ts'

/** All the SQL about findings that fit their document no more: it is gone (only a crash just between the two databases leaves any), or it was edited. */
export function orphanStore(db: Database) {
  const documents = db.prepare<[], DocumentId>('SELECT document_id FROM extracted EXCEPT SELECT id FROM documents').pluck()
  const stale = db.prepare<[], number>(`SELECT EXISTS (SELECT 1 FROM extracted WHERE revision_id <> (SELECT id FROM revisions WHERE revisions.document_id = extracted.document_id ORDER BY number DESC LIMIT 1))`).pluck()
  const dropPassages = db.prepare('DELETE FROM passages_fts WHERE rowid IN (SELECT id FROM passages_fts_docsize EXCEPT SELECT id FROM passages)')
  const unmark = db.prepare('DELETE FROM extracted WHERE document_id = ?')
  return {
    /** Whether findings are of a text that is not the current one any more. */
    hasStale: (): boolean => stale.get() === 1,
    listDocuments: (): DocumentId[] => documents.all(),
    /** Its findings are to be derived anew; until then they stay. */
    unmark: (document: DocumentId): void => void unmark.run(document),
    /** Full-text entries of passages that are not there; reads the numbers of all. */
    dropPassages: (): void => void dropPassages.run(),
  }
}
