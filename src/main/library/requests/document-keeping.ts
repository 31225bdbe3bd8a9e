import type { DocumentId } from '../../../shared/model.ts'
import type { StoredCard, StoredCollection } from '../database/collections.ts'
import { deriveDocument, removeFindings } from '../derive-document.ts'
import type { Extractor } from '../extraction/extractor.ts'
import type { History, Kind } from '../history/history.ts'
import type { Stores } from '../stores.ts'
import type { Tasks } from '../tasks.ts'

/** A document that is here: the history keeps no more of it, its rows wait among the removed ones. */
export type Here = Readonly<Record<string, never>>

/** What all changes to documents as a whole stand on: the kinds of things that the history puts back. */
export interface DocumentKeeping {
  readonly document: Kind<Here>
  readonly card: Kind<StoredCard>
  readonly collection: Kind<StoredCollection>
}

/** So many documents are derived anew while one waits; more of them while one goes on. */
const atOnce = 20

export function createDocumentKeeping(stores: Stores, history: History, extractor: Extractor, tasks: Tasks): DocumentKeeping {
  const { documents, collections, removedDocuments, orphans } = stores

  function deriveAnew(those: readonly DocumentId[]): void {
    const here = those.filter((document) => documents.findTitle(document) !== undefined)
    if (here.length <= atOnce) return here.forEach((document) => deriveDocument(stores, extractor, document))
    for (const document of here) orphans.unmark(document)
    // In its turn, when the step is written.
    tasks.deriveMissing().catch((error: unknown) => console.error(error))
  }

  return {
    document: history.keep<Here>('document', {
      put: (_here, id) => void removedDocuments.restore(Number(id)),
      remove(id) {
        removeFindings(stores, Number(id))
        removedDocuments.remove(Number(id), new Date().toISOString())
      },
      settled: (changes) => deriveAnew(changes.map(({ id }) => Number(id))),
    }),
    card: history.keep<StoredCard>('document-card', {
      put: (card, id) => {
        if (documents.findTitle(Number(id)) !== undefined) collections.putCard(Number(id), card)
      },
      remove: () => undefined,
      // Search keeps titles, outlets, days and languages beside its words, and findings depend on some of them.
      settled: (changes) =>
        deriveAnew(changes.filter(({ before, after }) => before && after && (['title', 'outlet', 'published', 'language'] as const).some((field) => before[field] !== after[field])).map(({ id }) => Number(id))),
    }),
    collection: history.keep<StoredCollection>('collection', { put: (collection) => collections.put(collection), remove: (id) => collections.remove(Number(id)) }),
  }
}
