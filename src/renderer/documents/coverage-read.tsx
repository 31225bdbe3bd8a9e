import { CircleX, RefreshCw, X } from 'lucide-react'
import type { Coverage } from '../../shared/contract/documents.ts'
import { useImporting } from '../importing/import-context.tsx'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { useChange } from '../library/use-change.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { useToasts } from '../ui/toasts.tsx'
import styles from './coverage.module.css'

/** How much of what came in is analysed, by format, and every file that was refused, with why. */
export function CoverageRead() {
  const { say, sayFailure } = useWords()
  const { data, error } = useAsk('listCoverage', {})
  if (error) return <EmptyState title={sayFailure(error)} />
  if (!data) return <Spinner label={say('common.loading')} />
  return (
    <>
      <p className={styles.intro}>{say('documents.coverage.intro')}</p>
      <Share coverage={data} />
      <Counts coverage={data} />
      {data.formats.length > 0 && <Formats coverage={data} />}
      <Refusals coverage={data} />
    </>
  )
}

function Share({ coverage: { characters, indexedCharacters, pending, waiting } }: { readonly coverage: Coverage }) {
  const { say, percent } = useWords()
  const share = characters === 0 ? 1 : indexedCharacters / characters
  // Never rounded up to the whole.
  const shown = share < 1 ? Math.min(Math.floor(share * 1000) / 1000, 0.999) : 1
  const isWhole = share >= 1 && pending === 0
  return (
    <div className={styles.share} data-whole={isWhole || undefined}>
      <p className={styles.percent}><strong>{percent(shown)}</strong> {say('documents.coverage.share')}</p>
      <div className={styles.track} aria-hidden="true"><div style={{ width: `${shown * 100}%` }} /></div>
      <p>{isWhole ? say('documents.coverage.whole') : say('documents.coverage.partial', { count: pending })}</p>
      {waiting > 0 && <p>{say('documents.coverage.waiting', { count: waiting })}</p>}
    </div>
  )
}

function Counts({ coverage: { documents, sources, characters, boilerplateDropped, withNotes, refused } }: { readonly coverage: Coverage }) {
  const { say, number } = useWords()
  const counts = [['documents', documents], ['sources', sources], ['characters', characters], ['dropped', boilerplateDropped], ['withNotes', withNotes], ['refused', refused]] as const
  return (
    <dl className={styles.counts}>
      {counts.map(([what, count]) => <div key={what} data-what={what} data-some={count > 0 || undefined}><dt>{say(`documents.coverage.${what}`, { count })}</dt><dd>{number(count)}</dd></div>)}
    </dl>
  )
}

function Formats({ coverage: { formats } }: { readonly coverage: Coverage }) {
  const { say, number } = useWords()
  const most = Math.max(...formats.map(({ characters }) => characters), 1)
  return (
    <section className={styles.section}>
      <h2>{say('documents.coverage.formats')}</h2>
      <table className={styles.formats}>
        <thead><tr><th scope="col">{say('documents.coverage.format')}</th><th scope="col">{say('documents.coverage.formatSources')}</th><th scope="col">{say('documents.coverage.formatCharacters')}</th></tr></thead>
        <tbody>
          {formats.map(({ format, sources, characters }) => (
            <tr key={format}>
              <th scope="row">{say(`reading.format.${format}`)}</th>
              <td>{number(sources)}</td>
              <td><span className={styles.amount} style={{ '--share': characters / most }}>{number(characters)}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Refusals({ coverage: { refusals, refused } }: { readonly coverage: Coverage }) {
  const { say, tell, moment, bytes } = useWords()
  const { show } = useToasts()
  const { tellOutcomes } = useImporting()
  const { run: retry, pending } = useChange('retryRefused')
  const { run: dismiss } = useChange('dismissRefused')
  const again = async (only?: number) => {
    const outcomes = await retry(only === undefined ? {} : { refusals: [only] })
    if (outcomes) tellOutcomes(outcomes)
  }
  const away = async (only?: number) => {
    const done = await dismiss(only === undefined ? {} : { refusals: [only] })
    if (done) show({ text: say('documents.coverage.dismissed', { count: done.dismissed }) })
  }
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{say('documents.coverage.refusals')}</h2>
        {refusals.length > 0 && (
          <>
            <Button size="s" icon={<RefreshCw size={13} />} isDisabled={pending} onPress={() => void again()}>{say('documents.coverage.retryAll')}</Button>
            <Button size="s" tone="quiet" onPress={() => void away()}>{say('documents.coverage.dismissAll')}</Button>
          </>
        )}
      </div>
      {refusals.length === 0 && <p className={styles.none}>{say('documents.coverage.noRefusals')}</p>}
      {refused > refusals.length && <p className={styles.none}>{say('documents.coverage.cut', { shown: refusals.length, total: refused })}</p>}
      <ul className={styles.lines}>
        {refusals.map(({ id, name, path, bytes: size, reason, at }) => (
          <li key={id} data-tone="bad">
            <CircleX size={17} aria-hidden="true" />
            <div className={styles.text}>
              <div className={styles.name}>{name}</div>
              <div className={styles.why}>{tell(reason)}</div>
              <div className={styles.more}>{[moment(at), size === null ? null : bytes(size), path].filter((part) => part !== null).join(' · ')}</div>
            </div>
            {path !== null && <IconButton size="s" label={say('documents.coverage.retryOne', { name })} isDisabled={pending} onPress={() => void again(id)}><RefreshCw size={14} /></IconButton>}
            <IconButton size="s" label={say('documents.coverage.dismissOne', { name })} onPress={() => void away(id)}><X size={14} /></IconButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
