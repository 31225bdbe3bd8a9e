import { findPosting, openBlock, postingAt, postingOf, type OpenBlock } from './impacts-block.ts'
import { blockOf } from './impacts-segment.ts'
import type { LivePosting } from './rank.ts'
import { Recent } from './recent.ts'
import { lowerBound } from './sorted.ts'
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
  /** From one block to another. */
  readonly readBlocks: (segment: number, from: number, to: number) => Uint8Array[]
  readonly readPlaces: (segment: number, block: number) => Uint8Array
}
export type ImpactsReader = ReturnType<typeof createReader>

type Visitor = (term: string, list: LivePosting) => boolean | void

/** A block as it lies in the file, and taken apart once somebody went through its terms. */
interface KeptBlock {
  readonly bytes: Uint8Array
  block: OpenBlock | null
}

/** Blocks kept in memory, by their size in the file: common words are asked again and again. */
const keptBytes = 24 * 2 ** 20

/** Blocks side by side that are read in one go, but for the first few: who looks at few lists may have seen enough. */
const readAtOnce = 16
const readOneByOne = 6

/** No segment comes near so many. */
const blocksPerSegment = 2 ** 24

/** Finds the posting lists of terms, in every segment and among fresh documents. */
export function createReader({ segments, fresh, readBlock, readBlocks, readPlaces }: SegmentSource) {
  const kept = new Recent<number, KeptBlock>(keptBytes, ({ bytes }) => bytes.length)

  const nameOf = (segment: number, number: number) => (segment * blocksPerSegment + number) * 2

  /** Blocks that lie side by side, those that are not kept yet in one go. */
  function prepare(segment: number, from: number, to: number): void {
    let [first, last] = [from, to]
    while (first <= last && kept.get(nameOf(segment, first))) first++
    while (last > first && kept.get(nameOf(segment, last))) last--
    if (last > first)
      for (const [i, bytes] of readBlocks(segment, first, last).entries()) if (!kept.get(nameOf(segment, first + i))) kept.put(nameOf(segment, first + i), { bytes, block: null })
  }

  /** A block's lists, or its places. */
  function fetched(segment: number, number: number, what: 'lists' | 'places'): KeptBlock {
    const name = nameOf(segment, number) + Number(what === 'places')
    return kept.get(name) ?? kept.put(name, { bytes: (what === 'lists' ? readBlock : readPlaces)(segment, number), block: null })
  }
  function whole(segment: number, number: number): OpenBlock {
    const one = fetched(segment, number, 'lists')
    return (one.block ??= openBlock(one.bytes))
  }
  // Written out: of a beginning there are thousands, and spreading one takes several times as long.
  const live = ({ bytes, start, end, documents, last, placesStart, placesEnd }: Posting, { id, isWhole }: OpenSegment, block: number): LivePosting => ({
    bytes, start, end, documents, last, placesStart, placesEnd, segment: id, isWhole, block, places: null,
  })
  const inFresh = { segment: 0, isWhole: true, block: -1 }

  /** Returns whether the visitor has seen enough. */
  function visitSegments(prefix: string, visit: Visitor): boolean {
    for (const segment of segments()) {
      const { directory } = segment
      const first = Math.max(0, blockOf(directory, prefix))
      let behind = first
      while (behind < directory.length && (directory[behind]! <= prefix || directory[behind]!.startsWith(prefix))) behind++
      for (let [number, prepared] = [first, first + readOneByOne]; number < behind; number++) {
        if (number === prepared) {
          prepared = Math.min(behind, number + readAtOnce)
          prepare(segment.id, number, prepared - 1)
        }
        const block = whole(segment.id, number)
        const { terms } = block
        for (let at = lowerBound(terms, prefix); at < terms.length && terms[at]!.startsWith(prefix); at++) if (visit(terms[at]!, live(postingAt(block, at), segment, number)) === true) return true
      }
    }
    return false
  }
  function visitFresh(prefix: string, visit: Visitor): boolean {
    for (const term of fresh().termsUnder(prefix)) if (visit(term, { ...fresh().find(term)!, ...inFresh }) === true) return true
    return false
  }

  return {
    /** The posting lists of one term. */
    listsOf(term: string): LivePosting[] {
      const found: LivePosting[] = []
      for (const segment of segments()) {
        const number = blockOf(segment.directory, term)
        if (number < 0) continue
        const { bytes, block } = fetched(segment.id, number, 'lists')
        const posting = block ? postingOf(block, term) : findPosting(bytes, term)
        if (posting) found.push(live(posting, segment, number))
      }
      const list = fresh().find(term)
      if (list) found.push({ ...list, ...inFresh })
      return found
    },
    /** The bytes in which a list's places stand. */
    placesOf: ({ places, segment, block }: LivePosting): Uint8Array => places ?? fetched(segment, block, 'places').bytes,
    /** Of every term that begins so, the term and a posting list; a term comes once for each segment that has it, and last for fresh documents. Where the visitor returns true it has seen enough. */
    eachUnder(prefix: string, visit: Visitor): void {
      if (!visitSegments(prefix, visit)) visitFresh(prefix, visit)
    },
    /** The same with fresh documents first: who stops when every document is met stops before most blocks are read. */
    eachUnderFreshFirst(prefix: string, visit: Visitor): void {
      if (!visitFresh(prefix, visit)) visitSegments(prefix, visit)
    },
    /** To be called when segments changed: what is kept of those that are gone is of no more use. */
    forget(): void {
      kept.clear()
    },
  }
}
