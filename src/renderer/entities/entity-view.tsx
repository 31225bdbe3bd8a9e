import { useCallback, useEffect, useRef, useState } from 'react'
import { Shapes } from 'lucide-react'
import type { EntityPage } from '../../shared/contract/entities.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { EntityDecisions } from './entity-decisions.tsx'
import { EntityHeader } from './entity-header.tsx'
import { Mentions } from './entity-mentions.tsx'
import { AppearsWith, Figures, Relations, Roles } from './entity-sections.tsx'
import { SplitBar } from './split-bar.tsx'
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
      <Page key={entity} page={page} />
    </article>
  )
}

function Page({ page }: { readonly page: EntityPage }) {
  /** The mentions chosen to mean another; null while none are being chosen. */
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null)
  const end = useCallback(() => setChosen(null), [])
  return (
    <div className={styles.page}>
      <EntityHeader page={page} onSplit={() => setChosen(new Set())} />
      {chosen === null
        ? (
            <>
              <EntityDecisions page={page} />
              <Roles page={page} />
              <Relations page={page} />
              <Figures page={page} />
            </>
          )
        : <SplitBar page={page} chosen={chosen} onChoose={setChosen} onEnd={end} />}
      <Mentions page={page} chosen={chosen} onChoose={setChosen} />
      {chosen === null && <AppearsWith page={page} />}
    </div>
  )
}
