import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { DocumentHit, Search, SearchReply } from '../../shared/contract/search.ts'
import type { Span } from '../../shared/model.ts'
import { useLibrary } from '../library/library-context.tsx'
import { pageInput, pageOf, pageSize } from './use-result-pages.ts'
import { useSearch } from './use-search.ts'

/** The article that comes after another in the results, and where in it to begin. */
export interface NextResult {
  readonly document: number
  readonly title: string
  /** Its first match; going back, its last. Absent where only its title or a note answers. */
  readonly at: Span | null
  /** Its rank, from 1, of how many. */
  readonly rank: number
  readonly total: number
  /** The results ended, and began again at their other end. */
  readonly hasWrapped: boolean
}

/** How far an article that was not opened from the results is looked for in them. */
const mostPages = 100

/** From one article to the next among the results, whichever of them the list happens to show. Null where nothing answers. */
export function useResultWalk(): (document: number, by: 1 | -1) => Promise<NextResult | null> {
  const { client } = useLibrary()
  const queries = useQueryClient()
  const { search } = useSearch()
  return useCallback(
    async (document, by) => {
      const ask = (page: number): Promise<SearchReply> => {
        const input = pageInput(search, page)
        return queries.ensureQueryData({ queryKey: ['search', input], queryFn: () => client.search(input) })
      }
      const { total } = await ask(0)
      if (total === 0) return null
      const here = await rankOf(document, total, ask)
      const rank = here === null ? (by === 1 ? 0 : total - 1) : (here + by + total) % total
      const hit = (await ask(pageOf(rank))).documents[rank % pageSize]
      if (!hit) return null
      const at = await placeIn(hit, search, by)
      const hasWrapped = here !== null && (by === 1 ? rank <= here : rank >= here)
      return { document: hit.document, title: hit.title, at, rank: rank + 1, total, hasWrapped }

      async function placeIn({ document: found, annotations }: DocumentHit, { words, exact }: Search, from: 1 | -1): Promise<Span | null> {
        const input = { document: found, words, exact }
        const { spans } = await queries.ensureQueryData({ queryKey: ['listMatches', input], queryFn: () => client.listMatches(input) })
        return spans.at(from === 1 ? 0 : -1) ?? annotations[0] ?? null
      }
    },
    [client, queries, search],
  )
}

async function rankOf(document: number, total: number, ask: (page: number) => Promise<SearchReply>): Promise<number | null> {
  for (let page = 0; page < Math.min(Math.ceil(total / pageSize), mostPages); page++) {
    const index = (await ask(page)).documents.findIndex((hit) => hit.document === document)
    if (index >= 0) return page * pageSize + index
  }
  return null
}
