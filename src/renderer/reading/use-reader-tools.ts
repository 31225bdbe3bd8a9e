import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { isDialogOpen, isMac, isTyping } from '../window/keys.ts'
import { useCalm } from './use-calm.ts'

/** What is open around a text besides the text. */
export interface ReaderTools {
  readonly calm: ReturnType<typeof useCalm>
  readonly picker: { readonly isOpen: boolean; readonly set: (open: boolean) => void }
  readonly find: {
    readonly isOpen: boolean
    /** How often it was asked for. */
    readonly asked: number
    readonly ask: () => void
    /** Back to where one was before. */
    readonly close: () => void
  }
}

/** Opens and closes them. Finding gives the focus back to what had it. */
export function useReaderTools(article: RefObject<HTMLElement | null>): ReaderTools {
  const calm = useCalm()
  const [picking, setPicking] = useState(false)
  const [asked, setAsked] = useState(0)
  const [finding, setFinding] = useState(false)
  const cameFrom = useRef<Element | null>(null)
  const find = useMemo(() => ({
    isOpen: finding,
    asked,
    ask() {
      if (!finding) cameFrom.current = document.activeElement
      setFinding(true)
      setAsked((times) => times + 1)
    },
    close() {
      setFinding(false)
      const back = cameFrom.current
      if (back instanceof HTMLElement && back !== document.body && back.isConnected) back.focus({ preventScroll: true })
      else article.current?.focus({ preventScroll: true })
    },
  }), [finding, asked, article])
  return { calm, picker: { isOpen: picking, set: setPicking }, find }
}

export interface ReaderKeys {
  /** Of two texts, the one in which one was last. */
  readonly isHeard: boolean
  readonly pane: RefObject<HTMLElement | null>
  /** What a single letter does, by the letter; a capital is with Shift. */
  readonly letters: Readonly<Record<string, (() => void) | undefined>>
  readonly onFind: () => void
}

/** The keys of a text, which are heard wherever in the window one is not typing; finding only in the text itself, since the window finds too. */
export function useReaderKeys({ isHeard, pane, letters, onFind }: ReaderKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isDialogOpen()) return
      const withMod = isMac ? event.metaKey : event.ctrlKey
      const reader = event.target instanceof Element ? event.target.closest('[data-reader]') : null
      // A text hears what is pressed in it; what is pressed in none of them, the one in which one was last.
      if (reader ? reader !== pane.current : !isHeard) return
      const isHere = reader !== null || event.target === document.body
      const act = withMod ? (event.key.toLowerCase() === 'f' && isHere ? onFind : undefined)
        : event.ctrlKey || event.metaKey || isTyping(event.target) ? undefined : letters[event.shiftKey ? event.key.toUpperCase() : event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    // Before the window's own keys, which leave alone what was taken here.
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
