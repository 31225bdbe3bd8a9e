import { ByteWriter, eachDocument, PostingWriter, readVarint, type Posting } from './impacts-bytes.ts'

/**
 * A segment is the index of some documents, never changed once written: blocks of terms in order, each with its posting list, and a directory
 * of the first term of every block. New documents gather in a new segment; segments are merged when there are many.
 */
export interface Segment {
  /** The first term of each block, in order. */
  readonly directory: readonly string[]
  readonly blocks: readonly Uint8Array<ArrayBuffer>[]
}
/** A block, read. */
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
  readonly #blocks: Uint8Array<ArrayBuffer>[] = []
  readonly #head = new ByteWriter(blockTerms * 8)
  readonly #body = new ByteWriter(blockBytes * 2)
  #terms: string[] = []
  readonly list = new PostingWriter(this.#body)

  begin(term: string): void {
    if (this.#terms.length >= blockTerms || this.#body.length > blockBytes) this.#close(this.#body.length)
    this.#terms.push(term)
    this.list.begin()
  }

  end(): void {
    const { start, documents, last } = this.list
    const length = this.#body.length - start
    if (length === 0) {
      this.#terms.pop()
      return
    }
    // A long list is read on its own, and not by those who look for its neighbours.
    if (length > blockBytes && start > 0) {
      const term = this.#terms.pop()!
      this.#close(start)
      this.#body.keepFrom(start)
      this.#terms.push(term)
    }
    this.#head.varint(documents)
    this.#head.varint(last)
    this.#head.varint(length)
  }

  /** The blocks that were closed since they were last taken. */
  takeBlocks(): Uint8Array<ArrayBuffer>[] {
    return this.#blocks.splice(0)
  }

  /** With the blocks that were not taken. */
  finish(): Segment {
    if (this.#terms.length > 0) this.#close(this.#body.length)
    return { directory: this.#directory, blocks: this.#blocks }
  }

  #close(until: number): void {
    const text = encoder.encode(this.#terms.join('\n'))
    const block = new ByteWriter(text.length + this.#head.length + until + 5)
    block.varint(text.length)
    block.append(text)
    block.append(this.#head.bytes, 0, this.#head.length)
    block.append(this.#body.bytes, 0, until)
    this.#directory.push(this.#terms[0]!)
    this.#blocks.push(block.finish())
    this.#terms = []
    this.#head.length = 0
    if (until === this.#body.length) this.#body.length = 0
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export function readBlock(bytes: Uint8Array): Block {
  const reader = { bytes, at: 0 }
  const length = readVarint(reader)
  const terms = decoder.decode(bytes.subarray(reader.at, reader.at + length)).split('\n')
  reader.at += length
  const heads = terms.map(() => ({ documents: readVarint(reader), last: readVarint(reader), length: readVarint(reader) }))
  let start = reader.at
  const postings = heads.map((head) => {
    const posting = { bytes, start, end: start + head.length, documents: head.documents, last: head.last }
    start = posting.end
    return posting
  })
  return { terms, postings }
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

/** A segment to be merged. */
export interface MergeSource {
  readonly blocks: Iterable<Uint8Array>
  /** Whether a document still stands here; null when none of them has gone. */
  readonly isLive: ((document: number) => boolean) | null
}

/**
 * One segment out of several; documents that have gone stay behind. Where every list of one source ends before that of the next begins, as it
 * does when documents only came in, lists are joined by copying. Blocks are given out as they are closed, after every `terms` terms.
 */
export function* mergeGradually(sources: readonly MergeSource[], terms: number): Generator<readonly Uint8Array<ArrayBuffer>[], readonly string[]> {
  const writer = new SegmentWriter()
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
    const lists = cursors.filter((cursor) => cursor.term === term).map((cursor) => ({ posting: cursor.posting!, isLive: cursor.isLive }))
    if (lists.every(({ posting, isLive }, i) => isLive === null && (i === 0 || lists[i - 1]!.posting.last < firstOf(posting)))) for (const { posting } of lists) writer.list.appendList(posting)
    else for (const { document, bytes, from, to } of lists.flatMap(liveOf).sort((a, b) => a.document - b.document)) writer.list.appendDocument(document, bytes, from, to)
    writer.end()
    for (const cursor of cursors) if (cursor.term === term) cursor.next()
    if (written % terms === 0) yield writer.takeBlocks()
  }
}

/** The same at once. */
export function mergeSegments(sources: readonly MergeSource[]): Segment {
  const blocks: Uint8Array<ArrayBuffer>[] = []
  const merging = mergeGradually(sources, 1_000)
  for (;;) {
    const { value, done } = merging.next()
    if (done) return { directory: value, blocks }
    blocks.push(...value)
  }
}

const firstOf = ({ bytes, start }: Posting): number => readVarint({ bytes, at: start })

function liveOf({ posting, isLive }: { readonly posting: Posting; readonly isLive: MergeSource['isLive'] }) {
  const found: { document: number; bytes: Uint8Array; from: number; to: number }[] = []
  eachDocument(posting, (document, from, to) => {
    if (isLive?.(document) !== false) found.push({ document, bytes: posting.bytes, from, to })
  })
  return found
}

function toCursor({ blocks, isLive }: MergeSource) {
  const iterator = blocks[Symbol.iterator]()
  let block: Block | null = null
  let at = 0
  const cursor = {
    isLive,
    term: null as string | null,
    posting: null as Posting | null,
    next(): void {
      at++
      while (block === null || at >= block.terms.length) {
        const { value, done } = iterator.next()
        if (done) {
          cursor.term = cursor.posting = null
          return
        }
        block = readBlock(value)
        at = 0
      }
      cursor.term = block.terms[at]!
      cursor.posting = block.postings[at]!
    },
  }
  cursor.next()
  return cursor
}
