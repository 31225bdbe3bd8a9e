import { LibraryFailure } from '../../failure.ts'
import { LimitReached, type Budget } from '../limits.ts'
import { parseHeaders, parseType, toLatin } from '../mail/mime.ts'
import { readPlain } from '../read-document.ts'
import type { FoundArticle, ReadOutcome } from '../reader.ts'
import { cutOff, unreadable } from '../unreadable.ts'
import { gunzip } from './gunzip.ts'
import { join } from './zip.ts'
import { toWarcRecords, type WarcRecord } from './warc.ts'

/** The pages of a web archive: answers that were sent as HTML and were no error. The same address twice is the later state of one page, and both are given. */
export function* readWarc(bytes: Uint8Array, name: string, budget: Budget): Generator<ReadOutcome> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  let sound = true
  const pieces = isPacked ? whole(gunzip(bytes, budget), (isSound) => (sound = isSound)) : [bytes]
  const seen = new Map<string, number>()
  let others = 0
  for (const record of toWarcRecords(pieces, budget.limits.articleBytes)) {
    budget.checkTime()
    const page = toPage(record)
    if (!page) {
      others += 1
      continue
    }
    budget.enter()
    const times = (seen.get(page.address) ?? 0) + 1
    seen.set(page.address, times)
    const entry = times === 1 ? page.address : `${page.address} (${times})`
    try {
      yield readPage(page, record, entry, budget)
    } catch (error) {
      if (!(error instanceof LibraryFailure) || error instanceof LimitReached) throw error
      yield { entry, refused: error }
    }
  }
  if (!sound) yield { entry: name, refused: cutOff(name) }
  yield { passedOver: others, notes: [] }
}

function* whole(pieces: Generator<Uint8Array, boolean>, tell: (sound: boolean) => void): Generator<Uint8Array> {
  tell(yield* pieces)
}

interface Page {
  readonly address: string
  readonly headers: ReadonlyMap<string, string>
  readonly charset: string | undefined
  readonly body: Uint8Array
}

/** The page that a record holds; null for requests, pictures, scripts, errors and redirections. */
function toPage({ headers, content }: WarcRecord): Page | null {
  const kind = headers.get('warc-type')
  const address = (headers.get('warc-target-uri') ?? '').replaceAll(/^<|>$/gu, '')
  if (!/^https?:/u.test(address)) return null
  if (kind === 'resource') {
    const { type, parameters } = parseType(headers.get('content-type') ?? '')
    return type === 'text/html' ? { address, headers: new Map(), charset: parameters['charset'], body: content } : null
  }
  if (kind !== 'response') return null
  const head = toLatin(content.subarray(0, 65_536))
  const gap = /\r?\n\r?\n/u.exec(head)
  if (!gap || !/^HTTP\/[\d.]+ 2\d\d/u.test(head)) return null
  const answer = parseHeaders(head.slice(head.indexOf('\n') + 1, gap.index))
  const { type, parameters } = parseType(answer.get('content-type') ?? '')
  if (type !== 'text/html' && type !== 'application/xhtml+xml') return null
  return { address, headers: answer, charset: parameters['charset'], body: content.subarray(gap.index + gap[0].length) }
}

function readPage(page: Page, record: WarcRecord, entry: string, budget: Budget): FoundArticle {
  const chunked = /chunked/iu.test(page.headers.get('transfer-encoding') ?? '') ? dechunk(page.body) : page.body
  const packing = (page.headers.get('content-encoding') ?? 'identity').toLowerCase()
  const isPacked = chunked[0] === 0x1f && chunked[1] === 0x8b
  if (!isPacked && /^(?:br|zstd|deflate|compress)$/u.test(packing) && !/^\s*</u.test(toLatin(chunked.subarray(0, 64)))) throw unknownPacking(entry, packing)
  const pieces = isPacked ? [...gunzip(chunked, budget)] : [chunked]
  const bytes = join(pieces, pieces.reduce((sum, { length }) => sum + length, 0))
  const document = readPlain({ bytes: toUtf8(bytes, page.charset), name: entry }, 'html')
  const day = /^\d{4}-\d\d-\d\d/u.exec(record.headers.get('warc-date') ?? '')?.[0]
  return {
    entry,
    bytes,
    document: {
      ...document, format: 'warc', address: document.address ?? page.address,
      notes: [...document.notes, ...(day ? [{ en: `The page was archived on ${day}.`, fr: `La page a été archivée le ${day}.` }] : [])],
    },
  }
}

/** An answer sent in pieces, each after its length; what does not look so is taken as it is, since many archives have put the pieces together already. */
function dechunk(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  let at = 0
  while (at < body.length) {
    const line = /^([\da-f]{1,8})[^\r\n]{0,200}\r\n/iu.exec(toLatin(body.subarray(at, at + 240)))
    if (!line) return parts.length > 0 ? join(parts, length) : body
    const size = Number.parseInt(line[1]!, 16)
    if (size === 0) break
    const from = at + line[0].length
    parts.push(body.subarray(from, from + size))
    length += Math.max(0, Math.min(size, body.length - from))
    at = from + size + 2
  }
  return join(parts, length)
}

/** The charset of the answer goes before what the page says of itself, as it does in a browser. */
function toUtf8(bytes: Uint8Array, charset: string | undefined): Uint8Array {
  if (!charset || /^utf-?8$/iu.test(charset)) return bytes
  try {
    return new TextEncoder().encode(new TextDecoder(charset).decode(bytes))
  } catch {
    return bytes
  }
}

const unknownPacking = (entry: string, packing: string) =>
  unreadable({
    en: `${entry} was archived packed (${packing}), which this program does not unpack. Save the page from a browser and import that.`,
    fr: `${entry} a été archivée compressée (${packing}), ce que ce programme ne décompresse pas. Enregistrez la page depuis un navigateur et importez-la.`,
  })
