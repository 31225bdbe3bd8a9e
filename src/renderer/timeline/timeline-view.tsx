import { CalendarRange, Table2 } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { timelineBy } from '../../shared/contract/compare.ts'
import { useWords } from '../language/use-words.ts'
import { EntityChooser } from '../library/entity-chooser.tsx'
import { PendingNote } from '../library/pending-note.tsx'
import { useAsk } from '../library/use-ask.ts'
import { usePlace } from '../place.ts'
import { Button } from '../ui/button.tsx'
import { Segmented } from '../ui/choice.tsx'
import { EmptyState, Spinner } from '../ui/panel.tsx'
import frame from '../ui/view.module.css'
import type { LaneBy } from './describe-moment.ts'
import { TimelineDrawing } from './timeline-drawing.tsx'
import { TimelineTable } from './timeline-table.tsx'
import { useTimelinePlace } from './use-timeline-place.ts'
import styles from './timeline-view.module.css'

const most = 10_000

/** What the sources date: by the day they speak of, or by the one on which they were published. */
export function TimelineView() {
  const { say, sayFailure } = useWords()
  const { here, change } = useTimelinePlace()
  const { memory } = usePlace()
  const [lanes, setLanes] = useState<LaneBy>(() => memory.recall<LaneBy>('lanes') ?? 'entity')
  const [limit, setLimit] = useState(1000)
  useEffect(() => memory.keep('lanes', lanes), [memory, lanes])
  const { by = 'spoken', as = 'drawing' } = here
  const { data, error } = useAsk('timeline', { by, limit, ...(here.entity === undefined ? {} : { entities: [here.entity] }) })
  // An article that was published has a day but no subject: among subjects it would be nowhere.
  const laneBy: LaneBy = by === 'published' ? 'source' : lanes
  const content = useMemo(() => {
    if (!data || data.moments.length === 0) return null
    const name = `timeline ${by} ${here.entity ?? ''}`
    return as === 'table' ? <TimelineTable moments={data.moments} /> : <TimelineDrawing key={name} name={name} moments={data.moments} laneBy={laneBy} />
  }, [data, as, by, here.entity, laneBy])
  return (
    <div className={frame.view}>
      <header className={styles.head}>
        <h1 className={frame.title}>{say('timeline.title')}</h1>
        <Segmented
          label={say('timeline.by.label')} value={by} onChange={(value) => change({ by: value === 'spoken' ? undefined : value })}
          options={timelineBy.map((value) => ({ value, label: say(`timeline.by.${value}`) }))}
        />
        <EntityChooser chosen={here.entity} onChoose={(entity) => change({ entity })} />
        {data && data.moments.length > 0 && (
          <span className={frame.count} role="status">{say('timeline.moments', { count: data.moments.length })}</span>
        )}
        {data && data.undated > 0 && (
          <span className={styles.undated} title={say('timeline.undatedHint')}>{say('timeline.undated', { count: data.undated })}</span>
        )}
        <span className={styles.spring} />
        {as === 'drawing' && by === 'spoken' && (
          <Segmented
            label={say('timeline.lanes.label')} value={lanes} onChange={setLanes}
            options={(['entity', 'source'] as const).map((value) => ({ value, label: say(`timeline.lanes.${value}`) }))}
          />
        )}
        <Segmented
          label={say('timeline.as.label')} value={as} onChange={(value) => change({ as: value === 'drawing' ? undefined : value })}
          options={[
            { value: 'drawing', label: say('timeline.as.drawing'), icon: <CalendarRange size={14} /> },
            { value: 'table', label: say('timeline.as.table'), icon: <Table2 size={14} /> },
          ]}
        />
      </header>
      <PendingNote />
      {error && <EmptyState fill title={sayFailure(error)} />}
      {!error && !data && <Spinner fill label={say('common.loading')} />}
      {!error && data && data.moments.length === 0 && (
        <EmptyState fill icon={<CalendarRange size={18} />} title={say(by === 'spoken' ? 'timeline.nothingSpoken' : 'timeline.nothing')}>
          <p>{say('timeline.nothingHint')}</p>
          {by === 'spoken' && <Button size="s" onPress={() => change({ by: 'published' })}>{say('timeline.byPublication')}</Button>}
        </EmptyState>
      )}
      {!error && content}
      {data && data.more > 0 && (
        <div className={frame.foot}>
          {say('timeline.more', { count: data.more })}
          {limit < most && <Button size="s" onPress={() => setLimit(most)}>{say('compare.showMore')}</Button>}
        </div>
      )}
    </div>
  )
}
