import type { Line } from './lay-out-lines.ts'

/** A block of a web page: its words, white space collapsed, and what it is. */
export interface PageLine extends Line {
  /** The share of the characters that are inside links: what tells menus from sentences. */
  readonly linked: number
}

const unseen = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'OBJECT', 'EMBED', 'CANVAS', 'AUDIO', 'VIDEO', 'INPUT', 'SELECT', 'TEXTAREA',
  'BUTTON', 'HEAD', 'TITLE', 'LINK', 'META', 'DATALIST', 'PROGRESS', 'METER', 'MAP', 'AREA', 'RP', 'RT',
])
const breaking = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CAPTION', 'CENTER', 'DD', 'DETAILS', 'DIALOG', 'DIR', 'DIV', 'DL', 'DT',
  'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HGROUP', 'HR', 'HTML', 'LEGEND',
  'LI', 'MAIN', 'MENU', 'NAV', 'OL', 'P', 'PRE', 'SEARCH', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR',
  'UL',
])

interface Row {
  readonly cells: string[]
  readonly heads: boolean[]
}

/**
 * The visible lines under `root`, in order. Walked without recursion, since pages may be nested deeper than the stack.
 * Tables that only lay a page out give their cells as paragraphs; `flat` takes every table so.
 */
export function toPageLines(root: Element, flat = false): PageLine[] {
  const lines: PageLine[] = []
  const inside: Element[] = []
  const items: { ordered: boolean; count: number; fresh: boolean }[] = []
  let words: string[] = []
  let linkedWords = 0
  let links = 0
  let row: Row | null = null
  let rows = 0
  let preserved = 0

  const flush = (): void => {
    const whole = words.join('')
    words = []
    if (whole.trim() === '') {
      linkedWords = 0
      return
    }
    const linked = Math.min(1, linkedWords / lengthWithoutSpace(whole))
    linkedWords = 0
    for (const text of toLines(whole, preserved > 0)) {
      if (row) continue
      const item = items.at(-1)
      const type = typeInside(inside)
      const number = item?.ordered && item.fresh && type === 'list-item' ? `${item.count}. ` : ''
      if (item) item.fresh = false
      const heading = type === 'heading' ? { level: Number(inside.findLast((element) => /^H[1-6]$/u.test(element.tagName))?.tagName[1] ?? 2) } : {}
      lines.push({ type, text: number + (type === 'heading' ? text.replaceAll('\n', ' ') : text), ...heading, linked })
    }
  }
  const flushCell = (element: Element): void => {
    const text = collapse(words.join('')).replaceAll(/\s*\n\s*/gu, ' ')
    words = []
    linkedWords = 0
    row?.cells.push(text)
    row?.heads.push(element.tagName === 'TH' || element.closest('thead') !== null)
  }
  const enter = (element: Element): void => {
    const { tagName } = element
    if (tagName === 'BR') words.push('\n')
    if (tagName === 'Q') words.push('“')
    if (tagName === 'A') links += 1
    if (!breaking.has(tagName)) return
    if (row) {
      words.push(' ')
      if (tagName === 'TD' || tagName === 'TH') words = []
      return
    }
    flush()
    inside.push(element)
    if (tagName === 'PRE') preserved += 1
    if (tagName === 'OL' || tagName === 'UL') items.push({ ordered: tagName === 'OL', count: Number(element.getAttribute('start') ?? 1) - 1 || 0, fresh: false })
    if (tagName === 'LI') {
      const item = items.at(-1)
      if (item) Object.assign(item, { count: item.count + 1, fresh: true })
    }
    if (tagName === 'TABLE') rows = 0
    if (tagName === 'TR' && !flat && isDataTable(element.closest('table'))) row = { cells: [], heads: [] }
  }
  const leave = (element: Element): void => {
    const { tagName } = element
    if (tagName === 'Q') words.push('”')
    if (tagName === 'A') links -= 1
    if (!breaking.has(tagName)) return
    if (row && tagName !== 'TR') return tagName === 'TD' || tagName === 'TH' ? flushCell(element) : void words.push(' ')
    if (row) {
      const { cells, heads } = row
      row = null
      words = []
      if (cells.some(Boolean)) {
        lines.push({ type: 'table-row', text: cells.join(' | '), cells, linked: 0, ...(rows === 0 && heads.every(Boolean) && { header: true }) })
        rows += 1
      }
    } else flush()
    if (tagName === 'PRE') preserved -= 1
    inside.pop()
    if (tagName === 'OL' || tagName === 'UL') items.pop()
  }

  walk(root, enter, leave, (text) => {
    if (links > 0) linkedWords += lengthWithoutSpace(text)
    words.push(preserved > 0 ? text : text.replaceAll(/[\n\r]/gu, ' '))
  })
  flush()
  return lines
}

