import type { Block, Span } from '../../shared/model.ts'

export interface OutlineEntry extends Span {
  readonly text: string
  /** 0 for the outermost headings of this text, whatever level they were given in it. */
  readonly depth: number
}

/** The headings of a text, in order; none where there are none. The title is above them all and no part of it. */
export function toOutline(text: string, blocks: readonly Block[]): readonly OutlineEntry[] {
  const headings = blocks.filter(({ type, start, end }) => type === 'heading' && text.slice(start, end).trim() !== '')
  const levels = [...new Set(headings.map(({ level = 2 }) => level))].sort((a, b) => a - b)
  return headings.map(({ start, end, level = 2 }) => ({ start, end, text: text.slice(start, end).trim().replace(/\s+/g, ' '), depth: Math.min(levels.indexOf(level), 3) }))
}

/** Under which heading an offset stands; -1 before the first. */
export const headingAt = (outline: readonly Span[], offset: number): number => outline.findLastIndex(({ start }) => start <= offset)
