import type { ImportOutcome } from '../../shared/contract/documents.ts'
import type { DocumentId } from '../../shared/model.ts'
import type { AskedFile } from './database/import-queue.ts'
import type { NewSource } from './database/documents.ts'
import { removeFindings, writeFindings } from './derive-document.ts'
import { shareOf } from './importing/copies.ts'
import type { ReadyArticle } from './read-source.ts'
import { fold } from './search/analyse.ts'
import type { Stores } from './stores.ts'

export type Kept = Pick<ImportOutcome, 'title'> & { readonly outcome: 'imported' | 'revised' | 'known'; readonly document: DocumentId }

/** The document that came from these bytes, if one did; it joins the collection the file was asked for. */
export function findKnown(stores: Stores, file: Pick<AskedFile, 'path' | 'collection'>, checksum: string, entry: string | null, hasOwnBytes: boolean): Kept | null {
  const met = hasOwnBytes ? stores.documents.findByBytes(checksum) : stores.documents.findByBytes(checksum, entry ?? '')
  if (!met) return null
  // An edited file that was put back as it was is read again: its old text becomes the current one.
  if (!met.isCurrent && stores.documents.findByPath(file.path, entry ?? '') === met.id) return null
  return toKept(stores, file, 'known', met.id)
}

/**
 * Keep an article: a document of its own, a new revision of one that is here, or another source of the same text; with its findings, in one transaction.
 */
export function keepArticle(stores: Stores, file: Pick<AskedFile, 'path' | 'name' | 'collection'>, article: ReadyArticle, isLasting = true): Kept {
  const known = findKnown(stores, file, article.checksum, article.entry, article.hasOwnBytes)
  if (known) return known
  const { read, bytes, checksum, hasOwnBytes, textChecksum, addressKey } = article
  const entry = article.entry ?? ''
  const source: NewSource = { read, fileName: file.name, entry, path: isLasting ? file.path : null, bytes, checksum, hasOwnBytes, textChecksum, addressKey }
  const at = new Date().toISOString()
  const before = findEarlier(stores, file, article)
  const same = stores.documents.findByText(textChecksum)
  if (same && (same.isCurrent || before !== same.id)) {
    stores.partake(() => stores.documents.attachSource(same.id, same.revision, source, at))
    return toKept(stores, file, 'known', same.id)
  }
  if (before !== null) {
    return stores.partake(() => {
      removeFindings(stores, before)
      writeFindings(stores, stores.documents.revise(before, source, at), article.findings)
      return toKept(stores, file, 'revised', before)
    })
  }
  return stores.partake(() => {
    const kept = stores.documents.insert(source, at)
    writeFindings(stores, kept, article.findings, true)
    return toKept(stores, file, 'imported', kept.document, read.title)
  })
}

function toKept(stores: Stores, { collection }: Pick<AskedFile, 'collection'>, outcome: Kept['outcome'], document: DocumentId, title = stores.documents.findTitle(document)): Kept {
  if (collection !== null) stores.collections.join(document, collection)
  return { outcome, document, title: title ?? null }
}

/** So much of the shorter text's longer sentences, at least, an edited article still has. */
const leftOfAnEdit = 0.2

/**
 * The document of which this is another state: from the same file, or of the same address. A file or an address that was given to something else
 * altogether shares no sentence and no title with what was there: then it is a document of its own.
 */
function findEarlier(stores: Stores, { path }: Pick<AskedFile, 'path'>, { entry, addressKey, read, findings }: ReadyArticle): DocumentId | null {
  const earlier = stores.documents.findByPath(path, entry ?? '') ?? (addressKey === null ? undefined : stores.documents.findByAddress(addressKey))
  if (earlier === undefined) return null
  if (fold(stores.documents.findTitle(earlier) ?? '') === fold(read.title)) return earlier
  const sketch = stores.origins.find(earlier)
  return sketch && shareOf(sketch.sentences, findings.sketch.sentences) >= leftOfAnEdit ? earlier : null
}
