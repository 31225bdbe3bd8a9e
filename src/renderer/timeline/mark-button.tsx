import { memo } from 'react'
import { describeDays } from '../library/stated.ts'
import { useWords } from '../language/use-words.ts'
import { describeMoment } from './describe-moment.ts'
import { isUnsure, pointWidth, type Mark } from './lay-out.ts'
import styles from './timeline-drawing.module.css'

export interface MarkButtonProps {
  readonly mark: Mark
  readonly top: number
  readonly height: number
  /** Of the whole drawing. */
  readonly width: number
  readonly isChosen: boolean
  /** Tab leads here. */
  readonly isStop: boolean
  readonly onChoose: () => void
  readonly onOpen: () => void
}

/** A letter of the label is about this wide. */
const letter = 6.3
const fewest = 6

/** As much of a text as there is room for; null: too little to be read. */
function shorten(text: string, room: number): string | null {
  const fits = Math.floor(room / letter)
  if (text === '' || fits < Math.min(text.length, fewest)) return null
  return text.length <= fits ? text : `${text.slice(0, fits - 1).trimEnd()}…`
}

/** A moment on its lane: a dot, a bar as long as the doubt, or a number where several would lie on one another. */
export const MarkButton = memo(function MarkButton({ mark, top, height, width, isChosen, isStop, onChoose, onOpen }: MarkButtonProps) {
  const words = useWords()
  const { say } = words
  const { moments, x, room } = mark
  const [moment] = moments
  const count = moments.length
  const isBar = mark.width > pointWidth + 0.5
  // A bar that reaches out of sight keeps its words in sight.
  const [left, right] = isBar ? [Math.max(x, -4), Math.min(x + mark.width, width + 4)] : [x, x + mark.width]
  const text = count === 1 ? describeMoment(moment!, words) : isBar ? say('timeline.cluster', { count }) : ''
  // Within a bar that is long enough, else beside it, where nothing else stands; else nowhere: the mark says it when one comes to it.
  const within = isBar ? (shorten(text, right - left - 12) ?? (count > 1 ? String(count) : null)) : null
  const beside = within === null ? shorten(text, Math.min(room, width - right) - 22) : null
  const [first, last] = [describeDays(moment!.days, words), describeDays(moments.at(-1)!.days, words)]
  const days = first === last ? first : say('timeline.range', { from: first, to: last })
  const name = count === 1 ? `${days}${say('timeline.colon')}${describeMoment(moment!, words)}` : `${days}${say('timeline.colon')}${say('timeline.cluster', { count })}`
  return (
    <button
      type="button" className={styles.mark} data-type={isBar ? 'bar' : count > 1 ? 'cluster' : 'point'} data-chosen={isChosen || undefined}
      data-unsure={(count === 1 && isUnsure(moment!)) || undefined}
      data-publication={moment!.type === 'publication' || undefined} data-conditional={(count === 1 && moment!.statement?.voice.conditional) || undefined}
      tabIndex={isStop ? 0 : -1} aria-label={name} aria-pressed={isChosen} title={name} style={{ left, top, height, width: right - left }}
      onFocus={onChoose} onClick={onChoose} onDoubleClick={onOpen} onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); onOpen() } }}
    >
      <span className={styles.shape}>{count > 1 && !isBar ? count : within}</span>
      {beside !== null && <span className={styles.label} style={{ left: isBar ? right - left + 5 : pointWidth + 2 }}>{beside}</span>}
    </button>
  )
})
