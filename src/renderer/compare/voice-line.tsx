import { MessageSquareQuote, Quote } from 'lucide-react'
import type { Statement } from '../../shared/contract/compare.ts'
import { useWords, type Say } from '../language/use-words.ts'
import { flat } from '../library/stated.ts'
import styles from './voice-line.module.css'

/** Who vouches for it, in words; null: the journalist does. */
export function describeVoice({ mode, speakerWords }: Statement['voice'], say: Say): string | null {
  if (mode === 'stated') return null
  const speaker = speakerWords === null ? null : flat(speakerWords)
  if (mode === 'quoted') return speaker ? say('compare.voice.quotedBy', { speaker }) : say('compare.voice.quoted')
  return speaker ? say('compare.voice.reportedBy', { speaker }) : say('compare.voice.reported')
}

/** What colours a statement beside its words: whose voice, whether it is only possible, whether it is there yet. Nothing where the journalist plainly states it. */
export function VoiceLine({ statement, withJournalist = false }: { readonly statement: Statement; readonly withJournalist?: boolean }) {
  const { say } = useWords()
  const { voice, status } = statement
  const said = describeVoice(voice, say) ?? (withJournalist ? say('compare.voice.stated') : null)
  if (said === null && !voice.conditional && status === null) return null
  const Sign = voice.mode === 'quoted' ? Quote : MessageSquareQuote
  return (
    <span className={styles.line}>
      {said !== null && (
        <span className={styles.voice} data-mode={voice.mode}>{voice.mode !== 'stated' && <Sign size={11} aria-hidden="true" />}{said}</span>
      )}
      {voice.conditional && <span className={styles.conditional}>{say('compare.voice.conditional')}</span>}
      {status !== null && <span className={styles.status}>{say(`compare.status.${status}`)}</span>}
    </span>
  )
}
