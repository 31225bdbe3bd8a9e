import { memo } from 'react'
import { Blocks, type BlocksProps } from './blocks.tsx'
import { linesOf, type TextSection } from './text-sections.ts'
import type { Filled } from './use-filled.ts'
import styles from './blocks.module.css'

export interface TextProps extends Pick<BlocksProps, 'text' | 'names' | 'leadAt'> {
  readonly sections: readonly TextSection[]
  readonly filled: Filled
  /** Characters to a line, for guessing the height of what was never drawn. */
  readonly measure: number
}

/** A text in its sections. Those out of sight are passed over by the browser; those of a long text that are not drawn yet hold their place by a guess. */
export function Text({ sections, filled, text, names, leadAt, measure }: TextProps) {
  return sections.map((section, i) => (
    <Section
      key={section.start} section={section} isFilled={filled.has(i)} isLong={sections.length > 1} text={text} names={names}
      leadAt={leadAt >= section.start && leadAt < section.end ? leadAt : -1} measure={measure}
    />
  ))
}

interface SectionProps extends Pick<TextProps, 'text' | 'names' | 'leadAt' | 'measure'> {
  readonly section: TextSection
  readonly isFilled: boolean
  readonly isLong: boolean
}

const Section = memo(function Section({ section, isFilled, isLong, text, names, leadAt, measure }: SectionProps) {
  const height = `${Math.round(linesOf(section, measure) * 1.62 * 10) / 10}em`
  return (
    <div
      data-from={section.start} data-to={section.end} className={isLong ? styles.section : undefined}
      style={isLong ? (isFilled ? { containIntrinsicBlockSize: `auto ${height}` } : { blockSize: height }) : undefined}
    >
      {isFilled && <Blocks groups={section.groups} text={text} names={names} leadAt={leadAt} />}
    </div>
  )
})
