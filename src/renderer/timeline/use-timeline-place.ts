import { useMemo } from 'react'
import { usePlace, type Place } from '../place.ts'

export type TimelinePlace = Extract<Place, { view: 'timeline' }>

export function useTimelinePlace() {
  const { place, replace } = usePlace()
  const here = useMemo<TimelinePlace>(() => (place.view === 'timeline' ? place : { view: 'timeline' }), [place])
  return useMemo(() => {
    /** `undefined` takes a part away. */
    const change = (changes: { readonly [K in keyof TimelinePlace]?: TimelinePlace[K] | undefined }) =>
      replace(Object.fromEntries(Object.entries({ ...here, ...changes }).filter(([, value]) => value !== undefined)) as unknown as TimelinePlace)
    return { here, change }
  }, [here, replace])
}
