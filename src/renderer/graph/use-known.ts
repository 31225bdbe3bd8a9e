import { useCallback, useEffect, useState } from 'react'
import type { GraphLayout } from '../../shared/contract/graph.ts'
import { usePlace, type PlaceMemory } from '../place.ts'
import type { KnownPositions } from './use-stage.ts'

type Carried = Map<GraphLayout, KnownPositions>
const name = 'graph-positions'

/** Where nodes stood, for each layout: outlives the drawing, and is found again on the way back to this step of the trail. */
export function useKnown(): (layout: GraphLayout) => KnownPositions {
  const { memory } = usePlace()
  const [carried, setCarried] = useState<{ readonly memory: PlaceMemory; readonly positions: Carried }>(() => ({ memory, positions: memory.recall<Carried>(name) ?? new Map() }))
  // A new step begins with what the one before had, so that who stays, stays where they were.
  const now = carried.memory === memory ? carried : { memory, positions: memory.recall<Carried>(name) ?? new Map([...carried.positions].map(([layout, known]) => [layout, new Map(known)])) }
  if (now !== carried) setCarried(now)
  const { positions } = now
  useEffect(() => memory.keep(name, positions), [memory, positions])
  return useCallback((layout) => {
    const known = positions.get(layout) ?? (new Map() as KnownPositions)
    positions.set(layout, known)
    return known
  }, [positions])
}
