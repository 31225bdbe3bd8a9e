import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
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
export const askAgain = (queries: QueryClient, topics: readonly Topic[]): Promise<void> =>
  queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => reads[name as RequestName]?.some((topic) => topics.includes(topic)) ?? false })

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
