import { createHash } from 'node:crypto'
import type { PartialDate } from '../../shared/model.ts'
import { keepArticle, type Kept } from './keep-document.ts'
import { originalPath } from './originals.ts'
import { keepOriginal, toReady, type ReadyArticle } from './read-source.ts'
import type { Extractor } from './extraction/extractor.ts'
import type { Stores } from './stores.ts'

/** What a person pastes, and what they say of it. */
export interface GivenText {
  readonly text: string
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly address?: string | undefined
  readonly published?: PartialDate | undefined
  readonly collection: number | null
}

/**
 * Keep a pasted text as a document. What is said of it is the person's word: a later revision leaves it alone.
 * @throws LibraryFailure when there is no article in it.
 */
export async function importText(stores: Stores, folder: string, extractor: Extractor, given: GivenText): Promise<Kept & { readonly name: string }> {
  const bytes = new TextEncoder().encode(given.text)
  const checksum = createHash('sha256').update(bytes).digest('hex')
  const { readDocument } = await import('./importing/read-document.ts')
  const read = readDocument({ bytes, name: 'texte.txt' })
  const said = { ...(given.title ? { title: given.title } : {}), ...(given.outlet ? { outlet: given.outlet } : {}), ...(given.published ? { published: given.published } : {}) }
  const article: ReadyArticle = toReady({ ...read, ...said, address: given.address || read.address }, extractor, { entry: null, checksum, hasOwnBytes: true, bytes: bytes.length })
  const name = `${article.read.title.slice(0, 80)}.txt`
  keepOriginal(originalPath(folder, checksum, name), bytes)
  const kept = keepArticle(stores, { path: '', name, collection: given.collection }, article, false)
  if (kept.outcome !== 'known' && Object.keys(said).length > 0) {
    const card = stores.collections.findCard(kept.document)!
    stores.collections.putCard(kept.document, { ...card, edited: [...new Set([...card.edited, ...Object.keys(said)])].sort() })
  }
  return { ...kept, name }
}
