import { Minus, PencilLine, Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Difference, RevisionComparison } from '../../shared/contract/documents.ts'
import type { Span } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import type { Stretch } from './stretches.ts'
import styles from './revisions.module.css'

interface RevisionTextsProps {
  readonly comparison: RevisionComparison
  readonly stretches: readonly Stretch[]
  readonly isWhole: boolean
  /** Which stretch of changes one walked to. */
  readonly at: number
}

/** Both texts, the older at the left: what changes stands side by side, what does not is folded until it is asked for. */
export function RevisionTexts({ comparison, stretches, isWhole, at }: RevisionTextsProps) {
  const { say } = useWords()
  let change = -1
  return (
    <div className={styles.texts}>
      <div className={styles.heads}>
        <h2>{say('documents.revisions.version', { number: comparison.before.number })}</h2>
        <h2>{say('documents.revisions.version', { number: comparison.after.number })}</h2>
      </div>
      {stretches.map((stretch, i) => {
        if (stretch.type === 'same') return <Folded key={i} stretch={stretch} comparison={comparison} isOpen={isWhole} />
        change++
        return (
          <div key={i} data-change={change} tabIndex={-1} className={styles.change} data-here={change === at || undefined}>
            {stretch.differences.map((difference, j) => <Pair key={j} difference={difference} comparison={comparison} />)}
          </div>
        )
      })}
    </div>
  )
}

function Folded({ stretch: { differences }, comparison, isOpen }: { readonly stretch: Stretch; readonly comparison: RevisionComparison; readonly isOpen: boolean }) {
  const { say } = useWords()
  const [isShown, setShown] = useState(isOpen)
  if (!isShown) return <button type="button" className={styles.fold} onClick={() => setShown(true)}>{say('documents.revisions.folded', { count: differences.length })}</button>
  return <>{differences.map((difference, i) => <Pair key={i} difference={difference} comparison={comparison} />)}</>
}

const signs = { added: Plus, removed: Minus, changed: PencilLine }

function Pair({ difference: { type, before, after, removedWords, addedWords }, comparison }: { readonly difference: Difference; readonly comparison: RevisionComparison }) {
  const { say } = useWords()
  const Sign = type === 'same' ? null : signs[type]
  const sign = Sign && <Sign size={13} className={styles.sign} aria-label={say(`documents.revisions.sign.${type}`)} />
  return (
    <div className={styles.pair} data-type={type}>
      <div className={styles.side} data-side="before" data-empty={before === null || undefined}>{before && <>{type !== 'added' && sign}<p>{marked(comparison.before.text, before, type === 'removed' ? [before] : removedWords, 'del')}</p></>}</div>
      <div className={styles.side} data-side="after" data-empty={after === null || undefined}>{after && <>{type !== 'removed' && sign}<p>{marked(comparison.after.text, after, type === 'added' ? [after] : addedWords, 'ins')}</p></>}</div>
    </div>
  )
}

/** A stretch of a text with the words that went or came marked in it. */
function marked(text: string, { start, end }: Span, words: readonly Span[], Mark: 'del' | 'ins'): ReactNode[] {
  const parts: ReactNode[] = []
  let from = start
  for (const word of words) {
    if (word.start > from) parts.push(text.slice(from, word.start))
    parts.push(<Mark key={word.start}>{text.slice(Math.max(word.start, from), word.end)}</Mark>)
    from = Math.max(from, word.end)
  }
  if (from < end) parts.push(text.slice(from, end))
  return parts
}
