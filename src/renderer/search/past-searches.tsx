import { History } from 'lucide-react'
import { DialogTrigger } from 'react-aria-components'
import { useWords } from '../language/use-words.ts'
import { useAsk } from '../library/use-ask.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import { Popover } from '../ui/popover.tsx'
import { ChoicesInWords } from './choices-in-words.tsx'
import { QueryText } from './query-text.tsx'
import { useForgetSearches } from './use-open-result.ts'
import { useSearch } from './use-search.ts'
import styles from './searches-view.module.css'

/** Searches that found something worth opening, day by day, newest first. */
export function PastSearches() {
  const { say, sayFailure, partialDate, moment } = useWords()
  const { ask } = useSearch()
  const { data, error } = useAsk('listPastSearches', {})
  if (error) return <EmptyState fill title={sayFailure(error)} />
  if (!data) return <Spinner fill label={say('common.loading')} />
  if (data.length === 0) return <EmptyState fill icon={<History size={18} />} title={say('search.noPast')}>{say('search.noPastHint')}</EmptyState>
  return (
    <div className={styles.scroll}>
      {[...Map.groupBy(data, ({ at }) => dayOf(at))].map(([day, own]) => (
        <section key={day} aria-label={partialDate(day)}>
          <h2 className={styles.day}>{partialDate(day)}</h2>
          <ul className={styles.list}>
            {own.map(({ search, at }) => (
              <li key={JSON.stringify(search)} className={styles.row}>
                <button type="button" className={styles.ask} onClick={() => ask(search)}>
                  <span className={styles.words}><QueryText words={search.words} /></span>
                  <ChoicesInWords search={search} />
                </button>
                {day === dayOf(new Date().toISOString()) && <span className={styles.moment}>{moment(at)}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className={styles.foot}><Forget /></div>
    </div>
  )
}

/** The day of a moment by this machine's clock, as a date is written. */
function dayOf(iso: string): string {
  const at = new Date(iso)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** What cannot be undone is asked twice. */
function Forget() {
  const { say } = useWords()
  const forget = useForgetSearches()
  return (
    <DialogTrigger>
      <Button tone="quiet" size="s">{say('search.forgetPast')}</Button>
      <Popover label={say('search.forgetPast')} placement="top end">
        <div className={styles.sure}>
          <p>{say('search.forgetPastWarning')}</p>
          <Button slot="close" tone="danger" size="s" onPress={forget}>{say('search.forgetPastSure')}</Button>
        </div>
      </Popover>
    </DialogTrigger>
  )
}
