import type { Span } from '../../../shared/model.ts'
import { ByteWriter, readVarint, type ByteReader } from './impacts-bytes.ts'

/** Where the parts of a text stand, each list in order. */
export interface Layout {
  readonly passages: readonly Span[]
  readonly sentences: readonly Span[]
}

/** A few bytes for each part: how far it begins behind the end of the one before, and its length. */
export function toLayout({ passages, sentences }: Layout): Uint8Array {
  const writer = new ByteWriter(256)
  for (const spans of [passages, sentences]) {
    writer.varint(spans.length)
    let behind = 0
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      // Parts may overlap.
      const gap = start - behind
      writer.varint(gap < 0 ? -gap * 2 - 1 : gap * 2)
      writer.varint(end - start)
      behind = end
    }
  }
  return writer.finish()
}

export function readLayout(bytes: Uint8Array): Layout {
  const reader = { bytes, at: 0 }
  return { passages: readSpans(reader), sentences: readSpans(reader) }
}

/** Only the passages; of the sentences, which are many, `findSentence` reads what is asked for. */
export function readPassages(bytes: Uint8Array): { readonly passages: readonly Span[]; readonly sentencesAt: number } {
  const reader = { bytes, at: 0 }
  const passages = readSpans(reader)
  return { passages, sentencesAt: reader.at }
}

/** The first sentence that this place of the text stands in. */
export function findSentence(bytes: Uint8Array, sentencesAt: number, place: number): Span | undefined {
  const reader = { bytes, at: sentencesAt }
  let behind = 0
  for (let left = readVarint(reader); left > 0; left--) {
    const start = readStart(reader, behind)
    behind = start + readVarint(reader)
    if (start <= place && behind > place) return { start, end: behind }
  }
  return undefined
}

function readSpans(reader: ByteReader): Span[] {
  const spans: Span[] = []
  let behind = 0
  for (let left = readVarint(reader); left > 0; left--) {
    const start = readStart(reader, behind)
    behind = start + readVarint(reader)
    spans.push({ start, end: behind })
  }
  return spans
}

function readStart(reader: ByteReader, behind: number): number {
  const gap = readVarint(reader)
  return behind + (gap % 2 === 1 ? -(gap + 1) / 2 : gap / 2)
}
