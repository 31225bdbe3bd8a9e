import { memo } from 'react'
import type { EntityKey, EntitySummary, Span } from '../../shared/model.ts'
import { LitRuns } from './lit-runs.tsx'
import { Table } from './text-table.tsx'
import type { BlockGroup, BlockMarks, TextMark } from './text-marks.ts'
import { blocksOf } from './text-sections.ts'
import styles from './blocks.module.css'

export interface BlocksProps {
  readonly groups: readonly BlockGroup[]
  readonly text: string
  readonly names: ReadonlyMap<EntityKey, EntitySummary>
  /** Where the paragraph begins that a text without a title opens on, larger than the others; -1 for none. */
  readonly leadAt: number
}

/** What an item begins with that says by itself which it is; a point before it would be one too many. */
const numbered = /^\s*(?:\(?\d{1,4}[.)°]|\(?[a-z]{1,4}\)|\[\d{1,4}\]|[-–—•*▪]\s)/iu

/** Blocks as the elements they are. */
export const Blocks = memo(function Blocks({ groups, text, names, leadAt }: BlocksProps) {
  return groups.map((group) => {
    const { start } = blocksOf(group)[0]!.block
    return <Group key={start} group={group} text={text} names={names} isLead={start === leadAt} />
  })
})

/** Would it be drawn the same? The marks are made anew at every change, so they are compared by what they say. */
function isSameGroup(a: GroupProps, b: GroupProps): boolean {
  if (a.text !== b.text || a.names !== b.names || a.isLead !== b.isLead || a.group.type !== b.group.type) return false
  return isSameList(blocksOf(a.group), blocksOf(b.group), isSameBlock)
}
const isSameBlock = (a: BlockMarks, b: BlockMarks): boolean =>
  a.block === b.block && isSameList(a.mentions, b.mentions, Object.is) && isSameList(a.marks, b.marks, isSameMark)
function isSameMark(a: TextMark, b: TextMark): boolean {
  if (a.type !== b.type || a.start !== b.start || a.end !== b.end) return false
  return a.type !== 'annotation' || (b.type === 'annotation' && a.id === b.id && a.colour === b.colour)
}
function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (x: T, y: T) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((x, i) => isSame(x, b[i]!)))
}

interface GroupProps extends Pick<BlocksProps, 'text' | 'names'> {
  readonly group: BlockGroup
  readonly isLead: boolean
}

/** One block, or one list or table of them. Drawn again only when what is lit in it has changed. */
const Group = memo(function Group({ group, text, names, isLead }: GroupProps) {
  const lit = ({ mentions, marks }: BlockMarks, span: Span) => <LitRuns text={text} span={span} mentions={mentions} marks={marks} names={names} />
  if (group.type === 'list') return <ul className={styles.list}>{group.of.map((item) => <li key={item.block.start} data-numbered={numbered.test(text.slice(item.block.start, item.block.start + 12)) || undefined}>{lit(item, item.block)}</li>)}</ul>
  if (group.type === 'table') return <Table rows={group.of} text={text} lit={lit} />
  const { block } = group.of
  const words = lit(group.of, block)
  switch (block.type) {
    case 'title': return <h1 className={styles.title}>{words}</h1>
    case 'heading': return (block.level ?? 2) > 2 ? <h3 className={styles.subheading} data-heading={block.start}>{words}</h3> : <h2 className={styles.heading} data-heading={block.start}>{words}</h2>
    case 'quote': return <blockquote className={styles.quote}>{words}</blockquote>
    case 'caption': return <p className={styles.caption}>{words}</p>
    case 'meta': return <p className={styles.meta}>{words}</p>
    default: return <p className={isLead ? styles.lead : styles.paragraph}>{words}</p>
  }
}, isSameGroup)

