import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Moment } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { useWidth } from '../library/use-width.ts'
import { usePlace } from '../place.ts'
import { IconButton } from '../ui/button.tsx'
import { laneOf, type LaneBy } from './describe-moment.ts'
import { LaneName } from './lane-name.tsx'
import { layOut, nextMark, panBy, startOf, stretchOf, toLanes, viewWith, wholeOf, zoomBy, type Mark, type Stretch } from './lay-out.ts'
import { MarkButton } from './mark-button.tsx'
import { MomentDetail } from './moment-detail.tsx'
import { toTicks } from './ticks.ts'
import { useDragAndWheel } from './use-drag-and-wheel.ts'
import styles from './timeline-drawing.module.css'

const mostLanes = 40
const trackHeight = 26
const lanePadding = 7
/** What the sign of earlier or later moments covers of the axis. */
const signRoom = 44

export interface TimelineDrawingProps {
  /** What the stretch one looks at is remembered under. */
  readonly name: string
  readonly moments: readonly Moment[]
  readonly laneBy: LaneBy
}

/** Lanes through time. One mark is one moment, or says how many it stands for; a day that is not sure is as long as the doubt. */
export function TimelineDrawing({ name, moments, laneBy }: TimelineDrawingProps) {
  const { say, language } = useWords()
  const { go, memory } = usePlace()
  const field = useRef<HTMLDivElement>(null)
  const width = useWidth(field, 900)
  const whole = useMemo(() => wholeOf(moments)!, [moments])
  const [view, setView] = useState<Stretch>(() => memory.recall<Stretch>(name) ?? startOf(moments)!)
  useEffect(() => memory.keep(name, view), [memory, name, view])
  const [active, setActive] = useState<string | null>(null)
  const lanes = useMemo(() => toLanes(moments, (moment) => laneOf(moment, laneBy), mostLanes), [moments, laneBy])
  const { marks, tracks } = useMemo(() => layOut(lanes, view, width), [lanes, view, width])
  const ticks = useMemo(() => toTicks(view, width, language), [view, width, language])
  const heights = tracks.map((lines) => lines * trackHeight + lanePadding * 2)
  const tops = heights.map((_, lane) => heights.slice(0, lane).reduce((sum, own) => sum + own, 0))
  const chosen = marks.find((mark) => mark.moments.some(({ key }) => key === active))
  const inSight = marks.filter(({ x, width: own }) => x + own > 0 && x < width)
  const [earlier, later] = [count(marks.filter(({ x, width: own }) => x + own <= 0)), count(marks.filter(({ x }) => x >= width))]
  useDragAndWheel(field, { view, setView, whole, width })

  const focusMark = (mark: Mark) => {
    setActive(mark.moments[0]!.key)
    setView((now) => viewWith(now, stretchOf(mark.moments[0]!), whole))
    requestAnimationFrame(() => requestAnimationFrame(() => field.current?.querySelector<HTMLElement>('[data-chosen]')?.focus()))
  }
  const zoom = (factor: number) => setView((now) => zoomBy(now, factor, chosen ? middleOf(chosen.moments) : (now.from + now.to) / 2, whole))
  const open = (mark: Mark) => {
    const [moment] = mark.moments
    if (mark.moments.length === 1 && moment) openMoment(moment)
    else {
      const all = mark.moments.map(stretchOf)
      const around = { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) }
      const room = Math.max((around.to - around.from) * 0.6, 2 * 86_400_000)
      setView({ from: around.from - room, to: around.to + room })
      setActive(moment!.key)
    }
  }
  const openMoment = ({ statement, source }: Moment) =>
    go({ view: 'document', document: source.document, ...(statement ? { at: { start: statement.evidence.start, end: statement.evidence.end } } : {}) })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = event.shiftKey ? null : nextMark(marks, chosen, event.key)
    if (next) focusMark(next)
    else if (event.key === '+' || event.key === '=') zoom(0.6)
    else if (event.key === '-') zoom(1 / 0.6)
    else if (event.key === '0') setView(whole)
    else if (event.shiftKey && event.key === 'ArrowRight') setView((now) => panBy(now, 0.2, whole))
    else if (event.shiftKey && event.key === 'ArrowLeft') setView((now) => panBy(now, -0.2, whole))
    else if (event.key === 'Escape' && active !== null) setActive(null)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.drawing}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys move among the marks, which are buttons */}
      <div className={styles.scroll} onKeyDown={onKeyDown}>
        <div className={styles.axis}>
          <div className={styles.corner}>
            <IconButton size="s" label={say('timeline.zoomOut')} shortcut="-" onPress={() => zoom(1 / 0.6)}><ZoomOut size={15} /></IconButton>
            <IconButton size="s" label={say('timeline.zoomIn')} shortcut="+" onPress={() => zoom(0.6)}><ZoomIn size={15} /></IconButton>
            <IconButton size="s" label={say('timeline.all')} shortcut="0" onPress={() => setView(whole)}><Maximize2 size={14} /></IconButton>
          </div>
          <div className={styles.ticks} aria-hidden="true">
            {ticks.filter(({ x }) => (earlier === 0 || x > signRoom) && (later === 0 || x < width - 2 * signRoom)).map(({ x, label, isMajor }) => <span key={x} data-major={isMajor || undefined} style={{ left: x }}>{label}</span>)}
          </div>
          {earlier > 0 && (
            <button
              type="button" className={styles.beyond} data-side="start" onClick={() => setView((now) => panBy(now, -0.6, whole))}
              title={say('timeline.cluster', { count: earlier })}
            >
              ‹ {earlier}
            </button>
          )}
          {later > 0 && (
            <button
              type="button" className={styles.beyond} data-side="end" onClick={() => setView((now) => panBy(now, 0.6, whole))}
              title={say('timeline.cluster', { count: later })}
            >
              {later} ›
            </button>
          )}
        </div>
        <div className={styles.lanes} style={{ height: heights.reduce((sum, own) => sum + own, 0) }}>
          <ul className={styles.names}>
            {lanes.map((lane, i) => (
              <li key={lane.key} className={styles.name} style={{ height: heights[i] }}>
                <LaneName lane={lane} by={laneBy} rest={new Set(lane.moments.map((moment) => laneOf(moment, laneBy))).size} />
              </li>
            ))}
          </ul>
          <div ref={field} className={styles.field} role="group" aria-label={say('timeline.drawing')}>
            {ticks.map(({ x, isMajor }) => <i key={x} className={styles.rule} data-major={isMajor || undefined} style={{ left: x }} />)}
            {lanes.map((lane, i) => <i key={lane.key} className={styles.lane} style={{ top: tops[i], height: heights[i] }} />)}
            {inSight.map((mark) => (
              <MarkButton
                key={`${mark.lane} ${mark.track} ${mark.key}`} mark={mark} top={tops[mark.lane]! + lanePadding + mark.track * trackHeight}
                height={trackHeight} width={width} isChosen={mark === chosen}
                isStop={mark === chosen || (chosen === undefined && mark === inSight[0])} onChoose={() => setActive(mark.moments[0]!.key)} onOpen={() => open(mark)}
              />
            ))}
          </div>
        </div>
      </div>
      <MomentDetail moments={chosen?.moments ?? []} active={active} onOpen={openMoment} />
    </div>
  )
}

const count = (marks: readonly Mark[]): number => marks.reduce((sum, { moments }) => sum + moments.length, 0)
const middleOf = (moments: readonly Moment[]): number => {
  const all = moments.map(stretchOf)
  return (Math.min(...all.map(({ from }) => from)) + Math.max(...all.map(({ to }) => to))) / 2
}
