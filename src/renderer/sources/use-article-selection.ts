import { useMemo, useState } from 'react'
import type { DocumentId } from '../../shared/model.ts'

export interface ArticleSelection {
  readonly ids: ReadonlySet<DocumentId>
  /** As they are shown; those that the filters hide come last. */
  readonly all: readonly DocumentId[]
  /** How many of them the filters hide. */
  readonly hidden: number
  readonly toggle: (id: DocumentId) => void
  /** Everything from the one that was last chosen, or from `from`, to it. */
  readonly extendTo: (id: DocumentId, from?: DocumentId) => void
  readonly toggleAll: () => void
  readonly selectAll: () => void
  readonly clear: () => void
}

/** Which articles are selected. Those that left the library are selected no longer, until undo brings them back. */
export function useArticleSelection(shown: readonly DocumentId[], existing: ReadonlySet<DocumentId>): ArticleSelection {
  const [chosen, setChosen] = useState<ReadonlySet<DocumentId>>(new Set())
  const [anchor, setAnchor] = useState<DocumentId | null>(null)
  return useMemo(() => {
    const ids = new Set([...chosen].filter((id) => existing.has(id)))
    const isShown = new Set(shown)
    const hidden = [...ids].filter((id) => !isShown.has(id))
    const add = (more: readonly DocumentId[]) => setChosen((now) => new Set([...now, ...more]))
    const isAll = shown.length > 0 && shown.every((id) => ids.has(id))
    return {
      ids, hidden: hidden.length,
      all: [...shown.filter((id) => ids.has(id)), ...hidden],
      toggle(id) {
        setChosen((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])))
        setAnchor(id)
      },
      extendTo(id, from) {
        const begin = anchor !== null && ids.has(anchor) ? anchor : (from ?? id)
        const [a, b] = [shown.indexOf(begin), shown.indexOf(id)]
        add(a < 0 ? [id] : shown.slice(Math.min(a, b), Math.max(a, b) + 1))
        if (begin !== anchor) setAnchor(begin)
      },
      toggleAll: () => setChosen(isAll ? new Set() : new Set([...ids, ...shown])),
      selectAll: () => add(shown),
      clear: () => setChosen(new Set()),
    }
  }, [chosen, existing, shown, anchor])
}
