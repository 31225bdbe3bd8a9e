import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useWords } from '../language/use-words.ts'
import { useArrowKeys } from '../ui/use-arrow-keys.ts'
import type { OutlineEntry } from './outline.ts'
import type { Outline } from './use-outline.ts'
import styles from './outline-panel.module.css'

export interface OutlinePanelProps {
  readonly outline: Outline
  /** It lies over the text, where there is no room beside it: then a choice closes it. */
  readonly isOver: boolean
  /** It was opened by somebody who now wants to walk it. */
  readonly takesFocus: boolean
  readonly onChoose: (entry: OutlineEntry) => void
  readonly onClose: () => void
}

/** The headings of the text, the one under which one reads lit. */
export function OutlinePanel({ outline: { entries, current }, isOver, takesFocus, onChoose, onClose }: OutlinePanelProps) {
  const { say } = useWords()
  const list = useRef<HTMLOListElement>(null)
  const walk = useArrowKeys()
  useEffect(() => {
    const stop = list.current?.querySelector<HTMLElement>('[aria-current]') ?? list.current?.querySelector<HTMLElement>('[data-stop]')
    if (takesFocus) stop?.focus()
  }, [takesFocus])
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [current])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape') return walk(event)
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <nav className={styles.outline} data-over={isOver || undefined} aria-label={say('reading.outline')}>
      <p className={styles.title}>{say('reading.outline')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys only move the focus among the buttons inside */}
      <ol ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {entries.map((entry, i) => (
          <li key={entry.start}>
            <button
              type="button" data-stop className={styles.entry} aria-current={i === current ? 'location' : undefined}
              style={{ paddingInlineStart: 10 + entry.depth * 12 }} onClick={() => onChoose(entry)}
            >
              {entry.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
