import type { Block, Span } from '../../../shared/model.ts'
import { isTableRule, tableAt } from './text-tables.ts'
import type { Unit } from './text-lines.ts'

const bullet = /^[-–—•▪◦*·‣●○■]\s+(?=\S)/u
const number = /^(?:\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/u
const credit =
  /^\(?\s*(?:(?:crédits?|credits?)\b|(?:photo|photos|photographie|image|images|illustration|infographie|visuel|légende|caption|figure|graphique|source)\b[^.!?:]{0,40}(?:[:：©]|\b(?:par|by)\b)|©|\(c\)\s|copyright\b)/iu
const opening = /^[«“"]\s*/u
const closing = /[»”"]\s*[.,]?$/u

/** What each unit is on the page. Units that are only punctuation (`.`, `***`) are nothing on the page and give no block. */
export function toBlocks(text: string, units: readonly Unit[]): Block[] {
  const blocks: Block[] = []
  let at = 0
  while (at < units.length) {
    const table = /[|\t]/u.test(text.slice(units[at]!.start, units[at]!.end)) ? tableAt(text, units, at) : null
    if (table) {
      blocks.push(...table.rows)
      at += table.units
    } else {
      const block = toBlock(text, units, at)
      if (block) blocks.push(block)
      at += 1
    }
  }
  return withHeadings(text, withCaptions(text, withQuotes(text, blocks)))
}

function toBlock(text: string, units: readonly Unit[], at: number): Block | null {
  const { start, end } = units[at]!
  const head = text.slice(start, Math.min(end, start + 400))
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end)) || isTableRule(head)) return null
  const marker = bullet.exec(head)
  // A lone dash opens a spoken line as often as a list; two in a row are a list either way.
  if (marker && (!/^[–—]/u.test(head) || [at - 1, at + 1].some((near) => units[near] && bullet.test(text.slice(units[near].start, units[near].start + 4))))) {
    return { type: 'list-item', start: start + marker[0].length, end }
  }
  const numbered = (near: number): boolean => units[near] !== undefined && number.test(text.slice(units[near].start, units[near].start + 8))
  if (number.test(head) && (numbered(at - 1) || numbered(at + 1))) return { type: 'list-item', start, end }
  if (end - start <= 240 && credit.test(head)) return { type: 'caption', start, end }
  return { type: 'paragraph', start, end }
}

/** A paragraph that is one quotation from its first sign to its last is a quote, and a short line after it says whose. */
function withQuotes(text: string, blocks: readonly Block[]): Block[] {
  let signed = -1
  return blocks.map((block, i) => {
    if (i === signed) return { ...block, type: 'quote' }
    if (block.type !== 'paragraph' || !isQuotation(text.slice(block.start, block.end))) return block
    const next = blocks[i + 1]
    if (next?.type === 'paragraph' && isSignature(text.slice(next.start, next.end), i + 2 >= blocks.length)) signed = i + 1
    return { ...block, type: 'quote' }
  })
}

function isQuotation(paragraph: string): boolean {
  if (paragraph.length < 40 || !opening.test(paragraph) || !closing.test(paragraph)) return false
  const inner = paragraph.replace(opening, '').replace(closing, '')
  // Two quotations with words between them are reported speech, not a block of their own.
  return paragraph.startsWith('"') ? !inner.includes('"') : balance(inner) >= 0
}

/** The lowest depth of guillemets and curly quotes inside: below zero when the outer quotation ends before the paragraph does. */
function balance(inner: string): number {
  let depth = 0
  for (const sign of inner) {
    if (sign === '«' || sign === '“') depth += 1
    if (sign === '»' || sign === '”') depth -= 1
    if (depth < 0) return depth
  }
  return depth
}

const isSignature = (line: string, last: boolean): boolean =>
  line.length <= 140 && /^[-–—\s(]*\p{Lu}/u.test(line) && !/[.!?…:]$/u.test(line) && (last || /^[-–—]/u.test(line) || /^[^,]{3,50},\s/u.test(line))

/** The short line before an image's credit is the image's caption. */
function withCaptions(text: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block, i) => {
    const next = blocks[i + 1]
    const isLegend =
      i > 0 && block.type === 'paragraph' && next?.type === 'caption' && isOneLine(text.slice(block.start, block.end)) && isPictureCredit(text.slice(next.start, next.end))
    return isLegend && !/[?:]$/u.test(text.slice(block.start, block.end)) ? { ...block, type: 'caption' } : block
  })
}

const isOneLine = (line: string): boolean => line.length <= 200 && !/[.!?]\s+[«“"]?\s?\p{Lu}/u.test(line)
const isPictureCredit = (line: string): boolean => !/^\(?\s*source/iu.test(line)

/** Short lines that end no sentence and are followed by something longer. Three or more short lines in a row are verse, an address, a list: not headings. */
function withHeadings(text: string, blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  let at = 0
  while (at < blocks.length) {
    let to = at
    while (to < blocks.length && blocks[to]!.type === 'paragraph' && looksLikeHeading(text.slice(blocks[to]!.start, blocks[to]!.end))) to += 1
    const run = blocks.slice(at, to)
    const next = blocks[to]
    const longest = Math.max(0, ...run.slice(0, 2).map(({ start, end }) => end - start))
    const opens = next && run.length <= 2 && next.type !== 'caption' && (next.type !== 'paragraph' || next.end - next.start > longest * 1.2)
    for (const block of run) result.push(opens ? { ...block, type: 'heading', level: headingLevel(text, block) } : block)
    if (next) result.push(next)
    at = to + 1
  }
  return result
}

function looksLikeHeading(line: string): boolean {
  if (line.includes(' | ')) return false
  if (line.length > 130 || /[.,;:…»”"]$/u.test(line.replace(/(?:\bU\.S|\betc|\bInc|\bLtd)\.$/u, ''))) return line.length <= 90 && /^[«“"][^«»“”"]*[»”"]$/u.test(line)
  return /^[«“"'‘(¿¡]?\s*[\p{Lu}\p{N}]/u.test(line) && line.split(/\s+/u).length <= 20 && !/[.!?]\s+\p{Lu}.*[.!?]\s+\p{Lu}/u.test(line) && !/\p{Ll}{3,}\.\s+\p{Lu}/u.test(line)
}

function headingLevel(text: string, span: Span): number {
  const numbered = /^\d{1,2}(?:\.\d{1,2})*/u.exec(text.slice(span.start, span.start + 12))?.[0]
  return numbered ? Math.min(6, 1 + numbered.split('.').length) : 2
}
