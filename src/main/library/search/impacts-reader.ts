import { blockOf, readBlock, type Block } from './impacts-segment.ts'
import type { LivePosting } from './rank.ts'
import type { Posting } from './impacts-bytes.ts'
import type { FreshPostings } from './impacts-fresh.ts'

/** A segment that is being read. */
export interface OpenSegment {
  readonly id: number
  readonly directory: readonly string[]
  /** Whether every document it was written with still stands in it. */
  readonly isWhole: boolean
}
/** What the reader asks of the library. */
export interface SegmentSource {
  readonly segments: () => readonly OpenSegment[]
  /** Terms of the documents that are in no segment yet. */
  readonly fresh: () => FreshPostings
  readonly readBlock: (segment: number, block: number) => Uint8Array
}
export type ImpactsReader = ReturnType<typeof createReader>

/** Blocks kept in memory, by their size in the file: common words are asked again and again. */
const keptBytes = 24 * 2 ** 20

/** No segment comes near so many. */
const blocksPerSegment = 2 ** 24

/** Finds the posting lists of terms, in every segment and among fresh documents. */
export function createReader({ segments, fresh, readBlock: fetch }: SegmentSource) {
  const kept = new Map<number, { readonly block: Block; readonly bytes: number }>()
  let bytesKept = 0

  function block(segment: number, number: number): Block {
    const name = segment * blocksPerSegment + number
    const known = kept.get(name)
    if (known) {
      kept.delete(name)
      kept.set(name, known)
      return known.block
    }
    const bytes = fetch(segment, number)
    const read = { block: readBlock(bytes), bytes: bytes.length }
    kept.set(name, read)
    bytesKept += bytes.length
    for (const [oldest, { bytes: size }] of kept) {
      if (bytesKept <= keptBytes) break
      kept.delete(oldest)
      bytesKept -= size
    }
    return read.block
  }
  const live = (posting: Posting, { id, isWhole }: OpenSegment): LivePosting => ({ ...posting, segment: id, isWhole })
  const inFresh = { id: 0, directory: [], isWhole: true }

  return {
    /** The posting lists of one term. */
    listsOf(term: string): LivePosting[] {
      const found: LivePosting[] = []
      for (const segment of segments()) {
        const number = blockOf(segment.directory, term)
        if (number < 0) continue
        const { terms, postings } = block(segment.id, number)
        const at = blockOf(terms, term)
        if (terms[at] === term) found.push(live(postings[at]!, segment))
      }
      const list = fresh().find(term)
      if (list) found.push(live(list, inFresh))
      return found
    },
    /** Of every term that begins so, the term and a posting list; a term comes once for each segment that has it. */
    eachUnder(prefix: string, visit: (term: string, list: LivePosting) => void): void {
      for (const segment of segments()) {
        const { directory } = segment
        for (let number = Math.max(0, blockOf(directory, prefix)); number < directory.length; number++) {
          if (directory[number]! > prefix && !directory[number]!.startsWith(prefix)) break
          const { terms, postings } = block(segment.id, number)
          for (let at = Math.max(0, blockOf(terms, prefix)); at < terms.length; at++) {
            if (terms[at]!.startsWith(prefix)) visit(terms[at]!, live(postings[at]!, segment))
            else if (terms[at]! > prefix) break
          }
        }
      }
      for (const term of fresh().termsUnder(prefix)) visit(term, live(fresh().find(term)!, inFresh))
    },
    /** To be called when segments changed: what is kept of those that are gone is of no more use. */
    forget(): void {
      kept.clear()
      bytesKept = 0
    },
  }
}
