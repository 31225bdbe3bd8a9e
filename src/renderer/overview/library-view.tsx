import { FileDown, Info, TriangleAlert } from 'lucide-react'
import type { LibraryInfo } from '../../shared/contract/library.ts'
import { useImporting } from '../importing/import-context.tsx'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { FirstSteps } from './first-steps.tsx'
import { LatestAnnotations } from './latest-annotations.tsx'
import { NamedByKind } from './named-by-kind.tsx'
import { RecentArticles } from './recent-articles.tsx'
import styles from './overview.module.css'

/** What the library holds, at a glance, and where to begin. */
export function LibraryView() {
  const { say, sayFailure } = useWords()
  const { go } = usePlace()
  const { data: info, error } = useAsk('libraryInfo', {})
  if (error) return <EmptyState fill title={sayFailure(error)} />
  if (!info) return <Spinner fill label={say('common.loading')} />
  return (
    <Page title={say('overview.title')} memory="library" isWide>
      <Counts info={info} />
      <Notices info={info} />
      {info.annotations === 0 && <FirstSteps />}
      <RecentArticles />
      <NamedByKind />
      <LatestAnnotations />
      <ImportCard />
      <p className={styles.folder} title={info.folder}>
        <TextButton className={styles.way} onClick={() => go({ view: 'coverage' })}>{say('documents.coverage.link')}</TextButton>
        {' · '}{say('overview.folder')} · {info.folder}
      </p>
    </Page>
  )
}

const counted = ['documents', 'entities', 'mentions', 'relations', 'figures', 'annotations'] as const

function Counts({ info }: { readonly info: LibraryInfo }) {
  const { say, number } = useWords()
  return (
    <dl className={styles.counts}>
      {counted.map((what) => (
        <div key={what}>
          <dt>{say(`overview.${what}`, { count: info[what] })}</dt>
          <dd>{number(info[what])}</dd>
        </div>
      ))}
    </dl>
  )
}

const noticeWords = { 'index-rebuilt': 'indexRebuilt', 'seeds-missing': 'seedsMissing', 'import-resumed': 'importResumed', 'watched-missing': 'watchedMissing', 'watched-refused': 'watchedRefused' } as const

function Notices({ info: { notices, pending } }: { readonly info: LibraryInfo }) {
  const { say } = useWords()
  return (
    <>
      {notices.map(({ code, detail }) => (
        <p key={`${code} ${detail}`} className={styles.notice}>
          <Info size={16} aria-hidden="true" />
          {say(`overview.${noticeWords[code]}`, { detail })}
        </p>
      ))}
      {pending > 0 && (
        <p className={styles.notice} data-tone="warn">
          <TriangleAlert size={16} aria-hidden="true" />
          {say('overview.pending', { count: pending })}
        </p>
      )}
    </>
  )
}

function ImportCard() {
  const { say } = useWords()
  const { choose, paste } = useImporting()
  return (
    <section className={styles.import}>
      <FileDown size={22} strokeWidth={1.6} aria-hidden="true" />
      <div>
        <h2>{say('overview.importTitle')}</h2>
        <p>{say('overview.importHint')} {say('overview.sample')}</p>
      </div>
      <div className={styles.importWays}>
        <Button onPress={choose}>{say('importing.choose')}</Button>
        <Button tone="quiet" onPress={() => paste('')}>{say('importing.paste.action')}</Button>
      </div>
    </section>
  )
}
