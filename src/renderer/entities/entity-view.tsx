import { useEffect, useRef } from 'react'
import { Shapes, Waypoints } from 'lucide-react'
import type { EntityPage } from '../../shared/contract/entities.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { KindMark } from '../ui/kind-mark.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { seenBetween } from './entity-page.ts'
import { AppearsWith, Figures, Mentions, Relations, Roles } from './entity-sections.tsx'
import styles from './entity-view.module.css'

export { EntityInspector } from './entity-inspector.tsx'

/** One entity's page: all that the sources say of it, each with its sentence. */
export function EntityView() {
  const { say, sayFailure } = useWords()
  const { place, go } = usePlace()
  const entity = place.view === 'entity' ? place.entity : ''
  const { data: page, error, isPending } = useAsk('openEntity', { entity }, { when: entity !== '' })
  const scroll = useRef<HTMLElement>(null)
  useEffect(() => {
    if (scroll.current) scroll.current.scrollTop = 0
  }, [entity])
  if (error && !page) {
    return (
      <EmptyState fill icon={<Shapes size={18} aria-hidden="true" />} title={error.code === 'not-found' ? say('entities.notFoundTitle') : sayFailure(error)}>
        <h1 className="visually-hidden">{say('entities.title')}</h1>
        {error.code === 'not-found' && <p className={styles.why}>{say('entities.notFound')}</p>}
        <Button size="s" onPress={() => go({ view: 'entities' })}>{say('entities.backToList')}</Button>
      </EmptyState>
    )
  }
  if (isPending || !page) return <Spinner label={say('common.loading')} fill />
  return (
    <article ref={scroll} className={styles.scroll} aria-label={page.entity.name}>
      <div className={styles.page} key={entity}>
        <Header page={page} />
        <Roles page={page} />
        <Relations page={page} />
        <Figures page={page} />
        <Mentions page={page} />
        <AppearsWith page={page} />
      </div>
    </article>
  )
}

function Header({ page }: { readonly page: EntityPage }) {
  const { say, partialDate, number } = useWords()
  const { go } = usePlace()
  const { entity, aliases } = page
  const seen = seenBetween(page)
  const others = aliases.filter(({ text }) => text !== entity.name)
  return (
    <header className={styles.header}>
      <p className={styles.kind} style={{ color: `var(--kind-${entity.kind})` }}>
        <KindMark kind={entity.kind} size={13} />
        {say(`findings.kind.${entity.kind}`)}
      </p>
      <div className={styles.titleLine}>
        <h1 className={styles.name}>{entity.name}</h1>
        <Button icon={<Waypoints size={14} aria-hidden="true" />} onPress={() => go({ view: 'graph', centre: entity.key, selected: entity.key, ...(page.relations.length === 0 ? { appearsWith: true } : {}) })}>{say('common.showInGraph')}</Button>
      </div>
      <p className={styles.facts}>
        <span>{say('findings.mentions', { count: entity.mentions })}</span>
        <span>{say('findings.documents', { count: entity.documents })}</span>
        {seen && <span>{seen.first === seen.last ? partialDate(seen.first) : `${partialDate(seen.first)} – ${partialDate(seen.last)}`}</span>}
      </p>
      {others.length > 0 && (
        <dl className={styles.aliases}>
          <dt>{say('entities.aliases')}</dt>
          {others.map(({ text, mentions, reason }) => (
            <dd key={text} className={styles.alias}>
              <span className={styles.aliasText}>{text}</span>
              <span className={styles.reason}>{say(`findings.reason.${reason}`)}</span>
              <span className={styles.times}>{number(mentions)}</span>
            </dd>
          ))}
        </dl>
      )}
    </header>
  )
}
