import { BookOpenText, ChevronDown, ChevronUp, History } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import type { Revision } from '../../shared/contract/documents.ts'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Chooser } from '../ui/choice.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { RevisionFigures } from './revision-figures.tsx'
import { RevisionSummary } from './revision-summary.tsx'
import { RevisionTexts } from './revision-texts.tsx'
import { toStretches } from './stretches.ts'
import styles from './revisions.module.css'

/** The states of an article's text: two of them side by side, sentence by sentence, with the figures that changed. */
export function RevisionsView() {
  const { say, sayFailure } = useWords()
  const { place, go } = usePlace()
  const document = place.view === 'revisions' ? place.document : 0
  const { data: revisions, error } = useAsk('listRevisions', { document })
  const { data: open } = useAsk('openDocument', { document })
  if (error) return <EmptyState fill title={sayFailure(error)} />
  if (!revisions) return <Spinner fill label={say('common.loading')} />
  const title = open?.document.title ?? ''
  const read = <Button size="s" icon={<BookOpenText size={14} />} onPress={() => go({ view: 'document', document })}>{say('documents.revisions.read')}</Button>
  if (revisions.length < 2) return <EmptyState fill icon={<History size={18} />} title={say('documents.revisions.only')}><p>{say('documents.revisions.onlyHint')}</p>{read}</EmptyState>
  return (
    <div className={styles.view}>
      <header className={styles.top}>
        <h1 className={styles.title} title={title}>{title}</h1>
        {read}
      </header>
      <Compared key={document} document={document} revisions={revisions} />
    </div>
  )
}

function Compared({ document, revisions }: { readonly document: number; readonly revisions: readonly Revision[] }) {
  const { say, sayFailure, moment, number } = useWords()
  const { place, go } = usePlace()
  const [isWhole, setWhole] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  const here = place.view === 'revisions' ? place : null
  const before = here?.before ?? revisions[1]!.number
  const after = here?.after ?? revisions[0]!.number
  const { data, error } = useAsk('compareRevisions', { document, before, after }, { keepPrevious: true })
  const stretches = useMemo(() => (data ? toStretches(data.differences) : []), [data])
  const changes = useMemo(() => stretches.filter(({ type }) => type === 'changes').length, [stretches])
  const [at, setAt] = useState(-1)
  const choose = (part: { readonly before?: string; readonly after?: string }) => {
    setAt(-1)
    go({ view: 'revisions', document, before: Number(part.before ?? before), after: Number(part.after ?? after) })
  }
  const step = (by: 1 | -1) => {
    const to = Math.min(Math.max(at + by, 0), changes - 1)
    setAt(to)
    const change = body.current?.querySelectorAll<HTMLElement>('[data-change]')[to]
    change?.scrollIntoView({ block: 'center' })
    change?.focus({ preventScroll: true })
  }
  const options = revisions.map(({ number: nth, createdAt, isCurrent, characters }) => ({
    value: String(nth), label: [say('documents.revisions.version', { number: nth }), isCurrent ? say('documents.revisions.current') : moment(createdAt), say('documents.revisions.characters', { count: characters })].join(' · '),
  }))
  return (
    <>
      <div className={styles.bar}>
        <Chooser showLabel label={say('documents.revisions.before')} value={String(before)} options={options.filter(({ value }) => value !== String(after))} onChange={(value) => choose({ before: value })} />
        <Chooser showLabel label={say('documents.revisions.after')} value={String(after)} options={options.filter(({ value }) => value !== String(before))} onChange={(value) => choose({ after: value })} />
        {data && <RevisionSummary comparison={data} />}
        <div className={styles.steps}>
          <span className={styles.at} aria-live="polite">{changes > 0 && (at < 0 ? number(changes) : say('documents.revisions.at', { at: at + 1, of: changes }))}</span>
          <IconButton label={say('documents.revisions.previous')} isDisabled={changes === 0 || at <= 0} onPress={() => step(-1)}><ChevronUp size={16} /></IconButton>
          <IconButton label={say('documents.revisions.next')} isDisabled={changes === 0 || at >= changes - 1} onPress={() => step(1)}><ChevronDown size={16} /></IconButton>
          <Button size="s" tone="quiet" onPress={() => setWhole(!isWhole)}>{say(isWhole ? 'documents.revisions.hideSame' : 'documents.revisions.showSame')}</Button>
        </div>
      </div>
      {error && <EmptyState fill title={sayFailure(error)} />}
      {!error && !data && <Spinner fill label={say('common.loading')} />}
      {data && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <div ref={body} className={styles.scroll} tabIndex={0} role="group" aria-label={say('documents.revisions.difference')}>
          <RevisionFigures figures={data.figures} annotations={data.annotations} />
          <RevisionTexts key={`${before} ${after} ${isWhole}`} comparison={data} stretches={stretches} isWhole={isWhole} at={at} />
        </div>
      )}
    </>
  )
}
