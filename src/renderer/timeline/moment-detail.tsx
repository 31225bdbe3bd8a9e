import { CornerUpRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Moment } from '../../shared/contract/compare.ts'
import { LitText } from '../library/evidence-text.tsx'
import { describeDays } from '../library/stated.ts'
import { useWords } from '../language/use-words.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { RowButton } from '../ui/row-button.tsx'
import { isUnsure } from './lay-out.ts'
import styles from './moment-detail.module.css'

/** Of a mark that stands for more than these, the first are shown; coming nearer parts them. */
const most = 40

/** Under the drawing: the sentences of the mark that is chosen. */
export function MomentDetail({ moments, active, onOpen }: { readonly moments: readonly Moment[]; readonly active: string | null; readonly onOpen: (moment: Moment) => void }) {
  const words = useWords()
  const { say, partialDate } = words
  const list = useRef<HTMLElement>(null)
  useEffect(() => { if (list.current) list.current.scrollTop = 0 }, [active])
  return (
    <section ref={list} className={styles.detail} data-empty={moments.length === 0 || undefined} aria-label={say('timeline.open')}>
      {moments.length === 0 && <p className={styles.hint}>{say('timeline.choose')}</p>}
      {moments.slice(0, most).map((moment) => {
        const { statement, source } = moment
        return (
          <RowButton key={moment.key} className={styles.moment} onClick={() => onOpen(moment)}>
            <span className={styles.when}>
              {describeDays(moment.days, words)}
              {isUnsure(moment) && <small>{say('timeline.unsure')}</small>}
            </span>
            <span className={styles.what}>
              {statement?.subject && (
                <span className={styles.subject}><KindMark kind={statement.subject.kind} size={10} />{statement.subject.name}</span>
              )}
              <span className={styles.sentence}>{statement ? <LitText text={statement.evidence.text} lit={statement.evidence.lit} /> : source.title}</span>
              <span className={styles.from}>
                {(statement
                  ? [source.outlet ?? source.title, source.published ? partialDate(source.published) : say('compare.source.undated')]
                  : [say('timeline.publication'), source.outlet]).filter(Boolean).join(' · ')}
              </span>
            </span>
            <CornerUpRight size={14} aria-hidden="true" />
          </RowButton>
        )
      })}
      {moments.length > most && <p className={styles.hint}>{say('compare.shown', { shown: most, total: moments.length })}</p>}
    </section>
  )
}
