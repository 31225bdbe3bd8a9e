import type { DocumentId } from '../../../shared/model.ts'
import type { StoredText } from '../database/documents.ts'
import type { Named } from '../extraction/attribution.ts'
import type { Stores } from '../stores.ts'

/** Texts are read document by document, so few need to be kept at a time. */
const kept = 200

/** What documents say, read from their texts as often as needed and from the disk once in a while. */
export function createSaying({ documents, findings }: Pick<Stores, 'documents' | 'findings'>) {
  const texts = new Map<DocumentId, StoredText>()
  const names = new Map<DocumentId, readonly Named[]>()
  const remembered = <T>(known: Map<DocumentId, T>, document: DocumentId, read: () => T): T => {
    const there = known.get(document)
    if (there !== undefined) return there
    if (known.size >= kept) known.clear()
    const value = read()
    known.set(document, value)
    return value
  }
  function textOf(document: DocumentId): string {
    return remembered(texts, document, () => {
      const stored = documents.findText(document)
      if (stored === undefined) throw new Error(`findings of a document that is not there: ${document}`)
      return stored
    }).text
  }
  return {
    textOf,
    namedIn: (document: DocumentId): readonly Named[] => remembered(names, document, () => findings.listMentions(document)),
  }
}
