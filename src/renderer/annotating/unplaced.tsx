import { Crosshair, MapPin, Search } from 'lucide-react'
import { useEffect } from 'react'
import type { Annotation, Span } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { usePlace } from '../place.ts'
import { focusReader } from '../reading/focus.ts'
import type { Side } from '../reading/reading-context.tsx'
import { Button } from '../ui/button.tsx'
import { useAnnotating } from './annotating-context.tsx'
import { toSearchWords } from './search-words.ts'
import { useAnnotate } from './use-annotate.ts'
import styles from './unplaced.module.css'

/** Characters of the text shown at either side of a passage. */
const around = 45

export interface UnplacedProps {
  readonly annotation: Annotation
  readonly text: string
  readonly side: Side
}

/** What to do with an annotation whose place is not certain, or lost: the places it may belong to, each to look at and to choose; or any other. */
export function Unplaced({ annotation, text, side }: UnplacedProps) {
  const { say, percent } = useWords()
  const { place, go } = usePlace()
  const { setPlacing, setPreview } = useAnnotating()
  const { place: put } = useAnnotate()
  const { document, candidates, exact } = annotation
  // Nothing is looked at once the card has gone, placed for one.
  useEffect(() => () => setPreview(null), [setPreview])
  const look = ({ start, end }: Span) => setPreview({ document, span: { start, end } })
  const choose = () => {
    setPreview(null)
    setPlacing(annotation)
    focusReader(document, side)
  }
  return (
    <div className={styles.unplaced}>
      {candidates.length > 0 && <p className={styles.ask}>{say('annotating.place.maybe', { count: candidates.length })}</p>}
      <ol className={styles.candidates}>
        {candidates.map((candidate) => (
          <li key={`${candidate.start}-${candidate.end}`} className={styles.candidate}>
            <button type="button" className={styles.passage} onClick={() => look(candidate)}>
              <span className="visually-hidden">{say('annotating.place.look')} : </span>
              <Passage text={text} span={candidate} />
            </button>
            <div className={styles.choose}>
              <span>{say('annotating.place.alike', { share: percent(Math.round(candidate.likeness * 100) / 100) })}</span>
              <Button size="s" icon={<MapPin size={13} />} onFocus={() => look(candidate)} onPress={() => void put(annotation, candidate)}>{say('annotating.place.here')}</Button>
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.ways}>
        <Button size="s" tone="quiet" icon={<Crosshair size={13} />} onPress={choose}>{say('annotating.place.select')}</Button>
        <Button size="s" tone="quiet" icon={<Search size={13} />} onPress={() => go({ ...place, words: toSearchWords(exact) })}>{say('annotating.place.search')}</Button>
      </div>
    </div>
  )
}

function Passage({ text, span: { start, end } }: { readonly text: string; readonly span: Span }) {
  const before = text.slice(Math.max(0, start - around), start).replace(/^\S*\s/, '')
  const after = text.slice(end, end + around).replace(/\s\S*$/, '')
  return <>…{before}<mark className={styles.mark}>{text.slice(start, end)}</mark>{after}…</>
}
