import { QueryClient, QueryClientProvider, type Query } from '@tanstack/react-query'
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { createClient, LibraryError, type Client } from '../../shared/client.ts'
import type { RequestName } from '../../shared/contract.ts'
import type { Topic } from '../../shared/contract/request.ts'
import type { Shell } from './shell.ts'
import { reads } from './topics.ts'

interface LibraryContextValue {
  readonly client: Client
  readonly shell: Shell
}
const LibraryContext = createContext<LibraryContextValue | null>(null)

/** Ask again whatever is made of these topics: what is on screen now, the rest when it is next shown. */
export async function askAgain(queries: QueryClient, topics: readonly Topic[]): Promise<void> {
  const isMadeOf = ({ queryKey: [name] }: Query) => reads[name as RequestName]?.some((topic) => topics.includes(topic)) ?? false
  // Of what is asked for the first time, the query client takes the answer that is on its way, which may have been made before the change: it is asked once more after that.
  const first = queries.getQueryCache().findAll({ predicate: isMadeOf, fetchStatus: 'fetching' }).filter(({ state }) => state.data === undefined)
  const again = first.map((query) => query.promise?.then(() => queries.invalidateQueries({ predicate: (one) => one === query }), () => undefined))
  await Promise.all([queries.invalidateQueries({ predicate: isMadeOf }), ...again])
}

const newQueries = () =>
  new QueryClient({
    defaultOptions: {
      // Answers stay good until the library says that something changed; nothing is asked because a window was focused or the network "came back".
      queries: {
        staleTime: Infinity, networkMode: 'always', refetchOnWindowFocus: false,
        retry: (count, error) => error instanceof LibraryError && error.code === 'disconnected' && count < 2,
      },
      mutations: { networkMode: 'always' },
    },
  })

export function LibraryProvider({ shell, children }: { readonly shell: Shell; readonly children: ReactNode }) {
  const [queries] = useState(newQueries)
  const value = useMemo(() => ({ client: createClient(shell.transport), shell }), [shell])
  useEffect(() => shell.transport.onEvent((event) => {
    if (event.type === 'changed') void askAgain(queries, event.topics)
  }), [shell, queries])
  return (
    <QueryClientProvider client={queries}>
      <LibraryContext value={value}>{children}</LibraryContext>
    </QueryClientProvider>
  )
}

export function useLibrary(): LibraryContextValue {
  const value = use(LibraryContext)
  if (!value) throw new Error('useLibrary() is used outside <LibraryProvider>')
  return value
}
