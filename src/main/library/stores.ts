import { annotationStore } from './database/annotations.ts'
import { comparingStore } from './database/comparing.ts'
import { documentStore } from './database/documents.ts'
import { entityStore } from './database/entities.ts'
import { evidenceStore } from './database/evidence.ts'
import { findingsStore } from './database/findings.ts'
import { historyStore } from './database/history.ts'
import { nameStore } from './database/names.ts'
import { inTransaction, type Database } from './database/open.ts'
import { preferenceStore } from './database/preferences.ts'
import { facetStore } from './database/facets.ts'
import { postingsStore } from './database/postings.ts'
import { searchStore } from './database/search.ts'
import { searchesStore } from './database/searches.ts'

/** All the SQL, prepared once when the library opens. */
export function createStores(db: Database) {
  return {
    documents: documentStore(db),
    findings: findingsStore(db),
    entities: entityStore(db),
    evidence: evidenceStore(db),
    comparing: comparingStore(db),
    search: searchStore(db),
    postings: postingsStore(db),
    facets: facetStore(db),
    annotations: annotationStore(db),
    names: nameStore(db),
    history: historyStore(db),
    searches: searchesStore(db),
    preferences: preferenceStore(db),
    /** Run `write` whole or not at all. */
    transact: <T>(write: () => T): T => inTransaction(db, write),
  }
}
export type Stores = ReturnType<typeof createStores>
