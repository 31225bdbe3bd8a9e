import type { Neighbourhood } from '../../shared/contract/graph.ts'
import type { EntityKey } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { communityColours } from './colours.ts'
import styles from './community-legend.module.css'

/** What the colours of groups mean: each by its most connected entity; a press shows that group alone. */
export function CommunityLegend({ view, onFocus }: { readonly view: Neighbourhood; readonly onFocus: (keys: ReadonlySet<EntityKey>) => void }) {
  const { say } = useWords()
  const groups = [...Map.groupBy(view.nodes, ({ community }) => community)].sort(([a], [b]) => a - b)
  const shown = groups.slice(0, communityColours).filter(([, members]) => members.length > 1)
  return (
    <ul className={styles.legend} aria-label={say('graph.groups')}>
      {shown.map(([community, members]) => {
        const first = members.reduce((best, each) => (each.degree > best.degree ? each : best))
        return (
          <li key={community}>
            <button type="button" className={styles.group} onClick={() => onFocus(new Set(members.map(({ key }) => key)))}>
              <span className={styles.dot} style={{ background: `var(--community-${community})` }} aria-hidden="true" />
              <span className={styles.name}>{first.name}</span>
              <span className={styles.count} aria-hidden="true">+{members.length - 1}</span>
              <span className="visually-hidden">{say('graph.groupOthers', { count: members.length - 1 })}</span>
            </button>
          </li>
        )
      })}
      {groups.length > shown.length && <li className={styles.rest}>{say('graph.otherGroups', { count: groups.length - shown.length })}</li>}
    </ul>
  )
}
