import { useState } from 'react'
import { Waypoints } from 'lucide-react'
import type { Neighbourhood } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { GraphCanvas } from './graph-canvas.tsx'
import { defaultBudget, useGraphPlace, useNeighbourhood } from './graph-place.ts'
import { GraphSentences, GraphTable } from './graph-table.tsx'
import { GraphToolbar, type Presentation } from './graph-toolbar.tsx'
import styles from './graph-view.module.css'

export { GraphInspector } from './graph-inspector.tsx'

/** The library's graph, or the part of it around one entity: drawn, as a table, or as sentences. */
export function GraphView() {
  const { say, sayFailure } = useWords()
  const { data: view, error, isPending } = useNeighbourhood()
  const { recentre } = useGraphPlace()
  const [presentation, setPresentation] = useState<Presentation>('drawing')
  return (
    <section className={styles.view} aria-label={say('graph.title')}>
      <GraphToolbar view={view} presentation={presentation} onPresentation={setPresentation} />
      {isPending && <Spinner label={say('common.loading')} fill />}
      {error && !view && (
        <EmptyState fill icon={<Waypoints size={18} aria-hidden="true" />} title={error.code === 'not-found' ? say('graph.missingCentre') : sayFailure(error)}>
          <Button size="s" onPress={() => recentre(undefined)}>{say('graph.clearCentre')}</Button>
        </EmptyState>
      )}
      {view && (view.edges.length === 0 ? <Empty /> : (
        <>
          {presentation === 'drawing' && <GraphCanvas view={view} />}
          {presentation === 'table' && <GraphTable view={view} />}
          {presentation === 'sentences' && <GraphSentences view={view} />}
          <Foot view={view} />
        </>
      ))}
    </section>
  )
}

/** How much is shown, and how much is not. */
function Foot({ view }: { readonly view: Neighbourhood }) {
  const { say } = useWords()
  const { here, change } = useGraphPlace()
  const { nodes, edges, hiddenNodes, hiddenEdges } = view
  const hidden =
    hiddenNodes > 0 && hiddenEdges > 0
      ? say('graph.hiddenBoth', { entities: say('graph.entities', { count: hiddenNodes }), links: say('graph.links', { count: hiddenEdges }) })
      : hiddenNodes > 0 ? say('graph.hiddenEntities', { count: hiddenNodes }) : hiddenEdges > 0 ? say('graph.hiddenLinks', { count: hiddenEdges }) : null
  const budget = here.budget ?? defaultBudget
  return (
    <footer className={styles.foot}>
      <span>{say('graph.entities', { count: nodes.length })}, {say('graph.links', { count: edges.length })}</span>
      {hidden && <span className={styles.hidden}>{hidden}</span>}
      {hiddenNodes > 0 && budget < 5000 && <Button size="s" tone="quiet" onPress={() => change({ budget: Math.min(5000, budget * 2) })}>{say('graph.showMore')}</Button>}
    </footer>
  )
}

/** Why there is nothing to draw, and the way on. */
function Empty() {
  const { say } = useWords()
  const { here, change } = useGraphPlace()
  const { data: info } = useAsk('libraryInfo', {})
  const icon = <Waypoints size={18} aria-hidden="true" />
  if (info?.documents === 0) return <EmptyState fill icon={icon} title={say('graph.emptyLibraryTitle')}>{say('graph.emptyLibrary')}</EmptyState>
  const isFiltered = here.kinds !== undefined || here.predicates !== undefined
  return (
    <EmptyState fill icon={icon} title={say('graph.emptyTitle')}>
      <p className={styles.why}>{say(isFiltered ? 'graph.emptyFiltered' : here.centre === undefined ? 'graph.empty' : 'graph.emptyCentre')}</p>
      <span className={styles.ways}>
        {isFiltered && <Button size="s" onPress={() => change({ kinds: undefined, predicates: undefined })}>{say('graph.resetFilters')}</Button>}
        {!here.appearsWith && <Button size="s" onPress={() => change({ appearsWith: true })}>{say('graph.showAppearsWith')}</Button>}
        {here.centre !== undefined && <Button size="s" tone="quiet" onPress={() => change({ centre: undefined, selected: undefined, edge: undefined })}>{say('graph.clearCentre')}</Button>}
      </span>
    </EmptyState>
  )
}
