import { Waypoints } from 'lucide-react'
import { useWords } from '../language/use-words.ts'
import { EmptyState, Panel } from '../ui/panel.tsx'
import styles from './graph-inspector.module.css'

/** What to do first, and the keys of the drawing. */
export function GraphHint() {
  const { say } = useWords()
  const keys = [
    [say('graph.keyNames.arrows'), say('graph.keys.arrows')],
    [say('graph.keyNames.space'), say('graph.keys.space')],
    [say('graph.keyNames.enter'), say('graph.keys.enter')],
    ['R', say('graph.keys.recentre')],
    ['E C', say('graph.keys.expand')],
    ['F', say('graph.keys.focus')],
    ['P', say('graph.keys.pin')],
    ['H', say('graph.keys.hide')],
    ['S', say('graph.keys.choose')],
    ['W', say('graph.keys.route')],
    ['+ − 0', say('graph.keys.zoom')],
    [say('graph.keyNames.escape'), say('graph.keys.escape')],
    [say('graph.keyNames.lasso'), say('graph.keys.lasso')],
  ] as const
  return (
    <Panel>
      <div className={styles.hintScroll}>
        <EmptyState icon={<Waypoints size={18} aria-hidden="true" />} title={say('graph.inspectorTitle')}>{say('graph.inspectorHint')}</EmptyState>
        <section className={styles.keys}>
          <h2>{say('graph.keyboard')}</h2>
          <dl>
            {keys.map(([key, does]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}
          </dl>
        </section>
      </div>
    </Panel>
  )
}
