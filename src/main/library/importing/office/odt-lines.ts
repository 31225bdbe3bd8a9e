import { toRowLine, type Line } from '../lay-out-lines.ts'
import type { Budget } from '../limits.ts'
import { childrenOf, findAll, textOf, type XmlElement } from '../xml.ts'

interface OdtLines {
  readonly lines: readonly Line[]
  readonly titleLine: Line | undefined
}

const deepest = 200
const mostFrames = 16
const unseen = new Set(['text:tracked-changes', 'office:annotation', 'office:annotation-end', 'text:sequence-decls', 'office:forms', 'text:table-of-content', 'text:illustration-index', 'text:alphabetical-index', 'text:ruby-text', 'svg:desc', 'svg:title', 'draw:glue-point'])

/** `roots` are the files that define styles: the document's own ones and its template's. */
export function layOutOdt(body: XmlElement, roots: readonly XmlElement[], budget: Budget): OdtLines {
  const lines: Line[] = []
  const notes: Line[] = []
  const roles = readRoles(roots.flatMap((root) => findAll(root, 'style:style')))
  const counting = findCounting(roots)
  let titleLine: Line | undefined
  let seen = 0

  let frames = 0
  /** Frames and tables that only frame may lie in each other, but no program lays many so. */
  const inFrame = (content: XmlElement): void => {
    frames += 1
    if (frames <= mostFrames) addBlocks(content, 1, null)
    frames -= 1
  }
  const words = (paragraph: XmlElement): string => textOfParagraph(paragraph, notes, inFrame)
  const addParagraph = (paragraph: XmlElement, inList: string | null): void => {
    const text = words(paragraph)
    if (text === '') return
    const role = roles(paragraph.attributes['text:style-name'] ?? '')
    if (paragraph.name === 'text:h') return void lines.push({ type: 'heading', level: Math.min(6, Number(paragraph.attributes['text:outline-level'] ?? 1) || 1), text: text.replaceAll('\n', ' ') })
    if (role === 'title') {
      const line: Line = { type: 'heading', level: 1, text: text.replaceAll('\n', ' ') }
      titleLine ??= line
      return void lines.push(line)
    }
    if (role === 'subtitle') return void lines.push({ type: 'heading', level: 2, text })
    lines.push(inList === null ? { type: role, text } : { type: 'list-item', text: `${inList}${text}` })
  }
  const addTable = (table: XmlElement): void => {
    const rows = findRows(table)
    if (rows.every(({ cells }) => cells.length <= 1)) return rows.forEach(({ cells }) => cells.forEach(inFrame))
    rows.forEach(({ cells, isHead }, i) => {
      const texts = cells.map((cell) => findAll(cell, 'text:p').map(words).filter(Boolean).join(' ').replaceAll('\n', ' '))
      if (texts.some(Boolean)) lines.push(toRowLine(texts, isHead || (i === 0 && rows.length > 1)))
    })
  }
  const addList = (list: XmlElement, depth: number): void => {
    let count = 0
    const counts = counting.has(list.attributes['text:style-name'] ?? '')
    for (const item of childrenOf(list)) {
      count += 1
      addBlocks(item, depth, counts ? `${count}. ` : '')
    }
  }
  const addBlocks = (parent: XmlElement, depth: number, inList: string | null): void => {
    for (const child of childrenOf(parent)) {
      if ((seen += 1) % 1_000 === 0) budget.checkTime()
      if (child.name === 'text:p' || child.name === 'text:h') addParagraph(child, inList)
      else if (child.name === 'table:table') addTable(child)
      else if (child.name === 'text:list' && depth < deepest) addList(child, depth + 1)
      else if (!unseen.has(child.name) && depth < deepest) addBlocks(child, depth + 1, inList)
    }
  }
  addBlocks(body, 0, null)
  return { lines: [...lines, ...notes], titleLine }
}

/** The list styles that count rather than draw bullets. */
const findCounting = (roots: readonly XmlElement[]): ReadonlySet<string> =>
  new Set(roots.flatMap((root) => findAll(root, 'text:list-style')).filter((style) => childrenOf(style)[0]?.name === 'text:list-level-style-number').map(({ attributes }) => attributes['style:name'] ?? ''))

type Role = 'title' | 'subtitle' | 'quote' | 'caption' | 'paragraph'

/** What a paragraph style means by its own name or by that of a style it is made from. */
function readRoles(styles: readonly XmlElement[]): (style: string) => Role {
  const parents = new Map(styles.map(({ attributes }) => [attributes['style:name'] ?? '', attributes['style:parent-style-name'] ?? '']))
  return (style) => {
    let name = style
    for (let steps = 0; name !== '' && steps < 12; steps += 1) {
      if (name === 'Title') return 'title'
      if (name === 'Subtitle') return 'subtitle'
      if (/^Quotations|Block_20_Quot/u.test(name)) return 'quote'
      if (/^(?:Caption|Illustration|Figure|Drawing)$/u.test(name)) return 'caption'
      name = parents.get(name) ?? ''
    }
    return 'paragraph'
  }
}

interface OdtRow {
  readonly cells: readonly XmlElement[]
  readonly isHead: boolean
}

function findRows(table: XmlElement, isHead = false, depth = 0): OdtRow[] {
  return childrenOf(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [{ cells: childrenOf(child).filter(({ name }) => name === 'table:table-cell'), isHead }]
    return depth < 8 && /^table:table-(?:header-rows|rows|row-group)$/u.test(child.name) ? findRows(child, child.name === 'table:table-header-rows', depth + 1) : []
  })
}

/** The words of a paragraph. Footnotes go to `notes`, with a mark where they were; what a frame holds goes to `frame`. */
function textOfParagraph(paragraph: XmlElement, notes: Line[], frame: (content: XmlElement) => void): string {
  const parts: string[] = []
  const walk = (element: XmlElement, depth: number): void => {
    for (const child of element.children) {
      if (typeof child === 'string') parts.push(child.replaceAll(/[\n\r\t ]+/gu, ' '))
      else if (child.name === 'text:s') parts.push(' ')
      else if (child.name === 'text:tab') parts.push('\t')
      else if (child.name === 'text:line-break') parts.push('\n')
      else if (child.name === 'text:note') {
        const mark = `[${notes.length + 1}]`
        parts.push(mark)
        notes.push({ type: 'paragraph', text: `${mark} ${textOf(findAll(child, 'text:note-body')[0])}` })
      } else if (child.name === 'draw:text-box') frame(child)
      else if (!unseen.has(child.name) && depth < deepest) walk(child, depth + 1)
    }
  }
  walk(paragraph, 0)
  return parts.join('').replaceAll(/\u00ad/gu, '').replaceAll(/[ \t]+/gu, ' ').replaceAll(/ *\n */gu, '\n').trim()
}
