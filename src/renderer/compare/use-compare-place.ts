import { useMemo } from 'react'
import { rowClasses, type RowClass } from '../../shared/contract/compare.ts'
import { usePlace, type Place } from '../place.ts'

export type ComparePlace = Extract<Place, { view: 'compare' }>
/** How the answers of a row stand to each other; `single`: only one source answers. */
export type Agreement = RowClass | 'single'
export const agreements: readonly Agreement[] = ['different', 'not comparable', 'compatible', 'same', 'single']

/** Where one is in Compare, and how to change it: another tab is a step in the trail, a filter or an open row is not. */
export function useComparePlace() {
  const { place, go, replace } = usePlace()
  const here = useMemo<ComparePlace>(() => (place.view === 'compare' ? place : { view: 'compare' }), [place])
  return useMemo(() => {
    /** `undefined` takes a part away. */
    const change = (changes: { readonly [K in keyof ComparePlace]?: ComparePlace[K] | undefined }) => {
      const next = Object.fromEntries(Object.entries({ ...here, ...changes }).filter(([, value]) => value !== undefined)) as unknown as ComparePlace
      if ('tab' in changes && changes.tab !== here.tab) go(next)
      else replace(next)
    }
    return { here, change, openRow: (row: string, document?: number) => change({ row, document }), closeRow: () => change({ row: undefined, document: undefined }) }
  }, [here, go, replace])
}

/** The agreements that are asked for; those of a single source only when they are named. */
export const chosenAgreements = ({ classes }: ComparePlace): readonly Agreement[] => {
  const named = agreements.filter((one) => classes?.includes(one))
  return named.length > 0 ? named : rowClasses
}
export const isFilteringRows = ({ classes, sources, entity }: ComparePlace): boolean => (classes?.length ?? 0) > 0 || sources !== undefined || entity !== undefined
