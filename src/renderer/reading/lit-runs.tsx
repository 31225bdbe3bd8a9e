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
  // The shortest lies on top, since the others show at its sides.
  const annotations = marks.filter((mark) => mark.type === 'annotation').toSorted((a, b) => a.end - a.start - (b.end - b.start) || b.id - a.id)
  const [annotation, ...beneath] = annotations
  const isFigure = marks.some((mark) => mark.type === 'figure')
  const isMatch = marks.some((mark) => mark.type === 'match')
  return (
    <span
      data-start={start} data-figure={isFigure || undefined} data-match={isMatch || undefined}
      data-annotation={annotation?.id} data-annotations={annotation && annotations.map(({ id }) => id).join(' ')} data-colour={annotation?.colour}
      className={annotation || isFigure || isMatch ? styles.piece : undefined} style={beneath.length > 0 ? { boxShadow: toLines(beneath) } : undefined}
    >
      {text.slice(start, end)}
    </span>
  )
}

/** A line for each of the annotations that lie under another, in its colour, one below the other; of more than three it is enough to see that they are several. */
const toLines = (beneath: readonly { readonly colour: string }[]): string =>
  beneath.slice(0, 3).flatMap(({ colour }, i) => [`0 ${i * 3 + 1}px 0 var(--paper)`, `0 ${i * 3 + 3}px 0 var(--mark-${colour}-edge)`]).join(', ')
