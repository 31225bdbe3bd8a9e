import { toRowLine, type Line } from '../lay-out-lines.ts'
import type { Budget } from '../limits.ts'
import { childOf, childrenOf, findFirst, ownText, type XmlElement } from '../xml.ts'
import { roleOfOutline, type DocxRole } from './docx-styles.ts'

/** A footnote or endnote that the text points at. */
interface NoteReference {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  readonly mark: string
}
interface DocxLines {
  readonly lines: readonly Line[]
  readonly titleLine: Line | undefined
  readonly references: readonly NoteReference[]
}

/** Containers that are part of the text wherever they stand; deleted runs, comments and drawings are not among them. */
const transparent = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:smartTag', 'w:hyperlink', 'w:moveTo', 'w:customXml', 'w:fldSimple', 'w:body', 'mc:AlternateContent', 'mc:Choice', 'w:txbxContent'])
const deepest = 200
/** Text boxes in text boxes: each is looked for in all that is inside the one before. */
const mostFrames = 16

export function layOutDocx(body: XmlElement, styles: ReadonlyMap<string, DocxRole>, counting: ReadonlySet<string>, budget: Budget): DocxLines {
  const lines: Line[] = []
  const references: NoteReference[] = []
  const counts = new Map<string, number>()
  let titleLine: Line | undefined
  let seen = 0

  const addParagraph = (paragraph: XmlElement, depth: number): void => {
    const text = textOfParagraph(paragraph, references, (box) => void (depth < mostFrames && addBlocks(box, depth + 1)))
    if (text === '') return
    const properties = childOf(paragraph, 'w:pPr')
    const style = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? ''
    const role: DocxRole = styles.get(style) ?? roleOfOutline(properties) ?? { type: 'paragraph' }
    if (role.type === 'heading') return void lines.push({ type: 'heading', level: role.level, text: text.replaceAll('\n', ' ') })
    if (role.type === 'title') {
      const line: Line = { type: 'heading', level: 1, text: text.replaceAll('\n', ' ') }
      titleLine ??= line
      return void lines.push(line)
    }
    const number = listNumber(childOf(properties, 'w:numPr'))
    lines.push(number === null ? { type: role.type, text } : { type: 'list-item', text: `${number}${text}` })
  }
  /** What counts before the item, which is nothing for a bullet; null outside a list. */
  const listNumber = (list: XmlElement | undefined): string | null => {
    const id = childOf(list, 'w:numId')?.attributes['w:val']
    if (!id || id === '0') return null
    const level = childOf(list, 'w:ilvl')?.attributes['w:val'] ?? '0'
    const key = `${id} ${level}`
    if (!counting.has(key)) return ''
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return `${count}. `
  }
  const addTable = (table: XmlElement, depth: number): void => {
    const rows = childrenOf(table).filter(({ name }) => name === 'w:tr').map((row) => childrenOf(row).filter(({ name }) => name === 'w:tc'))
    // A table of one column, or of cells with several paragraphs each, only frames a text.
    if (rows.every((row) => row.length <= 1)) return rows.flat().forEach((cell) => void (depth < deepest && addBlocks(cell, depth + 1)))
    rows.forEach((row, i) => {
      const cells = row.map((cell) => cellText(cell, references))
      if (cells.some(Boolean)) lines.push(toRowLine(cells, i === 0 && rows.length > 1))
    })
  }
  const addBlocks = (parent: XmlElement, depth: number): void => {
    for (const child of childrenOf(parent)) {
      if ((seen += 1) % 1_000 === 0) budget.checkTime()
      if (child.name === 'w:p') addParagraph(child, depth)
      else if (child.name === 'w:tbl') addTable(child, depth)
      else if (transparent.has(child.name) && depth < deepest) addBlocks(child, depth + 1)
    }
  }
  addBlocks(body, 0)
  return { lines, titleLine, references }
}

const cellText = (cell: XmlElement, references: NoteReference[]): string =>
  childrenOf(cell).flatMap((child) => (child.name === 'w:p' ? [textOfParagraph(child, references, () => undefined)] : child.name === 'w:tbl' ? nestedRows(child, references) : []))
    .filter(Boolean).join(' ').replaceAll(/\s*\n\s*/gu, ' ')

const nestedRows = (table: XmlElement, references: NoteReference[]): string[] =>
  childrenOf(table).filter(({ name }) => name === 'w:tr').map((row) => childrenOf(row).filter(({ name }) => name === 'w:tc')
    .map((cell) => childrenOf(cell).filter(({ name }) => name === 'w:p').map((paragraph) => textOfParagraph(paragraph, references, () => undefined)).join(' ')).join(' '))

/** The words of a paragraph; `box` is handed what stands in text boxes anchored in it. */
function textOfParagraph(paragraph: XmlElement, references: NoteReference[], box: (content: XmlElement) => void): string {
  const parts: string[] = []
  const walk = (element: XmlElement, depth: number): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      switch (child.name) {
        case 'w:t': parts.push(ownText(child)); break
        case 'w:tab': parts.push('\t'); break
        case 'w:br': case 'w:cr': parts.push(child.attributes['w:type'] ? ' ' : '\n'); break
        case 'w:noBreakHyphen': parts.push('‑'); break
        case 'w:sym': parts.push('•'); break
        case 'w:footnoteReference': case 'w:endnoteReference': {
          const kind = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
          const mark = `[${references.length + 1}]`
          references.push({ kind, id: child.attributes['w:id'] ?? '', mark })
          parts.push(mark)
          break
        }
        case 'w:drawing': case 'w:pict': case 'mc:AlternateContent': {
          const content = findFirst(child, 'w:txbxContent')
          if (content) box(content)
          break
        }
        default:
          if (depth < deepest && (child.name === 'w:r' || transparent.has(child.name))) walk(child, depth + 1)
      }
    }
  }
  walk(paragraph, 0)
  return parts.join('').replaceAll(/\u00ad/gu, '').replaceAll(/[ \t]+/gu, ' ').replaceAll(/ *\n */gu, '\n').trim()
}
