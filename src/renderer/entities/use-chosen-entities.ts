import { useMemo, useState } from 'react'
import type { EntityKey } from '../../shared/model.ts'

export interface ChosenEntities {
  readonly keys: ReadonlySet<EntityKey>
  /** Choose it or let it go; with `extend`, everything from the one that was last chosen to it. */
  readonly toggle: (key: EntityKey, extend?: boolean) => void
  readonly add: (keys: readonly EntityKey[]) => void
  readonly clear: () => void
}

/** Which entities of a list are chosen, in the order in which it shows them; those that went are chosen no longer. */
export function useChosenEntities(order: readonly EntityKey[]): ChosenEntities {
  const [chosen, setChosen] = useState<ReadonlySet<EntityKey>>(new Set())
  const [last, setLast] = useState<EntityKey | null>(null)
  return useMemo(() => {
    const there = new Set(order)
    const keys = new Set([...chosen].filter((key) => there.has(key)))
    return {
      keys,
      toggle(key, extend = false) {
        const [from, to] = [last === null ? -1 : order.indexOf(last), order.indexOf(key)]
        if (extend && from >= 0 && to >= 0) setChosen(new Set([...keys, ...order.slice(Math.min(from, to), Math.max(from, to) + 1)]))
        else setChosen(new Set(keys.has(key) ? [...keys].filter((one) => one !== key) : [...keys, key]))
        setLast(key)
      },
      add: (more) => setChosen(new Set([...keys, ...more])),
      clear: () => setChosen(new Set()),
    }
  }, [chosen, last, order])
}
