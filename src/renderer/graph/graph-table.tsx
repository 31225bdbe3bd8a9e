import type { Neighbourhood } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { findEdge, nameOf, useGraphPlace } from './graph-place.ts'
import { usePredicateWords } from './use-predicate-words.ts'
import styles from './graph-table.module.css'

/** The graph's entities as a table: the same picture for whoever reads rather than looks. */
export function GraphTable({ view }: { readonly view: Neighbourhood }) {
  const { say, number } = useWords()
  const { here, select } = useGraphPlace()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('graph.tableCaption')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{say('graph.tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('graph.column.entity')}</th>
            <th scope="col">{say('graph.column.kind')}</th>
            <th scope="col" className={styles.number}>{say('graph.column.neighbours')}</th>
            <th scope="col" className={styles.number}>{say('graph.column.mentions')}</th>
            <th scope="col" className={styles.number}>{say('graph.column.documents')}</th>
          </tr>
        </thead>
        <tbody>
          {view.nodes.map((node) => (
            <tr key={node.key} data-selected={node.key === here.selected || undefined}>
              <th scope="row">
                <button type="button" className={styles.name} aria-pressed={node.key === here.selected} onClick={() => select(node.key)}>
                  <KindMark kind={node.kind} size={11} />
                  {node.name}
                </button>
              </th>
              <td>{say(`findings.kind.${node.kind}`)}</td>
              <td className={styles.number}>{number(node.degree)}</td>
              <td className={styles.number}>{number(node.mentions)}</td>
              <td className={styles.number}>{number(node.documents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The graph's lines as sentences, grouped by who they are about. */
export function GraphSentences({ view }: { readonly view: Neighbourhood }) {
  const { say } = useWords()
  const { here, select } = useGraphPlace()
  const predicateWords = usePredicateWords()
  const chosen = findEdge(view, here.edge)
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
                  <span className={styles.count}>{say('findings.sentences', { count: edge.sentences })}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
