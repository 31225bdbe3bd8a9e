import { SearchX } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Search, SearchReply } from '../../shared/contract/search.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { FacetChips } from './facet-chips.tsx'
import { Facets } from './facets.tsx'
import { resultsId, resultsShown } from './focus.ts'
import { NameHits } from './name-hits.tsx'
import { ResultList } from './result-list.tsx'
import { ResultsHead } from './results-head.tsx'
import { EitherWord, Understood } from './understood.tsx'
import { useResultKeys } from './use-result-keys.ts'
import { pageInput } from './use-result-pages.ts'
import { useSearch } from './use-search.ts'
import styles from './search-results.module.css'

/** What answers the search: how it was understood, what to narrow it by, names, articles with their sentences, and how much was searched. */
export function SearchResults({ words }: { readonly words: string }) {
  const { say, sayFailure } = useWords()
  const { search } = useSearch()
  const { data, error, isPlaceholderData } = useAsk('search', pageInput(search, 0), { keepPrevious: true })
  // While a new answer is on its way, all that is shown is of the old one.
  const [answered, setAnswered] = useState(search)
  if (data && !isPlaceholderData && answered !== search) setAnswered(search)
  // Where articles answer, their list says itself when it is there.
  const isOnlyNames = data !== undefined && !isPlaceholderData && data.total === 0
  useEffect(() => {
    if (!isOnlyNames) return
    resultsShown(words)
    return () => resultsShown(null)
  }, [isOnlyNames, words])
  if (error) return <EmptyState title={sayFailure(error)} />
  if (!data) return <Spinner label={say('common.loading')} />
  return <Answer search={answered} reply={data} isStale={isPlaceholderData} />
}

interface AnswerProps {
  readonly search: Search
  readonly reply: SearchReply
  readonly isStale: boolean
}

function Answer({ search, reply, isStale }: AnswerProps) {
  const { say } = useWords()
  const [isNarrowing, setNarrowing] = useState(false)
  // Known once it is there: a list that begins in the middle has to find it when it is made.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const head = useRef<HTMLDivElement>(null)
  const above = useHeight(head)
  const onKeyDown = useResultKeys()
  const nothing = reply.total === 0 && reply.names.length === 0
  return (
    <section className={styles.panel} aria-label={say('search.results')} aria-busy={isStale} data-stale={isStale || undefined}>
      <ResultsHead search={search} total={reply.total} isNarrowing={isNarrowing} onNarrow={() => setNarrowing(!isNarrowing)} />
      {isNarrowing && <Facets facets={reply.facets} />}
      {/* The keys only move the focus among the buttons inside, which carry the meaning. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div id={resultsId} ref={setScroller} className={styles.scroll} onKeyDown={onKeyDown}>
        <div ref={head} className={styles.head}>
          <FacetChips facets={reply.facets} />
          <Understood understood={reply.query} />
          {reply.withEither && <EitherWord {...reply.withEither} />}
          <NameHits names={reply.names} documents={reply.documents} />
          {nothing && (
            <EmptyState icon={<SearchX size={18} />} title={say('search.nothing', { words: search.words })}>{say('search.nothingHint')}</EmptyState>
          )}
        </div>
        {scroller && reply.total > 0 && (
          <ResultList key={JSON.stringify(search)} search={search} total={reply.total} scroller={scroller} above={above} />
        )}
      </div>
      <Coverage {...reply} />
    </section>
  )
}

function Coverage({ searched, of }: Pick<SearchReply, 'searched' | 'of'>) {
  const { say, percent } = useWords()
  const { go } = usePlace()
  const isWhole = searched >= of
  return (
    <footer className={styles.coverage} data-partial={!isWhole || undefined} aria-live="polite">
      <p>{say('search.coverage', { count: searched, searched, of, share: percent(of ? searched / of : 1) })}</p>
      {!isWhole && <p>{say('search.notSearched', { count: of - searched })}</p>}
      <p><TextButton className={styles.way} onClick={() => go({ view: 'coverage' })}>{say('documents.coverage.link')}</TextButton></p>
    </footer>
  )
}

/** How high an element is, as it changes. */
function useHeight(element: React.RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => {
    const one = element.current
    if (!one) return
    const measure = () => setHeight(one.offsetHeight)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(one)
    return () => observer.disconnect()
  }, [element])
  return height
}
