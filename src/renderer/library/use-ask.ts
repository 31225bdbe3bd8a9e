import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { LibraryError } from '../../shared/client.ts'
import type { Input, Reply, RequestName } from '../../shared/contract.ts'
import { useLibrary } from './library-context.tsx'

export interface AskOptions {
  /** Ask only when true; absent means always. */
  readonly when?: boolean
  /** While a new input is being answered, go on showing the answer to the one before. */
  readonly keepPrevious?: boolean
}

/**
 * The library's answer to a question: asked at once, asked again when what it is made of has changed, shared by all who ask the same.
 * An answer that comes after the question was changed is dropped.
 */
export function useAsk<N extends RequestName>(name: N, input: Input<N>, options: AskOptions = {}): UseQueryResult<Reply<N>, LibraryError> {
  const { when = true, keepPrevious = false } = options
  const { client } = useLibrary()
  return useQuery<Reply<N>, LibraryError>({
    queryKey: [name, input],
    queryFn: ({ signal }) => client[name](input, { signal }),
    enabled: when,
    ...(keepPrevious ? { placeholderData: keepPreviousData as never } : {}),
  })
}
