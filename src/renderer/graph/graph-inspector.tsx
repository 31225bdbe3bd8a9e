import { ArrowRight, Waypoints } from 'lucide-react'
import type { Neighbourhood } from '../../shared/contract/graph.ts'
import type { EntitySummary } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { EvidenceText } from '../library/evidence-text.tsx'
import { useAsk } from '../library/use-ask.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { EmptyState, PanelHeader, Spinner } from '../ui/panel.tsx'
import { findNode, nameOf, useGraphPlace, useNeighbourhood, type EdgeName } from './graph-place.ts'
import { usePredicateWords } from './use-predicate-words.ts'
import styles from './graph-inspector.module.css'

/** Beside the graph: the sentences behind the line that is selected, or all lines of the entity that is. */
export function GraphInspector() {
  const { here } = useGraphPlace()
  const { data: view } = useNeighbourhood()
  const selected = view ? findNode(view, here.selected) : null
  if (here.edge) return <EdgeEvidence key={JSON.stringify(here.edge)} edge={here.edge} view={view} />
  if (view && selected !== null) return <NodeLines view={view} node={selected} />
  return <Hint />
}

function EdgeEvidence({ edge, view }: { readonly edge: EdgeName; readonly view: Neighbourhood | undefined }) {
  const { say, sayFailure } = useWords()
  const { select } = useGraphPlace()
  const predicateWords = usePredicateWords()
  const { data, error, isPending } = useAsk('evidence', edge)
  const pair = [edge.subject, edge.object]
  const others = (view?.edges ?? []).filter(({ source, target, predicate }) => {
    const [from, to] = [view!.nodes[source]!.key, view!.nodes[target]!.key]
    return pair.includes(from) && pair.includes(to) && !(predicate === edge.predicate && (predicate === null || from === edge.subject))
  })
  return (
    <div className={styles.panel} data-graph-evidence>
      <PanelHeader title={say('graph.evidenceTitle')} {...(data ? { count: say('findings.sentences', { count: data.items.length }) } : {})} />
      <div className={styles.scroll}>
        {data && (
          <div className={styles.claim}>
            <EntityButton entity={data.subject} onPress={() => select(data.subject.key)} />
            <span className={styles.says}><ArrowRight size={13} aria-hidden="true" data-undirected={edge.predicate === null || undefined} />{predicateWords(edge.predicate)}</span>
            <EntityButton entity={data.object} onPress={() => select(data.object.key)} />
          </div>
        )}
        {isPending && <Spinner label={say('common.loading')} />}
        {error && <EmptyState title={sayFailure(error)} />}
        {data && (
          <ul className={styles.items}>
            {data.items.map(({ role, negated, conditional, evidence }) => (
              <li key={`${evidence.document} ${evidence.start} ${role ?? ''}`} className={styles.item}>
                <EvidenceText evidence={evidence} />
                {(role || negated || conditional) && (
                  <p className={styles.chips}>
                    {role && <span className={styles.chip}>{role}</span>}
                    {negated && <span className={styles.chip} data-tone="warn">{say('findings.negated')}</span>}
                    {conditional && <span className={styles.chip} data-tone="warn">{say('findings.conditional')}</span>}
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
        {view && others.length > 0 && (
          <section>
            <h3 className={styles.heading}>{say('graph.otherLinks')}</h3>
            <ul className={styles.lines}>
              {others.map((other) => {
                const name = nameOf(view, other)
                return (
                  <li key={JSON.stringify(name)}>
                    <button type="button" className={styles.line} onClick={() => select(undefined, name)}>
                      <span>{view.nodes[other.source]!.name} <em>{predicateWords(other.predicate)}</em> {view.nodes[other.target]!.name}</span>
                    </button>
                  </li>
                )
              })}
            </ul>
          </section>
        )}
      </div>
    </div>
  )
}

function NodeLines({ view, node }: { readonly view: Neighbourhood; readonly node: number }) {
  const { say } = useWords()
  const { change } = useGraphPlace()
  const predicateWords = usePredicateWords()
  const lines = view.edges.filter(({ source, target }) => source === node || target === node)
  const groups = Map.groupBy(lines, ({ predicate, source }) => predicateWords(predicate, source === node ? 'out' : 'in'))
  return (
    <div className={styles.panel}>
      <PanelHeader title={say('graph.linksOf')} count={say('graph.links', { count: lines.length })} />
      <div className={styles.scroll}>
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
                    <button type="button" className={styles.line} onClick={() => change({ edge: nameOf(view, edge) })}>
                      <KindMark kind={other.kind} size={11} />
                      <span className={styles.other}>{other.name}</span>
                      <span className={styles.count}>{say('findings.sentences', { count: edge.sentences })}</span>
                    </button>
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

function EntityButton({ entity, onPress }: { readonly entity: EntitySummary; readonly onPress: () => void }) {
  return (
    <button type="button" className={styles.entity} onClick={onPress}>
      <KindMark kind={entity.kind} size={12} />
      {entity.name}
    </button>
  )
}

function Hint() {
  const { say } = useWords()
  const keys = [
    [say('graph.keyNames.arrows'), say('graph.keys.arrows')],
    [say('graph.keyNames.space'), say('graph.keys.space')],
    [say('graph.keyNames.enter'), say('graph.keys.enter')],
    ['R', say('graph.keys.recentre')],
    ['+ − 0', say('graph.keys.zoom')],
    [say('graph.keyNames.escape'), say('graph.keys.escape')],
  ] as const
  return (
    <div className={styles.panel}>
      <EmptyState icon={<Waypoints size={18} aria-hidden="true" />} title={say('graph.inspectorTitle')}>{say('graph.inspectorHint')}</EmptyState>
      <section className={styles.keys}>
        <h2>{say('graph.keyboard')}</h2>
        <dl>
          {keys.map(([key, does]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}
        </dl>
      </section>
    </div>
  )
}
