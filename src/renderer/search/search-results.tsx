import { SearchX } from 'lucide-react'
import { useEffect } from 'react'
import type { DocumentHit, SearchReply } from '../../shared/contract/search.ts'
import type { Evidence } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { LitText } from '../library/evidence-text.tsx'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { EmptyState, PanelHeader, Spinner } from '../ui/panel.tsx'
import { useArrowKeys } from '../ui/use-arrow-keys.ts'
import { clipEvidence } from './clip-evidence.ts'
import { focusSearch, resultsId, resultsShown } from './focus.ts'
import { NameHits } from './name-hits.tsx'
import styles from './search-results.module.css'

/** What answers the words: names first, then articles with their sentences, and at the foot how much of the library was searched. */
export function SearchResults({ words }: { readonly words: string }) {
  const { say, sayFailure } = useWords()
  const { data, error, isPlaceholderData } = useAsk('search', { words }, { keepPrevious: true })
  const onKeyDown = useArrowKeys(focusSearch)
  useEffect(() => {
    resultsShown(data && !isPlaceholderData ? words : null)
    return () => resultsShown(null)
  }, [data, isPlaceholderData, words])
  if (error) return <EmptyState title={sayFailure(error)} />
  if (!data) return <Spinner label={say('common.loading')} />
  const nothing = data.documents.length === 0 && data.names.length === 0
  return (
    <section className={styles.panel} aria-label={say('search.results')} data-stale={isPlaceholderData || undefined}>
      <PanelHeader title={say('search.results')} count={say('search.inDocuments', { count: data.total })} />
      {/* The keys only move the focus among the buttons inside, which carry the meaning. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div id={resultsId} className={styles.scroll} onKeyDown={onKeyDown}>
        {nothing ? (
          <EmptyState icon={<SearchX size={18} />} title={say('search.nothing', { words })}>{say('search.nothingHint')}</EmptyState>
        ) : (
          <>
            <NameHits names={data.names} />
            <ol className={styles.documents}>{data.documents.map((hit) => <DocumentResult key={hit.document} hit={hit} />)}</ol>
          </>
        )}
      </div>
      <Coverage reply={data} />
    </section>
  )
}

function DocumentResult({ hit }: { readonly hit: DocumentHit }) {
  const { place, go } = usePlace()
  const { say, partialDate } = useWords()
  const open = ({ document, start, end }: Evidence) => go({ view: 'document', document, at: { start, end } })
  const more = hit.passages - hit.sentences.length
  const isOpen = place.view === 'document' && place.document === hit.document
  return (
    <li className={styles.document} data-open={isOpen || undefined}>
      <button
        type="button" className={styles.title} data-stop aria-current={isOpen ? 'page' : undefined}
        onClick={() => (hit.sentences[0] ? open(hit.sentences[0]) : go({ view: 'document', document: hit.document }))}
      >
        <span className={styles.name}>{hit.title}</span>
        <span className={styles.from}>{[hit.outlet, hit.published && partialDate(hit.published)].filter(Boolean).join(' · ')}</span>
      </button>
      {hit.sentences.map((evidence) => (
        <button key={evidence.start} type="button" className={styles.sentence} data-stop data-sentence onClick={() => open(evidence)}>
          <span className={styles.clamp}>
            <LitText {...clipEvidence(evidence)} />
          </span>
        </button>
      ))}
      {more > 0 && <p className={styles.more}>{say('search.morePassages', { count: more })}</p>}
    </li>
  )
}

function Coverage({ reply: { searched, of, withEither, documents, total } }: { readonly reply: SearchReply }) {
  const { say, percent } = useWords()
  return (
    <footer className={styles.coverage} aria-live="polite">
      {withEither !== null && <p>{say('search.also', { what: say('search.withEither', { count: withEither.documents }) })}</p>}
      {documents.length < total && <p>{say('search.shown', { shown: documents.length, total })}</p>}
      <p
        data-partial={searched < of || undefined}
      >
        {say('search.coverage', { count: searched, searched, of, share: percent(of ? searched / of : 1) })}
      </p>
    </footer>
  )
}
