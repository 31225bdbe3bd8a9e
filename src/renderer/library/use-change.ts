import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { LibraryError } from '../../shared/client.ts'
import { requests, type Input, type Reply, type RequestName, type RequestOptions } from '../../shared/contract.ts'
import { useWords } from '../language/use-words.ts'
import { useToasts } from '../ui/toasts.tsx'
import { askAgain, useLibrary } from './library-context.tsx'

export interface Change<N extends RequestName> {
  /** Do it. Resolves to the reply, or to undefined when it failed: the person has then been told why. */
  readonly run: (input: Input<N>, options?: RequestOptions) => Promise<Reply<N> | undefined>
  readonly pending: boolean
}

/** A request that changes something. What it wrote is asked for again before `run` resolves, so that a view never shows the old state after it. */
export function useChange<N extends RequestName>(name: N): Change<N> {
  const { client } = useLibrary()
  const queries = useQueryClient()
  const { show } = useToasts()
  const { sayFailure } = useWords()
  const [running, setRunning] = useState(0)
  const run = useCallback(
    async (input: Input<N>, options?: RequestOptions) => {
      setRunning((count) => count + 1)
      try {
        const reply = await client[name](input, options)
        await askAgain(queries, requests[name].writes)
        return reply
      } catch (error) {
        const code = error instanceof LibraryError ? error.code : 'unexpected'
        if (code !== 'cancelled') show({ tone: 'bad', text: sayFailure(error) })
        return undefined
      } finally {
        setRunning((count) => count - 1)
      }
    },
    [client, name, queries, show, sayFailure],
  )
  return { run, pending: running > 0 }
}
