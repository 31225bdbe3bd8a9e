import { useMemo, useRef, useState } from 'react'
import { Waypoints } from 'lucide-react'
import type { Neighbourhood } from '../../shared/contract/graph.ts'
import type { EntityKey } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { GraphCanvas, type Drawing } from './graph-canvas.tsx'
import { GraphFoot } from './graph-foot.tsx'
import { isFiltered, unfiltered, useGraphPlace, useNeighbourhood, useRoutes } from './graph-place.ts'
import { GraphSentences, GraphTable } from './graph-table.tsx'
import { GraphToolbar, type Presentation } from './graph-toolbar.tsx'
import { keepOnly } from './parts.ts'
import { useKnown } from './use-known.ts'
import { useSavedView } from './use-saved-view.ts'
import styles from './graph-view.module.css'

export { GraphInspector } from './graph-inspector.tsx'

/** What is looked at alone, for a while; `around` where that is an entity and its neighbours. */
export interface Focus {
  readonly keys: ReadonlySet<EntityKey>
  readonly around: EntityKey | null
}

/** The library's graph, or the part of it around one entity: drawn, as a table, or as sentences. */
export function GraphView() {
  const { say, sayFailure } = useWords()
  const { data: whole, error, isPending } = useNeighbourhood()
  const { data: routes } = useRoutes()
  const { recentre } = useGraphPlace()
  const [presentation, setPresentation] = useState<Presentation>('drawing')
  const [focus, setFocus] = useState<Focus | null>(null)
  const drawing = useRef<Drawing>(null)
  const known = useKnown()
  const { unchanged: saved } = useSavedView()
  const view = useFocused(whole, focus)
  const onFocus = (keys: ReadonlySet<EntityKey> | null, around?: EntityKey) => setFocus(keys && { keys, around: around ?? null })
  return (
    <section className={styles.view} aria-label={say('graph.title')}>
      <GraphToolbar view={whole} presentation={presentation} onPresentation={setPresentation} scene={() => drawing.current?.scene() ?? null} />
      {isPending && <Spinner label={say('common.loading')} fill />}
      {error && !whole && (
        <EmptyState fill icon={<Waypoints size={18} aria-hidden="true" />} title={error.code === 'not-found' ? say('graph.missingCentre') : sayFailure(error)}>
          <Button size="s" onPress={() => recentre(undefined)}>{say('graph.clearCentre')}</Button>
        </EmptyState>
      )}
      {view && (view.edges.length === 0 ? <Empty /> : (
        <>
          {presentation === 'drawing' && (
            <GraphCanvas view={view} known={known} routes={routes} saved={saved} drawing={drawing} isFocused={focus !== null} onFocus={onFocus} />
          )}
          {presentation === 'table' && <GraphTable view={view} saved={saved} />}
          {presentation === 'sentences' && <GraphSentences view={view} saved={saved} />}
          <GraphFoot view={view} focus={focus} onUnfocus={() => setFocus(null)} />
        </>
      ))}
    </section>
  )
}

/** The part that is looked at alone; the whole where nothing of it is there any more. */
function useFocused(whole: Neighbourhood | undefined, focus: Focus | null): Neighbourhood | undefined {
  return useMemo(() => {
    if (!whole || !focus) return whole
    const part = keepOnly(whole, focus.keys)
    return part.edges.length > 0 ? part : whole
  }, [whole, focus])
}

/** Why there is nothing to draw, and the way on. */
function Empty() {
  const { say } = useWords()
  const { here, change } = useGraphPlace()
  const { data: info } = useAsk('libraryInfo', {})
  const icon = <Waypoints size={18} aria-hidden="true" />
  if (info?.documents === 0) return <EmptyState fill icon={icon} title={say('graph.emptyLibraryTitle')}>{say('graph.emptyLibrary')}</EmptyState>
  const isNarrowed = isFiltered(here) || here.hidden !== undefined
  return (
    <EmptyState fill icon={icon} title={say('graph.emptyTitle')}>
      <p className={styles.why}>{say(isNarrowed ? 'graph.emptyFiltered' : here.centre === undefined ? 'graph.empty' : 'graph.emptyCentre')}</p>
      <span className={styles.ways}>
        {isNarrowed && <Button size="s" onPress={() => change({ ...unfiltered, hidden: undefined })}>{say('graph.resetFilters')}</Button>}
        {!here.appearsWith && <Button size="s" onPress={() => change({ appearsWith: true })}>{say('graph.showAppearsWith')}</Button>}
        {here.centre !== undefined && <Button size="s" tone="quiet" onPress={() => change({ centre: undefined, selected: undefined, edge: undefined })}>{say('graph.clearCentre')}</Button>}
      </span>
    </EmptyState>
  )
}
