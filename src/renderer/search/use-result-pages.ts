import { useQueries } from '@tanstack/react-query'
import type { DocumentHit, Search } from '../../shared/contract/search.ts'
import type { Input } from '../../shared/contract.ts'
import { useLibrary } from '../library/library-context.tsx'

/** A screen shows six to ten of them; what is fetched for others keeps who types waiting (fifty took a quarter longer). */
export const pageSize = 20
/** What is asked for one page of a search's results. Only the first counts what they can be narrowed by: a list being scrolled need not. */
export const pageInput = (search: Search, page: number): Input<'search'> =>
  ({ ...search, limit: pageSize, offset: page * pageSize, counts: page === 0 })
export const pageOf = (index: number): number => Math.floor(index / pageSize)

/** The results of a search by their rank, of as many pages as are wanted; undefined: on its way. */
export function useResultPages(search: Search, pages: readonly number[]): (index: number) => DocumentHit | undefined {
  const { client } = useLibrary()
  const answers = useQueries({
    queries: pages.map((page) => {
      const input = pageInput(search, page)
      return { queryKey: ['search', input], queryFn: ({ signal }: { signal: AbortSignal }) => client.search(input, { signal }) }
    }),
  })
  return (index) => answers[pages.indexOf(pageOf(index))]?.data?.documents[index % pageSize]
}
