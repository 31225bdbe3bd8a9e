import { useMemo, useState } from 'react'
import type { AnnotationId } from '../../shared/model.ts'

export interface Selection {
  readonly ids: ReadonlySet<AnnotationId>
  readonly has: (id: AnnotationId) => boolean
  /** Select it or let it go; with `extend`, everything from the one that was last chosen to it. */
  readonly toggle: (id: AnnotationId, extend?: boolean) => void
  /** All of these, or none of them when all are already. */
  readonly toggleAll: (ids: readonly AnnotationId[]) => void
  readonly add: (ids: readonly AnnotationId[]) => void
  readonly clear: () => void
}

/** Which annotations are selected, of those that there are; `order`: as they are shown. */
export function useSelection(existing: ReadonlySet<AnnotationId>, order: readonly AnnotationId[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<AnnotationId>>(new Set())
  const [anchor, setAnchor] = useState<AnnotationId | null>(null)
  // Those that were removed are selected no longer, until undo brings them back.
  const ids = useMemo(() => new Set([...chosen].filter((id) => existing.has(id))), [chosen, existing])
  return useMemo(() => {
    const add = (more: readonly AnnotationId[]) => setChosen((now) => new Set([...now, ...more]))
    const drop = (some: readonly AnnotationId[]) => setChosen((now) => new Set([...now].filter((id) => !some.includes(id))))
    return {
      ids, add,
      has: (id) => ids.has(id),
      toggle(id, extend = false) {
        const [from, to] = [anchor === null ? -1 : order.indexOf(anchor), order.indexOf(id)]
        if (extend && from >= 0 && to >= 0) add(order.slice(Math.min(from, to), Math.max(from, to) + 1))
        else if (ids.has(id)) drop([id])
        else add([id])
        setAnchor(id)
      },
      toggleAll: (some) => (some.every((id) => ids.has(id)) ? drop(some) : add(some)),
      clear: () => setChosen(new Set()),
    }
  }, [ids, anchor, order])
}
