import { openBlock, postingAt } from './impacts-block.ts'
import { ByteWriter, readVarint, type Posting } from './impacts-bytes.ts'
import { ChunkCursor, toDocumentPostings } from './impacts-chunks.ts'
import { PostingWriter, type FieldLengths } from './impacts-writer.ts'

/**
 * A segment is the index of some documents, never changed once written: blocks of terms in order, each with its posting list, and a directory
 * of the first term of every block. New documents gather in a new segment; segments are merged when there are many.
 */
export interface Segment {
  /** The first term of each block, in order. */
  readonly directory: readonly string[]
  readonly blocks: readonly WrittenBlock[]
}
/** A block as it lies in the file: the lists of some terms and, apart because only phrases want them, their places. */
export interface WrittenBlock {
  readonly lists: Uint8Array
  readonly places: Uint8Array
}
/** A block's lists, read. */
export interface Block {
  readonly terms: readonly string[]
  readonly postings: readonly Posting[]
}

/** Small enough to be read for one rare word, large enough that a beginning is answered by few of them. */
const blockBytes = 6_000
const blockTerms = 96

/** Takes terms in ascending order: `begin` one, write its list into `list`, `end` it. */
export class SegmentWriter {
  readonly #directory: string[] = []
  readonly #blocks: WrittenBlock[] = []
  readonly #head = new ByteWriter(blockTerms * 8)
  readonly #body = new ByteWriter(blockBytes * 2)
  readonly #places = new ByteWriter(blockBytes * 2)
  #terms: string[] = []
  #closedBytes = 0
  readonly list: PostingWriter

