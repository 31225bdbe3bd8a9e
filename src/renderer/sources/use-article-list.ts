import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { DocumentId, DocumentSummary } from '../../shared/model.ts'
import { useDocuments } from '../documents/documents-context.tsx'
import { useEditDocuments } from '../documents/use-edit-documents.ts'
import { useAsk } from '../library/use-ask.ts'
import { isMac, isTyping } from '../window/keys.ts'
import { useArticleSelection } from './use-article-selection.ts'

const patience = 12
const none: readonly DocumentSummary[] = []

/**
 * A list of articles of which only the rows in sight exist, walked and worked by keys: arrows move, with Shift they select, X selects, S stars,
 * T asks for a tag, Delete removes. A row's element says in `data-row` which it is.
 */
export function useArticleList<E extends HTMLElement>(documents: readonly DocumentSummary[], { height, open, onTag }: { readonly height: number; readonly open: number; readonly onTag: () => void }) {
  const scroller = useRef<E>(null)
  const { data: everything = none } = useAsk('listDocuments', {})
  const order = useMemo(() => documents.map(({ id }) => id), [documents])
  const selection = useArticleSelection(order, useMemo(() => new Set(everything.map(({ id }) => id)), [everything]))
  const { star } = useEditDocuments()
  const { ask } = useDocuments()
  const [stop, setStop] = useState<DocumentId | null>(null)
  const rows = useVirtualizer({
    count: documents.length, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 8, initialRect: { width: 280, height: 700 },
    getItemKey: (index) => documents[index]!.id,
  })
  const stopAt = stop === null ? -1 : order.indexOf(stop)
  const inReach = Math.max(stopAt >= 0 ? stopAt : open, 0)

  const focusRow = (index: number) => {
    rows.scrollToIndex(index, { align: 'auto' })
    setStop(order[index] ?? null)
    // The row exists a frame or two after it was scrolled into sight.
    const take = (left: number) => {
      const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)
      if (row) row.focus({ preventScroll: true })
      else if (left > 0) requestAnimationFrame(() => take(left - 1))
    }
    take(patience)
  }
  /** What is meant by a key: the selection where there is one, else the row one is on. */
  const meant = (here: number): readonly DocumentId[] => (selection.ids.size > 0 ? selection.all : order.slice(here, here + 1))
  const starMeant = (here: number) => {
    const ids = new Set(meant(here))
    const those = everything.filter(({ id }) => ids.has(id))
    if (those.length > 0) void star([...ids], !those.every(({ starred }) => starred))
  }
  const act = (key: string, here: number): (() => void) | undefined => {
    const acts: Readonly<Record<string, () => void>> = {
      x: () => selection.toggle(order[here]!),
      s: () => starMeant(here),
      t: () => {
        if (selection.ids.size === 0) selection.toggle(order[here]!)
        onTag()
      },
      delete: () => ask({ type: 'removal', documents: meant(here), onRemoved: selection.clear }),
    }
    return acts[key]
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target) || order.length === 0) return
    const isMod = isMac ? event.metaKey : event.ctrlKey
    const told = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('[data-row]')?.dataset['row']
    const here = told === undefined ? inReach : Number(told)
    const run = (): (() => void) | undefined => {
      if (isMod && event.key.toLowerCase() === 'a') return selection.selectAll
      if (isMod || event.altKey || event.metaKey || event.ctrlKey) return undefined
      if (event.key === 'Escape') return selection.ids.size > 0 ? selection.clear : undefined
      const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: order.length - 1, PageDown: here + 8, PageUp: here - 8 }[event.key]
      if (to === undefined) return act(event.key === 'Backspace' && isMac ? 'delete' : event.key.toLowerCase(), here)
      const wanted = Math.min(Math.max(to, 0), order.length - 1)
      return () => {
        if (event.shiftKey) selection.extendTo(order[wanted]!, order[here])
        focusRow(wanted)
      }
    }
    const done = run()
    if (!done) return
    event.preventDefault()
    event.stopPropagation()
    done()
  }
  /** A click with Ctrl or Shift selects; true: it was one. */
  const takeClick = (event: MouseEvent, index: number): boolean => {
    setStop(order[index]!)
    if (event.shiftKey) selection.extendTo(order[index]!, order[inReach])
    else if (isMac ? event.metaKey : event.ctrlKey) selection.toggle(order[index]!)
    else return false
    return true
  }
  return { rows, scroller, selection, inReach, onKeyDown, takeClick, everything }
}
