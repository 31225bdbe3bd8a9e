import { annotationStore } from './database/annotations.ts'
import { collectionStore } from './database/collections.ts'
import { comparingStore } from './database/comparing.ts'
import { decisionStore } from './database/decisions.ts'
import { relationDecisionStore } from './database/relation-decisions.ts'
import { dictionaryStore } from './database/dictionary.ts'
import { documentListStore } from './database/document-lists.ts'
import { documentStore } from './database/documents.ts'
import { entityStore } from './database/entities.ts'
import { evidenceStore } from './database/evidence.ts'
import { findingsStore } from './database/findings.ts'
import { fullTextStore } from './database/full-text.ts'
import { graphStore } from './database/graph.ts'
import { historyStore } from './database/history.ts'
import { importQueueStore } from './database/import-queue.ts'
import { nameStore } from './database/names.ts'
import { inTransaction, type Database } from './database/open.ts'
import { originStore } from './database/origins.ts'
import { orphanStore } from './database/orphans.ts'
import { plainFindingsStore } from './database/plain-findings.ts'
import { preferenceStore } from './database/preferences.ts'
import { facetStore } from './database/facets.ts'
import { postingsStore } from './database/postings.ts'
import { removedDocumentStore } from './database/removed-documents.ts'
import { searchStore } from './database/search.ts'
import { revisionStore } from './database/revisions.ts'
import { searchesStore } from './database/searches.ts'
import { unsettledStore } from './database/unsettled.ts'
import { viewStore } from './database/views.ts'
import { watchedStore } from './database/watched.ts'
import { createDecided } from './decisions/decided.ts'
import { unpackWords } from './search/packed-words.ts'

/** All the SQL, prepared once when the library opens, and what the person decided about findings: who writes those must apply it. */
export function createStores(db: Database) {
  const stores = createSqlStores(db)
  return { ...stores, decided: createDecided(stores) }
}
export type Stores = ReturnType<typeof createStores>

function createSqlStores(db: Database) {
  const dictionary = dictionaryStore(db)
  const fullText = fullTextStore(db, unpackWords)
  function transact<T>(write: () => T): T {
    try {
      return inTransaction(db, write)
    } catch (error) {
      dictionary.forget()
      fullText.forget()
      throw error
    }
  }
  return {
    dictionary,
    fullText,
    documents: { ...documentStore(db), ...documentListStore(db) },
    removedDocuments: removedDocumentStore(db),
    collections: collectionStore(db),
    importQueue: importQueueStore(db),
    watched: watchedStore(db),
    origins: originStore(db),
    orphans: orphanStore(db),
    revisions: revisionStore(db),
    findings: findingsStore(db, { dictionary, fullText }),
    plain: plainFindingsStore(db),
    relationDecisions: relationDecisionStore(db),
    unsettled: unsettledStore(db),
    entities: entityStore(db),
    evidence: evidenceStore(db),
    graph: graphStore(db),
    views: viewStore(db),
    comparing: comparingStore(db),
    search: searchStore(db),
    postings: postingsStore(db),
    facets: facetStore(db),
    annotations: annotationStore(db),
    names: nameStore(db),
    history: historyStore(db),
    searches: searchesStore(db),
    decisions: decisionStore(db),
    preferences: preferenceStore(db),
    /** Run `write` whole or not at all; what is around it can go on without it. */
    transact,
    /** Run `write` in the transaction that there is, or in one of its own: what fails fails with everything around it. */
    partake: <T>(write: () => T): T => (db.inTransaction ? write() : transact(write)),
  }
}
