import type { Block, Span } from '../../../shared/model.ts'
import { parseMetadata } from './metadata.ts'
import { fold } from './html-title.ts'
import { trimBlocks } from './trim-blocks.ts'

/** A block of a page or a printed document before it has a place in the stored text: its words, and what it is. */
export interface Line {
  readonly type: Exclude<Block['type'], 'title' | 'meta'>
  readonly text: string
  readonly level?: number
  readonly cells?: readonly string[]
  readonly header?: boolean
}

export interface LaidOutLines {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Where each line begins in the text. */
  readonly starts: readonly number[]
}

/** Blocks apart by an empty line; list items and table rows by a line end. The title comes first where there is one. */
export function layOutLines(lines: readonly Line[], title: string | null): LaidOutLines {
  const blocks: Block[] = title ? [{ type: 'title', start: 0, end: title.length }] : []
  const parts = title ? [title] : []
  const starts: number[] = []
  let length = title?.length ?? 0
  lines.forEach((line, i) => {
    const before = blocks.at(-1)
    const joins = before?.type === line.type && (line.type === 'list-item' || line.type === 'table-row')
    const separator = before ? (joins ? '\n' : '\n\n') : ''
    parts.push(separator, line.text)
    const start = length + separator.length
    length = start + line.text.length
    starts.push(start)
    blocks.push(toBlock(line, start, i < 6))
  })
  const text = parts.join('')
  return { text, blocks: trimBlocks(text, blocks), starts }
}

function toBlock(line: Line, start: number, early: boolean): Block {
  const span = { start, end: start + line.text.length }
  if (early && line.type === 'paragraph' && parseMetadata(line.text)?.span.end === line.text.length) return { type: 'meta', ...span }
  let from = start
  const cells = line.cells?.map((cell): Span => {
    const at = { start: from, end: from + cell.length }
    from = at.end + ' | '.length
    return at
  })
  return { type: line.type, ...span, ...(line.level && { level: line.level }), ...(cells && { cells }), ...(line.header && { header: true }) }
}

/** An article often repeats its title as its first heading; the title block already says it. */
export function withoutTitle<T extends Line>(lines: readonly T[], title: string | null): readonly T[] {
  if (!title) return lines
  const at = lines.findIndex((line, i) => i < 4 && line.type === 'heading' && fold(line.text) === fold(title))
  return at < 0 ? lines : lines.filter((_, i) => i !== at)
}

/** A table's row, its cells apart by bars. */
export const toRowLine = (cells: readonly string[], header: boolean): Line => ({ type: 'table-row', text: cells.join(' | '), cells, ...(header && { header: true }) })
