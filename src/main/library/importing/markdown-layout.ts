import type { Block, Span } from '../../../shared/model.ts'
import type { MarkdownNode, ParsedPart } from './markdown-tree.ts'
import type { OffsetMap } from './reader.ts'
import { addAligned, createTracedText, type TracedText } from './traced-text.ts'
import { trimBlocks } from './trim-blocks.ts'

interface LaidOut {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Laid out → the Markdown it was made from. */
  readonly offsets: OffsetMap
}

/** What the containers around a node make of its paragraphs. */
type Role = 'paragraph' | 'list-item' | 'quote'

interface Page {
  readonly written: string
  /** Where the part being laid out begins in `written`, and how long it is. */
  readonly base: number
  readonly out: TracedText
  readonly blocks: Block[]
}

/** The text one reads: no signs, blocks apart by an empty line, list items and table rows by a line end. */
export function layOutMarkdown(written: string, parts: readonly ParsedPart[]): LaidOut {
  const out = createTracedText()
  const blocks: Block[] = []
  parts.forEach((part, i) => {
    const end = parts[i + 1]?.start ?? written.length
    const page = { written, base: part.start, out, blocks }
    for (const node of part.tree.children) if (part.start + startOf(node) < end) layOutBlock(page, node, 'paragraph')
  })
  const text = out.text()
  const first = blocks[0]
  const titled = first?.type === 'heading' && first.level === 1 ? [{ type: 'title', start: first.start, end: first.end } as const, ...blocks.slice(1)] : blocks
  return { text, blocks: trimBlocks(text, titled), offsets: out.offsets() }
}

function layOutBlock(page: Page, node: MarkdownNode, role: Role): void {
  switch (node.type) {
    case 'heading':
      return addBlock(page, { type: 'heading', level: node.depth }, () => node.children.forEach((child) => addInline(page, child)))
    case 'paragraph': {
      const isPicture = node.children.every((child) => child.type === 'image' || child.type === 'imageReference' || (child.type === 'text' && child.value.trim() === ''))
      return addBlock(page, { type: isPicture ? 'caption' : role }, () => node.children.forEach((child) => addInline(page, child)))
    }
    case 'blockquote':
      return node.children.forEach((child) => layOutBlock(page, child, 'quote'))
    case 'list':
      return node.children.forEach((child) => layOutBlock(page, child, 'list-item'))
    case 'listItem':
      return node.children.forEach((child, i) => layOutListed(page, node, child, i))
    case 'table':
      return node.children.forEach((row, i) => layOutRow(page, row, i === 0))
    case 'code':
      return addBlock(page, { type: role }, () => addLiteral(page, node.value, node))
    case 'html':
      return addBlock(page, { type: role }, () => addHtmlText(page, node))
    case 'thematicBreak': case 'definition': case 'yaml':
      return undefined
    case 'root': case 'footnoteDefinition': case 'tableRow': case 'tableCell':
      return node.children.forEach((child) => layOutBlock(page, child, role))
    case 'text': case 'break': case 'emphasis': case 'strong': case 'delete': case 'link': case 'linkReference':
    case 'image': case 'imageReference': case 'inlineCode': case 'footnoteReference':
      return addBlock(page, { type: role }, () => addInline(page, node))
  }
}

/** A list item's number is read, so it stays; its bullet is only drawn. */
function layOutListed(page: Page, item: MarkdownNode, child: MarkdownNode, at: number): void {
  const from = page.base + startOf(item)
  const number = at === 0 && child.type === 'paragraph' ? /^\d{1,9}[.)]/u.exec(page.written.slice(from, from + 12))?.[0] : undefined
  if (!number || child.type !== 'paragraph') return layOutBlock(page, child, 'list-item')
  addBlock(page, { type: 'list-item' }, () => {
    page.out.add(`${number} `, from)
    child.children.forEach((inline) => addInline(page, inline))
  })
}

function layOutRow(page: Page, row: MarkdownNode, header: boolean): void {
  if (row.type !== 'tableRow') return
  const cells: Span[] = []
  const start = beginBlock(page, 'table-row')
  row.children.forEach((cell, i) => {
    if (i > 0) page.out.separate(' | ')
    const from = page.out.length
    cell.children.forEach((child) => addInline(page, child))
    cells.push({ start: from, end: page.out.length })
  })
  if (cells.some((cell) => cell.end > cell.start)) page.blocks.push({ type: 'table-row', start, end: page.out.length, cells, ...(header && { header }) })
}

function addBlock(page: Page, kind: Pick<Block, 'type' | 'level'>, write: () => void): void {
  const before = page.out.length
  const start = beginBlock(page, kind.type)
  write()
  if (page.out.length > start) page.blocks.push({ ...kind, start, end: page.out.length })
  else if (start > before) page.out.retract(before)
}

/** Puts what separates a block of this type from the one before, and says where it begins. */
function beginBlock(page: Page, type: Block['type']): number {
  const before = page.blocks.at(-1)
  if (before) page.out.separate(before.type === type && (type === 'list-item' || type === 'table-row') ? '\n' : '\n\n')
  return page.out.length
}

function addInline(page: Page, node: MarkdownNode): void {
  const start = page.base + startOf(node)
  const end = page.base + endOf(node)
  if (node.type === 'text') addAligned(page.out, node.value, page.written, start, end, false)
  else if (node.type === 'break') page.out.separate('\n')
  else if (node.type === 'image' || node.type === 'imageReference') addAligned(page.out, node.alt ?? '', page.written, start + '!['.length, end, false)
  else if (node.type === 'inlineCode') {
    const signs = /^`+/u.exec(page.written.slice(start, start + 100))?.[0].length ?? 1
    addAligned(page.out, node.value, page.written, start + signs, end, true)
  } else if ('children' in node) for (const child of node.children) addInline(page, child)
}

/** Code as it stands, behind its opening fence if it has one. */
function addLiteral(page: Page, value: string, node: MarkdownNode): void {
  const start = page.base + startOf(node)
  const isFenced = /^(?:```|~~~)/u.test(page.written.slice(start, start + 3))
  const body = isFenced ? page.written.indexOf('\n', start) + 1 : start
  addAligned(page.out, value, page.written, body, page.base + endOf(node), true)
}

/** The words inside raw HTML: tags, comments, scripts and styles are not words. */
function addHtmlText(page: Page, node: MarkdownNode): void {
  const start = page.base + startOf(node)
  const html = page.written.slice(start, page.base + endOf(node))
  let from = 0
  let isFirst = true
  const words = (until: number): void => {
    const stretch = html.slice(from, until)
    const trimmed = stretch.trim()
    if (trimmed === '') return
    if (!isFirst) page.out.separate(' ')
    isFirst = false
    page.out.add(trimmed.replaceAll('\n', ' '), start + from + stretch.indexOf(trimmed))
  }
  for (const tag of html.matchAll(/<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1>|$)|<\/?[a-z!?][^<>]*>/giu)) {
    words(tag.index)
    from = tag.index + tag[0].length
  }
  words(html.length)
}

const startOf = (node: MarkdownNode): number => node.position?.start.offset ?? 0
const endOf = (node: MarkdownNode): number => node.position?.end.offset ?? 0
