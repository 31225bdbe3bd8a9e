import type { Block } from '../../../shared/model.ts'
import { trimSpan } from './text-lines.ts'

/** Blocks without the white space at their ends (code has some), and without those that are nothing else. A table's rows are left as their cells have them. */
export const trimBlocks = (text: string, blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.type === 'table-row' ? block : { ...block, ...trimSpan(text, block) })).filter(({ start, end }) => end > start)
