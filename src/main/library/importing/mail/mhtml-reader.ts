import type { Budget } from '../limits.ts'
import type { FoundArticle, SourceBytes } from '../reader.ts'
import { readPlain } from '../read-document.ts'
import { withoutText } from '../unreadable.ts'
import { decodeWords, parseMime, type MimePart } from './mime.ts'

/**
 * A page that a browser saved with all it shows in one file: the page itself is read, its frames and pictures are not.
 * A file that holds several pages beside each other gives each.
 */
export function* readMhtml(source: SourceBytes, budget: Budget): Generator<FoundArticle> {
  const message = parseMime(source.bytes)
  const pages = findPages(message)
  if (pages.length === 0) throw withoutText(source.name)
  const saved = message.headers.get('snapshot-content-location') ?? null
  for (const page of pages) {
    budget.checkTime()
    const address = (pages.length === 1 ? saved : null) ?? page.headers.get('content-location') ?? null
    const isAddress = address !== null && /^https?:/u.test(address)
    const document = readPlain({ bytes: withCharset(page), name: source.name }, 'html')
    const subject = decodeWords(message.headers.get('subject') ?? '').trim()
    yield {
      entry: pages.length === 1 ? null : (address ?? `${pages.indexOf(page) + 1}`),
      document: { ...document, format: 'mhtml', title: document.title || subject, address: document.address ?? (isAddress ? address : null) },
      bytes: pages.length === 1 ? null : page.content(),
    }
  }
}

/** In a related set, the first page is the one that was saved, unless another is named; a mixed set is several files. */
function findPages(part: MimePart): MimePart[] {
  if (/^(?:text\/html|application\/xhtml\+xml)$/u.test(part.type)) return [part]
  if (part.type === 'multipart/mixed') return part.parts.flatMap(findPages)
  const start = part.parameters['start']
  const named = start ? part.parts.find(({ headers }) => headers.get('content-id') === start) : undefined
  const page = [...(named ? [named] : []), ...part.parts].flatMap(findPages)[0]
  return page ? [page] : []
}

/** The charset stands in the part's header; a byte-order mark or the page's own declaration would be looked for otherwise. */
function withCharset(page: MimePart): Uint8Array {
  const bytes = page.content()
  const charset = page.parameters['charset']
  if (!charset || /^(?:utf-?8|us-ascii)$/iu.test(charset)) return bytes
  try {
    return new TextEncoder().encode(new TextDecoder(charset).decode(bytes))
  } catch {
    return bytes
  }
}
