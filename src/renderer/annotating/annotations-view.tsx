import { Highlighter, ListFilter } from 'lucide-react'
import { useState } from 'react'
import type { Annotation } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { useReading } from '../reading/reading-context.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { useScrollMemory } from '../ui/use-scroll-memory.ts'
import { AnnotationCard } from './annotation-card.tsx'
import { Filters } from './annotation-filters.tsx'
import { filterAnnotations, noFilter } from './filter-annotations.ts'
import styles from './annotations-view.module.css'

/** Everything the person marked, article by article, to look through, change and go back to. */
export function AnnotationsView() {
  const { place } = usePlace()
  const tag = place.view === 'annotations' ? (place.tag ?? null) : null
  return <AllAnnotations key={tag} tag={tag} />
}

function AllAnnotations({ tag }: { readonly tag: string | null }) {
  const { say, sayFailure } = useWords()
  const { data, error } = useAsk('listAnnotations', {})
  const scroller = useScrollMemory('annotations')
  const [filter, setFilter] = useState({ ...noFilter, tag })
  if (error) return <EmptyState fill title={sayFailure(error)} />
  if (!data) return <Spinner fill label={say('common.loading')} />
  if (data.length === 0) {
    return <EmptyState fill icon={<Highlighter size={18} />} title={say('annotating.nothing')}>{say('annotating.nothingHint')}</EmptyState>
  }
  const found = filterAnnotations(data, filter)
  return (
    <div className={styles.view}>
      <Filters all={data} found={found.length} filter={filter} onChange={setFilter} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div ref={scroller} className={styles.scroll} tabIndex={0} role="group" aria-label={say('annotating.view')}>
        {found.length === 0 ? (
          <EmptyState icon={<ListFilter size={18} />} title={say('annotating.nothingMatches')}>
            <Button size="s" onPress={() => setFilter(noFilter)}>{say('annotating.clearFilters')}</Button>
          </EmptyState>
        ) : (
          <ByDocument annotations={found} />
        )}
      </div>
    </div>
  )
}

function ByDocument({ annotations }: { readonly annotations: readonly Annotation[] }) {
  const { number } = useWords()
  const { go } = usePlace()
  const { setActive, setTab } = useReading()
  const groups = [...Map.groupBy(annotations, ({ document }) => document)]
  const open = ({ id, document, start, end }: Annotation) => {
    setTab('annotations')
    setActive({ id, field: null })
    go({ view: 'document', document, at: { start, end } })
  }
  return groups.map(([document, own]) => (
    <section key={document} className={styles.group}>
      <h2 className={styles.title}>
        <button type="button" onClick={() => go({ view: 'document', document })}>{own[0]!.title}</button>
        <span className={styles.count}>{number(own.length)}</span>
      </h2>
      <ul className={styles.cards}>
        {own.map((annotation) => <AnnotationCard key={annotation.id} annotation={annotation} onOpen={() => open(annotation)} />)}
      </ul>
    </section>
  ))
}
