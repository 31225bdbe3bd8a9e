import { Table2 } from 'lucide-react'
import { useId, useState, type FormEvent, type KeyboardEvent } from 'react'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { TermTableView } from './term-table-view.tsx'
import styles from './many-terms.module.css'

/** What the library counts at once. */
const most = 1000

interface Asked {
  readonly terms: readonly string[]
  readonly exact: boolean
}
/** What was pasted and counted, for as long as the window lives: opening a number and coming back loses nothing. */
let kept: { readonly draft: string; readonly exact: boolean; readonly asked: Asked | null } = { draft: '', exact: false, asked: null }

const linesOf = (draft: string): string[] => draft.split(/\r?\n/).map((line) => line.trim()).filter(Boolean)

/** A list of terms pasted in, and how often each article has each of them. */
export function ManyTerms() {
  const { say, sayFailure } = useWords()
  const id = useId()
  const [state, setState] = useState(kept)
  const change = (some: Partial<typeof kept>) => {
    kept = { ...state, ...some }
    setState(kept)
  }
  const { draft, exact, asked } = state
  const lines = linesOf(draft)
  const input = { terms: [...(asked?.terms ?? [])], exact: asked?.exact ?? false }
  const { data, error, isFetching } = useAsk('searchTerms', input, { when: asked !== null, keepPrevious: true })
  const count = () => {
    if (lines.length > 0) change({ asked: { terms: lines.slice(0, most).map((line) => line.slice(0, 1000)), exact } })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    count()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    count()
  }
  return (
    <div className={styles.terms}>
      <form className={styles.form} onSubmit={submit}>
        <label className={styles.label} htmlFor={id}>{say('search.termsLabel')}</label>
        <textarea
          id={id} className={styles.draft} value={draft} placeholder={say('search.termsPlaceholder')} spellCheck="false" aria-describedby={`${id}-help`}
          onChange={({ target }) => change({ draft: target.value })} onKeyDown={onKeyDown}
        />
        <p id={`${id}-help`} className={styles.help}>{say('search.termsHelp')}</p>
        {lines.length > most && <p className={styles.warning} role="status">{say('search.termsTooMany', { count: lines.length - most })}</p>}
        <label className={styles.exact}>
          <input type="checkbox" checked={exact} onChange={({ target }) => change({ exact: target.checked })} />
          {say('search.exact')}
        </label>
        <div className={styles.foot}>
          <span className={styles.lines}>{say('search.termsLines', { count: lines.length })}</span>
          <Button tone="primary" type="submit" isDisabled={lines.length === 0}>{say('search.termsCount')}</Button>
        </div>
      </form>
      <div className={styles.answer} aria-busy={isFetching}>
        {error && <EmptyState fill title={sayFailure(error)} />}
        {!error && !asked && <EmptyState fill icon={<Table2 size={18} />} title={say('search.terms')}>{say('search.termsIntro')}</EmptyState>}
        {!error && asked && !data && <Spinner fill label={say('common.loading')} />}
        {!error && asked && data && <TermTableView table={data} exact={asked.exact} />}
      </div>
    </div>
  )
}
