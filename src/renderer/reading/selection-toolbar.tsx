import { MapPin, StickyNote, Tag, UserRoundPen } from 'lucide-react'
import { useEffect, useState, type MouseEvent, type RefObject } from 'react'
import { annotationColours, type DocumentId } from '../../shared/model.ts'
import { useAnnotating } from '../annotating/annotating-context.tsx'
import { useColourNames } from '../annotating/use-colour-names.ts'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { selectedSpan } from './dom-spans.ts'
import { useReading } from './reading-context.tsx'
import type { AnnotateIntent } from './use-annotate-keys.ts'
import styles from './selection-toolbar.module.css'

interface Spot { readonly left: number; readonly top: number; readonly below: boolean }

export interface SelectionToolbarProps {
  readonly article: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly document: DocumentId
  readonly onAnnotate: (intent: AnnotateIntent) => void
}

/** What can be done with the words that are selected, floating above them; the keyboard has H, N, T and digits for the same. While a passage is being chosen for an annotation: that. */
export function SelectionToolbar({ article, scroller, document: id, onAnnotate }: SelectionToolbarProps) {
  const { say } = useWords()
  const nameOf = useColourNames()
  const { colour: usual } = useReading()
  const { placing: waiting, setPlacing } = useAnnotating()
  const placing = waiting?.document === id ? waiting : null
  const [spot, setSpot] = useSpot(article, scroller)
  const keepSelection = (event: MouseEvent) => event.preventDefault()
  const run = (intent: AnnotateIntent) => {
    setSpot(null)
    onAnnotate(intent)
  }
  const toolbar = spot && (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons take the focus
    <div
      className={styles.toolbar} role="toolbar" aria-label={say('reading.selection')} data-below={spot.below || undefined}
      style={{ left: spot.left, top: spot.top }} onMouseDown={keepSelection}
    >
      {placing ? (
        <button type="button" className={styles.action} onClick={() => run({ then: 'place' })}>
          <MapPin size={15} aria-hidden="true" />
          {say('annotating.place.here')}
          <kbd>↵</kbd>
        </button>
      ) : (
        <>
          {annotationColours.map((colour, i) => (
            <button
              key={colour} type="button" className={styles.colour} data-usual={colour === usual || undefined}
              title={`${nameOf(colour)} (${i + 1}${colour === usual ? ', H' : ''})`} aria-label={`${say('reading.highlight')} : ${nameOf(colour)}`}
              onClick={() => run({ then: 'nothing', colour })}
            >
              <span style={{ background: `var(--mark-${colour})`, borderColor: `var(--mark-${colour}-edge)` }} />
            </button>
          ))}
          <span className={styles.rule} />
          <button type="button" className={styles.action} onClick={() => run({ then: 'note' })}>
            <StickyNote size={15} aria-hidden="true" />
            {say('reading.note')}
            <kbd>N</kbd>
          </button>
          <button type="button" className={styles.action} onClick={() => run({ then: 'tags' })}>
            <Tag size={15} aria-hidden="true" />
            {say('reading.tag')}
            <kbd>T</kbd>
          </button>
          <span className={styles.rule} />
          <button type="button" className={styles.action} onClick={() => run({ then: 'name' })}>
            <UserRoundPen size={15} aria-hidden="true" />
            {say('entities.add.open')}
            <kbd>I</kbd>
          </button>
        </>
      )}
    </div>
  )
  return (
    <>
      {toolbar}
      {placing && (
        <div className={styles.placing} role="status">
          <p>{say('annotating.place.choosing', { quote: shorten(placing.exact) })}</p>
          <Button size="s" onPress={() => setPlacing(null)}>{say('annotating.place.cancel')}</Button>
        </div>
      )}
    </>
  )
}

const shorten = (quote: string): string => (quote.length > 60 ? `${quote.slice(0, 59)}…` : quote)

/** Where the selection is, once it has been made; null while there is none. */
function useSpot(article: SelectionToolbarProps['article'], scroller: SelectionToolbarProps['scroller']) {
  const [spot, setSpot] = useState<Spot | null>(null)
  useEffect(() => {
    const look = () => {
      const [root, view] = [article.current, scroller.current]
      if (!root || !view) return
      setSpot(selectedSpan(root) ? spotOf(view) : null)
    }
    // While the pointer is down the selection is still growing, and a toolbar would be in its way.
    let isDown = false
    const onDown = (event: PointerEvent) => void (isDown = article.current?.contains(event.target as Node) ?? false)
    const onUp = () => {
      isDown = false
      setTimeout(look)
    }
    const onChange = () => {
      if (!isDown) look()
    }
    const all = [['pointerdown', onDown], ['pointerup', onUp], ['selectionchange', onChange]] as const
    for (const [name, listener] of all) document.addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of all) document.removeEventListener(name, listener as EventListener)
    }
  }, [article, scroller])
  return [spot, setSpot] as const
}

function spotOf(view: HTMLElement): Spot | null {
  const range = getSelection()?.getRangeAt(0)
  if (!range || typeof range.getBoundingClientRect !== 'function') return { left: 0, top: 0, below: false }
  const [box, frame] = [range.getBoundingClientRect(), view.getBoundingClientRect()]
  const half = 250
  const left = Math.min(Math.max(box.left + box.width / 2 - frame.left, half), Math.max(frame.width - half, half))
  const below = box.top - frame.top < 56
  return { left, top: (below ? box.bottom : box.top) - frame.top + view.scrollTop, below }
}
