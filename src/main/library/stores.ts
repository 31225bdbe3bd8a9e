import { annotationStore } from './database/annotations.ts'
import { documentStore } from './database/documents.ts'
import { entityStore } from './database/entities.ts'
import { evidenceStore } from './database/evidence.ts'
import { findingsStore } from './database/findings.ts'
import { inTransaction, type Database } from './database/open.ts'
import { preferenceStore } from './database/preferences.ts'
import { searchStore } from './database/search.ts'

/** All the SQL, prepared once when the library opens. */
export function createStores(db: Database) {
  return {
    documents: documentStore(db),
    findings: findingsStore(db),
    entities: entityStore(db),
    evidence: evidenceStore(db),
    search: searchStore(db),
    annotations: annotationStore(db),
    preferences: preferenceStore(db),
    /** Run `write` whole or not at all. */
    transact: <T>(write: () => T): T => inTransaction(db, write),
  }
}
export type Stores = ReturnType<typeof createStores>
