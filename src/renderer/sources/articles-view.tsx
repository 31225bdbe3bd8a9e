import { Activity, ClipboardPaste, FileText, ListFilter, Plus, Waypoints } from 'lucide-react'
import { DialogTrigger } from 'react-aria-components'
import { useImporting } from '../importing/import-context.tsx'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { PendingNote } from '../library/pending-note.tsx'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { Popover } from '../ui/popover.tsx'
import { useToasts } from '../ui/toasts.tsx'
import frame from '../ui/view.module.css'
import { ArticleFilters } from './article-filters.tsx'
import { ArticleTable } from './article-table.tsx'
import { FilterChips } from './filter-chips.tsx'
import { isNarrowed, tidyFilter, toListInput, usualLook, type Look } from './look.ts'
import { WordsField } from './look-fields.tsx'
import styles from './articles-view.module.css'

/** They stand in the address, which bears no more: where there are more, the person is told. */
const mostDrawn = 2000

/** Every article as a table: to find, sort, mark, gather, correct and remove them, one or many at a time. */
export function ArticlesView() {
  const { say, sayFailure } = useWords()
  const { place, replace, go } = usePlace()
  const { show } = useToasts()
  const { choose, paste } = useImporting()
  const here = place.view === 'articles' ? place : { view: 'articles' as const }
  const look: Look = { filter: here.filter ?? {}, sort: here.sort ?? 'published', reverse: here.reverse ?? false }
  const onLook = ({ filter, sort, reverse }: Look) => {
    const tidy = tidyFilter(filter)
    const next = { view: 'articles' as const, ...(Object.keys(tidy).length > 0 ? { filter: tidy } : {}), ...(sort === 'published' ? {} : { sort }), ...(reverse ? { reverse } : {}) }
    // What is typed is no step in the trail, nor is the order; a filter is.
    const isStep = JSON.stringify({ ...tidy, words: '' }) !== JSON.stringify({ ...look.filter, words: '' })
    if (isStep) go(next)
    else replace(next)
  }
  const { data, error } = useAsk('listDocuments', toListInput(look), { keepPrevious: true })
  const { data: info } = useAsk('libraryInfo', {})
  if (error) return <EmptyState fill title={sayFailure(error)} />
  if (!data || !info) return <Spinner fill label={say('common.loading')} />
  if (info.documents === 0) {
    return (
      <EmptyState fill icon={<FileText size={18} />} title={say('sources.empty')}>
        <p>{say('sources.emptyHint')}</p>
        <Button onPress={choose}>{say('importing.choose')}</Button>
      </EmptyState>
    )
  }
  const openGraph = () => {
    if (isNarrowed(look) && data.length > mostDrawn) show({ name: 'graph', text: say('graph.gathered', { count: mostDrawn }) })
    go({ view: 'graph', ...(isNarrowed(look) ? { documents: data.slice(0, mostDrawn).map(({ id }) => id) } : {}) })
  }
  const panel = <ArticleFilters look={look} onLook={onLook} />
  return (
    <div className={frame.view}>
      <header className={`${frame.head} ${styles.head}`}>
        <div className={frame.line}>
          <h1 className={frame.title}>{say('sources.table')}</h1>
          <span className={frame.count} role="status">{say('sources.shown', { shown: data.length, total: info.documents })}</span>
          <span className={frame.narrow}>
            <DialogTrigger>
              <Button size="s" icon={<ListFilter size={14} />}>{say('sources.filters')}</Button>
              <Popover label={say('sources.filters')} placement="bottom start"><div className={frame.popover}>{panel}</div></Popover>
            </DialogTrigger>
          </span>
          <div className={frame.words}><WordsField look={look} onLook={onLook} /></div>
          <Button size="s" tone="quiet" icon={<Waypoints size={14} />} isDisabled={data.length === 0} onPress={openGraph}>{say('graph.ofArticles')}</Button>
          <Button size="s" tone="quiet" icon={<Activity size={14} />} onPress={() => go({ view: 'coverage' })}>{say('documents.coverage.title')}</Button>
          <Button size="s" icon={<ClipboardPaste size={14} />} onPress={() => paste('')}>{say('importing.paste.action')}</Button>
          <Button size="s" tone="primary" icon={<Plus size={14} />} onPress={choose}>{say('importing.action')}</Button>
        </div>
        <FilterChips look={look} onLook={onLook} />
      </header>
      <PendingNote />
      <div className={frame.body}>
        <aside className={frame.filters} aria-label={say('sources.filters')}>{panel}</aside>
        <div className={styles.main}>
          {data.length > 0 && <ArticleTable documents={data} look={look} onLook={onLook} />}
          {data.length === 0 && (
            <EmptyState fill icon={<ListFilter size={18} />} title={say('sources.nothing')}>
              {isNarrowed(look) && <Button size="s" onPress={() => onLook(usualLook)}>{say('sources.clear')}</Button>}
            </EmptyState>
          )}
        </div>
      </div>
    </div>
  )
}
