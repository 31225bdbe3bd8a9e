import { useCallback } from 'react'
import type { Client } from '../../shared/client.ts'
import type { Search } from '../../shared/contract/search.ts'
import type { Span } from '../../shared/model.ts'
import { useLibrary } from '../library/library-context.tsx'
import { useChange } from '../library/use-change.ts'
import { usePlace } from '../place.ts'
import { focusReader } from '../reading/focus.ts'
import { useSearch } from './use-search.ts'

export interface Target {
  readonly document: number
  readonly at?: Span | undefined
}
/** `show` leaves the keyboard where it is; `read` takes it into the article; `look` shows, and the next look takes its step in the trail. */
export type Manner = 'show' | 'read' | 'look'
export type OpenResult = (target: Target, manner: Manner) => void

/** What was only looked at, and the search that was last put among the past ones of a library: of the window, not of a view. */
let looked: Target | null = null
const remembered = new WeakMap<Client, string>()

/** Open an answer of the search, and put the search among the past ones: it has found something. */
export function useOpenResult(): OpenResult {
  const { place, go, replace } = usePlace()
  const { search } = useSearch()
  const remember = useRemember()
  return useCallback(
    ({ document, at }, manner) => {
      const isLooking = looked !== null && place.view === 'document' && place.document === looked.document && place.at?.start === looked.at?.start
      looked = manner === 'look' ? { document, at } : null
      if (manner === 'read') focusReader(document)
      const next = { view: 'document' as const, document, ...(at ? { at: { start: at.start, end: at.end } } : {}) }
      if (isLooking) replace(next)
      else go(next)
      remember(search)
    },
    [place, go, replace, search, remember],
  )
}

function useRemember(): (search: Search) => void {
  const { run } = useChange('rememberSearch')
  const { client } = useLibrary()
  return useCallback(
    (search) => {
      const written = JSON.stringify(search)
      if (written === remembered.get(client) || !search.words) return
      remembered.set(client, written)
      void run({ search })
    },
    [run, client],
  )
}

/** Empty the list of past searches; the next one is put there again, whatever it is. */
export function useForgetSearches(): () => void {
  const { run } = useChange('forgetPastSearches')
  const { client } = useLibrary()
  return useCallback(() => {
    remembered.delete(client)
    void run({})
  }, [run, client])
}
