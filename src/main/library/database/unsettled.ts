import type { DocumentId } from '../../../shared/model.ts'
import type { Database } from './open.ts'

/** All the SQL about documents whose findings wait to be made what decisions say of them. */
export function unsettledStore(db: Database) {
  const put = db.prepare('INSERT INTO unsettled (document_id) VALUES (?) ON CONFLICT (document_id) DO NOTHING')
  const drop = db.prepare('DELETE FROM unsettled WHERE document_id = ?')
  const list = db.prepare<[], DocumentId>('SELECT document_id FROM unsettled ORDER BY document_id').pluck()
  const any = db.prepare<[], number>('SELECT EXISTS (SELECT 1 FROM unsettled)').pluck()
  return {
    put: (documents: Iterable<DocumentId>): void => [...documents].forEach((document) => put.run(document)),
    drop: (documents: Iterable<DocumentId>): void => [...documents].forEach((document) => drop.run(document)),
    list: (): DocumentId[] => list.all(),
    isEmpty: (): boolean => any.get() === 0,
  }
}
