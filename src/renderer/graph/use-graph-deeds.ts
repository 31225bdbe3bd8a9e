import { useMemo } from 'react'
import type { Neighbourhood } from '../../shared/contract/graph.ts'
import type { EntityKey } from '../../shared/model.ts'
import { useWords } from '../language/use-words.ts'
import { useLibrary } from '../library/library-context.tsx'
import { useToasts } from '../ui/toasts.tsx'
import { toAsked, useGraphPlace, type Pins } from './graph-place.ts'
import { toCompany, toLeaves } from './parts.ts'

/** So many neighbours are opened at once; the next time, as many more. */
const atOnce = 20

export interface GraphDeeds {
  /** Show more of its neighbours, the best first, beyond budget and depth. */
  readonly expand: (key: EntityKey) => void
  /** Hide who hangs on it alone. */
  readonly collapse: (key: EntityKey) => void
  readonly hide: (keys: readonly EntityKey[]) => void
  readonly pin: (places: Pins) => void
  readonly unpin: (keys: readonly EntityKey[]) => void
  /** Begin a way here, or end the one that was begun. */
  readonly route: (key: EntityKey) => void
}

/** What can be done to the drawn graph, by pointer and by key. `view` is what is drawn. */
export function useGraphDeeds(view: Neighbourhood): GraphDeeds {
  const { say, sayFailure } = useWords()
  const { client } = useLibrary()
  const { show } = useToasts()
  const { here, change } = useGraphPlace()
  return useMemo(() => {
    const rounded = (pins: Pins): Pins => Object.fromEntries(Object.entries(pins).map(([key, [x, y]]) => [key, [Math.round(x), Math.round(y)] as const]))
    const without = (pins: Pins | undefined, keys: readonly EntityKey[]): Pins | undefined => {
      const left = Object.entries(pins ?? {}).filter(([key]) => !keys.includes(key))
      return left.length > 0 ? Object.fromEntries(left) : undefined
    }
    async function expand(key: EntityKey): Promise<void> {
      const drawn = new Set(view.nodes.map((node) => node.key))
      const near = [...toCompany(view, key)].length
      try {
        const { expanded: _, ...asked } = toAsked(here)
        const more = await client.neighbourhood({ ...asked, centre: key, depth: 1, budget: Math.min(5000, near + atOnce) })
        const opened = more.nodes.map((node) => node.key).filter((each) => !drawn.has(each)).slice(0, atOnce)
        if (opened.length === 0) return show({ name: 'graph', text: say('graph.nothingMore') })
        change({ expanded: [...(here.expanded ?? []), ...opened], selected: key, edge: undefined })
        show({ name: 'graph', text: say('graph.expanded', { count: opened.length }) })
      } catch (error) {
        show({ tone: 'bad', text: sayFailure(error) })
      }
    }
    const hide = (keys: readonly EntityKey[]) => {
      const gone = keys.filter((key) => key !== here.centre)
      if (gone.length === 0) return
      const expanded = here.expanded?.filter((key) => !gone.includes(key))
      change({
        hidden: [...new Set([...(here.hidden ?? []), ...gone])], expanded: expanded?.length ? expanded : undefined, pins: without(here.pins, gone),
        ...(here.selected && gone.includes(here.selected) ? { selected: undefined, edge: undefined } : {}),
      })
    }
    return {
      expand: (key) => void expand(key),
      collapse: (key) => hide(toLeaves(view, key, here.centre)),
      hide,
      pin: (places) => change({ pins: { ...here.pins, ...rounded(places) } }),
      unpin: (keys) => change({ pins: without(here.pins, keys) }),
      route: (key) => {
        const from = here.route?.from
        change(from && from !== key && !here.route?.to ? { route: { from, to: key }, edge: undefined, selected: undefined } : { route: { from: key, to: '' }, edge: undefined })
      },
    }
  }, [view, here, change, client, show, say, sayFailure])
}
