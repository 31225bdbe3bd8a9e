import { useCallback, useMemo } from 'react'
import type { FacetName, Search } from '../../shared/contract/search.ts'
import { searchOf, usePlace, type SearchChoices } from '../place.ts'

export interface SearchHere {
  readonly search: Search
  /** Search for other words, or in another way: a step in the trail, so that Back returns to the search before. */
  readonly ask: (search: SearchChoices & { readonly words: string }) => void
  readonly choose: (choices: SearchChoices) => void
  /** Include or exclude a value of a facet; where that is already so, let go of it again. */
  readonly chooseFacet: (facet: FacetName, value: string, exclude: boolean) => void
  readonly dropFacet: (facet: FacetName, value: string) => void
}

/** The search one is walking through, and the ways to change it. */
export function useSearch(): SearchHere {
  const { place, go } = usePlace()
  const { words, search: choices } = place
  const search = useMemo(() => searchOf({ view: 'library', ...(words ? { words } : {}), ...(choices ? { search: choices } : {}) }), [words, choices])
  const choose = useCallback((some: SearchChoices) => go({ ...place, search: { ...place.search, ...some } }), [place, go])
  const ask = useCallback<SearchHere['ask']>(({ words: asked, ...how }) => go({ ...place, words: asked, search: how }), [place, go])
  const others = (facet: FacetName, value: string) => search.facets.filter((one) => one.facet !== facet || one.value !== value)
  return {
    search, ask, choose,
    chooseFacet: (facet, value, exclude) => {
      const isSo = search.facets.some((one) => one.facet === facet && one.value === value && one.exclude === exclude)
      choose({ facets: [...others(facet, value), ...(isSo ? [] : [{ facet, value, exclude }])] })
    },
    dropFacet: (facet, value) => choose({ facets: others(facet, value) }),
  }
}
