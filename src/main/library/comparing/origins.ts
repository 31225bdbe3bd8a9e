/** Near copies: documents that share most of their sentences have one origin, and count once. */
import type { DocumentId } from '../../../shared/model.ts'

/** Shorter sentences (“He did not comment.”) are anybody's. */
const shortest = 40
const share = 0.6

/** For each document, the smallest document of its origin. `texts` gives the sentences of each. */
export function originsOf(texts: ReadonlyMap<DocumentId, readonly string[]>): Map<DocumentId, number> {
  const origins = new Map<DocumentId, number>()
  const holders = new Map<string, DocumentId[]>()
  const sizes = new Map<DocumentId, number>()
  for (const [document, sentences] of texts) {
    const own = new Set(sentences.map((sentence) => sentence.replace(/[^\p{L}\d]+/gu, ' ').trim().toLowerCase()).filter(({ length }) => length >= shortest))
    sizes.set(document, own.size)
    origins.set(document, document)
    for (const sentence of own) holders.set(sentence, [...(holders.get(sentence) ?? []), document])
  }
  const shared = new Map<string, number>()
  for (const documents of holders.values()) {
    // A sentence that everybody has is a formula of the house, and says nothing of origin.
    if (documents.length > 50) continue
    for (const [i, one] of documents.entries()) for (const other of documents.slice(i + 1)) shared.set(`${one} ${other}`, (shared.get(`${one} ${other}`) ?? 0) + 1)
  }
  const rootOf = (document: DocumentId): DocumentId => {
    let root = document
    while (origins.get(root) !== root) root = origins.get(root)!
    return root
  }
  for (const [pair, count] of shared) {
    const [one, other] = pair.split(' ').map(Number) as [number, number]
    const smaller = Math.min(sizes.get(one)!, sizes.get(other)!)
    if (smaller < 2 || count / smaller < share) continue
    const [a, b] = [rootOf(one), rootOf(other)]
    origins.set(Math.max(a, b), Math.min(a, b))
  }
  return new Map([...origins.keys()].map((document) => [document, rootOf(document)]))
}
