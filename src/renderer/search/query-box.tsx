import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { Input } from 'react-aria-components'
import { searchFieldId } from './focus.ts'
import { QueryText } from './query-text.tsx'
import styles from './query-box.module.css'

export interface QueryBoxProps {
  readonly words: string
  readonly placeholder: string
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/**
 * The line in which a query is typed. The field's own letters are transparent; the same words lie coloured beneath them, in the same type, and move
 * with them, so that caret, selection, composition and undo stay the browser's own.
 */
export function QueryBox({ words, placeholder, onKeyDown }: QueryBoxProps) {
  const input = useRef<HTMLInputElement>(null)
  const paint = useRef<HTMLDivElement>(null)
  const follow = () => {
    if (input.current && paint.current) paint.current.style.translate = `${-input.current.scrollLeft}px 0`
  }
  useLayoutEffect(follow, [words])
  return (
    <div className={styles.box}>
      <div className={styles.under} aria-hidden="true">
        <div ref={paint} className={styles.paint}><QueryText words={words} /></div>
      </div>
      <Input
        ref={input} id={searchFieldId} data-pane-focus className={styles.input!} placeholder={placeholder} spellCheck="false" autoComplete="off"
        onKeyDown={onKeyDown} onScroll={follow} onSelect={follow}
      />
    </div>
  )
}
