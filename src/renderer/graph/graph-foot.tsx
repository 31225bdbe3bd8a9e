import type { Neighbourhood } from '../../shared/contract/graph.ts'
import { useWords } from '../language/use-words.ts'
import { useChange } from '../library/use-change.ts'
import { Button } from '../ui/button.tsx'
import { defaultBudget, useGraphPlace } from './graph-place.ts'
import type { Focus } from './graph-view.tsx'
import { toFresh } from './parts.ts'
import { toState, useSavedView } from './use-saved-view.ts'
import styles from './graph-view.module.css'

interface GraphFootProps {
  readonly view: Neighbourhood
  readonly focus: Focus | null
  readonly onUnfocus: () => void
}

/** How much is shown and how much is not, and why: by the budget, by hand, for a while. */
export function GraphFoot({ view, focus, onUnfocus }: GraphFootProps) {
  const { say } = useWords()
  const { here, change } = useGraphPlace()
  const { nodes, edges, hiddenNodes, hiddenEdges } = view
  const hidden =
    hiddenNodes > 0 && hiddenEdges > 0
      ? say('graph.hiddenBoth', { entities: say('graph.entities', { count: hiddenNodes }), links: say('graph.links', { count: hiddenEdges }) })
      : hiddenNodes > 0 ? say('graph.hiddenEntities', { count: hiddenNodes }) : hiddenEdges > 0 ? say('graph.hiddenLinks', { count: hiddenEdges }) : null
  const uncertain = edges.filter((edge) => edge.uncertain).length
  const budget = here.budget ?? defaultBudget
  const around = nodes.find(({ key }) => key === focus?.around)
  return (
    <footer className={styles.foot}>
      <span>{say('graph.entities', { count: nodes.length })}, {say('graph.links', { count: edges.length })}</span>
      {uncertain > 0 && (
        <span className={styles.part}>
          {say('graph.uncertainLinks', { count: uncertain })}
          <Button size="s" tone="quiet" onPress={() => change({ plain: true })}>{say('graph.hideUncertain')}</Button>
        </span>
      )}
      {focus && (
        <span className={styles.part}>
          {around ? say('graph.focused', { name: around.name }) : say('graph.focusedChosen', { count: nodes.length })}
          <Button size="s" tone="quiet" onPress={onUnfocus}>{say('graph.unfocus')}</Button>
        </span>
      )}
      {!focus && hidden && (
        <span className={styles.part}>
          {hidden}
          {hiddenNodes > 0 && budget < 5000 && <Button size="s" tone="quiet" onPress={() => change({ budget: Math.min(5000, budget * 2) })}>{say('graph.showMore')}</Button>}
        </span>
      )}
      {here.expanded && (
        <span className={styles.part}>
          {say('graph.opened', { count: here.expanded.length })}
          <Button size="s" tone="quiet" onPress={() => change({ expanded: undefined })}>{say('graph.closeAll')}</Button>
        </span>
      )}
      {here.hidden && (
        <span className={styles.part}>
          {say('graph.hiddenByYou', { count: here.hidden.length })}
          <Button size="s" tone="quiet" onPress={() => change({ hidden: undefined })}>{say('graph.unhide')}</Button>
        </span>
      )}
      <Since view={view} />
    </footer>
  )
}

/** What is new since the picture was kept. */
function Since({ view }: { readonly view: Neighbourhood }) {
  const { say, moment } = useWords()
  const { here } = useGraphPlace()
  const { opened, unchanged } = useSavedView()
  const { run, pending } = useChange('saveGraphView')
  if (!opened) return null
  const { nodes, edges } = toFresh(view, opened)
  const entities = say('graph.freshEntities', { count: nodes.size })
  const links = say('graph.freshLinks', { count: edges.size })
  const isNew = unchanged !== undefined && nodes.size + edges.size > 0
  const what = !unchanged ? say('graph.changedSince') : !isNew ? say('graph.freshNothing') : nodes.size > 0 && edges.size > 0 ? say('graph.freshBoth', { entities, links }) : nodes.size > 0 ? entities : links
  return (
    <span className={styles.since} data-new={isNew || undefined} role="status">
      {say('graph.freshSince', { name: opened.name, when: moment(opened.savedAt), what })}
      {(isNew || !unchanged) && <Button size="s" tone="quiet" isDisabled={pending} onPress={() => void run({ name: opened.name, state: toState(here) })}>{say('graph.keepNow')}</Button>}
    </span>
  )
}
