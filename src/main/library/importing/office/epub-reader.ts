import { articleFromLines } from '../article-from-lines.ts'
import { parseDate } from '../dates.ts'
import { toPageLines, type PageLine } from '../html-lines.ts'
import { parsePage } from '../html-page.ts'
import type { ReadDocument } from '../reader.ts'
import { damaged, locked } from '../unreadable.ts'
import { childOf, findAll, findFirst, textOf, type XmlElement } from '../xml.ts'
import type { OfficePackage } from './package.ts'

/** Fonts may be scrambled without the book being locked. */
const scrambledFonts = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/u

/** A book or a magazine as one document: its chapters in reading order, with their headings; its table of contents and cover are left out and counted. */
export function readEpub(file: OfficePackage): ReadDocument {
  const encryption = file.xml('META-INF/encryption.xml')
  if (encryption && [...findAll(encryption, 'EncryptionMethod'), ...findAll(encryption, 'enc:EncryptionMethod')].some(({ attributes }) => !scrambledFonts.test(attributes['Algorithm'] ?? ''))) throw locked(file.name)
  const container = file.xml('META-INF/container.xml')
  const place = container && findFirst(container, 'rootfile')?.attributes['full-path']
  const book = place && file.xml(place)
  if (!place || !book) throw damaged(file.name)
  const items = new Map(findEither(book, 'item').map(({ attributes }) => [attributes['id'] ?? '', attributes] as const))
  const chapters = findEither(book, 'itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes['idref'] ?? '')
    return item ? [item] : []
  })
  const lines: PageLine[] = []
  let dropped = 0
  for (const chapter of chapters) {
    file.budget.checkTime()
    if (!/x?html/iu.test(chapter['media-type'] ?? '')) continue
    const text = file.text(toPath(place, chapter['href'] ?? ''))
    const found = text === null ? [] : toPageLines(parsePage(text).body)
    const isContents = /\bnav\b/u.test(chapter['properties'] ?? '') || found.length > 0 && found.every(({ linked }) => linked > 0.8)
    if (isContents) dropped += found.reduce((sum, line) => sum + line.text.length, 0)
    else lines.push(...found)
  }
  const metadata = findFirst(book, 'metadata') ?? findFirst(book, 'opf:metadata')
  const value = (name: string): string | null => textOf(childOf(metadata, name)) || null
  const authors = metadata ? findAll(metadata, 'dc:creator').map(textOf).filter(Boolean).join(', ') : ''
  const title = value('dc:title')
  return articleFromLines({
    format: 'epub', name: file.name, lines, boilerplateDropped: dropped,
    said: { title, author: authors || null, outlet: value('dc:publisher'), published: parseDate(value('dc:date') ?? ''), language: value('dc:language') },
    bookTitle: title,
  })
}

/** Lists of books are written with and without a prefix. */
const findEither = (element: XmlElement, name: string): XmlElement[] => [...findAll(element, name), ...findAll(element, `opf:${name}`)]

/** A chapter's address, which is relative to the book's list, as a path inside the archive. */
function toPath(from: string, href: string): string {
  const parts = [...from.split('/').slice(0, -1)]
  for (const part of safelyDecoded(href.split('#')[0]!).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