function walk(root: Element, enter: (element: Element) => void, leave: (element: Element) => void, text: (data: string) => void): void {
  let node: Node | null = root
  while (node) {
    const element: Element | null = node.nodeType === 1 ? (node as Element) : null
    if (node.nodeType === 3) text((node as Text).data)
    const enters: boolean = element !== null && isSeen(element)
    if (element && enters) enter(element)
    if (element && enters && element.firstChild) {
      node = element.firstChild
      continue
    }
    if (element && enters) leave(element)
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node?.nodeType === 1) leave(node as Element)
    }
    node = node && node !== root ? node.nextSibling : null
  }
}

function isSeen(element: Element): boolean {
  if (unseen.has(element.tagName.toUpperCase())) return false
  if (element.hasAttribute('hidden')) return false
  const style = element.getAttribute('style')
  return !style || !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style)
}

/** How far out a container still says what a line is. */
const nearest = 64

function typeInside(inside: readonly Element[]): PageLine['type'] {
  for (let at = inside.length - 1; at >= Math.max(0, inside.length - nearest); at -= 1) {
    const { tagName } = inside[at]!
    if (/^H[1-6]$/u.test(tagName)) return 'heading'
    if (tagName === 'FIGCAPTION' || tagName === 'CAPTION') return 'caption'
    if (tagName === 'LI' || tagName === 'DD' || tagName === 'DT') return 'list-item'
    if (tagName === 'BLOCKQUOTE') return 'quote'
    if (tagName === 'TD' || tagName === 'TH' || tagName === 'ARTICLE') return 'paragraph'
  }
  return 'paragraph'
}

const dataTables = new WeakMap<Element, boolean>()

/** Whether a table holds data rather than lays the page out: rows and columns, and no blocks of text in them. */
function isDataTable(table: Element | null): boolean {
  if (!table) return false
  const known = dataTables.get(table)
  if (known !== undefined) return known
  const role = table.getAttribute('role')
  const rows = table.querySelectorAll('tr')
  const widest = [...rows].slice(0, 20).reduce((most, row) => Math.max(most, row.childElementCount), 0)
  const isData = role !== 'presentation' && role !== 'none' && widest >= 2 && rows.length >= 2 && !table.querySelector('table, h1, h2, h3, h4, ul, ol, blockquote, td p + p')
  dataTables.set(table, isData)
  return isData
}

const lengthWithoutSpace = (text: string): number => text.replaceAll(/\s+/gu, '').length

/** White space as a browser shows it (no-break spaces stay), without the signs that only say where a word may be cut. */
const collapse = (text: string): string =>
  text.replaceAll(/[\u00ad\u200b\u2060\ufeff]/gu, '').replaceAll(/[ \t\r\f]+/gu, ' ').trim().normalize('NFC')

/** A run of words as lines: two line breaks in a row part paragraphs, one stays a line end. In the source a line end is a space. */
function toLines(words: string, preserved: boolean): string[] {
  if (preserved) return words.trim() === '' ? [] : [words.replaceAll(/^\n+|\s+$/gu, '').normalize('NFC')]
  return words.split(/\n[ \t\r\f]*\n\s*/u).map((line) => collapse(line.replaceAll(/[ \t\r\f]*\n[ \t\r\f]*/gu, '\n'))).filter((line) => line !== '')
}
