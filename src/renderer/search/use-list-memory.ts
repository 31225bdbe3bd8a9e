import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual'
import { useMemo } from 'react'
import { usePlace, type PlaceMemory } from '../place.ts'

interface Left {
  readonly search: string
  readonly offset: number
  /** Heights are guesses until a result was in sight, so an offset alone would not find the same result again. */
  readonly first: { readonly index: number; readonly above: number } | null
  readonly sizes: readonly VirtualItem[]
}
type Rows = Virtualizer<HTMLElement, Element>

export interface ListMemory {
  /** Where the list begins: where this step of the trail left it, if it showed this search; else at its top. */
  readonly offset: number
  readonly sizes: readonly VirtualItem[]
  /** Go to where this step left the list, and from now on remember where it is. */
  readonly follow: (rows: Rows, scroller: HTMLElement) => () => void
}

/** How far the list of results was scrolled, step by step of the trail: Back finds it as it was. */
export function useListMemory(search: string): ListMemory {
  const { memory } = usePlace()
  return useMemo(() => {
    const left = leftAt(memory, search)
    return { offset: left?.offset ?? 0, sizes: left?.sizes ?? [], follow: (rows, scroller) => follow(memory, search, rows, scroller) }
  }, [memory, search])
}

function leftAt(memory: PlaceMemory, search: string): Left | null {
  const left = memory.recall<Left>('results')
  return left?.search === search ? left : null
}

function follow(memory: PlaceMemory, search: string, rows: Rows, scroller: HTMLElement): () => void {
  const keep = () => {
    const offset = scroller.scrollTop
    const item = rows.getVirtualItemForOffset(offset)
    const first = item && item.start <= offset ? { index: item.index, above: offset - item.start } : null
    memory.keep('results', { search, offset, first, sizes: rows.takeSnapshot() } satisfies Left)
  }
  const left = leftAt(memory, search)
  // A list that was made anew began there; one that has stayed knows more heights by now, so the same result lies elsewhere.
  if (left && left.offset !== scroller.scrollTop) {
    const item = left.first ? rows.measurementsCache[left.first.index] : undefined
    rows.scrollToOffset(left.first && item ? item.start + left.first.above : left.offset)
  }
  // A new step begins with the list as it stands.
  if (!left) keep()
  scroller.addEventListener('scroll', keep, { passive: true })
  return () => scroller.removeEventListener('scroll', keep)
}
