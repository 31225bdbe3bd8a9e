import { memo, type ReactNode } from 'react'
import type { EntityKey, EntitySummary, Span } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { LitRuns } from './lit-runs.tsx'
import type { BlockGroup, BlockMarks, TextMark } from './text-marks.ts'
import styles from './blocks.module.css'

export interface BlocksProps {
  readonly groups: readonly BlockGroup[]
  readonly text: string
  readonly names: ReadonlyMap<EntityKey, EntitySummary>
  /** Open on a larger first paragraph, where there is no title to open on. */
  readonly lead: boolean
}

/** A document's blocks as the elements they are. */
export const Blocks = memo(function Blocks({ groups, text, names, lead }: BlocksProps) {
  const firstParagraph = lead ? groups.findIndex((group) => group.type === 'single' && group.of.block.type === 'paragraph') : -1
  return groups.map((group, i) => <Group key={i} group={group} text={text} names={names} isLead={i === firstParagraph} />)
})

/** Would it be drawn the same? The marks are made anew at every change, so they are compared by what they say. */
function isSameGroup(a: GroupProps, b: GroupProps): boolean {
  if (a.text !== b.text || a.names !== b.names || a.isLead !== b.isLead || a.group.type !== b.group.type) return false
  return isSameList(marksOf(a.group), marksOf(b.group), isSameBlock)
}
const marksOf = (group: BlockGroup): readonly BlockMarks[] => (group.type === 'single' ? [group.of] : group.of)
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
  if (group.type === 'list') return <ul className={styles.list}>{group.of.map((item) => <li key={item.block.start}>{lit(item, item.block)}</li>)}</ul>
  if (group.type === 'table') return <Table rows={group.of} lit={lit} />
  const { block } = group.of
  const words = lit(group.of, block)
  switch (block.type) {
    case 'title': return <h1 className={styles.title}>{words}</h1>
    case 'heading': return (block.level ?? 2) > 2 ? <h3 className={styles.subheading}>{words}</h3> : <h2 className={styles.heading}>{words}</h2>
    case 'quote': return <blockquote className={styles.quote}>{words}</blockquote>
    case 'caption': return <p className={styles.caption}>{words}</p>
    case 'meta': return <p className={styles.meta}>{words}</p>
    default: return <p className={isLead ? styles.lead : styles.paragraph}>{words}</p>
  }
}, isSameGroup)


function Table({ rows, lit }: { readonly rows: readonly BlockMarks[]; readonly lit: (marks: BlockMarks, span: Span) => ReactNode }) {
  const { say } = useWords()
  const head = rows[0]?.block.header ? rows[0] : null
  const body = head ? rows.slice(1) : rows
  const cellsOf = ({ block }: BlockMarks): readonly Span[] => block.cells ?? [block]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls, and what scrolls must be reachable by keyboard
    <div className={styles.tableScroll} role="region" aria-label={say('reading.table')} tabIndex={0}>
      <table className={styles.table}>
        {head && <thead><tr>{cellsOf(head).map((cell, i) => <th key={i} scope="col">{lit(head, cell)}</th>)}</tr></thead>}
        <tbody>{body.map((row) => <tr key={row.block.start}>{cellsOf(row).map((cell, i) => <td key={i}>{lit(row, cell)}</td>)}</tr>)}</tbody>
      </table>
    </div>
  )
}
