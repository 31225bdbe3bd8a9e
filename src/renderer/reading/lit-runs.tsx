import type { KeyboardEvent } from 'react'
import type { EntityKey, EntitySummary, Mention, Span } from '../../shared/model.ts'
import type { Segment } from '../../shared/spans.ts'
import { useWords } from '../language/use-words.ts'
import { toRuns, type TextMark } from './text-marks.ts'
import styles from './lit-runs.module.css'

export interface LitRunsProps {
  readonly text: string
  readonly span: Span
  readonly mentions: readonly Mention[]
  readonly marks: readonly TextMark[]
  readonly names: ReadonlyMap<EntityKey, EntitySummary>
}

/** A stretch of text with its mentions, figures, annotations and matches lit. */
export function LitRuns({ text, span, mentions, marks, names }: LitRunsProps) {
  const { say } = useWords()
  return toRuns(span, mentions, marks).map(({ start, end, mention, segments }) => {
    const words = segments.map((segment) => <Piece key={segment.start} text={text} segment={segment} />)
    if (!mention) return words
    const label = say('reading.mentionOf', { text: text.slice(start, end), kind: say(`findings.kind.${mention.kind}`) })
    return (
      <span
        key={start} className={styles.mention} role="button" tabIndex={0} aria-haspopup="dialog" aria-label={label}
        title={names.get(mention.entity)?.name} data-entity={mention.entity} data-kind={mention.kind} onKeyDown={press}
      >
        {words}
      </span>
    )
  })
}

/** A mention is inline text, which a real button cannot be: it would not break across lines, nor let a selection through. */
function press(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  event.currentTarget.click()
}

function Piece({ text, segment: { start, end, marks } }: { readonly text: string; readonly segment: Segment<TextMark> }) {
  const annotation = marks.findLast((mark) => mark.type === 'annotation')
  const isFigure = marks.some((mark) => mark.type === 'figure')
  const isMatch = marks.some((mark) => mark.type === 'match')
  const more = marks.filter((mark) => mark.type === 'annotation').length > 1
  return (
    <span
      data-start={start} data-figure={isFigure || undefined} data-match={isMatch || undefined}
      data-annotation={annotation?.id} data-colour={annotation?.colour} data-overlap={more || undefined}
      className={annotation || isFigure || isMatch ? styles.piece : undefined}
    >
      {text.slice(start, end)}
    </span>
  )
}
