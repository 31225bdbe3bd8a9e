import { Waypoints } from 'lucide-react'
import type { EntityKey } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { IconButton } from '../ui/button.tsx'
import { PanelHeader } from '../ui/panel.tsx'
import { EntityLink } from './entity-link.tsx'
import { RadialPreview } from './radial-preview.tsx'
import styles from './entity-inspector.module.css'

/** Beside an entity's page: what matters at a glance, and who is around it. */
export function EntityInspector() {
  const { place } = usePlace()
  return place.view === 'entity' ? <Facts entity={place.entity} /> : null
}

function Facts({ entity }: { readonly entity: EntityKey }) {
  const { say, number, partialDate } = useWords()
  const { go } = usePlace()
  const { data: page } = useAsk('openEntity', { entity })
  const { data: stated } = useAsk('neighbourhood', { centre: entity, depth: 1, budget: 11 })
  // Where nothing is stated, whoever stands in the same sentences is still company.
  const isAlone = stated !== undefined && stated.nodes.length <= 1
  const { data: beside } = useAsk('neighbourhood', { centre: entity, depth: 1, budget: 11, appearsWith: true }, { when: isAlone })
  if (!page) return null
  const view = isAlone ? beside : stated
  const { seen } = page
  const neighbours = view?.nodes.slice(1) ?? []
  return (
    <div className={styles.panel}>
      <PanelHeader title={say('entities.keyFacts')}>
        <IconButton size="s" label={say('common.showInGraph')} onPress={() => go({ view: 'graph', centre: entity, selected: entity, ...(isAlone ? { appearsWith: true } : {}) })}><Waypoints size={15} /></IconButton>
      </PanelHeader>
      {view && <RadialPreview view={view} />}
      <dl className={styles.facts}>
        {seen && <div><dt>{say('entities.firstSeen')}</dt><dd>{partialDate(seen.first)}</dd></div>}
        {seen && seen.last !== seen.first && <div><dt>{say('entities.lastSeen')}</dt><dd>{partialDate(seen.last)}</dd></div>}
        <div><dt>{say('entities.column.documents')}</dt><dd>{number(page.entity.documents)}</dd></div>
        <div><dt>{say('entities.mentions')}</dt><dd>{number(page.entity.mentions)}</dd></div>
        <div><dt>{say('entities.relations')}</dt><dd>{number(page.relations.length)}</dd></div>
        <div><dt>{say('entities.figures')}</dt><dd>{number(page.figures.length)}</dd></div>
      </dl>
      {neighbours.length > 0 && (
        <section>
          <h3 className={styles.heading}>{say(isAlone ? 'entities.appearsWith' : 'entities.neighbours')}</h3>
          <ul className={styles.neighbours}>
            {neighbours.map((node) => <li key={node.key}><EntityLink entity={node} /></li>)}
          </ul>
          {view !== undefined && view.hiddenNodes > 0 && <p className={styles.more}>{say('graph.hiddenEntities', { count: view.hiddenNodes })}</p>}
        </section>
      )}
    </div>
  )
}
