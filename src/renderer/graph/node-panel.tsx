import type { Neighbourhood } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { EmptyState, Panel, PanelBody, PanelHeader } from '../ui/panel.tsx'
import { RowButton } from '../ui/row-button.tsx'
import { nameOf, useGraphPlace } from './graph-place.ts'
import { usePredicateWords } from './use-predicate-words.ts'
import styles from './graph-inspector.module.css'

/** All drawn lines of one entity, by what they say. */
export function NodePanel({ view, node }: { readonly view: Neighbourhood; readonly node: number }) {
  const { say } = useWords()
  const { change } = useGraphPlace()
  const predicateWords = usePredicateWords()
  const lines = view.edges.filter(({ source, target }) => source === node || target === node)
  const groups = Map.groupBy(lines, ({ predicate, source }) => predicateWords(predicate, source === node ? 'out' : 'in'))
  return (
    <Panel>
      <PanelHeader title={say('graph.linksOf')} count={say('graph.links', { count: lines.length })} />
      <PanelBody>
        <p className={styles.subject}>
          <KindMark kind={view.nodes[node]!.kind} size={12} />
          {view.nodes[node]!.name}
        </p>
        {lines.length === 0 && <EmptyState title={say('graph.noLinks')} />}
        {[...groups].map(([words, edges]) => (
          <section key={words}>
            <h3 className={styles.heading}>{words}</h3>
            <ul className={styles.lines}>
              {edges.map((edge) => {
                const other = view.nodes[edge.source === node ? edge.target : edge.source]!
                return (
                  <li key={JSON.stringify(nameOf(view, edge))}>
                    <RowButton className={styles.line} onClick={() => change({ edge: nameOf(view, edge) })}>
                      <KindMark kind={other.kind} size={11} />
                      <span className={styles.other}>{other.name}</span>
                      <span className={styles.count}>{edge.confirmed && '✓ '}{edge.uncertain && `${say('graph.uncertain')} · `}{say('findings.sentences', { count: edge.sentences })}</span>
                    </RowButton>
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </PanelBody>
    </Panel>
  )
}
