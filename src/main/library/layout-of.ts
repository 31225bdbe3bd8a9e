import type { DocumentId, Span } from '../../shared/model.ts'
import { readLayout, type Layout } from './search/layout.ts'
import type { Stores } from './stores.ts'

const nothing: Layout = { passages: [], sentences: [] }

/** Where the passages and sentences of a document's text stand, each in order; none of one that waits to be derived. */
export function layoutOf({ search }: Pick<Stores, 'search'>, document: DocumentId): Layout {
  const layout = search.findLayout(document)
  return layout ? readLayout(layout) : nothing
}

/** The first sentence that this stretch of a document touches. */
export const sentenceAt = (stores: Pick<Stores, 'search'>, document: DocumentId, { start, end }: Span): Span | undefined =>
  layoutOf(stores, document).sentences.find((sentence) => sentence.end > start && sentence.start < end)
