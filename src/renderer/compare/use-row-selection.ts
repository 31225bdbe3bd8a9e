import { useMemo, useState } from 'react'

export interface RowSelection {
  readonly keys: readonly string[]
  readonly has: (row: string) => boolean
  /** Select it or let it go; with `extend`, everything from the one that was last chosen to it. */
  readonly toggle: (row: string, extend?: boolean) => void
  readonly set: (rows: readonly string[]) => void
  readonly clear: () => void
}

/** Which rows are selected, in the order in which they were; `order`: as they are shown. Those that filters hide stay selected. */
export function useRowSelection(order: readonly string[]): RowSelection {
  const [keys, setKeys] = useState<readonly string[]>([])
  const [anchor, setAnchor] = useState<string | null>(null)
  return useMemo(() => {
    const own = new Set(keys)
    return {
      keys,
      has: (row) => own.has(row),
      toggle(row, extend = false) {
        const [from, to] = [anchor === null ? -1 : order.indexOf(anchor), order.indexOf(row)]
        if (extend && from >= 0 && to >= 0) setKeys((now) => [...new Set([...now, ...order.slice(Math.min(from, to), Math.max(from, to) + 1)])])
        else setKeys((now) => (now.includes(row) ? now.filter((one) => one !== row) : [...now, row]))
        setAnchor(row)
      },
      set: setKeys,
      clear: () => setKeys([]),
    }
  }, [keys, anchor, order])
}
