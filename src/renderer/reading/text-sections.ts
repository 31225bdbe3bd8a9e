import type { Span } from '../../shared/model.ts'
import type { BlockGroup, BlockMarks } from './text-marks.ts'

/** Neighbouring groups that are drawn, and passed over while out of sight, together. */
export interface TextSection extends Span {
  readonly groups: readonly BlockGroup[]
}

/** About two screens: small enough that drawing one is never felt, large enough that a long text has hundreds and not thousands. */
const usualLength = 6000

/** A text's groups in sections. A short text is one. */
export function toSections(groups: readonly BlockGroup[]): TextSection[] {
  const sections: { start: number; end: number; groups: BlockGroup[] }[] = []
  for (const group of groups) {
    const { start, end } = spanOf(group)
    const last = sections.at(-1)
    if (last && last.end - last.start < usualLength) {
      last.groups.push(group)
      last.end = end
    } else sections.push({ start, end, groups: [group] })
  }
  return sections
}

export const blocksOf = (group: BlockGroup): readonly BlockMarks[] => (group.type === 'single' ? [group.of] : group.of)
const spanOf = (group: BlockGroup): Span => {
  const blocks = blocksOf(group)
  return { start: blocks[0]!.block.start, end: blocks.at(-1)!.block.end }
}

/** The section in which an offset lies, or after whose beginning it comes. */
export const indexOfSection = (sections: readonly Span[], offset: number): number => Math.max(sections.findLastIndex(({ start }) => start <= offset), 0)

/** How high a section will about be, in lines of text, before it has ever been drawn. */
export const linesOf = ({ groups }: TextSection, measure: number): number =>
  groups.flatMap(blocksOf).reduce((sum, { block }) => sum + Math.ceil((block.end - block.start) / measure) + (block.type === 'heading' ? 1.6 : block.type === 'table-row' ? 0.4 : 0.6), 0)
