import { CalendarRange, Plus, Scale, Waypoints, X } from 'lucide-react'
import type { EntityPage } from '../../shared/contract/entities.ts'
import { useWords } from '../language/use-words.ts'
import { StateMark } from '../library/state-mark.tsx'
import { usePlace } from '../place.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { useEntityQuestions } from './deciding-context.tsx'
import { EntityActions } from './entity-actions.tsx'
import styles from './entity-view.module.css'

export interface EntityHeaderProps {
  readonly page: EntityPage
  readonly onSplit: () => void
}

/** Who or what it is, whether a person has said so, what can be said of it, and all its names with the reason for each. */
export function EntityHeader({ page, onSplit }: EntityHeaderProps) {
  const { say, partialDate } = useWords()
  const { go } = usePlace()
  const { entity, seen } = page
  return (
    <header className={styles.header}>
      <p className={styles.kind} style={{ color: `var(--kind-${entity.kind})` }}>
        <KindMark kind={entity.kind} size={13} />
        {say(`findings.kind.${entity.kind}`)}
        <StateMark isConfirmed={entity.confirmed ?? false} inWords />
      </p>
      <div className={styles.titleLine}>
        <h1 className={styles.name}>{entity.name}</h1>
        <div className={styles.goes}>
          <Button icon={<Waypoints size={14} aria-hidden="true" />} onPress={() => go({ view: 'graph', centre: entity.key, selected: entity.key, ...(page.relations.length === 0 ? { appearsWith: true } : {}) })}>{say('common.showInGraph')}</Button>
          <Button icon={<Scale size={14} aria-hidden="true" />} onPress={() => go({ view: 'compare', entity: entity.key, sources: 1 })}>{say('common.views.compare')}</Button>
          <Button icon={<CalendarRange size={14} aria-hidden="true" />} onPress={() => go({ view: 'timeline', entity: entity.key })}>{say('common.views.timeline')}</Button>
        </div>
      </div>
      <p className={styles.facts}>
        <span>{say('findings.mentions', { count: entity.mentions })}</span>
        <span>{say('findings.documents', { count: entity.documents })}</span>
        {seen && <span>{seen.first === seen.last ? partialDate(seen.first) : `${partialDate(seen.first)} – ${partialDate(seen.last)}`}</span>}
      </p>
      <div className={styles.actions}><EntityActions entity={entity} onSplit={onSplit} /></div>
      <Names page={page} />
    </header>
  )
}

const plain = (name: string): string => name.replaceAll('’', "'")

function Names({ page: { entity, aliases } }: { readonly page: EntityPage }) {
  const { say, number } = useWords()
  const { ask } = useEntityQuestions()
  // The same name with the other apostrophe is no other name.
  const others = aliases.filter(({ text }) => plain(text) !== plain(entity.name))
  return (
    <section className={styles.aliases} aria-label={say('entities.aliases')}>
      <h2 className={styles.aliasesTitle}>{say('entities.aliases')}</h2>
      {others.length > 0 && (
        <ul className={styles.aliasList}>
          {others.map(({ text, mentions, reason }) => (
            <li key={text} className={styles.alias} data-given={['merged', 'renamed', 'watched'].includes(reason) || undefined}>
              <span className={styles.aliasText}>{text}</span>
              <span className={styles.reason}>{say(`findings.reason.${reason}`)}</span>
              <span className={styles.times} title={say('findings.mentions', { count: mentions })}>{number(mentions)}</span>
              <IconButton size="s" label={say('entities.alias.drop', { alias: text })} onPress={() => ask({ ask: 'not-its-name', entity, alias: text })}><X size={12} /></IconButton>
            </li>
          ))}
        </ul>
      )}
      <Button size="s" tone="quiet" icon={<Plus size={13} aria-hidden="true" />} onPress={() => ask({ ask: 'alias', entity })}>{say('entities.alias.open')}</Button>
    </section>
  )
}
