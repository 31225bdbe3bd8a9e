import { StickyNote, Tag } from 'lucide-react'
import { useEffect, useState, type MouseEvent, type RefObject } from 'react'
import { annotationColours } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { selectedSpan } from './dom-spans.ts'
import type { AnnotateIntent } from './use-annotate-keys.ts'
import styles from './selection-toolbar.module.css'

interface Spot { readonly left: number; readonly top: number; readonly below: boolean }

export interface SelectionToolbarProps {
  readonly article: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly onAnnotate: (intent: AnnotateIntent) => void
}

/** What can be done with the words that are selected, floating above them. The keyboard has H, N and T for the same. */
export function SelectionToolbar({ article, scroller, onAnnotate }: SelectionToolbarProps) {
  const { say } = useWords()
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
  if (!spot) return null
  const keepSelection = (event: MouseEvent) => event.preventDefault()
  const run = (intent: AnnotateIntent) => {
    setSpot(null)
    onAnnotate(intent)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons take the focus
    <div
      className={styles.toolbar} role="toolbar" aria-label={say('reading.selection')} data-below={spot.below || undefined}
      style={{ left: spot.left, top: spot.top }} onMouseDown={keepSelection}
    >
      {annotationColours.map((colour, i) => (
        <button
          key={colour} type="button" className={styles.colour}
          title={`${say('reading.highlight')} : ${say(`annotating.colour.${colour}`)}${i === 0 ? ' (H)' : ''}`}
          aria-label={`${say('reading.highlight')} : ${say(`annotating.colour.${colour}`)}`}
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
    </div>
  )
}

function spotOf(view: HTMLElement): Spot | null {
  const range = getSelection()?.getRangeAt(0)
  if (!range || typeof range.getBoundingClientRect !== 'function') return { left: 0, top: 0, below: false }
  const [box, frame] = [range.getBoundingClientRect(), view.getBoundingClientRect()]
  const half = 190
  const left = Math.min(Math.max(box.left + box.width / 2 - frame.left, half), Math.max(frame.width - half, half))
  const below = box.top - frame.top < 56
  return { left, top: (below ? box.bottom : box.top) - frame.top + view.scrollTop, below }
}
