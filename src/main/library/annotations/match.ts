import type { DocumentId } from '../../../shared/model.ts'
import type { AnnotatedSource } from '../database/annotations.ts'
import type { ReadAnnotation } from './json-ld-read.ts'

/** How a document was found: by its very file, by its address, or only by a name, which must then be borne out by the quote. */
export interface DocumentMatch {
  readonly by: 'checksum' | 'address' | 'name'
  readonly documents: readonly DocumentId[]
}

/** Documents that a read annotation may be about; asked many times over one list of sources. */
export function createMatcher(sources: readonly AnnotatedSource[]): (source: ReadAnnotation['source']) => DocumentMatch | null {
  const by = (key: (source: AnnotatedSource) => string | null): Map<string, Set<DocumentId>> => {
    const found = new Map<string, Set<DocumentId>>()
    for (const source of sources) {
      const named = key(source)
      if (named !== null && named !== '') found.set(named, (found.get(named) ?? new Set()).add(source.document))
    }
    return found
  }
  const byChecksum = by(({ checksum }) => checksum)
  const byAddress = by(({ address }) => (address === null ? null : toPlainAddress(address)))
  const byFile = by(({ fileName }) => fileName.toLowerCase())
  const byTitle = by(({ title }) => title.toLowerCase())
  const all = (found: Map<string, Set<DocumentId>>, keys: readonly string[]): DocumentId[] => [...new Set(keys.flatMap((key) => [...(found.get(key) ?? [])]))]

  return ({ checksum, addresses, fileNames, titles }) => {
    const same = checksum === null ? [] : all(byChecksum, [checksum])
    if (same.length > 0) return { by: 'checksum', documents: same }
    const addressed = all(byAddress, addresses.map(toPlainAddress))
    if (addressed.length > 0) return { by: 'address', documents: addressed }
    const named = [...new Set([...all(byFile, fileNames.map((name) => name.toLowerCase())), ...all(byTitle, titles.map((title) => title.toLowerCase()))])]
    return named.length > 0 ? { by: 'name', documents: named } : null
  }
}

/** Addresses of one page differ in protocol, `www.`, a final slash and what follows `#`. */
const toPlainAddress = (address: string): string => address.trim().toLowerCase().replace(/#.*$/, '').replace(/^https?:\/\//, '').replace(/^www\./, '').replace(/\/$/, '')
