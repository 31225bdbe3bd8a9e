import type { DocumentId, Span } from '../../../shared/model.ts'
import type { StoredText } from '../database/documents.ts'
import type { Named } from '../extraction/attribution.ts'
import type { Stores } from '../stores.ts'

/** Texts are read document by document, so few need to be kept at a time. */
const kept = 200

/** In characters: beyond, a name has nothing to do with who says a thing or what a sentence lights. Most articles are shorter. */
const reach = 20_000

/** The place of the first mention, of such in order, that begins here or behind. */
function firstAt(mentions: readonly Span[], start: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (mentions[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

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
    /** Whoever is named within reach of a place. A text of a thousand pages names tens of thousands; to go through them all for each thing it states would take a minute. */
    namedNear(document: DocumentId, { start, end }: Span): readonly Named[] {
      const all = remembered(names, document, () => findings.listMentions(document))
      return all.slice(firstAt(all, start - reach), firstAt(all, end + reach))
    },
  }
}