  constructor(lengths: FieldLengths | null = null) {
    this.list = new PostingWriter(lengths, this.#body, this.#places)
  }

  begin(term: string): void {
    if (this.#terms.length >= blockTerms || this.#body.length > blockBytes) this.#close(this.#body.length, this.#places.length)
    this.#terms.push(term)
    this.list.begin()
  }

  end(): void {
    const { start, placesStart, documents, last } = this.list.finish()
    const length = this.#body.length - start
    const places = this.#places.length - placesStart
    if (length === 0) {
      this.#terms.pop()
      return
    }
    // A long list is read on its own, and not by those who look for its neighbours.
    if (length > blockBytes && start > 0) {
      const term = this.#terms.pop()!
      this.#close(start, placesStart)
      this.#body.keepFrom(start)
      this.#places.keepFrom(placesStart)
      this.#terms.push(term)
    }
    this.#head.varint(documents)
    this.#head.varint(last)
    this.#head.varint(length)
    this.#head.varint(places)
  }

  /** The blocks that were closed since they were last taken. */
  takeBlocks(): WrittenBlock[] {
    this.#closedBytes = 0
    return this.#blocks.splice(0)
  }

  /** Of those. */
  get closedBytes(): number {
    return this.#closedBytes
  }

  /** With the blocks that were not taken. */
  finish(): Segment {
    if (this.#terms.length > 0) this.#close(this.#body.length, this.#places.length)
    return { directory: this.#directory, blocks: this.#blocks }
  }

  #close(until: number, placesUntil: number): void {
    const text = encoder.encode(this.#terms.join('\n'))
    const block = new ByteWriter(text.length + this.#head.length + until + 5)
    block.varint(text.length)
    block.append(text)
    block.append(this.#head.bytes, 0, this.#head.length)
    block.append(this.#body.bytes, 0, until)
    this.#directory.push(this.#terms[0]!)
    this.#blocks.push({ lists: block.finish(), places: this.#places.bytes.slice(0, placesUntil) })
    this.#closedBytes += block.length + placesUntil
    this.#terms = []
    this.#head.length = 0
    if (until === this.#body.length) this.#body.length = this.#places.length = 0
  }
}

const encoder = new TextEncoder()

export function readBlock(bytes: Uint8Array): Block {
  const block = openBlock(bytes)
  return { terms: block.terms, postings: block.terms.map((_, at) => postingAt(block, at)) }
}

/** Which block of a directory would hold a term; -1 when it comes before all of them. */
export function blockOf(directory: readonly string[], term: string): number {
  let low = 0
  let high = directory.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (directory[middle]! <= term) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Beginnings of a few letters, which come before all words, have lists of nearly all documents: four hundred of them take seconds. */
const bytesAtOnce = 200_000

/** A segment to be merged. */
export interface MergeSource {
  readonly blocks: Iterable<WrittenBlock>
  /** Whether a document still stands here; null when none of them has gone. */
  readonly isLive: ((document: number) => boolean) | null
}

/**
 * One segment out of several; documents that have gone stay behind. Where every list of one source ends before that of the next begins, as it
 * does when documents only came in, lists are joined by copying. Blocks are given out as they are closed, after every `terms` terms, or fewer where their lists are long.
 */
export function* mergeGradually(sources: readonly MergeSource[], terms: number, lengths: FieldLengths | null = null): Generator<readonly WrittenBlock[], readonly string[]> {
  const writer = new SegmentWriter(lengths)
  const cursors = sources.map(toCursor)
  for (let written = 1; ; written++) {
    let term: string | null = null
    for (const { term: one } of cursors) if (one !== null && (term === null || one < term)) term = one
    if (term === null) {
      const { directory, blocks } = writer.finish()
      yield blocks
      return directory
    }
    writer.begin(term)
    const lists = cursors.filter((cursor) => cursor.term === term).map((cursor) => ({ posting: cursor.posting!, places: cursor.places!, isLive: cursor.isLive }))
    if (lists.every(({ posting, isLive }, i) => isLive === null && (i === 0 || lists[i - 1]!.posting.last < firstOf(posting)))) for (const { posting, places } of lists) writer.list.appendList(posting, places)
    else for (const one of lists.flatMap(liveOf).sort((a, b) => a.document - b.document)) writer.list.appendDocument(one)
    writer.end()
    for (const cursor of cursors) if (cursor.term === term) cursor.next()
    if (written % terms === 0 || writer.closedBytes > bytesAtOnce) yield writer.takeBlocks()
  }
}

/** The same at once. */
export function mergeSegments(sources: readonly MergeSource[], lengths: FieldLengths | null = null): Segment {
  const blocks: WrittenBlock[] = []
  const merging = mergeGradually(sources, 1_000, lengths)
  for (;;) {
    const { value, done } = merging.next()
    if (done) return { directory: value, blocks }
    blocks.push(...value)
  }
}

/** One for all: it brings arrays of its own, and a merge asks for the first of hundreds of thousands of lists. */
const opening = new ChunkCursor()

function firstOf(posting: Posting): number {
  const cursor = opening.open(posting)
  cursor.next()
  return cursor.base + readVarint({ bytes: posting.bytes, at: cursor.documentsAt })
}

const liveOf = ({ posting, places, isLive }: { readonly posting: Posting; readonly places: Uint8Array; readonly isLive: MergeSource['isLive'] }) =>
  toDocumentPostings(posting, places).filter(({ document }) => isLive?.(document) !== false)

function toCursor({ blocks, isLive }: MergeSource) {
  const iterator = blocks[Symbol.iterator]()
  let block: Block | null = null
  let at = 0
  const cursor = {
    isLive,
    term: null as string | null,
    posting: null as Posting | null,
    places: null as Uint8Array | null,
    next(): void {
      at++
      while (block === null || at >= block.terms.length) {
        const { value, done } = iterator.next()
        if (done) {
          cursor.term = cursor.posting = null
          return
        }
        block = readBlock(value.lists)
        cursor.places = value.places
        at = 0
      }
      cursor.term = block.terms[at]!
      cursor.posting = block.postings[at]!
    },
  }
  cursor.next()
  return cursor
}
