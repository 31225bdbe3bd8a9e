import { useWords } from '../language/use-words.ts'
import { shortDate } from '../library/stated.ts'
import { KindMark } from '../ui/kind-mark.tsx'
import type { LaneBy } from './describe-moment.ts'
import type { Lane } from './lay-out.ts'
import styles from './timeline-drawing.module.css'

/** Whose lane it is, and how many moments are in it. `rest`: how many share it. */
export function LaneName({ lane, by, rest }: { readonly lane: Lane; readonly by: LaneBy; readonly rest: number }) {
  const { say, language } = useWords()
  const { statement, source } = lane.moments[0]!
  const subject = statement?.subject
  if (lane.key === '') return <span className={styles.laneText}><em>{say('timeline.otherLanes', { count: rest })}</em><b>{lane.moments.length}</b></span>
  if (by === 'entity' && !subject) return <span className={styles.laneText}><em>{say('timeline.noSubject')}</em><b>{lane.moments.length}</b></span>
  if (by === 'entity' && subject) {
    return <span className={styles.laneText}><KindMark kind={subject.kind} size={10} /><span>{subject.name}</span><b>{lane.moments.length}</b></span>
  }
  return (
    <span className={styles.laneText} title={source.title}>
      <span>{source.outlet ?? source.title}{statement && source.published && <small>{shortDate(source.published, language)}</small>}</span>
      {lane.moments.length > 1 && <b>{lane.moments.length}</b>}
    </span>
  )
}
