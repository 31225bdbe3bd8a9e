import type { DocumentId } from '../../../shared/model.ts'
import type { Database } from './open.ts'

/** All the SQL about findings without their document (only a crash just between the two databases leaves any), and those that are to be made anew. */
export function orphanStore(db: Database) {
  const documents = db.prepare<[], DocumentId>('SELECT document_id FROM extracted EXCEPT SELECT id FROM documents').pluck()
  const unmark = db.prepare('DELETE FROM extracted WHERE document_id = ?')
  return {
    listDocuments: (): DocumentId[] => documents.all(),
    /** Its findings are to be derived anew; until then they stay. */
    unmark: (document: DocumentId): void => void unmark.run(document),
  }
}
