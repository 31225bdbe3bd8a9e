import { join } from './zip.ts'
import { parseHeaders, toLatin } from '../mail/mime.ts'

/** One record of a web archive. */
export interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>
  readonly content: Uint8Array
}

const mostHeader = 65_536

/**
 * The records of a web archive out of its unpacked bytes, which may come in pieces; never more than one is held at a time.
 * What of a record goes beyond `largest` bytes is passed by with the record. A record that is cut off is not given.
 */
export function* toWarcRecords(pieces: Iterable<Uint8Array>, largest: number): Generator<WarcRecord> {
  let waiting: Uint8Array[] = []
  let length = 0
  /** How many bytes the next record needs, as far as is known: pieces are put together only when there are as many. */
  let needed = 1
  let toSkip = 0
  for (const piece of pieces) {
    const skipped = Math.min(toSkip, piece.length)
    toSkip -= skipped
    waiting.push(piece.subarray(skipped))
    length += piece.length - skipped
    if (length < needed) continue
    let held = join(waiting, length)
    needed = 1
    while (held.length > 0) {
      const record = takeRecord(held, largest)
      if ('needed' in record) {
        needed = record.needed
        break
      }
      if (record.value) yield record.value
      toSkip = Math.max(0, record.end - held.length)
      held = held.subarray(record.end)
    }
    waiting = [held]
    length = held.length
  }
}

type Taken = { readonly value: WarcRecord | null; readonly end: number } | { readonly needed: number }

/** The first record in `bytes`, and where it ends, or how many bytes must be there to tell. Its value is null when it is too large to keep. */
function takeRecord(bytes: Uint8Array, largest: number): Taken {
  let start = 0
  while (start < bytes.length && (bytes[start] === 13 || bytes[start] === 10)) start += 1
  const head = toLatin(bytes.subarray(start, start + mostHeader))
  const gap = /\r?\n\r?\n/u.exec(head)
  if (!gap) return head.length >= mostHeader ? { value: null, end: start + mostHeader } : { needed: bytes.length + 1 }
  const headers = parseHeaders(head.slice(head.indexOf('\n') + 1, gap.index))
  const length = Number(headers.get('content-length') ?? 0) || 0
  const from = start + gap.index + gap[0].length
  if (length > largest) return { value: null, end: from + length }
  if (from + length > bytes.length) return { needed: from + length }
  return { value: { headers, content: bytes.slice(from, from + length) }, end: from + length }
}
