import { Columns2, CornerUpRight, Flag, FlagOff } from 'lucide-react'
import type { Statement } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { LitText } from '../library/evidence-text.tsx'
import { usePlace } from '../place.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { SelectTick } from '../ui/select-tick.tsx'
import { Value } from './cell-content.tsx'
import { describeDays, flat } from '../library/stated.ts'
import { VoiceLine } from './voice-line.tsx'
import styles from './statement-card.module.css'

export interface StatementCardProps {
  readonly statement: Statement
  /** It is of the source that was pressed. */
  readonly isFirst: boolean
  readonly isPicked?: boolean
  readonly onPick?: (() => void) | undefined
  readonly onBeside?: (() => void) | undefined
  readonly onWrong?: () => void
  /** Why it stands beside. */
  readonly why?: string
}

/** A statement whole: its value, its sentence with the words lit, who says it and when, and the ways to its article. */
export function StatementCard({ statement, isFirst, isPicked = false, onPick, onBeside, onWrong, why }: StatementCardProps) {
  const words = useWords()
  const { say, partialDate } = words
  const { go } = usePlace()
  const { evidence, about, wrong, uncertain } = statement
  const open = () => go({ view: 'document', document: statement.document, at: { start: evidence.start, end: evidence.end } })
  return (
    <article
      className={styles.card} data-first={isFirst || undefined} data-picked={isPicked || undefined} data-beside={why !== undefined || undefined}
    >
      <header className={styles.head}>
        {onPick && (
          <SelectTick
            className={styles.tick} aria-label={say('compare.select.statement', { words: flat(statement.words) })} checked={isPicked}
            onChange={onPick}
          />
        )}
        <span className={styles.from}>
          <strong>{evidence.outlet ?? evidence.title}</strong>
          {evidence.outlet !== null && <span className={styles.title}>{evidence.title}</span>}
          <span className={styles.date}>{evidence.published ? partialDate(evidence.published) : say('compare.source.undated')}</span>
        </span>
        {onWrong && (
          <IconButton size="s" label={say(wrong ? 'compare.act.right' : 'compare.act.wrong')} active={wrong !== undefined} onPress={onWrong}>
            {wrong ? <FlagOff size={14} /> : <Flag size={14} />}
          </IconButton>
        )}
      </header>
      <Value statement={statement} />
      {why !== undefined && <p className={styles.why}>{why}</p>}
      <button type="button" className={styles.sentence} data-wrong={wrong ? true : undefined} onClick={open}>
        <LitText text={evidence.text} lit={evidence.lit} />
      </button>
      <VoiceLine statement={statement} withJournalist />
      {uncertain && <p className={styles.about}>{say('compare.uncertainHint')}</p>}
      {about && <p className={styles.about}>{say('compare.days.about', { days: describeDays(about, words) })}</p>}
      {wrong && (
        <p className={styles.wrong}>{say('compare.wrongWhy', { why: wrong.why.trim() === '' ? say('compare.decided.noWhy') : wrong.why })}</p>
      )}
      <footer className={styles.ways}>
        <Button size="s" tone="quiet" icon={<CornerUpRight size={13} />} onPress={open}>{say('compare.act.openInText')}</Button>
        {onBeside && <Button size="s" tone="quiet" icon={<Columns2 size={13} />} onPress={onBeside}>{say('compare.act.sideBySide')}</Button>}
      </footer>
    </article>
  )
}
