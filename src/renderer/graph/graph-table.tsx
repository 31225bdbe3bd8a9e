import { useMemo, useState } from 'react'
import type { GraphNode, Neighbourhood, SavedGraphView } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { SortArrow } from '../ui/table-parts.tsx'
import { findEdge, nameOf, useGraphPlace } from './graph-place.ts'
import { toFresh } from './parts.ts'
import { usePredicateWords } from './use-predicate-words.ts'
import styles from './graph-table.module.css'

interface GraphListProps {
  readonly view: Neighbourhood
  readonly saved: SavedGraphView | undefined
}
const columns = ['entity', 'kind', 'state', 'neighbours', 'mentions', 'documents', 'first', 'group'] as const
type Column = (typeof columns)[number]
const numbers: ReadonlySet<Column> = new Set(['neighbours', 'mentions', 'documents', 'group'])

/** The graph's entities as a table that sorts by any column: the same picture for whoever reads rather than looks. */
export function GraphTable({ view, saved }: GraphListProps) {
  const { say, number, partialDate } = useWords()
  const { here, select } = useGraphPlace()
  const [sort, setSort] = useState<{ readonly column: Column; readonly isDown: boolean } | null>(null)
  const fresh = useMemo(() => (saved ? toFresh(view, saved).nodes : new Set<number>()), [view, saved])
  const rows = useMemo(() => {
    const all = [...view.nodes.entries()]
    if (!sort) return all
    const of = ([, node]: readonly [number, GraphNode]): string | number => {
      switch (sort.column) {
        case 'entity': return node.name
        case 'kind': return say(`findings.kind.${node.kind}`)
        case 'state': return node.confirmed ? 0 : 1
        case 'neighbours': return node.degree
        case 'first': return node.first ?? ''
        case 'group': return node.community
        default: return node[sort.column]
      }
    }
    const compare = (a: string | number, b: string | number) => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), undefined, { numeric: true }))
    return all.sort((a, b) => (sort.isDown ? -1 : 1) * compare(of(a), of(b)) || a[0] - b[0])
  }, [view, sort, say])
  const sortBy = (column: Column) => setSort(sort?.column === column ? (sort.isDown === numbers.has(column) ? { column, isDown: !sort.isDown } : null) : { column, isDown: numbers.has(column) })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('graph.tableCaption')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{say('graph.tableCaption')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={numbers.has(column) ? styles.number : undefined} aria-sort={sort?.column === column ? (sort.isDown ? 'descending' : 'ascending') : 'none'}>
                <button type="button" className={styles.sort} title={say('graph.sortBy', { column: say(`graph.column.${column}`) })} onClick={() => sortBy(column)}>
                  {say(`graph.column.${column}`)}
                  {sort?.column === column && <SortArrow isDown={sort.isDown} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([at, node]) => (
            <tr key={node.key} data-selected={node.key === here.selected || undefined}>
              <th scope="row">
                <button type="button" className={styles.name} aria-pressed={node.key === here.selected} onClick={() => select(node.key)}>
                  <KindMark kind={node.kind} size={11} />
                  {node.name}
                  {fresh.has(at) && <span className={styles.fresh}>{say('graph.fresh')}</span>}
                </button>
              </th>
              <td>{say(`findings.kind.${node.kind}`)}</td>
              <td><State isConfirmed={node.confirmed ?? false} /></td>
              <td className={styles.number}>{number(node.degree)}</td>
              <td className={styles.number}>{number(node.mentions)}</td>
              <td className={styles.number}>{number(node.documents)}</td>
              <td className={styles.date}>{node.first && partialDate(node.first)}</td>
              <td className={styles.number}>{number(node.community + 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function State({ isConfirmed }: { readonly isConfirmed: boolean }) {
  const { say } = useWords()
  return <span className={styles.state} data-sure={isConfirmed || undefined}>{isConfirmed && '✓ '}{say(isConfirmed ? 'graph.confirmed' : 'graph.suggested')}</span>
}

/** The graph's lines as sentences, grouped by who they are about. */
export function GraphSentences({ view, saved }: GraphListProps) {
  const { say } = useWords()
  const { here, select } = useGraphPlace()
  const predicateWords = usePredicateWords()
  const chosen = findEdge(view, here.edge)
  const fresh = useMemo(() => (saved ? toFresh(view, saved).edges : new Set<number>()), [view, saved])
  const bySubject = Map.groupBy(view.edges.entries(), ([, { source }]) => source)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('graph.sentencesCaption')}>
      {[...bySubject].sort(([a], [b]) => a - b).map(([source, lines]) => (
        <section key={source} className={styles.group} aria-label={view.nodes[source]!.name}>
          <h3 className={styles.subject}>
            <KindMark kind={view.nodes[source]!.kind} size={11} />
            {view.nodes[source]!.name}
          </h3>
          <ul className={styles.lines}>
            {lines.map(([at, edge]) => (
              <li key={at}>
                <button type="button" className={styles.sentence} aria-pressed={at === chosen} onClick={() => select(undefined, nameOf(view, edge))}>
                  <span className={styles.says} data-faint={edge.predicate === null || undefined}>{predicateWords(edge.predicate)}</span>
                  <span className={styles.object}>
                    <KindMark kind={view.nodes[edge.target]!.kind} size={10} />
                    {view.nodes[edge.target]!.name}
                  </span>
                  {edge.confirmed && <State isConfirmed />}
                  {edge.uncertain && <span className={styles.state}>{say('graph.uncertain')}</span>}
                  {fresh.has(at) && <span className={styles.fresh}>{say('graph.fresh')}</span>}
                  <span className={styles.count}>{say('findings.sentences', { count: edge.sentences })} · {say('graph.independent', { count: edge.independent })}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
