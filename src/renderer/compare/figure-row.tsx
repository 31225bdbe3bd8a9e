import type { FigureLine } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import { RowButton } from '../ui/row-button.tsx'
import { describeDays, describeValue, flat, quoted, shortDate } from '../library/stated.ts'
import { describeVoice } from './voice-line.tsx'
import styles from './figures-tab.module.css'

/** One figure of the ledger; its words open the sentence. */
export function FigureRow({ line: { statement, source }, index, isStop }: { readonly line: FigureLine; readonly index: number; readonly isStop: boolean }) {
  const words = useWords()
  const { say, sayMeasure, language } = words
  const { go } = usePlace()
  const { subject, uncertain, measure, status, voice, about, evidence, wrong } = statement
  const open = () => go({ view: 'document', document: statement.document, at: { start: statement.start, end: statement.end } })
  return (
    <tr aria-rowindex={index + 2} data-wrong={wrong ? true : undefined}>
      <td className={styles.value}>{describeValue(statement, words)}</td>
      <td className={styles.words}>
        <button
          type="button" data-line={index} tabIndex={isStop ? 0 : -1} onClick={open} title={flat(evidence.text)}
          aria-label={say('compare.figures.open', { words: flat(statement.words) })}
        >
          {quoted(statement.words, language)}
        </button>
      </td>
      <td className={styles.subject}>
        {subject
          ? (
              <RowButton className={styles.entity} tabIndex={-1} onClick={() => go({ view: 'entity', entity: subject.entity })}>
                <KindMark kind={subject.kind} size={10} /><span title={subject.name}>{subject.name}</span>
                {uncertain && <small title={say('compare.uncertainHint')}>{say('compare.uncertain')}</small>}
              </RowButton>
            )
          : <span className={styles.none}>{say('compare.figures.noSubject')}</span>}
      </td>
      <td className={styles.measure}>{measure && sayMeasure(measure)}</td>
      <td className={styles.status}>{status && say(`compare.status.${status}`)}</td>
      <td className={styles.voice} data-mode={voice.mode}>
        {describeVoice(voice, say) ?? <span className={styles.none}>{say('compare.voice.stated')}</span>}
        {voice.conditional && <em>{say('compare.voice.conditional')}</em>}
      </td>
      <td className={styles.date}>{about && describeDays(about, words)}</td>
      <td className={styles.source} title={source.title}>
        <span>{source.outlet ?? source.title}</span>
        <small>{source.published ? shortDate(source.published, language) : say('compare.source.undated')}</small>
      </td>
    </tr>
  )
}
